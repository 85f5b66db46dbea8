import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { LANGUAGES } from "../../language/languages.ts";
import { weekdayOf } from "../../reading/dates/calendar.ts";
import { WEEKEND, WORKWEEK } from "../../reading/dates/weekdays.ts";
import { ALONE, BEGINS, CLOSED, FROM_ONE_TO_ANOTHER, HABIT, OPEN } from "../../reading/words/told-weekdays.ts";
import { everywhere } from "../../reading/words/pattern.ts";
import { WEEKDAY_TEXT, weekdayNamed } from "../../reading/words/weekday-words.ts";

const WEEK_DAYS = 7;
const WEEK: readonly number[] = [...WORKWEEK, ...WEEKEND];

/** The days of the week that some words name, 0 for Monday: « du mardi au samedi », «по средам и пятницам». */
function daysNamed(words: string): number[] {
  return [...words.matchAll(WEEKDAY_TEXT)].flatMap(({ groups = {} }) => {
    const { from, to, day, weekend, workdays } = groups;
    if (from !== undefined && to !== undefined) {
      const first = weekdayNamed(from);
      const length = (weekdayNamed(to) - first + WEEK_DAYS) % WEEK_DAYS;
      return Array.from({ length: length + 1 }, (_, index) => (first + index) % WEEK_DAYS);
    }
    if (day !== undefined) return [weekdayNamed(day)];
    return weekend !== undefined ? WEEKEND : workdays !== undefined ? WORKWEEK : WEEK;
  });
}

/** The weekdays in all named groups of a pattern's matches. */
function daysBy(pattern: RegExp, text: string): number[] {
  return [...text.matchAll(everywhere(pattern))].flatMap(({ groups = {} }) =>
    Object.values(groups).flatMap((words: string | undefined) => (words === undefined ? [] : daysNamed(words))),
  );
}

const SENTENCE_END = /(?<=[.;?!…])\s+/u;

/**
 * The weekdays on which one text says that the whole event is open or closed. The first sentence says what the event is.
 * Later sentences count only when they speak of opening hours, or only of days. Others are about a part of the event («
 * visite commentée le samedi », « nocturne le jeudi »).
 */
function daysIn(text: string, isExact: boolean): { open: number[]; closed: number[] } {
  const plain = text.toLowerCase().replace(/\s/gu, " ");
  const sentences = plain.split(SENTENCE_END);
  const first = sentences.find((sentence) => !sentence.endsWith("?")) ?? "";
  return {
    open: [
      ...[OPEN, FROM_ONE_TO_ANOTHER].flatMap((pattern) => daysBy(pattern, plain)),
      ...daysBy(BEGINS, first),
      ...(isExact ? daysBy(HABIT, first) : []),
      ...sentences.flatMap((sentence) => daysBy(ALONE, sentence)),
    ],
    closed: daysBy(CLOSED, plain),
  };
}

/** The weekdays in the wording of its dates: « les samedis 11 et 18 mars », « premier trimestre, le vendredi ». */
function daysOfDates(text: string): number[] {
  const plain = text.toLowerCase();
  return [...daysBy(HABIT, plain), ...plain.split(", ").flatMap((part) => daysBy(ALONE, part))];
}

type Told = Pick<ProgrammeEvent, "description" | "dates">;

function readWeekdays({ description, dates }: Told): ReadonlySet<number> | null {
  const namesDays = LANGUAGES.some(
    (one) => `${description[one]} ${dates.text[one]}`.toLowerCase().search(WEEKDAY_TEXT) >= 0,
  );
  if (!namesDays) return null;
  const spans = dates.spans ?? [dates];
  const isExact = spans.every(({ precision }) => precision === "day");
  const texts = LANGUAGES.map((language) => daysIn(description[language], isExact));
  const open = [...texts.flatMap((text) => text.open), ...LANGUAGES.flatMap((one) => daysOfDates(dates.text[one]))];
  // When the event begins or ends on a weekday that is not listed, the list covers only a part of it.
  const ends = isExact ? spans.flatMap(({ start, end }) => [start, end]).filter((day) => day !== null) : [];
  const isOfWhole = open.length > 0 && ends.every((day) => open.includes(weekdayOf(day)));
  const closed = texts.flatMap((text) => text.closed);
  const told = new Set((isOfWhole ? open : WEEK).filter((day) => !closed.includes(day)));
  return told.size === 0 || told.size === WEEK_DAYS ? null : told;
}

const known = new WeakMap<Told, ReadonlySet<number> | null>();

/**
 * The weekdays, 0 for Monday, on which an event takes place according to its texts. Null when they are not clear, or
 * when it is every day. Each event is read once.
 */
export function weekdaysTold(event: Told): ReadonlySet<number> | null {
  let told = known.get(event);
  if (told === undefined) {
    told = readWeekdays(event);
    known.set(event, told);
  }
  return told;
}

/** The sentence that says on which weekdays the whole event is open or closed; empty where there is none. */
export function tellingDays(text: string): string {
  const sentences = text.replace(/\s/gu, " ").split(SENTENCE_END);
  const tells = (patterns: readonly RegExp[]) => (sentence: string) =>
    patterns.some((pattern) => daysBy(pattern, sentence.toLowerCase()).length > 0);
  const first = sentences.filter((sentence) => !sentence.endsWith("?")).slice(0, 1);
  return sentences.find(tells([OPEN, CLOSED, FROM_ONE_TO_ANOTHER, ALONE])) ?? first.find(tells([BEGINS, HABIT])) ?? "";
}
