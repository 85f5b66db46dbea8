import { OPENING_REPLIES } from "../../i18n/replies/opening.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import { plannedText, quotedText } from "../../i18n/replies/parts.ts";
import { spokenOf } from "../../i18n/replies/spoken.ts";
import type { Asks } from "../../reading/asks.ts";
import { ASKS_IF_CLOSED, ASKS_IF_OPEN } from "../../reading/words/told-weekdays.ts";
import { tellingDays, weekdaysTold } from "../../retrieval/filter/told-weekdays.ts";
import type { Asked, Told } from "./kind.ts";
import { clearlyMeant, meantInstead } from "./parts/meant.ts";

/** Says whether a project is open or closed on the weekdays asked for, in the words of the programme; null for any other question. */
export function opening(asked: Omit<Asked, "asks"> & { asks: Asks }): Told | null {
  const { asks, question, found } = asked;
  const { language, when, typed } = question;
  const asksIfClosed = ASKS_IF_CLOSED.test(typed);
  const isAsked = when.weekdays.length > 0 && when.ranges.length === 0 && (asksIfClosed || ASKS_IF_OPEN.test(typed));
  if (asks.kind !== "whether" || asks.of !== "project" || !isAsked) return null;
  const events = found.kind === "events" ? found.events.map(({ event }) => event) : [];
  const [first, ...others] = events;
  // Finds the project where it is not held on the days asked for.
  const instead = meantInstead({ ...asked, asks })?.event;
  const event = instead ?? (others.length === 0 ? first : clearlyMeant(events, asked));
  const planned = event ? plannedText(language, event.dates) : null;
  if (!event || planned === null) return null;
  const replies = OPENING_REPLIES[language];
  const shown = { kind: "events", reason: null, events: [{ event, score: 1 }] } as const;
  const [days, quote] = [weekdaysTold(event), tellingDays(event.description[language])];
  if (!days || quote === "") return { reply: replies.notTold(spokenOf(event), planned), shown };
  const open = when.weekdays.filter((day) => days.has(day)).length;
  const isSo = asksIfClosed ? open === 0 : open === when.weekdays.length;
  const isMixed = open > 0 && open < when.weekdays.length;
  const told = replies.told(spokenOf(event), quotedText(language, keepDatesTogether(quote.replace(/[.;]$/u, ""))));
  return { reply: `${isMixed ? "" : isSo ? replies.yes : replies.no}${told}`, shown };
}
