import { COUNTS, DURATION, NUMBER_OF_DAYS, OPENING_TIME, TIME_ASKED, WHEN, WHEN_WORD } from "../words/kinds/when.ts";
import { takeAll } from "./kind.ts";
import { isAsked } from "./interrogative.ts";
import type { KindReader } from "./kind.ts";

/** « Quand … ? », «какого числа …?», « combien de jours dure … ? »: asks for dates. */
export const when: KindReader = {
  kind: "when",
  read: ({ clauses, words }) => {
    if (NUMBER_OF_DAYS.test(clauses)) return null;
    const duration = DURATION.test(clauses);
    if (duration) takeAll(words, TIME_ASKED);
    if (!duration && COUNTS.test(clauses)) return null;
    const isWhen = duration || isAsked(clauses, WHEN_WORD) || WHEN.test(clauses);
    if (!isWhen) return null;
    takeAll(words, OPENING_TIME);
    return { kind: "when", duration };
  },
};
