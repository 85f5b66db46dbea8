import type { Language } from "../../language/languages.ts";

/** What is said of the dates of projects. */
export interface WhenReplies {
  /** `planned` is « du 9 au 19 décembre 2021 », «на декабрь 2021 года», `partners` « Nice ⇄ Moscou ». */
  planned(project: string, planned: string, partners: string): string;
  undated(project: string, partners: string): string;
  /** A line of several. */
  line(project: string, date: string): string;
  /** Above the lines. */
  several(count: string): string;
  /** Below the lines, for those that they leave out. */
  others(count: string): string;
}

export const WHEN_REPLIES: Record<Language, WhenReplies> = {
  fr: {
    planned: (project, planned, partners) => `${project} est prévu ${planned} (${partners}).`,
    undated: (project, partners) => `Le programme ne donne pas de date : ${project} n’en a pas (${partners}).`,
    line: (project, date) => `– ${project} : ${date}`,
    several: (count) => `${count} correspondent :`,
    others: (count) => `… et ${count} de plus.`,
  },
  ru: {
    planned: (project, planned, partners) => `${project} запланирован ${planned} (${partners}).`,
    undated: (project, partners) => `Даты программа не указывает: ${project} (${partners}).`,
    line: (project, date) => `— ${project}: ${date}`,
    several: (count) => `Подходят ${count}:`,
    others: (count) => `… и ещё ${count}.`,
  },
};
