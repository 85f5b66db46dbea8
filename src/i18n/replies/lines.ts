import type { Language } from "../../language/languages.ts";
import { pluralRu } from "../plural.ts";
import { startedLow } from "./parts.ts";
import { begun } from "./spoken.ts";

/** Replies about several projects, one line each; `project` is its name in lower case. */
export interface LinesReplies {
  /** The heading above the lines. */
  several(projects: string, count: number): string;
  line(project: string, said: string): string;
  /** A line with a number that can be used to ask for the project. */
  numbered(number: number, project: string, said: string): string;
  /** Below the lines: how many are left out. */
  others(count: string): string;
}

/** Words that begin a sentence with a capital letter and are no names: articles, pronouns, prepositions. */
const FIRST_WORDS =
  /^(?:L’|(?:Une?|L[ea]s?|Des|Du|Il|Elle|Ils|Elles|Ce|Cette|Ces|В|Во|На|С|Со|По|Для|Это|Он|Она|Они|Между)(?!\p{L}))/u;

/** What is said of a project, as it stands after a colon: a sentence begins in lower case there unless with a name. */
function afterColon(said: string): string {
  return FIRST_WORDS.test(said) ? startedLow(said) : said;
}

export const LINES_REPLIES: Record<Language, LinesReplies> = {
  fr: {
    several: (projects) => `Voici ${projects} :`,
    line: (project, said) => `– ${begun(project)} : ${afterColon(said)}`,
    numbered: (number, project, said) => `${number}. ${begun(project)} : ${afterColon(said)}`,
    others: (count) => `… et ${count} de plus.`,
  },
  ru: {
    several: (projects, count) => `${pluralRu(count, "Подходит", "Подходят", "Подходят")} ${projects}:`,
    line: (project, said) => `— ${begun(project)}: ${afterColon(said)}`,
    numbered: (number, project, said) => `${number}. ${begun(project)}: ${afterColon(said)}`,
    others: (count) => `… и ещё ${count}.`,
  },
};
