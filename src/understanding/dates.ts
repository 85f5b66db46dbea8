import type { MarkedTokens } from "./marked-tokens.ts";
import { NAMES_WITH_YEARS, PATTERNS, monthOf } from "./date-words.ts";
import type { PatternName } from "./date-words.ts";
import { addDays, clampRange, daysInMonth, iso, monthRange, withoutRanges, yearOf } from "./calendar.ts";
import type { Asides } from "./asides.ts";
import type { Exceptions, Named } from "./exclusions.ts";
import { relativeRanges } from "./relative-dates.ts";
import type { DateProblem, DateRange } from "./understanding.ts";

export interface UnderstoodDates {
  /** The times asked for, without those that are left out. */
  ranges: DateRange[];
  excluded: DateRange[];
  problem: DateProblem;
  /** Where the words stand that leave a date out. */
  exceptions: Named[];
}

export interface DateContext {
  /** The year of the programme: what a month without a year means. */
  programmeYear: number;
  /** Today in the asker's calendar, ISO date: what relative words are computed from. */
  today: string;
  /** Knows the words of the programme: «зимнюю резину» is no season, «зимние концерты» is one. */
  isKnownWord?: (foldedWord: string) => boolean;
}

/** Words that tell no date to those who speak of themselves: « je déménage bientôt à Rennes, … ». */
const VAGUE = /prochainement|bientot|actuellement|maintenant|a venir|скоро|сейчас/u;
const no = () => false;

/** Words that point to a month named elsewhere in the question, if there is one. */
const POINTS_TO_MONTH = /ce mois|(?:этом|этот) месяц/u;

/** Russian adjectives of the seasons, which things have too. */
const SEASON_ADJECTIVE = /^(?:весенн|летн|осенн|зимн)/u;

/** How many words before a year the name that it belongs to may stand: « Jeux olympiques (de Paris) en 2024 ». */
const NAME_REACH = 3;

/** What a matched pattern stands for; null when it is no date after all and the words stay free. */
type Reading = DateRange[] | { noSuchDate: true } | null;
type Groups = Record<string, string | undefined>;

function day(text: string | undefined): number {
  return Number.parseInt(text ?? "", 10) || 1;
}

function yearIn(groups: Groups, { programmeYear }: DateContext, name = "year"): number {
  const year = groups[name];
  return year ? Number(year) : programmeYear;
}

function single(year: number, month: number, dayOfMonth: number): Reading {
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return { noSuchDate: true };
  const date = iso(year, month, dayOfMonth);
  return [{ from: date, to: date }];
}

/** A range given by its two ends; one given backwards is read forwards. */
function between(from: string, to: string): Reading {
  return [from <= to ? { from, to } : { from: to, to: from }];
}

function ordinal(text: string | undefined): number {
  const word = text ?? "";
  if (/^(?:1|i$|prem|перв)/u.test(word)) return 1;
  if (/^(?:2|ii$|deux|second|втор)/u.test(word)) return 2;
  if (/^(?:3|iii$|trois|трет)/u.test(word)) return 3;
  return 4;
}

const MIDDLE_OF_MONTH = 15;

/** Two, three or four, in figures or in words. */
function monthCount(text: string | undefined): number {
  if (/^(?:2|deux|два)/u.test(text ?? "")) return 2;
  return /^(?:3|trois|три)/u.test(text ?? "") ? 3 : 4;
}

/** Months of a season; winter of one year is its first two months and its last one. */
function season(word: string, year: number): DateRange[] {
  if (/^(?:print|весн|весен)/u.test(word)) return [monthRange(year, 3, 5)];
  if (/^(?:ete|лет)/u.test(word)) return [monthRange(year, 6, 8)];
  if (/^(?:aut|осен)/u.test(word)) return [monthRange(year, 9, 11)];
  return [monthRange(year, 1, 2), monthRange(year, 12, 12)];
}

/** Thirds of a month: its first ten days, the next ten, the rest. */
function partOfMonth(part: string, year: number, month: number): DateRange[] {
  if (/^(?:deb|нач)/u.test(part)) return [{ from: iso(year, month, 1), to: iso(year, month, 10) }];
  if (/^(?:mi|сер)/u.test(part)) return [{ from: iso(year, month, 11), to: iso(year, month, 20) }];
  return [{ from: iso(year, month, 21), to: iso(year, month, daysInMonth(year, month)) }];
}

