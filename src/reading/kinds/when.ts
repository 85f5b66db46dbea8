import { OPENING_TIME, TIME_ASKED } from "../words/kinds/when.ts";
import { takeAll } from "./kind.ts";
import type { ReadKind } from "./kind.ts";

/** « Quand … ? », «какого числа …?», « combien de jours dure … ? »: asks for dates. */
export const when: ReadKind = ({ words }, more) => {
  const duration = more["part"] === "duration";
  if (duration) takeAll(words, TIME_ASKED);
  takeAll(words, OPENING_TIME);
  return { kind: "when", duration };
};
