import { countOf } from "../dates/number-words.ts";
import { EXACTLY, NAMES, NAMES_WORDS, WITHOUT_PROJECTS } from "../words/kinds/names.ts";
import { THING_NOUNS } from "../words/kinds/things.ts";
import { word } from "../words/pattern.ts";
import { beside } from "./cover.ts";
import { takeAll } from "./kind.ts";
import type { Asked, ReadKind } from "./kind.ts";
import { asksForPartners, countryIn, thingIn, thingNamed } from "./things.ts";

const HEADINGS = word(THING_NOUNS.headings);

/** Whether the question asks for the headings and names no subject. */
export function asksForHeadings({ words, whole, isSubject }: Asked): boolean {
  const match = NAMES.exec(whole);
  if (!match || thingIn(match[0]) !== "headings") return false;
  return !beside(words, whole, [NAMES, HEADINGS]).some(isSubject);
}

/** « Quelles villes … ? », «какие вузы …?»: asks for several names. */
export const names: ReadKind = ({ words, whole, isStopWord }, more) => {
  const match = NAMES.exec(words.text()) ?? NAMES.exec(whole);
  // « Lesquels ? » names nothing: it asks for the list.
  const isBare = words.tokens.every(({ folded }) => isStopWord(folded));
  const named = thingIn(match?.[0] ?? words.text()) ?? thingIn(whole);
  if (isBare && named === null) return { kind: "list" };
  const thing = named ?? thingNamed(more["thing"]);
  if (thing === null) return null;
  const exactly = EXACTLY.exec(whole)?.[1];
  const having = exactly !== undefined ? countOf(exactly) : WITHOUT_PROJECTS.test(whole) ? 0 : null;
  takeAll(words, NAMES);
  takeAll(words, NAMES_WORDS);
  if (having !== null) takeAll(words, having === 0 ? WITHOUT_PROJECTS : EXACTLY);
  const partners = thing !== "partners" && asksForPartners(whole, words.text());
  return { kind: "names", of: { thing, country: countryIn(whole) }, ofPartners: partners, having };
};
