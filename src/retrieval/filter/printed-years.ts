import type { Programme } from "../../corpus/programme.ts";
import type { Place } from "../../corpus/schema.ts";
import type { DateRange, Question } from "../../reading/question.ts";
import { yearOf } from "../../reading/dates/calendar.ts";

/** The calendar years of some ranges; none when a range spans more than one year. */
export function yearsOf(ranges: readonly DateRange[]): string[] {
  const isOfOneYear = ranges.every(({ from, to }) => yearOf(from) === yearOf(to));
  return isOfOneYear ? [...new Set(ranges.map(({ from }) => from.slice(0, 4)))] : [];
}

/** Whether a text prints at least one of the years. */
export function printsYear(text: string, years: readonly string[]): boolean {
  return years.some((year) => new RegExp(`(?<!\\p{N})${year}(?!\\p{N})`, "u").test(text));
}

/** Whether a text says « since » with one of the years: « chaque année depuis 2017 », «с 2017 года». */
export function printsSinceYear(text: string, years: readonly string[]): boolean {
  return years.some((year) =>
    new RegExp(`(?<!\\p{L})(?:depuis|dès|с) (?:l’année )?${year}(?!\\p{N})`, "iu").test(text),
  );
}

/**
 * Parts of the programme's introduction that print one of the years. Where the question names places, the part must
 * name them too.
 */
export function introducedIn(
  years: readonly string[],
  { where }: Pick<Question, "where">,
  { programme, place }: { programme: Pick<Programme, "introduction">; place: (id: string) => Place | undefined },
) {
  const names = where.places.flatMap((id) => place(id)?.fr.name ?? []);
  return programme.introduction.filter(
    ({ text }) => printsYear(text.fr, years) && names.every((name) => text.fr.includes(name)),
  );
}
