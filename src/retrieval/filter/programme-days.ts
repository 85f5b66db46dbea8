import type { ProgrammeDays } from "../../corpus/programme.ts";
import type { DateRange, When } from "../../reading/question.ts";

/** The part of a question's ranges that concerns the programme's days; all of them together ask for no date at all. */
export function rangesInProgramme(
  { ranges }: Pick<When, "ranges">,
  { start, end }: ProgrammeDays,
): readonly DateRange[] {
  const within = ranges.filter(({ from, to }) => from <= end && to >= start);
  return within.some(({ from, to }) => from <= start && to >= end) ? [] : within;
}

/** Whether all that is asked lies before or after the programme's days. */
export function isOutsideProgramme({ ranges }: Pick<When, "ranges">, { start, end }: ProgrammeDays): boolean {
  return ranges.length > 0 && ranges.every(({ from, to }) => from > end || to < start);
}
