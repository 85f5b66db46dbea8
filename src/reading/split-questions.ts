import { SECOND_QUESTION } from "./words/two-questions.ts";

/** Two questions in one message, each as a text of its own. */
export type SplitQuestion = readonly [string, string];

/**
 * All ways to split a message into two questions: « quand est X et où est Y ? », « quand et où est X ? ». The caller decides whether
 * both parts are questions, and of what. Pure.
 */
export function splitQuestions(text: string): SplitQuestion[] {
  return [...text.matchAll(SECOND_QUESTION)].map(({ index, 0: between }): SplitQuestion => [
    text.slice(0, index).trim(),
    text.slice(index + between.length).trim(),
  ]);
}
