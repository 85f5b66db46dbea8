import { addDays } from "../../corpus/days/days.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import type { DateRange } from "../../reading/question.ts";

type Dated = Pick<ProgrammeEvent, "dates">;

/** What goes on for longer is for whoever comes: what begins comes before it. */
const WEEKS_DAYS = 14;

/** Stretches of days from a day on: what lies before it of one that holds it is over. */
export function sinceDay(ranges: readonly DateRange[], since: string | undefined): readonly DateRange[] {
  if (since === undefined) return ranges;
  return ranges.map((range) => (range.from < since && since <= range.to ? { ...range, from: since } : range));
}

/** Whether the last day of something lies before a day. */
export function isOver({ dates: { end } }: Dated, since: string | undefined): boolean {
  return since !== undefined && end !== null && end < since;
}

/** Whether something has begun before a day and goes on for weeks from it on. */
export function goesOnSince(event: Dated, since: string | undefined): boolean {
  const begins = beginsAt(event, [], since);
  const { end } = event.dates;
  return since !== undefined && begins !== null && begins < since && end !== null && end > addDays(since, WEEKS_DAYS);
}

/** ISO date of the first session of something in the first of the ranges, or else since a day; where it has none, of its first stretch then. */
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
