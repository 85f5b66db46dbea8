import type { MarkedTokens, Span } from "../recognisers/marked-tokens.ts";
import { TAKEN } from "../recognisers/marked-tokens.ts";
import { monthOf, NAMES_WITH_YEARS, PATTERNS } from "./date-words.ts";
import type { PatternName } from "./date-words.ts";
import { READERS } from "./date-readers.ts";
import { WEEKDAYS } from "../words/clause-words.ts";
import { readEdge } from "../recognisers/edges.ts";
import { matchesIn } from "../words/pattern.ts";
import type { DateContext } from "./date-readers.ts";
import { daysBetween } from "../../corpus/days/days.ts";
import type { ProgrammeDays } from "../../corpus/programme.ts";
import { withoutRanges } from "./calendar.ts";
import type { Asides } from "../recognisers/asides.ts";
import type { Exceptions } from "../recognisers/exclusions.ts";
import { readInSeason } from "./season.ts";
import type { DateRange, When } from "../question.ts";
import { readWeekdays, WEEKEND } from "./weekdays.ts";

export type { DateContext } from "./date-readers.ts";

export interface ReadDates {
  when: When;
  /** The words that exclude a date. */
  exceptions: Span[];
}

/** Vague words of time. In a clause about the asker they date nothing: « je déménage bientôt à Rennes, … ». */
const VAGUE = /prochainement|bientot|actuellement|maintenant|a venir|скоро|сейчас/u;
/** Words that tie a weekday to a certain week, at any time of the year. */
const SAYS_WHICH =
  /(?:^| )(?:ce|prochain|suivant|qui vient|dernier|passe|(?:эт|следующ|ближайш|будущ|прошл)\p{L}+)(?: |$)/u;
/** Asks about the past: « qu’est-ce qui a eu lieu en mars ? », «что было в мае?». */
const PAST_TENSE =
  /(?:^| )(?:(?:a|ont|avait) (?:deja )?eu lieu|avai(?:en)?t lieu|y a(?: t il)? (?:deja )?eu|y avait|s est(?: il)? passe|etai(?:en)?t|(?<!(?:чтоб|чтобы|бы) )был[аои]?(?! бы)|прош(?:ел|л[аои])|проходил[аои]?|состоял(?:ся|[аои]сь))(?= |$)/u;
/** « Ce qu’il reste cette année », «что осталось до Нового года»: past events are not wanted. */
const WHAT_IS_LEFT = /(?:^| )(?:(?:il|ce qui) reste|reste t il|restent?|остал(?:о|и)сь|остается|остаются)(?: |$)/u;
const no = () => false;

/** Patterns that depend on today's date. */
const BY_CLOCK: ReadonlySet<PatternName> = new Set(["relative", "ahead", "within", "weekday", "weekdayToWeekday"]);

/**
 * Patterns that count only when no other date is given. « Samedi 26 novembre » means the 26th; « la rentrée, du 1er au
 * 15 septembre » means those days.
 */
const BESIDE_DATES: ReadonlySet<PatternName> = new Set(["weekday", "holiday"]);
/** The same for words that refer to a date: « en août : que se passe-t-il ce mois-là ? », «11–12 декабря, в выходные». */
const SAYS_WEEKEND = /^(?:le week end|le weekend|на выходны[хе]|в выходные)$/u;
const POINTS_TO_DATE = new RegExp(`ce mois|(?:этом|этот) месяц|${SAYS_WEEKEND.source}`, "u");

/** Russian adjectives of seasons; they may describe things too. */
const SEASON_ADJECTIVE = /^(?:весенн|летн|осенн|зимн)/u;

/** How many words before a year its name may begin: « Jeux olympiques (de Paris) en 2024 ». */
const NAME_REACH = 3;

function sideNamed(words: string): "from" | "to" {
  return /^(?:apres|после)/u.test(words) ? "from" : "to";
}

