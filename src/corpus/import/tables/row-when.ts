import { readDays } from "./day-cells.ts";
import type { DayFault, DaysRead } from "./day-cells.ts";
import { readHours } from "./hour-cells.ts";
import type { HoursCell } from "./hour-cells.ts";
import type { Field } from "./columns.ts";
import type { Hours, Problem, When } from "../plan/imported.ts";
import type { RowReader } from "./row-cells.ts";
import { DAWN, momentIn, whenOf } from "../fields/when.ts";
import type { Moment, Stretch } from "../fields/when.ts";
import { isOffsetOfUtc, writtenTime } from "../fields/written-time.ts";

const DAY_FAULTS: Readonly<Record<DayFault, [problem: string, advice: string]>> = {
  "not-a-day": ["is no date", "Write the day as 14/03/2027, 2027-03-14 or 14 mars 2027."],
  "no-such-day": ["is a day that no calendar has", "Look the day up and correct it; the day comes before the month."],
  "many-days": [
    "names several days, and not how they hang together",
    "Give each of them whole, with a semicolon between: 06/03/2027; 13/03/2027.",
  ],
  "no-year": ["has no year", "Write the year too: 14/03/2027."],
};

/** Receives a cell that cannot be imported as it is. */
export type Fault = (field: Field, problem: string, advice: string, kind?: Problem["kind"]) => void;

/** The dates of a row, and the columns whose cells say more than days and hours. */
export interface RowWhen {
  when: When;
  unsaid: ("start" | "end" | "from" | "to")[];
}

/** The hours of a cell. Reports impossible ones, and calls `say` if the cell says more than hours. */
function hoursOf(field: Field, hours: HoursCell, fault: Fault, say: () => void): Hours | null {
  if ("fault" in hours) {
    if (hours.fault === "no-such-time") {
      fault(field, "has a time that no clock shows, and was left out", "Write it as 18:30 or 18h30.", "note");
    }
    return null;
  }
  if (!hours.isWhole) say();
  return hours;
}

/** The days in a cell; parts separated by semicolons are read one by one. */
function daysOf(field: "start" | "end", cell: string, fault: Fault): DaysRead[] {
  return cell
    .split(/(?<!\s)\s*;\s*/u)
    .filter((part) => part !== "")
    .flatMap((part) => {
      const days = readDays(part);
      if (!("fault" in days)) return [days];
      fault(field, ...DAY_FAULTS[days.fault]);
      return [];
    });
}

/** Converts a moment with an offset to the local time of a zone; without one of both it stays. */
function moved({ day, time }: Moment, offset: string | undefined, zone: string | undefined): Moment {
  const at = offset === undefined || time === null ? null : writtenTime(`${day}T${time}${offset}`)?.at;
  return at && zone !== undefined ? momentIn(zone, at) : { day, time };
}

/** The days and hours of a row. */
export function readWhen({ text }: Pick<RowReader, "text">, zone: string | undefined, fault: Fault): RowWhen {
  const unsaid = new Set<RowWhen["unsaid"][number]>();
  const hoursIn = (field: RowWhen["unsaid"][number], hours: HoursCell) =>
    hoursOf(field, hours, fault, () => unsaid.add(field));
  const timesOf = (field: "from" | "to") => {
    const cell = text(field);
    const hours = readHours(cell);
    if (cell !== "" && "fault" in hours && hours.fault === "no-time") {
      unsaid.add(field);
      fault(field, "is no time of day, and is only said in the description", "Write it as 18:30 or 18h30.", "note");
    }
    return hoursIn(field, hours);
  };
  const [times, toTimes] = [timesOf("from"), timesOf("to")];
  const starts = daysOf("start", text("start"), fault);
  if (text("start") === "") fault("start", "is empty: the event has no day", "Write the day, if it is known.", "note");
  const isEndTime = text("end") !== "" && "fault" in readDays(text("end")) && !("fault" in readHours(text("end")));
  const ends = isEndTime ? [] : daysOf("end", text("end"), fault);
  const endTime = isEndTime ? hoursIn("end", readHours(text("end"))) : null;
  const end = ends.at(-1);
  const endHours = end ? hoursIn("end", end.hours) : endTime;
  const all = [...starts, ...ends];
  if (all.some(({ isOtherWeekday }) => isOtherWeekday)) {
    fault("start", "falls on another day of the week than it says", "Look the day up; the date was taken.", "note");
  }
  if (zone === undefined && all.some(({ offsets }) => offsets.some(isOffsetOfUtc))) {
    fault("start", "is in UTC, and was taken as it stands", "Name the zone: --zone Europe/Berlin.", "note");
  }
  const endField = (end ?? endTime) ? "end" : toTimes ? "to" : times?.to ? "from" : "start";
  const isOne = starts.length === 1 && starts[0]?.ranges.length === 1;
  const stretches = starts.flatMap(({ ranges, hours, offsets }): Stretch[] => {
    const own = hoursIn("start", hours);
    const to = toTimes?.from ?? times?.to ?? endHours?.from ?? own?.to ?? null;
    return ranges.map(({ first, last }) => {
      const until = (isOne ? end?.ranges.at(-1)?.last : undefined) ?? last;
      // Hours in a column of their own are local ones.
      const from = moved({ day: first, time: times?.from ?? own?.from ?? null }, times ? undefined : offsets[0], zone);
      const ofEnd = to === null || toTimes || times ? undefined : (end?.offsets ?? offsets).at(-1);
      const ending = moved({ day: until, time: to ?? from.time }, ofEnd, zone);
      const isSameDay = ending.day === from.day;
      const isBackwards = isSameDay && from.time !== null && ending.time !== null && ending.time < from.time;
      // An end before dawn is fine: it means the night after the first day.
      if (until < first || (isBackwards && (ending.time ?? "") >= DAWN)) {
        fault(endField, "puts the end before the beginning", "Correct one of the two.");
      }
      return { from, to: until === first && to === null ? null : ending };
    });
  });
  const { when, mixed } = whenOf(stretches);
  if (mixed) {
    unsaid.add("start");
    fault(
      "start",
      "has hours that differ from day to day: they are only said in the description",
      "Look at it.",
      "note",
    );
  }
  const isOfMonths = starts.length > 0 && all.every((days) => days.isOfMonths);
  return { when: { ...when, ...(isOfMonths && { isOfMonths }) }, unsaid: [...unsaid] };
}
