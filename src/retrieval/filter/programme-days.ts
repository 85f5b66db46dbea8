import type { ProgrammeDays } from "../../corpus/programme.ts";
import type { DateRange, When } from "../../reading/question.ts";

/** The ranges that overlap the programme's days. Empty when one of them covers the whole programme: then no date is asked for. */
export function rangesInProgramme(
  { ranges }: Pick<When, "ranges">,
  { start, end }: ProgrammeDays,
): readonly DateRange[] {
  const within = ranges.filter(({ from, to }) => from <= end && to >= start);
  return within.some(({ from, to }) => from <= start && to >= end) ? [] : within;
}

/** Whether all ranges lie before or after the programme's days. */
export function isOutsideProgramme({ ranges }: Pick<When, "ranges">, { start, end }: ProgrammeDays): boolean {
  return ranges.length > 0 && ranges.every(({ from, to }) => from > end || to < start);
}
