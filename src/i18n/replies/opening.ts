import type { Language } from "../../language/languages.ts";

/** What is said to who asks whether something is open or closed on some days of the week; titles and quotes are in quotation marks. */
export interface OpeningReplies {
  yes: string;
  no: string;
  /** On which days it is, in the words of the programme. */
  told(title: string, quote: string): string;
  /** It does not tell on which days; `planned` is « du 15 juin au 31 août 2027, de 14 h à 18 h ». */
  notTold(project: string, planned: string): string;
}

export const OPENING_REPLIES: Record<Language, OpeningReplies> = {
  fr: {
    yes: "Oui. ",
    no: "Non. ",
    told: (title, quote) => `Pour le projet ${title}, le programme indique : ${quote}.`,
    notTold: (project, planned) =>
      `${project} est prévu ${planned} ; le programme n’en indique pas les jours d’ouverture.`,
  },
  ru: {
    yes: "Да. ",
    no: "Нет. ",
    told: (title, quote) => `О проекте ${title} в программе сказано: ${quote}.`,
    notTold: (project, planned) => `${project} запланирован ${planned}; дни работы в программе не указаны.`,
  },
};
