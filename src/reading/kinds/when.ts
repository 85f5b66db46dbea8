import { DURATION, ITSELF, OPENING_TIME, SINCE_WHEN, TIME_ASKED } from "../words/kinds/when.ts";
import { introducedTo } from "./about.ts";
import { beside } from "./cover.ts";
import { takeAll } from "./kind.ts";
import type { Asked, ReadKind } from "./kind.ts";

/** Whether nothing but the programme itself is named: « combien de temps dure l’Année ? ». */
function isOfItself({ words, whole, isStopWord }: Asked): boolean {
  if (!ITSELF.test(whole) || SINCE_WHEN.test(whole)) return false;
  const rest = beside(words, whole, [DURATION, ITSELF]);
  return rest.every((index) => isStopWord(words.tokens[index]?.folded ?? ""));
}

/** « Quand … ? », «какого числа …?», « combien de jours dure … ? »: asks for dates. */
export const when: ReadKind = (asked, more) => {
  const { words } = asked;
  const duration = more["part"] === "duration";
  if (duration && isOfItself(asked)) {
    return { kind: "about", entries: introducedTo(asked, "other"), bot: [], topic: "other", lasts: true };
  }
  if (duration) takeAll(words, TIME_ASKED);
  takeAll(words, OPENING_TIME);
  return { kind: "when", duration };
};
