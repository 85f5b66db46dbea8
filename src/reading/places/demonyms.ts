import type { Place } from "../../corpus/schema.ts";
import { foldText } from "../../language/fold.ts";
import { remember } from "../../language/remember.ts";
import { DEMONYM_ENDINGS, NAME_ENDINGS } from "../words/demonym-words.ts";

/** Shortest beginning of a name that tells a place. */
const BASE_LENGTH = 4;

/** With what a demonym may begin: the name, and what is left of it where its ending falls away. */
function basesOf(foldedName: string): string[] {
  if (foldedName.includes(" ")) return [];
  const bases = NAME_ENDINGS.map((ending) => foldedName.replace(ending, ""));
  return [...new Set([foldedName, ...bases])].filter((base) => base.length >= BASE_LENGTH);
}

/**
 * Adjectives and words for inhabitants that a corpus does not list, by how the languages form them: «гренобльские», « tomskois »; and
 * other cases of those that it lists. What is formed in a way of its own (« stéphanois ») has to be listed.
 * @returns the id of the place that a folded word is of; undefined for any other word
 */
export function createDemonyms(places: readonly Place[]): (foldedWord: string) => string | undefined {
  const ofBase = new Map<string, string>();
  for (const { id, fr, ru, kind, demonyms } of places) {
    if (kind !== "city") continue;
    const listed = [...demonyms.fr, ...demonyms.ru].map((demonym) => foldText(demonym));
    const begun = listed.flatMap((demonym) => splits(demonym)).filter((base) => base.length >= BASE_LENGTH - 1);
    for (const base of [...basesOf(foldText(fr.name)), ...basesOf(foldText(ru.nominative)), ...begun]) {
      if (!ofBase.has(base)) ofBase.set(base, id);
    }
  }
  return remember((word) => {
    for (const base of splits(word)) {
      const id = ofBase.get(base);
      if (id !== undefined) return id;
    }
    return undefined;
  });
}

/** What stands before the endings that a word may have, longest first. */
function splits(foldedWord: string): string[] {
  return DEMONYM_ENDINGS.filter((ending) => ending.test(foldedWord)).map((ending) => foldedWord.replace(ending, ""));
}
