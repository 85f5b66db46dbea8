import type { DateRange, Understanding } from "../understanding/understanding.ts";

/** The year that the programme is of. */
export const PROGRAMME_YEAR = 2021;

/** The part of a question's ranges that concerns the programme's year; a whole year asks for no date at all. */
export function rangesInYear(understood: Pick<Understanding, "ranges">): readonly DateRange[] {
  const start = `${String(PROGRAMME_YEAR)}-01-01`;
  const end = `${String(PROGRAMME_YEAR)}-12-31`;
  const within = understood.ranges.filter(({ from, to }) => from <= end && to >= start);
  return within.some(({ from, to }) => from <= start && to >= end) ? [] : within;
}

/** Whether all that is asked lies before or after the programme's year. */
export function isOutsideYear(understood: Pick<Understanding, "ranges">): boolean {
  const year = String(PROGRAMME_YEAR);
  return (
    understood.ranges.length > 0 &&
    understood.ranges.every(({ from, to }) => from.slice(0, 4) > year || to.slice(0, 4) < year)
  );
}