/** Patterns for ranges with one open end, and the end that they name. */
const OPEN_END: Partial<Record<PatternName, (words: string) => "from" | "to">> = {
  until: () => "to",
  untilSeason: () => "to",
  since: () => "from",
  besideChristmas: sideNamed,
  besideHoliday: sideNamed,
};

/**
 * Reads all dates of a question, in French or Russian, and takes their words: days, months, parts of months, weeks,
 * seasons, quarters, half-years, holidays, « before » and « after », relative words and years. A month without a year
 * is read within the programme. Relative words in the background (« hier soir, à table, … ») do not count.
 */
export function readDates(
  marked: MarkedTokens,
  context: DateContext,
  {
    isAside = no,
    isBackground = no,
    asksOfSubject = false,
    exceptions,
  }: Partial<Pick<Asides, "isAside" | "isBackground">> & { asksOfSubject?: boolean; exceptions?: Exceptions } = {},
): ReadDates {
  const { season } = context;
  const isOn = season.start <= context.today && context.today <= season.end;
  const isPast = PAST_TENSE.test(marked.tokens.map(({ folded }) => folded).join(" "));
  const found: (Span & { ranges: readonly DateRange[] })[] = [];
  const pointers = new Set<DateRange>();
  const open = new Map<DateRange, "from" | "to">();
  let impossible: string | null = null;
  let namesWeekend = false;
  let isThisYear = false;
  // Weekdays were taken as filler, but they may be part of a date.
  const weekdays = new Set(marked.tokens.flatMap(({ folded }, index) => (WEEKDAYS.test(folded) ? [index] : [])));
  const isShown = (index: number) => marked.isFree(index) || weekdays.has(index);
  // « Qui s’occupe actuellement de l’Arctique ? » and « ma tante vient samedi » ask for no time, unless the programme is on.
  const isSaidByTheWay = (name: PatternName, words: string, from: number): boolean => {
    if (name.startsWith("weekday") && !SAYS_WHICH.test(words) && !isOn) return true;
    return VAGUE.test(words) ? isAside(from) || (asksOfSubject && !isOn) : isBackground(from);
  };
  const namesMonth = marked.tokens.some(({ folded }, index) => isShown(index) && monthOf(folded) > 0);
  const textLeft = () => marked.tokens.map(({ folded }, index) => (isShown(index) ? folded : TAKEN)).join(" ");
  let text = textLeft();
  for (const { name, pattern, needsMonth } of PATTERNS) {
    if (needsMonth && !namesMonth) continue;
    let isTaken = false;
    for (const match of matchesIn(text, pattern)) {
      const words = match[0].trim();
      const { from, to } = marked.spanOf(match);
      // « Et avant, en novembre ? » does not mean « avant novembre ».
      if (OPEN_END[name] && marked.gapBefore(from + 1).includes(",")) continue;
      const groups = match.groups ?? {};
      const readIn = (year: number) => READERS[name](groups, { ...context, year }, words, marked.typed(from, to));
      const reading = readInSeason(season, readIn, { today: context.today, isPast }, OPEN_END[name]?.(words));
      if (reading === null) continue;
      const before = marked.tokens.slice(Math.max(0, from - NAME_REACH), from);
      const after = marked.tokens[to]?.folded;
      const isOfThing = name === "season" && SEASON_ADJECTIVE.test(match.groups?.["season"] ?? "");
      if (isOfThing && after !== undefined && context.isKnownWord?.(after) === false) continue;
      // « Deux semaines après l’ouverture » does not count from today.
      if (name === "ahead" && after !== undefined && /^(?:apres|avant|после|до)$/u.test(after)) continue;
      if (name === "year" && before.some(({ folded }) => NAMES_WITH_YEARS.test(folded))) continue;
      marked.take(from, to);
      isTaken = true;
      for (const index of weekdays) if (index >= from && index < to) weekdays.delete(index);
      // « Caviste depuis 1998, … » tells of the asker.
      if (name === "sinceYear" && (isAside(from) || isBackground(from))) continue;
      if (BY_CLOCK.has(name) && isSaidByTheWay(name, words, from)) continue;
      // « Cette Année » with a capital names the programme itself.
      if (name === "relative" && marked.tokens.slice(from, to).some(({ raw }) => raw === "Année")) continue;
      if (Array.isArray(reading)) {
        found.push({ from, to, ranges: reading });
        namesWeekend ||= SAYS_WEEKEND.test(words);
        isThisYear ||= name === "relative" && isYearAfter(season, reading, context.today);
        for (const range of reading) if (OPEN_END[name]) open.set(range, OPEN_END[name](words));
        if (BESIDE_DATES.has(name) || POINTS_TO_DATE.test(words)) for (const range of reading) pointers.add(range);
      } else impossible = marked.typed(from, to);
    }
    if (isTaken) text = textLeft();
  }
  found.sort((a, b) => a.from - b.from);
  const left = exceptions?.find(found, "date") ?? new Map<(typeof found)[number], Span>();
  const ranges = found.filter((date) => !left.has(date)).flatMap((date) => date.ranges);
  const absolute = ranges.filter((range) => !pointers.has(range));
  const named = withoutWider(absolute.length > 0 ? absolute : ranges, open);
  const asked = meet(named, open).sort((a, b) => a.from.localeCompare(b.from));
  // « En mai, le week-end » asks for the weekends of May. Beside a single day it adds nothing.
  const isOfWeekends = namesWeekend && absolute.length > 0 && absolute.every(isOfWeeks);
  const leftOut = [...left.keys()].flatMap((date) => date.ranges);
  const isLeft = isOn && WHAT_IS_LEFT.test(text);
  const rest =
    leftOut.length === 0
      ? asked.map((range) =>
          isLeft && range.from < context.today && context.today <= range.to ? { ...range, from: context.today } : range,
        )
      : withoutRanges(asked.length > 0 ? asked : [{ from: season.start, to: season.end }], leftOut);
  return {
    when: {
      ranges: rest,
      daytime: null,
      after: null,
      weekdays: [...readWeekdays(marked, textLeft(), isAside), ...(isOfWeekends ? WEEKEND : [])],
      edge: rest.length > 0 ? readEdge(marked) : null,
      isPast,
      isThisYear: isThisYear && rest.length === 1,
      excluded: leftOut,
      impossible,
    },
    exceptions: [...left.values()],
  };
}

