import type { Language } from "../../language/languages.ts";
import { aboutRu, begun, isFr, isRu } from "./spoken.ts";
import type { Spoken } from "./spoken.ts";

/** What is said to who asks whether something is open or closed on some days of the week; quotes are in quotation marks. */
export interface OpeningReplies {
  yes: string;
  no: string;
  /** On which days it is, in the words of the programme. */
  told(project: Spoken, quote: string): string;
  /** It does not tell on which days; `planned` is « du 15 juin au 31 août 2027, de 14 h à 18 h ». */
  notTold(project: Spoken, planned: string): string;
}

export const OPENING_REPLIES: Record<Language, OpeningReplies> = {
  fr: {
    yes: "Oui. ",
    no: "Non. ",
    told: ({ fr }, quote) => `Pour ${fr.name}, le programme indique : ${quote}.`,
    notTold: ({ fr }, planned) =>
      `${begun(isFr(fr, "prévu"))} ${planned} ; le programme n’en donne pas les jours d’ouverture.`,
  },
  ru: {
    yes: "Да. ",
    no: "Нет. ",
    told: ({ ru }, quote) => `${begun(aboutRu(ru))} в программе сказано: ${quote}.`,
    notTold: ({ ru }, planned) => `${begun(isRu(ru, "запланирован"))} ${planned}; дни работы в программе не указаны.`,
  },
};
