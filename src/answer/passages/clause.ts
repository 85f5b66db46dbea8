import { capitalized } from "../../language/capitalized.ts";
import { CLAUSE_BORDER, POINTS_BACK, SAYS_PROGRAMME } from "../../reading/words/description-words.ts";

const countOf = (text: string, mark: string) => text.split(mark).length;

/** Whether brackets and quotation marks are closed in a text. */
export function isWhole(text: string): boolean {
  return countOf(text, "(") === countOf(text, ")") && countOf(text, "«") === countOf(text, "»");
}

/** A sentence without « indique le programme ». */
export function plainOf(sentence: string): string {
  const plain = sentence.replace(SAYS_PROGRAMME, " ").replace(/\s+(?=[,.])/gu, "");
  return capitalized(plain.replace(/ {2,}/gu, " ").trimStart());
}

/** Returns the first clause of a sentence that holds what is asked, as a sentence of its own; the whole sentence where no clause can stand alone. */
export function clauseOf(sentence: string, holds: (clause: string) => boolean): string {
  const plain = plainOf(sentence);
  const clause = plain.split(CLAUSE_BORDER).find(holds);
  const standsAlone =
    clause !== undefined && isWhole(clause) && (plain.startsWith(clause) || !POINTS_BACK.test(clause));
  const told = standsAlone ? clause : plain;
  return capitalized(/[.!?…]$/u.test(told) ? told : `${told}.`);
}
