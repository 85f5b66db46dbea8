import { placeKey, placeKeys } from "../../language/noun-forms.ts";
import { foldText } from "../../language/fold.ts";
import type { Language } from "../../language/languages.ts";
import { createStem } from "../../language/stem.ts";
import { createWordLists } from "../../language/word-lists.ts";

/** A name of a place that the programme does not have, in the nominative of both languages. */
type NameElsewhere = Readonly<Record<Language, string>>;

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Builds the look-up of a name as typed, in any case form. */
function createNames(): (typed: string) => NameElsewhere | undefined {
  const stem = createStem();
  const byKey = new Map<string, { folded: string; names: NameElsewhere }[]>();
  for (const { fr, ru, forms } of createWordLists().placesElsewhere()) {
    for (const folded of [fr, ru, ...forms].map(foldText)) {
      for (const key of placeKeys(folded, stem)) {
        byKey.set(key, [...(byKey.get(key) ?? []), { folded, names: { fr, ru } }]);
      }
    }
  }
  return (typed) => {
    const folded = foldText(typed);
    // Names that share a stem («Бон», «Бонн») are told apart by their letters.
    const closeness = (name: string) => (name === folded ? Infinity : sharedStart(name, folded));
    return byKey
      .get(placeKey(folded.split(" "), stem))
      ?.reduce((best, name) => (closeness(name.folded) > closeness(best.folded) ? name : best)).names;
  };
}

// Built when a name is first asked for, once for all who ask.
let nameOf: ReturnType<typeof createNames> | undefined;

/** The name of a well-known place elsewhere, typed in any case form, in the nominative; undefined where nobody knows it. */
export function nameElsewhere(typed: string): NameElsewhere | undefined {
  return (nameOf ??= createNames())(typed);
}
