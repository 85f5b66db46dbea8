import { addDays } from "../../corpus/days/days.ts";
import type { ProgrammeDays } from "../../corpus/programme.ts";
import { easter, orthodoxEaster } from "date-easter";
import type { MarkedTokens } from "../recognisers/marked-tokens.ts";
import { matchesIn } from "../words/pattern.ts";

interface Holiday {
  /** Replaces each of its words. It has a hyphen, which no folded word has. */
  key: string;
  /** Its words, where they give a time or stand beside its date: a pattern over folded words. */
  words: string;
  /** Its first day as month and day; for a movable feast a function of the year. */
  days: string | ((year: number) => string);
  /** Its last day, when it is longer than one. */
  last?: string;
}

function monthAndDay({ month, day }: { month: number; day: number }): string {
  return [month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

/** The month and day of the date `days` days after Easter. */
const afterEaster =
  (days: number, easterIn = easter) =>
  (year: number) =>
    addDays(`${year}-${monthAndDay(easterIn(year))}`, days).slice(-"12-25".length);

/** « À la … », « pour la … ». */
const FOR_THE = "(?<=(?:^| )(?:a|pour|des) la )";
/** « Avant la … », « d’ici la … ». */
const BESIDE_THE = "(?<=(?:^| )(?:avant|apres|d ici) la )";
const SCHOOL_YEAR = "(?:нового )?(?:учебного|школьного) года";

/**
 * Holidays that give a time. Christmas, « le nouvel an », «Новый год» and carnival are missing on purpose: they are
 * subjects of projects.
 */
const HOLIDAYS: readonly Holiday[] = [
  { key: "jour-de-l-an", words: "(?:jour|premier) de l an", days: "01-01" },
  {
    key: "a-paques",
    words: "(?<=(?:^| )(?:a|avant|apres|d ici) )paques|(?:dimanche|week end|weekend) de paques",
    days: afterEaster(0),
  },
  { key: "lundi-de-paques", words: "lundi de paques", days: afterEaster(1) },
  {
    key: "a-l-ascension",
    words: "(?:jeudi|pont|week end|weekend) de l ascension|(?<=(?:^| )(?:a|pour) l )ascension(?! (?:du|de|d)(?: |$))",
    days: afterEaster(39),
  },
  {
    key: "a-la-pentecote",
    words: "(?:dimanche|week end|weekend) de (?:la )?pentecote|(?<=(?:^| )(?:a|pour) (?:la )?)pentecote",
    days: afterEaster(49),
  },
  { key: "lundi-de-pentecote", words: "lundi de (?:la )?pentecote", days: afterEaster(50) },
  {
    key: "на-пасху",
    words: "(?<=(?:^| )(?:на|в|до|после) )пасх[уи]",
    days: afterEaster(0, orthodoxEaster),
  },
  { key: "на-троицу", words: "(?<=(?:^| )(?:на|в) )троицу", days: afterEaster(49, orthodoxEaster) },
  {
    key: "майские-праздники",
    words:
      "майски(?:е|х) (?:праздник|выходн|каникул)\\p{L}*|(?<=(?:^| )(?:в|на|до|после) )майски[ех](?= (?:в|во|на|у|где|куда|что) |$)",
    days: "05-01",
    last: "05-09",
  },
  { key: "grandes-vacances", words: "grandes vacances", days: "07-01", last: "08-31" },
  { key: "день-победы", words: "(?<=(?:^| )(?:в|на|9 мая) )день победы", days: "05-09" },
  { key: "день-россии", words: "(?<=(?:^| )(?:в|на|12 июня) )день россии", days: "06-12" },
  {
    key: "fete-nationale",
    words: "(?<=14 juillet )(?:la |jour de la )?fete nationale|(?<=(?:^| )a la )fete nationale",
    days: "07-14",
  },
  { key: "день-знаний", words: "(?<=(?:^| )(?:в|на|1 сентября) )день знаний", days: "09-01" },
  {
    key: "a-la-rentree",
    words: `${FOR_THE}rentree|(?<=(?:^| )(?:к|в) )начал[уе] ${SCHOOL_YEAR}`,
    days: "09-01",
    last: "09-30",
  },
  // Before and after it, its first day counts; « à la rentrée » itself means weeks.
  {
    key: "jour-de-la-rentree",
    words: `${BESIDE_THE}rentree(?: scolaire)?|(?<=(?:^| )(?:до|после) )начала ${SCHOOL_YEAR}`,
    days: "09-01",
  },
  { key: "a-la-toussaint", words: `(?:${FOR_THE}|${BESIDE_THE})toussaint`, days: "11-01" },
];

export const HOLIDAY_KEYS: readonly string[] = HOLIDAYS.map(({ key }) => key);

const PATTERNS = HOLIDAYS.map(({ key, words }) => ({ key, pattern: new RegExp(`(?<=^| )(?:${words})(?= |$)`, "gu") }));

/** Replaces the words of a holiday by its key, before they can be read as a place or a subject. */
export function respellHolidays(marked: MarkedTokens): void {
  for (const { key, pattern } of PATTERNS) {
    const text = marked.text();
    for (const match of matchesIn(text, pattern)) {
      const { from, to } = marked.spanOf(match);
      for (let index = from; index < to; index += 1) marked.respell(index, key);
    }
  }
}

/**
 * The Christmas that « Noël » or «Рождество» means in a year, ISO date. «Рождество» means 7 January, unless that is
 * over or outside the programme.
 */
export function christmasIn(
  year: number,
  { isOrthodox, today, season }: { isOrthodox: boolean; today: string; season: ProgrammeDays },
): string {
  const inJanuary = `${year}-01-07`;
  const isAhead = today <= inJanuary && season.start <= inJanuary && inJanuary <= season.end;
  return isOrthodox && isAhead ? inJanuary : `${year}-12-25`;
}

/** The days of a holiday in a year, ISO dates; null for an unknown key. */
export function holidayIn(key: string, year: number): { from: string; to: string } | null {
  const holiday = HOLIDAYS.find((candidate) => candidate.key === key);
  if (holiday === undefined) return null;
  const first = typeof holiday.days === "string" ? holiday.days : holiday.days(year);
  return { from: `${year}-${first}`, to: `${year}-${holiday.last ?? first}` };
}
