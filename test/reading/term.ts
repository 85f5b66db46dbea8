import type { Term } from "../../src/reading/question.ts";

/** A term of a question that names a subject of the programme, unless a test says otherwise. */
export function term(typed: string, more: Partial<Term> = {}): Term {
  const plain = { isKnown: true, isNarrowed: false, isBackground: false, isAlternative: false };
  return { folded: typed.toLowerCase(), typed, ...plain, ...more };
}
