import { placeKey, placeKeys } from "../../language/noun-forms.ts";
import { foldText } from "../../language/fold.ts";
import type { Language } from "../../language/languages.ts";
import { createStem } from "../../language/stem.ts";
import { createWordLists } from "../../language/word-lists.ts";

/** The name of a place outside the programme, in the nominative, in both languages. */
interface NameElsewhere extends Readonly<Record<Language, string>> {
  /** Whether it is a country or another land, which has an article in French. */
  isLand: boolean;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Builds the lookup by typed name, in any case form. */
function createNames(): (typed: string) => NameElsewhere | undefined {
  const stem = createStem();
  const byKey = new Map<string, { folded: string; names: NameElsewhere }[]>();
  for (const { fr, ru, forms, isLand = false } of createWordLists().placesElsewhere()) {
    for (const folded of [fr, ru, ...forms].map(foldText)) {
      for (const key of placeKeys(folded, stem)) {
        byKey.set(key, [...(byKey.get(key) ?? []), { folded, names: { fr, ru, isLand } }]);
      }
    }
  }
  return (typed) => {
    const folded = foldText(typed);
    // Names with the same stem («Бон», «Бонн») are told apart by their letters.
    const closeness = (name: string) => (name === folded ? Infinity : sharedStart(name, folded));
    return byKey
      .get(placeKey(folded.split(" "), stem))
      ?.reduce((best, name) => (closeness(name.folded) > closeness(best.folded) ? name : best)).names;
  };
}

// Built at the first use, once for all callers.
let nameOf: ReturnType<typeof createNames> | undefined;

/** The nominative of a well-known place outside the programme, typed in any case form; undefined for unknown names. */
export function nameElsewhere(typed: string): NameElsewhere | undefined {
  return (nameOf ??= createNames())(typed);
}
