import type { ProgrammeEvent } from "../../corpus/schema.ts";
import type { Language } from "../../language/languages.ts";
import type { DateRange } from "../../reading/question.ts";

/** Longest title or question that is quoted whole, in characters. */
const QUOTE_LIMIT = 60;

/** What somebody typed or the programme prints, as it is, cut where it is long. */
export function quote(text: string): string {
  return `“${text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT).toWellFormed().trimEnd()}…` : text}”`;
}

/** A project by its printed row, and its title in the language of the question. */
export function nameOf({ source, title }: ProgrammeEvent, language: Language): string {
  return `row ${source.row} ${quote(title[language])}`;
}

export function quoteAll(texts: readonly string[]): string {
  return texts.map(quote).join(", ");
}

export function days(ranges: readonly DateRange[]): string {
  return ranges.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)).join(", ");
}

export function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Counts how often each name occurs, in the order of the names; those that do not occur are left out. */
export function countBy<Name extends string>(names: readonly Name[], found: readonly Name[]): string {
  const counts = names.map((name) => ({ name, count: found.filter((other) => other === name).length }));
  return counts.flatMap(({ name, count }) => (count > 0 ? `${count} ${name}` : [])).join(", ");
}
