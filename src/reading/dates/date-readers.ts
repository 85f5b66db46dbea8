import { addDays } from "../../corpus/days/days.ts";
import type { ProgrammeDays } from "../../corpus/programme.ts";
import { daysInMonth, iso, mondayOf, monthRange, monthsOn, weekendOf } from "./calendar.ts";
import { monthOf, weekdayOf } from "./date-words.ts";
import type { PatternName } from "./date-words.ts";
import { christmasIn, holidayIn } from "./holidays.ts";
import { countOf, dayOf, ordinalOf } from "./number-words.ts";
import { onFrom, onSideOf, sinceYear, upTo, yearOfEnd } from "../recognisers/stretches.ts";
import { ahead, nearestWeekday, relativeRanges, stay, within, withinFew } from "./relative-dates.ts";
import type { DateRange } from "../question.ts";

export interface DateContext {
  /** The days of the programme, which may span several years. A month without a year is read within them. */
  season: ProgrammeDays;
  /** Today in the asker's time zone, ISO date; relative words are counted from it. */
  today: string;
  /** Whether the programme has a word: «зимние концерты» names a season, «зимнюю резину» does not. */
  isKnownWord?: (foldedWord: string) => boolean;
}

/** With the year to try for a date without one. */
export interface YearContext extends DateContext {
  year: number;
}

/** The days that a match means. Null when it is no date after all, and its words stay free. */
export type Reading = DateRange[] | { noSuchDate: true } | null;
export type Groups = Record<string, string | undefined>;
/** Reads the groups of a match; `words` is the match, folded, `typed` as typed. */
type Reader = (groups: Groups, context: YearContext, words: string, typed: string) => Reading;

const NO_SUCH_DATE = { noSuchDate: true } as const;

