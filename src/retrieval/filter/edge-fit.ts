import type { ProgrammeEvent } from "../../corpus/schema.ts";
import type { DateRange, When } from "../../reading/question.ts";

/**
 * Whether an event begins or ends on the days asked for. When an event is dated only to a month or a year, its whole
 * period must lie within those days. True where the question asks for neither beginning nor end. Pure.
 * @param ranges the days, each within the programme
 */
export function fitsEdge({ dates }: ProgrammeEvent, { edge, ranges }: Pick<When, "edge" | "ranges">): boolean {
  if (edge === null || ranges.length === 0) return true;
  const { start, end, precision, spans } = dates;
  if (start === null || end === null) return false;
  const holds = (day: string) => ranges.some(({ from, to }) => from <= day && day <= to);
  const lies = (range: DateRange) => ranges.some(({ from, to }) => from <= range.from && range.to <= to);
  const parts = spans ?? [{ start, end, precision }];
  return parts.some((part) =>
    part.precision === "day"
      ? holds(edge === "start" ? part.start : part.end)
      : lies({ from: part.start, to: part.end }),
  );
}
