import { matchesIn } from "../words/pattern.ts";
import { ASKS_BEFORE, JOINS, WANTS_TO_KNOW } from "../words/kinds/interrogative.ts";

/** Whether a question word asks, and does not only begin a clause of another question: « que voir quand on est à Nancy ». */
export function isAsked(clauses: string, questionWord: RegExp): boolean {
  return [...matchesIn(clauses, questionWord)].some(({ 0: match, index }) => {
    const before = clauses.slice(0, index).trim();
    return (
      JOINS.test(match) ||
      JOINS.test(before.split(" ").at(-1) ?? "") ||
      !ASKS_BEFORE.test(before) ||
      WANTS_TO_KNOW.test(before)
    );
  });
}
