import { foldText, foldWord } from "../../language/fold.ts";
import type { Hours } from "./imported.ts";

/** Why a cell does not give a day. */
export type DayFault = "not-a-day" | "no-such-day" | "no-year" | "many-days";
/** What a cell says: one day, or the first and the last of a range, perhaps with a time. */
export type DaysCell = { first: string; last: string; time: string | null } | { fault: DayFault };

/** Names of months as they stand in dates, folded, with their numbers; shortened ones by their first letters. */
const MONTHS = new Map(
  ["fr", "ru", "en"].flatMap((language) =>
    Array.from({ length: 12 }, (_, index) => {
      const shown = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone: "UTC" })
        .formatToParts(new Date(Date.UTC(2000, index, 1)))
        .find(({ type }) => type === "month");
      return [foldWord(shown?.value ?? ""), index + 1] as const;
    }),
  ),
);
const LEAST_MONTH = 3;
const NUMERIC = /(?<!\d)(?:(\d{4})[-./](\d{1,2})[-./](\d{1,2})|(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2}))(?!\d)/gu;
const WORDS = /(?<![\p{L}\d])(\d{1,2})(?:er|-?е|-?го)?\s+(\p{L}{3,})\.?(?:\s+(\d{4}))?/gu;
/** The first day of « du 5 au 20 juin 2027 », whose month stands behind the last. */
const BARE = /(?<![\p{L}\d])(\d{1,2})(?:er)?\s*(?:[-–—]|au|et|to|по|и)\s*(?=\d{1,2}(?:er)?\s+\p{L}{3,})/iu;
/** « 6, 13 et 20 mars 2027 ». */
const LIST = /(?<!\d)\d{1,2}\s*,\s*\d{1,2}(?:\s*,\s*\d{1,2})*\s*(?:et|и|and|,)?\s*\d{0,2}\s+\p{L}{3,}/u;
const TIME = /(?<![\d./-])([01]?\d|2[0-4])\s*(?:[:hч.]|heures?)\s*([0-5]\d)?(?![\d./])/giu;

function monthOf(word: string): number | undefined {
  const folded = foldWord(word);
  if (folded.length < LEAST_MONTH) return undefined;
  const found = [...MONTHS].filter(([name]) => name === folded || name.startsWith(folded));
  const numbers = new Set(found.map(([, number]) => number));
  return numbers.size === 1 ? found[0]?.[1] : undefined;
}

/** An ISO date; null for a day that no calendar has. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

interface Written {
  year: number | undefined;
  month: number;
  day: number;
}

/** Two-digit years are of this century: programmes lie ahead. */
const fullYear = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function numericDates(text: string): Written[] {
  return [...text.matchAll(NUMERIC)].map(([, year, month, day, ownDay = "", ownMonth = "", ownYear = ""]) =>
    year !== undefined
      ? { year: Number(year), month: Number(month), day: Number(day) }
      : { year: fullYear(ownYear), month: Number(ownMonth), day: Number(ownDay) },
  );
}

function wordDates(text: string): Written[] {
  const dates: Written[] = [...text.matchAll(WORDS)].flatMap(([, day, word = "", year]) => {
    const month = monthOf(word);
    return month === undefined
      ? []
      : [{ day: Number(day), month, year: year === undefined ? undefined : Number(year) }];
  });
  const bare = BARE.exec(text)?.[1];
  const [next] = dates;
  const all = bare !== undefined && next ? [{ ...next, day: Number(bare) }, ...dates] : dates;
  const year = all.findLast((date) => date.year !== undefined)?.year;
  return all.map((date) => ({ ...date, year: date.year ?? year }));
}

/** Reads the day or days of a cell: 14/03/2027, 2027-03-14, « du 5 au 20 juin 2027 », «6 марта 2027 г.». The day comes first. */
export function readDays(cell: string): DaysCell {
  const numeric = numericDates(cell);
  const dates = numeric.length > 0 ? numeric : wordDates(cell);
  const [first] = dates;
  const last = dates.at(-1);
  if (numeric.length > 2 || (numeric.length === 0 && LIST.test(cell))) return { fault: "many-days" };
  if (!first || !last) return { fault: /\d{1,2}[./]\d{1,2}/u.test(cell) ? "no-year" : "not-a-day" };
  if (first.year === undefined || last.year === undefined) return { fault: "no-year" };
  const days = [isoDay(first.year, first.month, first.day), isoDay(last.year, last.month, last.day)];
  if (days[0] == null || days[1] == null) return { fault: "no-such-day" };
  const rest = cell.replace(NUMERIC, " ").replace(/^\s*T/u, " ");
  return { first: days[0], last: days[1], time: readHours(rest)?.from ?? null };
}

/** Reads the time or times of a cell: 17h00, 18:30, « de 18 h à 20 h », «18:30–20:00»; null when there is none. */
export function readHours(cell: string): Hours | null {
  const times = [...cell.matchAll(TIME)].map(([, hour = "", minute = "00"]) =>
    hour === "24" ? "23:59" : `${hour.padStart(2, "0")}:${minute}`,
  );
  const [from] = times;
  return from === undefined ? null : { from, to: times[1] ?? null };
}

/** A number with a decimal comma or point; null for anything else. */
export function readNumber(cell: string): number | null {
  const text = cell.trim().replace(",", ".");
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
}

/** Codes of countries by their names in the languages that files are written in, folded. */
const countries = new Map<string, string>();

/** The code of a country, in lower case: "France", «Россия», "FR"; null when no country is called so. */
export function countryCode(text: string): string | null {
  const trimmed = text.trim();
  if (countries.size === 0) {
    for (const language of ["fr", "ru", "en"]) {
      const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
      for (const [a, b] of pairsOfLetters()) {
        const name = names.of(a + b);
        // Codes that are no longer used come after the ones that are: FR, FX.
        const key = foldText(name ?? "");
        if (key !== "" && !countries.has(key)) countries.set(key, (a + b).toLowerCase());
      }
    }
  }
  if (/^[A-Za-z]{2}$/u.test(trimmed)) return trimmed.toLowerCase();
  return countries.get(foldText(trimmed)) ?? null;
}

function pairsOfLetters(): [string, string][] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(0x41 + index));
  return letters.flatMap((a) => letters.map((b): [string, string] => [a, b]));
}
