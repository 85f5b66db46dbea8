import { DURATION, ITSELF, OPENING_TIME, SINCE_WHEN, TIME_ASKED } from "../words/kinds/when.ts";
import type { Asks } from "../asks.ts";
import { introducedTo } from "./about.ts";
import { beside } from "./cover.ts";
import { takeAll } from "./kind.ts";
import type { Asked, ReadKind } from "./kind.ts";

/** « Combien de temps dure l’Année ? »: how long the programme lasts, when nothing else is named; null for any other question. */
export function lastingItself(asked: Asked): Asks | null {
  const { words, whole, isStopWord } = asked;
  if (!DURATION.test(whole) || !ITSELF.test(whole) || SINCE_WHEN.test(whole)) return null;
  const rest = beside(words, whole, [DURATION, ITSELF]);
  if (!rest.every((index) => isStopWord(words.tokens[index]?.folded ?? ""))) return null;
  return { kind: "about", entries: introducedTo(asked, "other"), bot: [], topic: "other", lasts: true };
}

/** « Quand … ? », «какого числа …?», « combien de jours dure … ? »: asks for dates. */
export const when: ReadKind = (asked, more) => {
  const { words } = asked;
  const duration = more["part"] === "duration";
  const ofItself = duration ? lastingItself(asked) : null;
  if (ofItself) return ofItself;
  if (duration) takeAll(words, TIME_ASKED);
  takeAll(words, OPENING_TIME);
  return { kind: "when", duration, ...(more["part"] === "since" && { since: true }) };
};
