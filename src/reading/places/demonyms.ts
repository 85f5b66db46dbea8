import type { Place } from "../../corpus/schema.ts";
import { foldText } from "../../language/fold.ts";
import { remember } from "../../language/remember.ts";
import { DEMONYM_ENDINGS, NAME_ENDINGS } from "../words/demonym-words.ts";

/** Shortest stem that identifies a town. */
const BASE_LENGTH = 4;

/** The stems of a town's name: the name, and the name without its ending. */
function basesOf(foldedName: string): string[] {
  if (foldedName.includes(" ")) return [];
  const bases = NAME_ENDINGS.map((ending) => foldedName.replace(ending, ""));
  return [...new Set([foldedName, ...bases])].filter((base) => base.length >= BASE_LENGTH);
}

/**
 * Finds the town of a demonym that the corpus does not list, by regular endings («гренобльские», « tomskois »), and
 * other forms of those listed. Irregular ones (« stéphanois ») must be listed.
 * @returns the id of the town; undefined for any other word
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

/** The word without each ending that fits, in the order of {@link DEMONYM_ENDINGS}. */
function splits(foldedWord: string): string[] {
  return DEMONYM_ENDINGS.filter((ending) => ending.test(foldedWord)).map((ending) => foldedWord.replace(ending, ""));
}
