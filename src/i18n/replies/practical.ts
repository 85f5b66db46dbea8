import type { Language } from "../../language/languages.ts";

/** Names of partners that name nobody: to be found, or left unnamed. */
export const NAMES_NOBODY =
  /^(?:À définir|Autres |Délégation (?:russe|française)|Партнёр не определён|Другие |(?:Российская|Французская) делегация)/u;

const NOT_GIVEN_FR = {
  price: "ne donne pas de prix",
  hour: "ne donne pas d’horaires",
  booking: "n’indique pas comment participer ou s’inscrire",
  contact: "ne donne pas de coordonnées",
  address: "ne donne pas d’adresse",
  language: "ne précise pas la langue",
  journey: "n’indique pas comment s’y rendre",
  stay: "ne dit pas où loger",
  visa: "ne dit rien des visas ni des formalités",
  access: "ne précise pas l’accès pour les personnes handicapées",
  age: "ne précise pas d’âge",
  capacity: "n’indique pas le nombre de places",
  dress: "ne précise pas la tenue",
  weather: "ne dit rien de la météo",
  mayor: "ne dit pas qui est le maire",
};
/** What somebody who wants to go there has to know. */
export type UntoldMatter = keyof typeof NOT_GIVEN_FR;

const NOT_GIVEN_RU: Record<UntoldMatter, string> = {
  price: "Цены и условия входа в программе не указаны",
  hour: "Время начала и часы работы в программе не указаны",
  booking: "Как записаться или принять участие, в программе не указано",
  contact: "Телефоны, адреса почты и сайты в программе не указаны",
  address: "Адрес в программе не указан",
  language: "Язык, на котором всё пройдёт, в программе не указан",
  journey: "Как добраться, в программе не указано",
  stay: "Где остановиться, в программе не указано",
  visa: "О визах и документах в программе ничего не сказано, требования не указаны",
  access: "Об условиях для людей с инвалидностью в программе ничего не сказано",
  age: "Возраст участников в программе не указан",
  capacity: "Число мест в программе не указано",
  dress: "О форме одежды в программе ничего не сказано",
  weather: "О погоде в программе ничего не сказано",
  mayor: "Имя мэра в программе не указано",
};

/** What is said of what the programme does not give. */
export interface PracticalReplies {
  /** « Le programme ne donne pas de prix pour le projet “…”. » */
  notGiven(matter: UntoldMatter, title: string): string;
  /** Of several projects, or of none. */
  notGivenAtAll(matter: UntoldMatter): string;
  /** Whom to ask. */
  askPartners(names: string): string;
  /** After a sentence that does tell it: whose it is. */
  ofProject(title: string): string;
  /** Before the sentence that comes nearest to what is asked, in quotation marks, where none is sure to answer. */
  nearest(title: string, sentence: string): string;
  /** Which project is meant. */
  whichProject: string;
  /** Of several projects the programme says of none that it costs nothing. */
  noneFree: string;
  /** After those of which it does say so. */
  othersNotFree: string;
}

export const PRACTICAL_REPLIES: Record<Language, PracticalReplies> = {
  fr: {
    notGiven: (matter, title) => `Le programme ${NOT_GIVEN_FR[matter]} pour le projet ${title}.`,
    notGivenAtAll: (matter) => `Le programme ${NOT_GIVEN_FR[matter]}.`,
    askPartners: (names) => `Pour le savoir, le mieux est de s’adresser aux partenaires : ${names}.`,
    ofProject: (title) => `C’est ce que le programme dit du projet ${title}.`,
    nearest: (title, sentence) =>
      `Sans le dire en toutes lettres, le programme indique à propos du projet ${title} : ${sentence}`,
    whichProject: "De quel projet s’agit-il ? Nommez-le, et vous saurez à quels partenaires vous adresser.",
    noneFree: "Le programme ne dit d’aucun de ces projets qu’il est gratuit.",
    othersNotFree: "Le programme ne dit pas que les autres sont gratuits.",
  },
  ru: {
    notGiven: (matter, title) => `${NOT_GIVEN_RU[matter]} (проект ${title}).`,
    notGivenAtAll: (matter) => `${NOT_GIVEN_RU[matter]}.`,
    askPartners: (names) => `Лучше спросить у партнёров: ${names}.`,
    ofProject: (title) => `Так сказано в программе о проекте ${title}.`,
    nearest: (title, sentence) => `Прямо об этом в программе не сказано; ближе всего о проекте ${title}: ${sentence}`,
    whichProject: "О каком проекте речь? Назовите его, и вы узнаете, к каким партнёрам обратиться.",
    noneFree: "Ни об одном из этих проектов в программе не сказано, что он бесплатный.",
    othersNotFree: "Об остальных проектах не сказано, что они бесплатные.",
  },
};
