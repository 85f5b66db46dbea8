import { HOW, LEAD, OF_REMINDERS, REMIND } from "../words/kinds/remind.ts";
import { takeAll } from "./kind.ts";
import type { ReadKind } from "./kind.ts";

/** « Rappelle-moi … », «напомни …»: asks for a reminder. Questions about how reminders work are about the bot. */
export const remind: ReadKind = ({ words, whole, where }) => {
  const isOfReminders = OF_REMINDERS.test(whole) || (HOW.test(whole) && where.places.length === 0);
  if (isOfReminders) return { kind: "about", entries: [], bot: ["reminders"] };
  takeAll(words, REMIND);
  takeAll(words, LEAD);
  return { kind: "remind" };
};
