import type { Comparison } from "../asks.ts";
import type { MarkedTokens } from "../recognisers/marked-tokens.ts";
import {
  AFTER_SIDE,
  AGAINST,
  BEFORE_SIDE,
  COMPARES,
  COMPARE_WORDS,
  EARLIER,
  IN_COMMON,
  SIDE_SEPARATORS,
  WEIGHS,
} from "../words/kinds/compare.ts";
import { takeAll } from "./kind.ts";
import type { Asked, ReadKind } from "./kind.ts";

/** The sides of a comparison as typed; empty when no word separates them. */
function sidesIn(words: MarkedTokens): string[] {
  const typed = words.typed(0, words.tokens.length);
  for (const { separator, behind } of SIDE_SEPARATORS) {
    const said = behind?.exec(typed);
    if (said === null) continue;
    const from = said ? said.index + said[0].length : 0;
    const [beginning = "", ...others] = typed.slice(from).split(separator);
    if (others.length === 0) continue;
    const first = typed.slice(0, from) + beginning;
    return [first.replace(BEFORE_SIDE, ""), ...others.map((side) => side.replace(AFTER_SIDE, ""))].filter(
      (side) => side.trim() !== "",
    );
  }
  return [];
}

function comparisonOf({ whole }: Asked, { by }: Parameters<ReadKind>[1]): Comparison["by"] {
  if (IN_COMMON.test(whole)) return "common";
  if (by === "duration") return "duration";
  if (EARLIER.test(whole)) return "time";
  return WEIGHS.test(whole) ? "count" : "all";
}

/** From this probability on a comparison needs no two sides: « la différence entre les deux projets de Nancy » is of what is found. */
const SURELY = 0.8;

/** « Plus de projets à … ou à … ? », «сравните …»: asks for a comparison. */
export const compare: ReadKind = (asked, more, probability) => {
  const { words, when, where, sameCountryPlaces } = asked;
  const sides = sidesIn(words);
  const isOfSeveral = sameCountryPlaces >= 2 || when.ranges.length >= 2;
  const isOfFound = probability >= SURELY && where.places.length > 0;
  if (!isOfSeveral && sides.length < 2 && !isOfFound) return null;
  const comparison: Comparison = { kind: "compare", by: comparisonOf(asked, more), sides };
  for (const pattern of [COMPARES, AGAINST, IN_COMMON, WEIGHS, EARLIER, COMPARE_WORDS]) takeAll(words, pattern);
  return comparison;
};
