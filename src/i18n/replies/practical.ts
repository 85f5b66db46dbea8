import type { Language } from "../../language/languages.ts";
import type { Place } from "../../corpus/schema.ts";
import { partnersInSentence } from "./parts.ts";
import { toFr } from "./spoken.ts";
import type { Spoken } from "./spoken.ts";

/** Placeholders instead of a partner's name, such as « À définir ». */
export const NAMES_NOBODY =
  /^(?:À définir|Autres |Délégation (?:russe|française)|(?:французский |российский )?партнёр (?:пока )?не определён|Другие |(?:Российская|Французская) делегация)/iu;

/** Phrases that follow « le programme ». */
const NOT_GIVEN_FR = {
  price: "ne donne pas de prix",
  hour: "ne donne pas d’horaires",
  booking: "ne dit pas comment participer",
  contact: "ne donne pas de coordonnées",
  address: "ne donne pas d’adresse",
  language: "ne précise pas la langue",
  journey: "ne dit pas comment se rendre sur place",
  stay: "ne dit pas où loger",
  visa: "ne dit rien des visas ni des formalités",
  access: "ne dit rien de l’accès des personnes handicapées",
  age: "ne précise pas d’âge",
  capacity: "n’indique pas le nombre de places",
  dress: "ne précise pas la tenue",
  weather: "ne dit rien de la météo",
  mayor: "ne dit pas qui est le maire",
};
/** Practical matters that a programme may leave out. */
export type UntoldMatter = keyof typeof NOT_GIVEN_FR;

const NOT_GIVEN_RU: Record<UntoldMatter, string> = {
  price: "Сколько это стоит, в программе не указано",
  hour: "Время начала и часы работы в программе не указаны",
  booking: "Как записаться, в программе не указано",
  contact: "Телефоны, адреса почты и сайты в программе не указаны",
  address: "Адрес в программе не указан",
  language: "На каком языке всё пройдёт, в программе не указано",
  journey: "Как добраться, в программе не указано",
  stay: "Где остановиться, в программе не указано",
  visa: "О визах и документах в программе ничего не сказано",
  access: "Об условиях для людей с инвалидностью в программе ничего не сказано",
  age: "Возраст участников в программе не указан",
  capacity: "Число мест в программе не указано",
  dress: "О форме одежды в программе ничего не сказано",
  weather: "О погоде в программе ничего не сказано",
  mayor: "Кто мэр, в программе не указано",
};

/** Replies about practical matters that the programme does not give. */
export interface PracticalReplies {
  /** Of one project: « Le programme ne donne pas de prix pour l’exposition … », «Сколько это стоит, в программе не указано». */
  notGivenOf(matter: UntoldMatter, project: Spoken): string;
  /** « Le programme ne dit pas qui est le maire de Tulle. » */
  noMayor(town: Place): string;
  /** « Le programme ne donne pas de prix. » */
  notGiven(matter: UntoldMatter): string;
  /** Suggests to ask the organisers, by name. */
  askPartners(names: readonly string[]): string;
  /** Suggests to ask the town hall of the town where it takes place. */
  askTownHall(town: Place): string;
  /** Asks which project is meant. */
  whichProject: string;
  /** The programme does not call any of these projects free. */
  noneFree: string;
  /** The programme prints no prices. */
  noPrices: string;
  /** After the free projects: the programme does not call the others free. */
  othersNotFree: string;
}

export const PRACTICAL_REPLIES: Record<Language, PracticalReplies> = {
  fr: {
    notGivenOf: (matter, { fr }) =>
      `Le programme ${NOT_GIVEN_FR[matter]} ${matter === "booking" ? toFr(fr) : `pour ${fr.name}`}.`,
    noMayor: ({ fr }) => `Le programme ${NOT_GIVEN_FR.mayor} ${fr.of}.`,
    notGiven: (matter) => `Le programme ${NOT_GIVEN_FR[matter]}.`,
    askPartners: (names) =>
      `Le mieux est de demander ${names.length === 1 ? "au partenaire" : "aux partenaires"} : ${partnersInSentence("fr", names)}.`,
    askTownHall: ({ fr }) => `Le mieux est de s’adresser à la mairie ${fr.of}.`,
    whichProject: "De quoi parlez-vous au juste ? Donnez un nom, une ville ou un sujet.",
    noPrices: "Le programme ne donne aucun prix et n’annonce rien de gratuit.",
    noneFree: "Le programme n’annonce rien de tout cela comme gratuit.",
    othersNotFree: "Le programme ne dit pas que les autres sont gratuits.",
  },
  ru: {
    notGivenOf: (matter) => `${NOT_GIVEN_RU[matter]}.`,
    noMayor: ({ ru }) => `Кто мэр ${ru.genitive}, в программе не указано.`,
    notGiven: (matter) => `${NOT_GIVEN_RU[matter]}.`,
    askPartners: (names) =>
      `Подсказать ${names.length === 1 ? "может партнёр" : "могут партнёры"}: ${partnersInSentence("ru", names)}.`,
    askTownHall: ({ ru, country }) =>
      `Спросить можно в ${country === "ru" ? "администрации" : "мэрии"} ${ru.genitive}.`,
    whichProject: "О чём именно речь? Скажите название, город или тему.",
    noPrices: "Цен в программе нет, и ни о чём в ней не сказано, что это бесплатно.",
    noneFree: "Ни о чём из этого в программе не сказано, что это бесплатно.",
    othersNotFree: "Об остальном не сказано, что это бесплатно.",
  },
};