const READERS: Record<PatternName, (groups: Groups, context: DateContext, words: string) => Reading> = {
  isoDay: (g) => single(Number(g["year"]), Number(g["month"]), day(g["day"])),
  numericDay: (g) => single(Number(g["year"]), Number(g["month"]), day(g["day"])),
  dayToDay: (g, context) => {
    const year = yearIn(g, context);
    const last = monthOf(g["month2"] ?? "");
    const first = g["month1"] ? monthOf(g["month1"]) : last;
    if (day(g["day1"]) > daysInMonth(year, first) || day(g["day2"]) > daysInMonth(year, last))
      return { noSuchDate: true };
    return between(iso(year, first, day(g["day1"])), iso(year, last, day(g["day2"])));
  },
  monthToMonth: (g, context) => {
    const year = yearIn(g, context);
    const [first, last] = [monthOf(g["month1"] ?? ""), monthOf(g["month2"] ?? "")].sort((a, b) => a - b);
    return [monthRange(year, first ?? 1, last ?? 12)];
  },
  until: (g, context, words) => {
    const year = yearIn(g, context);
    const month = monthOf(g["month"] ?? "");
    const inclusive = /^(?:jusqu|d ici)| (?:fin|конца) /u.test(words);
    if (g["middle"]) return [{ from: iso(year, 1, 1), to: iso(year, month, MIDDLE_OF_MONTH) }];
    if (g["day"]) {
      const date = iso(year, month, Math.min(day(g["day"]), daysInMonth(year, month)));
      return [{ from: iso(year, 1, 1), to: inclusive ? date : addDays(date, -1) }];
    }
    const to = inclusive ? iso(year, month, daysInMonth(year, month)) : addDays(iso(year, month, 1), -1);
    return clampRange({ from: iso(year, 1, 1), to });
  },
  since: (g, context, words) => {
    const year = yearIn(g, context);
    const month = monthOf(g["month"] ?? "");
    const exclusive = /^(?:apres|после)/u.test(words);
    if (g["middle"]) return [{ from: iso(year, month, MIDDLE_OF_MONTH + 1), to: iso(year, 12, 31) }];
    const start = g["day"] ? iso(year, month, Math.min(day(g["day"]), daysInMonth(year, month))) : iso(year, month, 1);
    const after = g["day"] ? addDays(start, 1) : addDays(iso(year, month, daysInMonth(year, month)), 1);
    return clampRange({ from: exclusive ? after : start, to: iso(year, 12, 31) });
  },
  christmas: (g, { programmeYear: year }) =>
    g["side"] === "apres"
      ? [{ from: iso(year, 12, 26), to: iso(year, 12, 31) }]
      : [{ from: iso(year, 1, 1), to: iso(year, 12, g["side"] === "avant" ? 24 : 25) }],
  monthsOfYear: (g, { programmeYear: year }) => {
    const months = monthCount(g["many"] ?? g["count"]);
    return [(g["first"] ?? g["start"]) ? monthRange(year, 1, months) : monthRange(year, 13 - months, 12)];
  },
  fortnight: (g, context) => {
    const [year, month] = [yearIn(g, context), monthOf(g["month"] ?? "")];
    return ordinal(g["ordinal"]) === 1
      ? [{ from: iso(year, month, 1), to: iso(year, month, 15) }]
      : [{ from: iso(year, month, 16), to: iso(year, month, daysInMonth(year, month)) }];
  },
  partOfMonth: (g, context) => partOfMonth(g["part"] ?? "", yearIn(g, context), monthOf(g["month"] ?? "")),
  dayOfMonth: (g, context) => single(yearIn(g, context), monthOf(g["month"] ?? ""), day(g["day"])),
  month: (g, context) => {
    const month = monthOf(g["month"] ?? "");
    return [monthRange(yearIn(g, context), month, month)];
  },
  quarter: (g, context) => {
    const quarter = ordinal(g["ordinal"] ?? g["number"]);
    return [monthRange(yearIn(g, context), quarter * 3 - 2, quarter * 3)];
  },
  half: (g, context) => {
    const half = ordinal(g["ordinal"] ?? g["number"]) === 1 ? 1 : 2;
    return [monthRange(yearIn(g, context), half * 6 - 5, half * 6)];
  },
  partOfYear: (g, context) => {
    const year = yearIn(g, context);
    if (/^(?:deb|нач)/u.test(g["part"] ?? "")) return [monthRange(year, 1, 3)];
    if (/^(?:mi|сер)/u.test(g["part"] ?? "")) return [monthRange(year, 5, 8)];
    return [monthRange(year, 10, 12)];
  },
  season: (g, context) => season(g["season"] ?? "", yearIn(g, context)),
  relative: (_, { today }, words) => relativeRanges(words, today),
  year: (g) => {
    const year = Number(g["year"]);
    return [monthRange(year, 1, 12)];
  },
};

