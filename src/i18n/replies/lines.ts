import type { Language } from "../../language/languages.ts";
import { afterColon } from "../after-colon.ts";
import { begun } from "./spoken.ts";

/** Replies about several projects, one line each; `project` is its name in lower case. */
export interface LinesReplies {
  line(project: string, said: string): string;
  /** A line with a number that can be used to ask for the project. */
  numbered(number: number, project: string, said: string): string;
  numberedSentence(number: number, sentence: string): string;
  /** Below the lines: how many are left out. */
  others(count: string): string;
}

/** A sentence, or partners, after a colon; a time or a place after a dash: «Фестиваль — в Лиможе». */
function saidRu(project: string, said: string): string {
  return /[.!?…]|⇄(?![^(]*\))/u.test(said) ? `${project}: ${afterColon(said)}` : `${project} — ${said}`;
}

export const LINES_REPLIES: Record<Language, LinesReplies> = {
  fr: {
    line: (project, said) => `– ${begun(project)} : ${afterColon(said)}`,
    numbered: (number, project, said) => `${number}. ${begun(project)} : ${afterColon(said)}`,
    numberedSentence: (number, sentence) => `${number}. ${sentence}`,
    others: (count) => `… et ${count} de plus.`,
  },
  ru: {
    line: (project, said) => `— ${begun(project)}: ${afterColon(said)}`,
    numbered: (number, project, said) => `${number}. ${saidRu(begun(project), said)}`,
    numberedSentence: (number, sentence) => `${number}. ${sentence}`,
    others: (count) => `… и ещё ${count}.`,
  },
};