function isDayOf(year: number, month: number, dayOfMonth: number): boolean {
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

function yearIn(groups: Groups, context: YearContext): number {
  const { year } = groups;
  return year ? Number(year) : context.year;
}

function single(year: number, month: number, dayOfMonth: number): Reading {
  return isDayOf(year, month, dayOfMonth) ? [oneDay(iso(year, month, dayOfMonth))] : NO_SUCH_DATE;
}

function oneDay(date: string): DateRange {
  return { from: date, to: date };
}

/** The day and month of a match as an ISO date; null when there is no such day. */
function dateIn(groups: Groups, context: YearContext): string | null {
  const [year, month, day] = [yearIn(groups, context), monthOf(groups["month"] ?? ""), dayOf(groups["day"])];
  return isDayOf(year, month, day) ? iso(year, month, day) : null;
}

/** The range between two days, in either order. */
function between(from: string, to: string): DateRange[] {
  return [from <= to ? { from, to } : { from: to, to: from }];
}

const MIDDLE_OF_MONTH = 15;

/** The days of a month from one day to another, by default to its end. */
function daysOf(year: number, month: number, first: number, last = daysInMonth(year, month)): DateRange[] {
  return [{ from: iso(year, month, first), to: iso(year, month, last) }];
}

/** A third of a month: days 1–10, 11–20, or the rest. */
function thirdOfMonth(third: number, year: number, month: number): DateRange[] {
  return third >= 3 ? daysOf(year, month, 21) : daysOf(year, month, third * 10 - 9, third * 10);
}

const LAST_WEEK = 5;

/** A week of a month: days 1–7, 8–14 and so on; the last week is its last seven days. */
function weekOfMonth(week: number, year: number, month: number): DateRange[] {
  return week === LAST_WEEK
    ? daysOf(year, month, daysInMonth(year, month) - 6)
    : daysOf(year, month, week * 7 - 6, week * 7);
}

/** 1 for the beginning, 2 for the middle, 3 for the end. */
function partOf(text: string | undefined): 1 | 2 | 3 {
  if (/^(?:deb|prem|нач|перв)/u.test(text ?? "")) return 1;
  return /^(?:mi|сер)/u.test(text ?? "") ? 2 : 3;
}

type Season = "spring" | "summer" | "autumn" | "winter";

function seasonOf(word = ""): Season {
  if (/^(?:print|весн|весен)/u.test(word)) return "spring";
  if (/^(?:ete|лет)/u.test(word)) return "summer";
  return /^(?:aut|осен)/u.test(word) ? "autumn" : "winter";
}

/** Within one year, winter is January to February, and December. */
function season(name: Season, year: number): DateRange[] {
  if (name === "winter") return [monthRange(year, 1, 2), monthRange(year, 12)];
  const first = { spring: 3, summer: 6, autumn: 9 }[name];
  return [monthRange(year, first, first + 2)];
}

/** In French a season ends at the solstice or equinox, on the 20th at the earliest. */
const EQUINOX_DAY = 20;

/** The last day before a season. In French seasons begin at the solstice or equinox, in Russian on the first of a month. */
function eveOf(own: readonly DateRange[], before: string): string {
  // Winter, in a calendar year, begins with its last range (December).
  const start = own.at(-1)?.from ?? "";
  return before === "до" ? addDays(start, -1) : `${start.slice(0, -2)}${EQUINOX_DAY}`;
}

/** The first month of a season, its middle, or its last month; in French the end reaches to the equinox. */
function partOfSeason(part: 1 | 2 | 3, own: readonly DateRange[], typed: string): DateRange[] {
  // Within a year winter begins with its last range and ends with its first.
  const start = own.at(-1)?.from ?? "";
  const last = monthsOn(own[0]?.to ?? "", 0);
  const end = /\p{Script=Cyrillic}/u.test(typed) ? last.to : addDays(last.to, EQUINOX_DAY);
  if (part === 1) return [monthsOn(start, 0)];
  return part === 2 ? [monthsOn(start, 1)] : [{ from: last.from, to: end }];
}

/** The winter that begins in December of a year. */
function winter(year: number): DateRange {
  return { from: iso(year, 12, 1), to: monthRange(year + 1, 2).to };
}

/** A dash makes a range: « 5–7 mai », but not « 5, 7 mai ». */
const DASH = /\S\s?[-–—]\s?\S/u;
/** What joins two seasons: « printemps-été », « printemps/été ». */
const JOINT = /\S\s?[-–—/]\s?\S/u;
/** Looks like a numeric date, even when no such day exists. */
const FIGURES = /\d[./-]\d+[./-]\d/u;

export const READERS: Record<PatternName, Reader> = {
  isoDay: (g) => single(Number(g["year"]), Number(g["month"]), dayOf(g["day"])),
  numericDay: (g, _, __, typed) => {
    const reading = single(Number(g["year"]), Number(g["month"]), dayOf(g["day"]));
    return reading === NO_SUCH_DATE && !FIGURES.test(typed) ? null : reading;
  },
  week: (g, context) => {
    const date = dateIn(g, context);
    return date === null ? NO_SUCH_DATE : [{ from: mondayOf(date), to: addDays(mondayOf(date), 6) }];
  },
  weekend: (g, context) => {
    const date = dateIn(g, context);
    return date === null ? NO_SUCH_DATE : [weekendOf(date)];
  },
  weekendOfMonth: (g, context) => {
    const [year, month] = [yearIn(g, context), monthOf(g["month"] ?? "")];
    const ordinal = ordinalOf(g["ordinal"], LAST_WEEK);
    // A weekend belongs to the month of its Saturday.
    const end = ordinal < LAST_WEEK ? 7 * ordinal : daysInMonth(year, month);
    const { from } = weekendOf(addDays(iso(year, month, end), 2));
    return [weekendOf(addDays(from, -7))];
  },
  stay: (g, context) => {
    const { today } = context;
    const [next] = g["weekday"] ? nearestWeekday(weekdayOf(g["weekday"]), today, { isPast: false }) : [];
    const from = next ? next.from : dateIn(g, context);
    return from === null ? NO_SUCH_DATE : stay(countOf(g["count"]), from);
  },
  untilWeekday: (g, { today }) => {
    const days = nearestWeekday(weekdayOf(g["weekday"] ?? ""), today, { isPast: false });
    return days.map(({ to }) => ({ from: today, to }));
  },
  weekdayToWeekday: (g, { today }) => {
    const [first] = nearestWeekday(weekdayOf(g["first"] ?? ""), addDays(today, -1), { isPast: false });
    const [last] = first ? nearestWeekday(weekdayOf(g["last"] ?? ""), first.from, { isPast: false }) : [];
    return first && last ? [{ from: first.from, to: last.to }] : null;
  },
  untilSeason: (g, context) => {
    const year = yearIn(g, context);
    const own = season(seasonOf(g["season"]), year);
    const ends = g["before"] === undefined ? own.slice(0, 1).map(({ to }) => to) : [eveOf(own, g["before"])];
    return ends.flatMap((to) => upTo(year, to, context));
  },
  dayToDay: (g, context, _, typed) => {
    const isJoined = g["until"] !== undefined || g["and"] !== undefined;
    // « Vingt-six novembre » is one day, not the 20th and the 6th.
    if (!isJoined && !/^\d/u.test(g["day1"] ?? "")) return null;
    const year = yearIn(g, context);
    const last = monthOf(g["month2"] ?? "");
    const first = g["month1"] ? monthOf(g["month1"]) : last;
    const firstYear = g["year1"] ? Number(g["year1"]) : year;
    const lastYear = g["year"] ? year : yearOfEnd(year, first, last, context);
    if (!isDayOf(firstYear, first, dayOf(g["day1"])) || !isDayOf(lastYear, last, dayOf(g["day2"]))) return NO_SUCH_DATE;
    const [from, to] = [iso(firstYear, first, dayOf(g["day1"])), iso(lastYear, last, dayOf(g["day2"]))];
    const isStretch = g["open"] ?? g["until"] ?? (!g["and"] && DASH.test(typed));
    return isStretch ? between(from, to) : [oneDay(from), oneDay(to)];
  },
  monthDashMonth: (g, context, words, typed) =>
    DASH.test(typed) ? READERS.monthToMonth(g, context, words, typed) : null,
  monthToMonth: (g, context) => {
    const year = yearIn(g, context);
    const [first, last] = [monthOf(g["month1"] ?? ""), monthOf(g["month2"] ?? "")];
    const lastYear = g["year"] ? year : yearOfEnd(year, first, last, context);
    if (lastYear > year) return [{ from: iso(year, first, 1), to: monthRange(lastYear, last).to }];
    return [monthRange(year, Math.min(first, last), Math.max(first, last))];
  },
  until: (g, context, words) => {
    const year = yearIn(g, context);
    const month = monthOf(g["month"] ?? "");
    const isInclusive = /^(?:jusqu|d ici)|(?:^| )(?:fin|конца|plus tard|позже|позднее)(?: |$)/u.test(words);
    if (g["middle"]) return upTo(year, iso(year, month, MIDDLE_OF_MONTH), context);
    if (g["day"] && !isDayOf(year, month, dayOf(g["day"]))) return NO_SUCH_DATE;
    const first = iso(year, month, g["day"] ? dayOf(g["day"]) : 1);
    const last = g["day"] ? first : iso(year, month, daysInMonth(year, month));
    return upTo(year, isInclusive ? last : addDays(first, -1), context);
  },
  since: (g, context, words) => {
    const year = yearIn(g, context);
    const month = monthOf(g["month"] ?? "");
    const isExclusive = /^(?:apres|после)/u.test(words);
    if (g["middle"]) return onFrom(year, iso(year, month, MIDDLE_OF_MONTH + 1), context);
    if (g["day"] && !isDayOf(year, month, dayOf(g["day"]))) return NO_SUCH_DATE;
    const first = iso(year, month, g["day"] ? dayOf(g["day"]) : 1);
    const last = g["day"] ? first : iso(year, month, daysInMonth(year, month));
    return onFrom(year, isExclusive ? addDays(last, 1) : first, context);
  },
  besideChristmas: ({ side = "" }, context) => {
    const days = oneDay(christmasIn(context.year, { ...context, isOrthodox: /^(?:до|после)/u.test(side) }));
    return onSideOf(side, days, context.year, context);
  },
  besideHoliday: (g, context) => {
    const year = yearIn(g, context);
    const days = holidayIn(g["holiday"] ?? "", year);
    return days && onSideOf(g["side"] ?? "", days, year, context);
  },
  monthOfYear: (g, { year }) => [monthRange(year, g["first"] === undefined ? 12 : 1)],
  monthsOfYear: (g, { year }) => {
    const months = countOf(g["many"] ?? g["count"]);
    return [(g["first"] ?? g["start"]) ? monthRange(year, 1, months) : monthRange(year, 13 - months, 12)];
  },
  fortnight: (g, context) => {
    const [year, month] = [yearIn(g, context), monthOf(g["month"] ?? "")];
    return ordinalOf(g["ordinal"]) === 1
      ? daysOf(year, month, 1, MIDDLE_OF_MONTH)
      : daysOf(year, month, MIDDLE_OF_MONTH + 1);
  },
  sliceOfMonth: (g, context) => {
    const [year, month] = [yearIn(g, context), monthOf(g["month"] ?? "")];
    return g["week"]
      ? weekOfMonth(ordinalOf(g["ordinal"], LAST_WEEK), year, month)
      : thirdOfMonth(ordinalOf(g["ordinal"]), year, month);
  },
  partOfMonth: (g, context) => thirdOfMonth(partOf(g["part"]), yearIn(g, context), monthOf(g["month"] ?? "")),
  dayOfMonth: (g, context) => single(yearIn(g, context), monthOf(g["month"] ?? ""), dayOf(g["day"])),
  month: (g, context) => [monthRange(yearIn(g, context), monthOf(g["month"] ?? ""))],
  quarter: (g, context) => {
    const quarter = ordinalOf(g["ordinal"] ?? g["number"]);
    return [monthRange(yearIn(g, context), quarter * 3 - 2, quarter * 3)];
  },
  half: (g, context) => {
    const half = ordinalOf(g["ordinal"] ?? g["number"]) === 1 ? 1 : 2;
    return [monthRange(yearIn(g, context), half * 6 - 5, half * 6)];
  },
  partOfYear: (g, context) => {
    const year = yearIn(g, context);
    const part = partOf(g["part"]);
    if (part === 1) return [monthRange(year, 1, 3)];
    return [part === 2 ? monthRange(year, 5, 8) : monthRange(year, 10, 12)];
  },
  holiday: (g, context) => {
    const days = holidayIn(g["holiday"] ?? "", yearIn(g, context));
    return days && [days];
  },
  winter: (g) => {
    const year = Number(g["year"]);
    return (year + 1) % 100 === Number(g["next"]) % 100 ? [winter(year)] : null;
  },
  seasons: (g, context, _, typed) => {
    if (!JOINT.test(typed)) return null;
    const [year, first, last] = [yearIn(g, context), seasonOf(g["first"]), seasonOf(g["last"])];
    // In « automne-hiver », the winter follows the autumn.
    return [...season(first, year), ...(first === "autumn" && last === "winter" ? [winter(year)] : season(last, year))];
  },
  partOfSeason: (g, context, _, typed) =>
    partOfSeason(partOf(g["part"]), season(seasonOf(g["season"]), yearIn(g, context)), typed),
  season: (g, context) => season(seasonOf(g["season"]), yearIn(g, context)),
  ahead: (g, { today }) =>
    g["fortnight"] === undefined ? ahead(countOf(g["count"]), g["unit"] ?? "", today) : ahead(2, "semaines", today),
  // The opening of the programme; the pattern does not match the opening of an exhibition.
  besideOpening: (g, { season }) => {
    const count = countOf(g["count"]);
    const isBefore = /^(?:avant|до)/u.test(g["side"] ?? "");
    return ahead(isBefore ? -count : count, g["unit"] ?? "", season.opening ?? season.start);
  },
  // « Je suis là trois jours » means from today, but only while the programme is on.
  stayFromNow: (g, { today, season }) =>
    season.start <= today && today <= season.end ? within(countOf(g["count"]), g["unit"] ?? "", today) : null,
  within: (g, { today }) =>
    g["few"] === undefined ? within(countOf(g["count"]), g["unit"] ?? "", today) : withinFew(g["few"], today),
  weekday: (g, { today }) => {
    const days = nearestWeekday(weekdayOf(g["weekday"] ?? ""), today, { isPast: g["last"] !== undefined });
    const weeksOn = { huit: 1, quinze: 2 }[g["week"] ?? ""] ?? 0;
    return days.map(({ from, to }) => ({ from: addDays(from, 7 * weeksOn), to: addDays(to, 7 * weeksOn) }));
  },
  relative: (_, { today, season }, words) => relativeRanges(words, today, season),
  // « Des 2000 visiteurs », without the accent of « dès », gives no date.
  sinceYear: (g, context, _, typed) => (/^des/iu.test(typed) ? [] : sinceYear(Number(g["year"]), context)),
  year: (g) => [monthRange(Number(g["year"]), 1, 12)],
};
