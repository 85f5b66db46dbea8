import { tokenize } from "../language/fold.ts";
import type { Stem } from "../language/stem.ts";
import type { Question } from "./question.ts";
import { FOREIGN_FRENCH, FOREIGN_FRENCH_FORMS } from "./words/foreign-fr.ts";
import { FOREIGN_RUSSIAN, FOREIGN_RUSSIAN_FORMS } from "./words/foreign-ru.ts";

/** Whether a folded word names a subject that people ask about and that the programme does not have. */
export type IsForeign = (foldedWord: string) => boolean;

/** Shortest stem by which other forms of a foreign word are foreign too. */
const STEM_LENGTH = 3;

/** Builds the test; `namesSubject` tells the words of the programme's own subjects, which a common stem does not make foreign. */
export function createIsForeign(stem: Stem, namesSubject: (foldedWord: string) => boolean): IsForeign {
  const folded = (list: string) => tokenize(list).map((token) => token.folded);
  const forms = new Set([...folded(FOREIGN_FRENCH_FORMS), ...folded(FOREIGN_RUSSIAN_FORMS)]);
  const stems = new Set(
    [...folded(FOREIGN_FRENCH), ...folded(FOREIGN_RUSSIAN)].map(stem).filter((own) => own.length >= STEM_LENGTH),
  );
  return (word) => forms.has(word) || (stems.has(stem(word)) && !namesSubject(word));
}

/** How many subjects of the programme outweigh a word that is foreign to it. */
const OUTWEIGHING_TERMS = 2;

/** Whether a question is about what the programme does not have. */
export function isForeign({
  commands,
  foreignTerms,
  knownTerms,
}: Pick<Question, "commands" | "foreignTerms" | "knownTerms">): boolean {
  return (
    commands.length > 0 || (foreignTerms.length > 0 && knownTerms.length < OUTWEIGHING_TERMS * foreignTerms.length)
  );
}

/** How foreign a question is to the programme, as evidence beside other evidence. */
export function foreignnessOf(understood: Pick<Question, "commands" | "foreignTerms" | "knownTerms" | "coreTerms">): {
  foreignShare: number;
  isForeign: boolean;
} {
  const { foreignTerms, coreTerms } = understood;
  return { foreignShare: foreignTerms.length / Math.max(1, coreTerms.length), isForeign: isForeign(understood) };
}
