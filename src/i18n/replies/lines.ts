import type { Language } from "../../language/languages.ts";
import { pluralRu } from "../plural.ts";
import { begun } from "./spoken.ts";

/** What is said of several projects, a line for each; `project` is what it is called, in lower case. */
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
    several: (projects) => `Voici ${projects} :`,
    line: (project, said) => `– ${begun(project)} : ${said}`,
    numbered: (number, project, said) => `${number}. ${begun(project)} : ${said}`,
    others: (count) => `… et ${count} de plus.`,
  },
  ru: {
    several: (projects, count) => `${pluralRu(count, "Подходит", "Подходят", "Подходят")} ${projects}:`,
    line: (project, said) => `— ${begun(project)}: ${said}`,
    numbered: (number, project, said) => `${number}. ${begun(project)}: ${said}`,
    others: (count) => `… и ещё ${count}.`,
  },
};
