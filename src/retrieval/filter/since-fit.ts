import { addDays } from "../../corpus/days/days.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import type { DateRange } from "../../reading/question.ts";

type Dated = Pick<ProgrammeEvent, "dates">;

/** An event that goes on longer than this can wait: events that begin soon come before it. */
const WEEKS_DAYS = 14;

/** Cuts off the part of each range before `since`. Ranges that end earlier stay as they are. */
export function sinceDay(ranges: readonly DateRange[], since: string | undefined): readonly DateRange[] {
  if (since === undefined) return ranges;
  return ranges.map((range) => (range.from < since && since <= range.to ? { ...range, from: since } : range));
}

/** Whether an event ends before a day. */
export function isOver({ dates: { end } }: Dated, since: string | undefined): boolean {
  return since !== undefined && end !== null && end < since;
}

/** Whether an event began before a day and goes on for weeks after it. */
export function goesOnSince(event: Dated, since: string | undefined): boolean {
  const begins = beginsAt(event, [], since);
  const { end } = event.dates;
  return since !== undefined && begins !== null && begins < since && end !== null && end > addDays(since, WEEKS_DAYS);
}

/**
 * ISO date on which an event begins for the asker: its first session, else its first span, from the start of the first
 * range or from `since` on.
 */
export function beginsAt(
  { dates: { start, end, sessions, spans } }: Dated,
  [range]: readonly DateRange[],
  since: string | undefined,
): string | null {
  const from = range?.from ?? since;
  if (from === undefined || start === null || end === null || start >= from) return start;
  const session = sessions?.find(({ day }) => day >= from);
  return session?.day ?? spans?.find((span) => span.end >= from)?.start ?? start;
}
