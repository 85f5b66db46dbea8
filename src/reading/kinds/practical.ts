import type { Matter } from "../asks.ts";
import { FREE, IF_IT_RAINS, OF_THE_BOT, PRACTICAL, WHICH_OF_ALL } from "../words/kinds/practical.ts";
import { OPENING_TIME } from "../words/kinds/when.ts";
import { takeAll } from "./kind.ts";
import type { Asked, KindReader } from "./kind.ts";

/** What a town has whatever is planned there: only beside a subject it is asked of a project. */
const OF_TOWNS: readonly Matter[] = ["journey", "stay", "visa", "access", "dress", "weather"];

/** Whether a subject is named outside the words that a pattern matches. */
function namesSubjectBeside({ words, isSubject }: Asked, pattern: RegExp): boolean {
  const match = pattern.exec(words.text());
  const { from, to } = match ? words.spanOf(match) : { from: 0, to: 0 };
  return words.tokens.some((_, index) => (index < from || index >= to) && isSubject(index));
}

/**
 * « Combien coûte … ? », «как записаться …?»: asks for what somebody who wants to go there has to know. Its words are taken: no
 * project is about them.
 */
export const practical: KindReader = {
  kind: "practical",
  read: (asked) => {
    const { words, whole } = asked;
    if (OF_THE_BOT.test(whole)) return null;
    const free = words.text();
    const matching = PRACTICAL.filter(([, pattern]) => pattern.test(free));
    const [first] = matching;
    if (!first) return null;
    const [matter, pattern] = first;
    const isOfTown = OF_TOWNS.includes(matter) && !IF_IT_RAINS.test(free);
    if (!isOfTown || namesSubjectBeside(asked, pattern)) {
      for (const [, taken] of matching) takeAll(words, taken);
    }
    if (matter === "hour") takeAll(words, OPENING_TIME);
    if (matter !== "price" || !FREE.test(whole)) return { kind: "practical", matter };
    return { kind: "practical", matter, free: WHICH_OF_ALL.test(whole) ? "any" : "this" };
  },
};
