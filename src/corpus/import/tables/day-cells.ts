import { foldText, foldWord } from "../../../language/fold.ts";
import { isoDay } from "./cells.ts";
import words from "../data/when-words.json" with { type: "json" };
import { withoutOffsets } from "../fields/written-time.ts";
import { isFiller, readHours, withoutTimes } from "./hour-cells.ts";
import type { HoursCell } from "./hour-cells.ts";

/** Why a cell gives no day. */
export type DayFault = "not-a-day" | "no-such-day" | "no-year" | "many-days";

/** The days in a cell, as one or more ranges. */
export interface DaysRead {
  ranges: { first: string; last: string }[];
  /** It names only months: each range consists of whole months. */
  isOfMonths: boolean;
  /** It names a weekday that does not match the date. */
  isOtherWeekday: boolean;
  hours: HoursCell;
  /** The offsets of its hours, in order, where it has any: "Z", "+00:00", "+02:00". */
  offsets: string[];
}

const LANGUAGES = ["fr", "ru", "en"] as const;
const YEAR = 2000;
const MONTHS_OF_YEAR = 12;
const DAYS_OF_WEEK = 7;
const LEAST_OF_DATE = 3;
const LEAST_ALONE = 4;

/** A folded word without its Russian ending: «марта», «марте», «пятницу». */
function stemOf(word: string): string {
  return foldWord(word).replace(/(?<=[а-я])[аеийуыьюя]$/u, "");
}

/** The stems of calendar names in all languages, each with its index. */
function namesOf(count: number, dayOf: (index: number) => Date, formats: readonly Intl.DateTimeFormatOptions[]) {
  return LANGUAGES.flatMap((language) =>
    formats.flatMap((format) =>
      Array.from({ length: count }, (_, index) => {
        const parts = new Intl.DateTimeFormat(language, { ...format, timeZone: "UTC" }).formatToParts(dayOf(index));
        const name = parts.find(({ type }) => type === "month" || type === "weekday")?.value ?? "";
        return [stemOf(name.replace(".", "")), index] as const;
      }),
    ),
  );
}

const MONTHS = namesOf(MONTHS_OF_YEAR, (index) => new Date(Date.UTC(YEAR, index, 1)), [
  { day: "numeric", month: "long" },
  { month: "long" },
]);
/** 1 October 2000 was a Sunday. */
const WEEKDAYS = new Map(
  namesOf(DAYS_OF_WEEK, (index) => new Date(Date.UTC(YEAR, 9, 1 + index)), [{ weekday: "long" }, { weekday: "short" }]),
);

/** The number of a month, from its name or the first letters of its name. */
function monthOf(word: string, least: number): number | undefined {
  const stem = stemOf(word);
  const isLong = foldWord(word).length >= least;
  const found = MONTHS.filter(([name]) => name === stem || (isLong && name.startsWith(stem)));
  const numbers = new Set(found.map(([, index]) => index + 1));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

/** A date in a cell. If it lacks a month or year, the date after it gives them. Without a day it means a whole month. */
interface Written {
  at: number;
  end: number;
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

const NUMERIC =
  /(?<![\d./])(?:(\d{4})([-./])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-./])(\d{1,2})\6(\d{4}|\d{2}))(?!\d|[-./]\d)T?/gu;
/** 2027-03, 03/2027. */
const NUMERIC_MONTH = /(?<![\d./-])(?:(\d{4})-(0[1-9]|1[0-2])|(0?[1-9]|1[0-2])\/(\d{4}))(?![\d./-])/gu;
const WORDS = /(?<![\p{L}\d])(?:(\d{1,2})(?:er|-?е|-?го)?\s+)?(\p{L}{3,})\.?(?:\s+(\d{4})(?!\d))?/gu;
/**
 * Days before a complete date that share its month or year: « 6, 13 et 20 mars 2027 », « du 5 au 20 juin », « 06/03 –
 * 13/03/2027 ».
 */
const CHAIN =
  /(?:(?<![\p{L}\d.:/-])\d{1,2}(?:er|-?го|-?е)?(?:[./]\d{1,2}(?![./\d]))?\s*(?:[-–—,&+]\s*(?:et|и|and)?|au|à|et|and|to|по|до|и)\s*(?:\p{L}+\.?\s+){0,2})+$/iu;
const LINK = /(\d{1,2})(?:er|-?го|-?е)?(?:[./](\d{1,2}))?/gu;

/** Two-digit years belong to this century, since programmes are about the future. */
const fullYear = (digits: string) => (digits.length === 2 ? YEAR + Number(digits) : Number(digits));

function numericDates(cell: string): Written[] {
  return [...cell.matchAll(NUMERIC)].map((match) => {
    const [whole, year, , month, day, ownDay, , ownMonth, ownYear = ""] = match;
    const at = { at: match.index, end: match.index + whole.length };
    return year === undefined
      ? { ...at, year: fullYear(ownYear), month: Number(ownMonth), day: Number(ownDay) }
      : { ...at, year: Number(year), month: Number(month), day: Number(day) };
  });
}

function numericMonths(cell: string): Written[] {
  return [...cell.matchAll(NUMERIC_MONTH)].map((match) => {
    const [whole, year, month, ownMonth, ownYear] = match;
    return {
      at: match.index,
      end: match.index + whole.length,
      year: Number(year ?? ownYear),
      month: Number(month ?? ownMonth),
    };
  });
}

