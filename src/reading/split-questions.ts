import { SECOND_QUESTION, SHARED_REST } from "./words/two-questions.ts";

/** How two questions in one message may be told apart: each as a text of its own. */
export type SplitQuestion = readonly [string, string];

/**
 * The ways in which a message may hold two questions: « quand est X et quand est Y ? », « quand et où est X ? ». Whether both ask
 * something by themselves is for whoever reads them to say. Pure.
 */
export function splitQuestions(text: string): SplitQuestion[] {
  const shared = SHARED_REST.exec(text);
  if (shared) {
    const [, before = "", one = "", other = "", rest = ""] = shared;
    return [[`${before}${one} ${rest}`, `${before}${other} ${rest}`]];
  }
  return [...text.matchAll(SECOND_QUESTION)].map(({ index, 0: between }): SplitQuestion => [
    text.slice(0, index).trim(),
    text.slice(index + between.length).trim(),
  ]);
}
