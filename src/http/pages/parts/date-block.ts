import type { ProgrammeEvent } from "../../../corpus/schema.ts";
import type { Language } from "../../../language/languages.ts";
import { dayFormat } from "./intl-formats.ts";
import { markup } from "./markup.ts";
import type { Markup } from "./markup.ts";

/** Days for a date block; their precision decides what it shows. */
export interface BlockDays {
  /** ISO dates. */
  start: string;
  end: string;
  precision: string;
}

const at = (day: string) => new Date(`${day}T00:00:00Z`);

/** A month's name as it follows a day's number: « sept. », «мая». */
function monthOfDay(language: Language, day: string): string {
  const parts = dayFormat(language, { day: "numeric", month: "short" }).formatToParts(at(day));
  return parts.find(({ type }) => type === "month")?.value ?? "";
}

const shortDay = (language: Language, day: string) =>
  dayFormat(language, { day: "numeric", month: "short" }).format(at(day));

/** The three lines of a block: top, large, bottom. */
function linesOf({ start, end, precision }: BlockDays, language: Language): readonly [string, string, string] {
  const [year, lastYear] = [start.slice(0, 4), end.slice(0, 4)];
  const isOneMonth = start.slice(0, 7) === end.slice(0, 7);
  if (precision === "open" || precision === "day") {
    const number = String(Number(start.slice(8)));
    const month = `${monthOfDay(language, start)} ${year}`;
    if (precision === "open") return ["", number, month];
    if (start === end) return [dayFormat(language, { weekday: "short" }).format(at(start)), number, month];
    if (isOneMonth) return ["", `${number}–${Number(end.slice(8))}`, month];
    const from = shortDay(language, start) + (year === lastYear ? "" : ` ${year}`);
    return [from, "–", `${shortDay(language, end)} ${lastYear}`];
  }
  const month = (day: string, length: "long" | "short") => dayFormat(language, { month: length }).format(at(day));
  if (isOneMonth) return ["", month(start, "long"), year];
  const isWholeYear = start.slice(5) === "01-01" && end.slice(5) === "12-31";
  if (isWholeYear) return ["", year === lastYear ? year : `${year}–${lastYear.slice(2)}`, ""];
  if (year === lastYear) return ["", `${month(start, "short")}–${month(end, "short")}`, year];
  return [`${month(start, "short")} ${year}`, "–", `${month(end, "short")} ${lastYear}`];
}

/** From this many characters on, the large line uses a smaller font. */
const LONG = 6;

/** Days as a compact visual block. It is hidden from screen readers, because the page also has the dates in words. */
export function dateBlock(days: BlockDays | null, language: Language): Markup {
  const [above, great, below] = days ? linesOf(days, language) : ["", "…", ""];
  const isWord = great.length >= LONG || /\p{L}/u.test(great);
  return markup`<div class="day${days ? null : " none"}" aria-hidden="true">${above === "" ? null : markup`<span>${above}</span>`}<b${isWord ? markup` class="word"` : null}>${great}</b>${below === "" ? null : markup`<span>${below}</span>`}</div>`;
}

/** All date ranges of a project, cancelled ones too: the next first, past ones last. */
export function stretchesOf({ dates }: Pick<ProgrammeEvent, "dates">, today: string): BlockDays[] {
  const { start, end, open, spans, sessions } = dates;
  if (start === null || end === null || open === "both") return [];
  const precision = open ? "open" : dates.precision;
  const days = sessions?.map(({ day }) => ({ start: day, end: day, precision: "day" }));
  const all: BlockDays[] = days ?? spans?.map((span) => ({ ...span })) ?? [{ start, end, precision }];
  const unique = [...new Map(all.map((one) => [`${one.start} ${one.end}`, one])).values()];
  const sorted = unique.sort((a, b) => a.start.localeCompare(b.start));
  const isOver = (one: BlockDays) => one.end < today;
  return [...sorted.filter((one) => !isOver(one)), ...sorted.filter(isOver)];
}