/** Whether the ranges are the whole current year, when the programme ended before it. */
function isYearAfter({ end, isOngoing = false }: ProgrammeDays, ranges: readonly DateRange[], today: string): boolean {
  const year = today.slice(0, 4);
  const isWhole = ranges.every(({ from, to }) => from === `${year}-01-01` && to === `${year}-12-31`);
  return isWhole && !isOngoing && end < `${year}-01-01`;
}

const WEEK_DAYS = 7;

function isOfWeeks({ from, to }: DateRange): boolean {
  return daysBetween(from, to) >= WEEK_DAYS;
}

/** Drops a range that contains another one: in « en mai, le 12 » and «на майские, с 1 по 9 мая» only the narrower counts. */
function withoutWider(ranges: readonly DateRange[], open: ReadonlyMap<DateRange, unknown>): readonly DateRange[] {
  const isWider = (one: DateRange, other: DateRange) =>
    one.from <= other.from && other.to <= one.to && (one.from < other.from || other.to < one.to);
  return ranges.filter((range) => open.has(range) || !ranges.some((other) => isWider(range, other)));
}

/** Joins « après le 20 novembre et avant Noël » into one range; « avant mars et après octobre » stay two. */
function meet(ranges: readonly DateRange[], open: ReadonlyMap<DateRange, "from" | "to">): DateRange[] {
  const [after, before] = (["from", "to"] as const).map((end) => ranges.find((range) => open.get(range) === end));
  if (!after || !before || after.from > before.to || ranges.length > 2) return [...ranges];
  return [{ from: after.from, to: before.to }];
}
