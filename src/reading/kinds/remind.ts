import { LEAD, REMIND } from "../words/kinds/remind.ts";
import { takeAll } from "./kind.ts";
import type { ReadKind } from "./kind.ts";

/** « Rappelle-moi … », «напомни …»: asks for a reminder. Questions about how reminders work are about the bot. */
export const remind: ReadKind = ({ words }) => {
  takeAll(words, REMIND);
  takeAll(words, LEAD);
  return { kind: "remind" };
};
