import type { Language } from "../../language/languages.ts";
import { aboutRu, begun, isFr, isRu } from "./spoken.ts";
import type { Spoken } from "./spoken.ts";

/** Replies to the question whether something is open on certain weekdays; `quote` is in quotation marks. */
export interface OpeningReplies {
  yes: string;
  no: string;
  /** The days, in the words of the programme. */
  told(project: Spoken, quote: string): string;
  /** The programme does not give the days; `planned` is « du 15 juin au 31 août 2027, de 14 h à 18 h ». */
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
