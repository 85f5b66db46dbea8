import type { Language } from "../../language/languages.ts";
import { begun, toFr } from "./spoken.ts";
import type { Spoken } from "./spoken.ts";

/** Placeholders instead of a partner's name, such as « À définir ». */
export const NAMES_NOBODY =
  /^(?:À définir|Autres |Délégation (?:russe|française)|французский партнёр не определён|Другие |(?:Российская|Французская) делегация)/iu;

/** Follows « le programme »; the name of a project follows it, with « à » or « pour ». */
const NOT_GIVEN_FR = {
  price: { fr: "ne donne pas de prix", link: "for" },
  hour: { fr: "ne donne pas d’horaires", link: "for" },
  booking: { fr: "ne dit pas comment participer", link: "to" },
  contact: { fr: "ne donne pas de coordonnées", link: "for" },
  address: { fr: "ne donne pas d’adresse", link: "for" },
  language: { fr: "ne précise pas la langue", link: "for" },
  journey: { fr: "ne dit pas comment se rendre sur place", link: "for" },
  stay: { fr: "ne dit pas où loger", link: "for" },
  visa: { fr: "ne dit rien des visas ni des formalités", link: "for" },
  access: { fr: "ne dit rien de l’accès des personnes handicapées", link: "to" },
  age: { fr: "ne précise pas d’âge", link: "for" },
  capacity: { fr: "n’indique pas le nombre de places", link: "for" },
  dress: { fr: "ne précise pas la tenue", link: "for" },
  weather: { fr: "ne dit rien de la météo", link: "for" },
  mayor: { fr: "ne dit pas qui est le maire", link: "for" },
} satisfies Record<string, { fr: string; link: "for" | "to" }>;
/** Practical matters that a programme may leave out. */
export type UntoldMatter = keyof typeof NOT_GIVEN_FR;

/** In lower case, because it follows the name of a project. */
const NOT_GIVEN_RU: Record<UntoldMatter, string> = {
  price: "сколько стоит вход, в программе не указано",
  hour: "время начала и часы работы в программе не указаны",
  booking: "как записаться, в программе не указано",
  contact: "телефоны, адреса почты и сайты в программе не указаны",
  address: "адрес в программе не указан",
  language: "на каком языке всё пройдёт, в программе не указано",
  journey: "как добраться, в программе не указано",
  stay: "где остановиться, в программе не указано",
  visa: "о визах и документах в программе ничего не сказано",
  access: "об условиях для людей с инвалидностью в программе ничего не сказано",
  age: "возраст участников в программе не указан",
  capacity: "число мест в программе не указано",
  dress: "о форме одежды в программе ничего не сказано",
  weather: "о погоде в программе ничего не сказано",
  mayor: "кто мэр, в программе не указано",
};

/** Replies about practical matters that the programme does not give. */
export interface PracticalReplies {
  /** « Le programme ne donne pas de prix pour l’exposition … ». */
  notGiven(matter: UntoldMatter, project: Spoken): string;
  /** For several projects, or for none. */
  notGivenAtAll(matter: UntoldMatter): string;
  /** Whom to ask. */
  askPartners(names: string): string;
  /** Asks which project is meant. */
  whichProject: string;
  /** The programme says of none of the projects that it is free. */
  noneFree: string;
  /** The programme prints no prices. */
  noPrices: string;
  /** After the free projects: the programme does not say so of the others. */
  othersNotFree: string;
}

export const PRACTICAL_REPLIES: Record<Language, PracticalReplies> = {
  fr: {
    notGiven: (matter, { fr }) => {
      const { fr: notGiven, link } = NOT_GIVEN_FR[matter];
      return `Le programme ${notGiven} ${link === "to" ? toFr(fr) : `pour ${fr.name}`}.`;
    },
    notGivenAtAll: (matter) => `Le programme ${NOT_GIVEN_FR[matter].fr}.`,
    askPartners: (names) => `Le mieux est de demander aux partenaires : ${names}.`,
    whichProject: "De quoi parlez-vous au juste ? Donnez un nom, une ville ou un sujet.",
    noPrices: "Le programme ne donne aucun prix et n’annonce rien de gratuit.",
    noneFree: "Le programme n’annonce rien de tout cela comme gratuit.",
    othersNotFree: "Le programme ne dit pas que les autres sont gratuits.",
  },
  ru: {
    notGiven: (matter, { ru }) => `${begun(ru.nominative)}: ${NOT_GIVEN_RU[matter]}.`,
    notGivenAtAll: (matter) => `${begun(NOT_GIVEN_RU[matter])}.`,
    askPartners: (names) => `Это могут знать партнёры: ${names}.`,
    whichProject: "О чём именно речь? Скажите название, город или тему.",
    noPrices: "Цен в программе нет, и ни о чём в ней не сказано, что это бесплатно.",
    noneFree: "Ни о чём из этого в программе не сказано, что это бесплатно.",
    othersNotFree: "Об остальном не сказано, что это бесплатно.",
  },
};
