import type { Language } from "../../language/languages.ts";
import { pluralRu } from "../plural.ts";

/** What is said of several projects, a line for each. */
export interface LinesReplies {
  /** Above the lines. */
  several(projects: string, count: number): string;
  line(project: string, said: string): string;
  /** The same with a number by which it can be asked for. */
  numbered(number: number, project: string, said: string): string;
  /** Below the lines, for those that they leave out. */
  others(count: string): string;
}

export const LINES_REPLIES: Record<Language, LinesReplies> = {
  fr: {
    several: (projects, count) => `${projects} ${count === 1 ? "correspond" : "correspondent"} :`,
    line: (project, said) => `– ${project} : ${said}`,
    numbered: (number, project, said) => `${number}. ${project} : ${said}`,
    others: (count) => `… et ${count} de plus.`,
  },
  ru: {
    several: (projects, count) => `${pluralRu(count, "Подходит", "Подходят", "Подходят")} ${projects}:`,
    line: (project, said) => `— ${project}: ${said}`,
    numbered: (number, project, said) => `${number}. ${project}: ${said}`,
    others: (count) => `… и ещё ${count}.`,
  },
};