function wordDates(cell: string): Written[] {
  return [...cell.matchAll(WORDS)].flatMap((match) => {
    const [whole, day, word = "", year] = match;
    const month = monthOf(word, day === undefined ? LEAST_ALONE : LEAST_OF_DATE);
    if (month === undefined) return [];
    const at = { at: match.index, end: match.index + whole.length };
    return [{ ...at, month, day: day && Number(day), year: year && Number(year) } as Written];
  });
}

/** The dates in a cell, in order. A date without a month or year takes it from the next date. */
function datesIn(cell: string): Written[] {
  const readers = [numericDates, numericMonths, wordDates];
  const named = readers.map((read) => read(cell)).find((dates) => dates.length > 0) ?? [];
  let from = 0;
  const all = named.flatMap((date) => {
    const before = cell.slice(from, date.at);
    const chain = date.day === undefined ? null : CHAIN.exec(before);
    const start = from + (chain?.index ?? 0);
    from = date.end;
    const links = [...(chain?.[0] ?? "").matchAll(LINK)].map((match): Written => {
      const at = start + match.index;
      return {
        at,
        end: at + match[0].length,
        day: Number(match[1]),
        month: match[2] === undefined ? undefined : Number(match[2]),
      };
    });
    return [...links, date];
  });
  for (let index = all.length - 2; index >= 0; index -= 1) {
    const [date, next] = [all[index], all[index + 1]];
    if (!date || !next) continue;
    date.month ??= next.month;
    if (date.year !== undefined || next.year === undefined) continue;
    const isLater = (date.month ?? 0) > (next.month ?? 0);
    date.year = isLater ? next.year - 1 : next.year;
  }
  const lastYear = all.findLast(({ year }) => year !== undefined)?.year;
  return all.map((date) => ({ ...date, year: date.year ?? lastYear }));
}

/** How the text between two dates joins them; null when it is unclear. */
function joinOf(gap: string): "range" | "list" | null {
  const rest = withoutTimes(gap);
  const said = foldText(rest).split(" ");
  const key = said.filter((word) => !WEEKDAYS.has(stemOf(word))).join(" ");
  const marks = rest.replace(/[\p{L}\p{M}\d\s.'’]/gu, "");
  const isOneOf = (list: readonly string[]) =>
    list.some((one) => key === one || (key.startsWith(`${one} `) && isFiller(key.slice(one.length))));
  if (marks === "" && isOneOf(words.dateRange)) return "range";
  if (/^[,&+;]?$/u.test(marks) && isOneOf(words.list)) return "list";
  if (!isFiller(key)) return null;
  if (/^[-–—→/]$/u.test(marks)) return "range";
  return /^[,&+;]$/u.test(marks) ? "list" : null;
}

/** The first and last day of a date; null for an impossible day. */
function daysOf({ year = 0, month = 0, day }: Written): { first: string; last: string } | null {
  const first = isoDay(year, month, day ?? 1);
  if (first === null) return null;
  return { first, last: day === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : first };
}

function weekdayBefore(cell: string, { at }: Written): number | undefined {
  const word = /(\p{L}+)\.?,?\s+(?:le\s+)?$/iu.exec(cell.slice(0, at))?.[1];
  return word === undefined ? undefined : WEEKDAYS.get(stemOf(word));
}

/**
 * Reads the days in a cell: 14/03/2027, 2027-03-14, « du 5 au 20 juin 2027 », « 10 et 12 avril 2027 », «6 марта 2027
 * г.», « mars 2027 »; also hours beside them. The day comes before the month.
 */
export function readDays(written: string): DaysRead | { fault: DayFault } {
  const { text: cell, offsets } = withoutOffsets(written);
  const dates = datesIn(cell);
  if (dates.length === 0) return { fault: /\d{1,2}[./]\d{1,2}/u.test(cell) ? "no-year" : "not-a-day" };
  if (dates.some(({ year }) => year === undefined)) return { fault: "no-year" };
  const ranges: DaysRead["ranges"] = [];
  let isOpen = true;
  for (const [index, date] of dates.entries()) {
    const days = daysOf(date);
    if (!days) return { fault: "no-such-day" };
    const previous = dates[index - 1];
    const join = previous ? joinOf(cell.slice(previous.end, date.at)) : "list";
    const last = ranges.at(-1);
    if (join === null || (join === "range" && !isOpen)) return { fault: "many-days" };
    if (join === "range" && last) last.last = days.last;
    else ranges.push(days);
    isOpen = join === "list";
  }
  const isOther = (date: Written) => {
    const said = weekdayBefore(cell, date);
    const days = daysOf(date);
    return said !== undefined && days !== null && new Date(days.first).getUTCDay() !== said;
  };
  const rest = dates.reduceRight((text, { at, end }) => `${text.slice(0, at)} ${text.slice(end)}`, cell);
  return {
    ranges,
    isOfMonths: dates.every(({ day }) => day === undefined),
    isOtherWeekday: dates.some(isOther),
    hours: hoursBeside(rest),
    offsets,
  };
}

/** The hours beside dates; weekday names are removed first. */
function hoursBeside(rest: string): HoursCell {
  const text = rest.replace(/\p{L}+/gu, (word) => (WEEKDAYS.has(stemOf(word)) ? "" : word));
  return readHours(text);
}
