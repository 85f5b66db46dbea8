import { z } from "zod";
import type { ProgrammeEvent } from "./schema.ts";

/** What a corpus says of itself in `programme.json`; all of it may be left out, and what is not used here may be there. */
export const programmeSchema = z
  .looseObject({ start: z.iso.date().optional(), end: z.iso.date().optional() })
  .refine(({ start, end }) => start === undefined || end === undefined || start <= end, "ends before it starts");

/** The days of a programme, ISO dates, both inclusive. */
export interface Programme {
  start: string;
  end: string;
}

/** The days of a programme: as it says, else from the first to the last year of its events. */
export function programmeOf(
  { start, end }: z.output<typeof programmeSchema>,
  events: readonly Pick<ProgrammeEvent, "dates">[],
): Programme {
  const years = events
    .flatMap(({ dates }) => [dates.start, dates.end])
    .flatMap((day) => (day === null ? [] : day.slice(0, 4)))
    .sort();
  return { start: start ?? `${years[0] ?? "0000"}-01-01`, end: end ?? `${years.at(-1) ?? "9999"}-12-31` };
}

/** The year in which a programme starts: that of a date without one. */
export function yearOf({ start }: Programme): number {
  return Number(start.slice(0, 4));
}