/** Patterns that give one end of a stretch, and which one. */
const OPEN_END: Partial<Record<PatternName, (words: string) => "from" | "to">> = {
  until: () => "to",
  since: () => "from",
  christmas: (words) => (words.startsWith("apres") ? "from" : "to"),
};

/**
 * Reads every date of a question in French or Russian and takes its words: days, months, several months, parts of
 * months, seasons, quarters, halves, before and after, relative words, other years. Months mean the programme's year.
 * Relative words of the background (« hier soir, à table, … ») say nothing of what is asked.
 */
export function understandDates(
  marked: MarkedTokens,
  context: DateContext,
  {
    isAside = no,
    isBackground = no,
    asksOfSubject = false,
    exceptions,
  }: Partial<Pick<Asides, "isAside" | "isBackground">> & { asksOfSubject?: boolean; exceptions?: Exceptions } = {},
): UnderstoodDates {
  // « Qui s’occupe actuellement de l’Arctique ? » asks for no time, unless the programme is of this very year.
  const isVague = asksOfSubject && yearOf(context.today) !== context.programmeYear;
  const found: (Named & { ranges: readonly DateRange[] })[] = [];
  // « En août : que se passe-t-il ce mois-là ? » speaks of August.
  const thisMonth = new Set<DateRange>();
  const open = new Map<DateRange, "from" | "to">();
  let problem: DateProblem = null;
  for (const { name, pattern } of PATTERNS) {
    const text = marked.text();
    for (const match of text.matchAll(pattern)) {
      const reading = READERS[name](match.groups ?? {}, context, match[0].trim());
      if (reading === null) continue;
      const from = text.slice(0, match.index).split(" ").length - 1;
      const to = from + match[0].trim().split(" ").length;
      const before = marked.tokens.slice(Math.max(0, from - NAME_REACH), from);
      const after = marked.tokens[to]?.folded;
      const isOfThing = name === "season" && SEASON_ADJECTIVE.test(match.groups?.["season"] ?? "");
      if (isOfThing && after !== undefined && context.isKnownWord?.(after) === false) continue;
      if (name === "year" && before.some(({ folded }) => NAMES_WITH_YEARS.test(folded))) continue;
      marked.take(from, to);
      if (name === "relative" && (VAGUE.test(match[0]) ? isAside(from) || isVague : isBackground(from))) continue;
      // « Cette Année » with a capital is the one that the programme is of.
      if (name === "relative" && marked.tokens.slice(from, to).some(({ raw }) => raw === "Année")) continue;
      if (Array.isArray(reading)) {
        found.push({ from, to, ranges: reading });
        for (const range of reading) if (OPEN_END[name]) open.set(range, OPEN_END[name](match[0].trim()));
        if (POINTS_TO_MONTH.test(match[0])) for (const range of reading) thisMonth.add(range);
      } else
        problem = {
          kind: "no-such-date",
          text: marked.typed(from, to),
        };
    }
  }
  found.sort((a, b) => a.from - b.from);
  const left = exceptions?.find(found, "date") ?? new Map<(typeof found)[number], Named>();
  const ranges = found.filter((date) => !left.has(date)).flatMap((date) => date.ranges);
  const absolute = ranges.filter((range) => !thisMonth.has(range));
  const named = absolute.length > 0 ? absolute : ranges;
  const asked = meet(named, open).sort((a, b) => a.from.localeCompare(b.from));
  const leftOut = [...left.keys()].flatMap((date) => date.ranges);
  return {
    ranges:
      leftOut.length === 0
        ? asked
        : withoutRanges(asked.length > 0 ? asked : [monthRange(context.programmeYear, 1, 12)], leftOut),
    excluded: leftOut,
    problem,
    exceptions: [...left.values()],
  };
}

/** « Après le 20 novembre et avant Noël » is one stretch; « avant mars et après octobre » are two. */
function meet(ranges: readonly DateRange[], open: ReadonlyMap<DateRange, "from" | "to">): DateRange[] {
  const [after, before] = (["from", "to"] as const).map((end) => ranges.find((range) => open.get(range) === end));
  if (!after || !before || after.from > before.to || ranges.length > 2) return [...ranges];
  return [{ from: after.from, to: before.to }];
}
