import { createStem } from "../language/stem.ts";
import type { Stem } from "../language/stem.ts";
import { ENGLISH_FILLERS } from "./words/grammar.ts";
import { ORDINARY_FORMS, ORDINARY_LEMMAS, ORDINARY_WORDS } from "./words/ordinary.ts";

/** Shortest stem by which other forms of an ordinary word are ordinary too. */
const STEM_LENGTH = 4;

let table: { stem: Stem; stems: ReadonlySet<string> } | undefined;

/** Whether a folded word says nothing about the subject of a question: it is listed, or a form of one that is. */
export function isOrdinary(foldedWord: string): boolean {
  if (ORDINARY_WORDS.has(foldedWord) || ORDINARY_FORMS.has(foldedWord) || ENGLISH_FILLERS.has(foldedWord)) return true;
  if (!table) {
    const stem = createStem();
    table = { stem, stems: new Set(ORDINARY_LEMMAS.map(stem).filter((own) => own.length >= STEM_LENGTH)) };
  }
  return table.stems.has(table.stem(foldedWord));
}
