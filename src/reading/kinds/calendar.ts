import { CALENDAR_WORDS } from "../words/kinds/calendar.ts";
import { LEAD } from "../words/kinds/remind.ts";
import { takeAll } from "./kind.ts";
import type { ReadKind } from "./kind.ts";

/** « Ajoute … à mon agenda », «добавь … в календарь»: asks for a calendar file. */
export const calendar: ReadKind = ({ words }) => {
  takeAll(words, CALENDAR_WORDS);
  takeAll(words, LEAD);
  return { kind: "calendar" };
};
