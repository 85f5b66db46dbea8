import { COMPARES } from "../words/kinds/interrogative.ts";
import { WHO_JOINED, WHO_ONE, WHO_SEVERAL, WHO_WORD } from "../words/kinds/who.ts";
import { WHERE } from "../words/kinds/where.ts";
import { isAsked } from "./interrogative.ts";
import type { Asked, KindReader } from "./kind.ts";

/** Whether a subject is named outside the words that a pattern matches (« quel musée expose des dentelles »). */
function namesSubjectBeside({ words, whole, isSubject }: Asked, pattern: RegExp): boolean {
  const match = pattern.exec(whole);
  if (!match) return false;
  const { from, to } = words.spanOf(match);
  return words.tokens.some((_, index) => (index < from || index >= to) && isSubject(index));
}

/**
 * « Avec qui … ? », «кто …?», « quel musée … ? »: asks who takes part. A noun alone may ask for names in general: one partner is
 * asked for of a place or a subject, several of a subject.
 */
export const who: KindReader = {
  kind: "who",
  read: (asked) => {
    const { clauses, whole, where } = asked;
    if (COMPARES.test(clauses) || (WHERE.test(clauses) && !WHO_WORD.test(clauses))) return null;
    const isOne = WHO_ONE.test(whole) && (where.places.length > 0 || namesSubjectBeside(asked, WHO_ONE));
    const isWho = isOne || namesSubjectBeside(asked, WHO_SEVERAL) || WHO_JOINED.test(whole);
    return isWho || isAsked(clauses, WHO_WORD) ? { kind: "who" } : null;
  },
};
