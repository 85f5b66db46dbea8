import { foldText } from "../language/fold.ts";
import type { Language } from "../language/languages.ts";
import { createStem } from "../language/stem.ts";
import { AMBIGUOUS_ELSEWHERE, ELSEWHERE, ELSEWHERE_CONTAINING_PLACES } from "./elsewhere.ts";

/** A name of a place that the programme does not have, in the nominative of both languages. */
type NameElsewhere = Readonly<Record<Language, string>>;

/** Whether a Russian name is another one in an oblique case, as the list of places elsewhere has some: «Руане» of «Руан». */
function isCaseForm(name: string, of: string): boolean {
  const words = foldText(name).split(" ");
  const nominative = foldText(of).split(" ");
  return (
    words.length === nominative.length &&
    words.every((word, index) => {
      const other = nominative[index] ?? "";
      const shared = sharedStart(word, other);
      if (word === other) return true;
      return shared >= 2 && Math.max(word.length, other.length) - shared <= 3 && /(?:[еяиуюхм]|ок)$/u.test(word);
    })
  );
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Builds the look-up of a name as typed, in any case form. */
function createNames(): (typed: string) => NameElsewhere | undefined {
  const stem = createStem();
  const keyOf = (folded: string) => folded.split(" ").map(stem).join(" ");
  const byKey = new Map<string, { folded: string; names: NameElsewhere }[]>();
  const russian = new Map<string, string[]>();
  for (const [fr, ru] of [...ELSEWHERE_CONTAINING_PLACES, ...ELSEWHERE, ...AMBIGUOUS_ELSEWHERE]) {
    const before = russian.get(fr) ?? [];
    const names = { fr, ru: before.find((other) => isCaseForm(ru, other)) ?? ru };
    russian.set(fr, [...before, ru]);
    for (const folded of [foldText(fr), foldText(ru)]) {
      const key = keyOf(folded);
      byKey.set(key, [...(byKey.get(key) ?? []), { folded, names }]);
    }
  }
  return (typed) => {
    const folded = foldText(typed);
    // Names that share a stem («Бон», «Бонн») are told apart by their letters.
    const closeness = (name: string) => (name === folded ? Infinity : sharedStart(name, folded));
    return byKey
      .get(keyOf(folded))
      ?.reduce((best, name) => (closeness(name.folded) > closeness(best.folded) ? name : best)).names;
  };
}

// Built when a name is first asked for, once for all who ask.
let nameOf: ReturnType<typeof createNames> | undefined;

/** The name of a well-known place elsewhere, typed in any case form, in the nominative; undefined where nobody knows it. */
export function nameElsewhere(typed: string): NameElsewhere | undefined {
  return (nameOf ??= createNames())(typed);
}
