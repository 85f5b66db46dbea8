import { HOW, LEAD, OF_REMINDERS, REMIND } from "../words/kinds/remind.ts";
import { takeAll } from "./kind.ts";
import type { KindReader } from "./kind.ts";

/** « Rappelle-moi … », «напомни …»: asks to be told when the time comes; how reminders work is asked of the bot. */
export const remind: KindReader = {
  kind: "remind",
  read({ words, whole, where }) {
    if (!REMIND.test(whole)) return null;
    if (OF_REMINDERS.test(whole)) return null;
    if (HOW.test(whole) && where.places.length === 0) {
      // « Rappelle-moi comment … » asks for something else.
      return whole.search(HOW) < whole.search(REMIND) ? { kind: "about", entries: [], bot: ["reminders"] } : null;
    }
    takeAll(words, REMIND);
    takeAll(words, LEAD);
    return { kind: "remind" };
  },
};
