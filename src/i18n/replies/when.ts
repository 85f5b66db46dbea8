import type { Language } from "../../language/languages.ts";
import { pluralRu } from "../plural.ts";
import { begun, isFr, isRu, ofFr } from "./spoken.ts";
import type { Spoken } from "./spoken.ts";

/** What is said of the dates of projects. */
export interface WhenReplies {
  /** `planned` is « du 9 au 19 décembre 2021 », «на декабрь 2021 года». */
  planned(project: Spoken, planned: string): string;
  undated(project: Spoken): string;
  /** Of several sessions: « samedi 5 septembre à 15 h ». */
  nextSession(session: string): string;
  /** How long it lasts, both ends included. */
  lasts(days: number): string;
}

export const WHEN_REPLIES: Record<Language, WhenReplies> = {
  fr: {
    planned: ({ fr }, planned) => `${begun(isFr(fr, "prévu"))} ${planned}.`,
    undated: ({ fr }) => `Le programme ne donne pas la date ${ofFr(fr)}.`,
    nextSession: (session) => `Prochaine séance : ${session}.`,
    lasts: (days) => (days === 1 ? "Cela ne dure qu’une journée." : `Cela fait ${days} jours.`),
  },
  ru: {
    planned: ({ ru }, planned) => `${begun(isRu(ru, "запланирован"))} ${planned}.`,
    undated: ({ ru }) => `Дата ${ru.genitive} в программе не указана.`,
    nextSession: (session) => `Ближайший сеанс: ${session}.`,
    lasts: (days) => (days === 1 ? "Это один день." : `Всего это ${days} ${pluralRu(days, "день", "дня", "дней")}.`),
  },
};
