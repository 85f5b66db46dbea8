import type { Language } from "../../language/languages.ts";
import { pluralRu } from "../plural.ts";
import { asideText } from "./parts.ts";

/** What is said of the dates of projects. */
export interface WhenReplies {
  /** `planned` is « du 9 au 19 décembre 2021 », «на декабрь 2021 года», `partners` « Nice ⇄ Moscou ». */
  planned(project: string, planned: string, partners: string): string;
  undated(project: string, partners: string): string;
  /** Of several sessions: « samedi 5 septembre à 15 h ». */
  nextSession(session: string): string;
  /** How long it lasts, both ends included. */
  lasts(days: number): string;
}

export const WHEN_REPLIES: Record<Language, WhenReplies> = {
  fr: {
    planned: (project, planned, partners) => `${project} est prévu ${planned}${asideText(partners)}.`,
    undated: (project, partners) => `Le programme ne donne pas de date : ${project} n’en a pas${asideText(partners)}.`,
    nextSession: (session) => `Prochaine séance : ${session}.`,
    lasts: (days) => (days === 1 ? "Il tient en un seul jour." : `Cela fait ${days} jours.`),
  },
  ru: {
    planned: (project, planned, partners) => `${project} запланирован ${planned}${asideText(partners)}.`,
    undated: (project, partners) => `Даты программа не указывает: ${project}${asideText(partners)}.`,
    nextSession: (session) => `Ближайший сеанс: ${session}.`,
    lasts: (days) => (days === 1 ? "Это один день." : `Всего это ${days} ${pluralRu(days, "день", "дня", "дней")}.`),
  },
};
