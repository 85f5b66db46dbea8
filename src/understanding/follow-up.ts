import type { Understanding } from "./understanding.ts";

/** How long a conversation is remembered: after that a question stands alone. */
export const FOLLOW_UP_EXPIRY_MS = 30 * 60_000;

/**
 * Reads a question in the light of the one before: what it names replaces what was asked (place, dates, subject), the
 * rest is kept; a place to leave out is added. A question that stands on its own is returned as it is. Pure.
 */
export function followUp(previous: Understanding, current: Understanding): Understanding {
  if (!current.elliptical || current.intent === "more" || current.intent === "detail") return current;
  const namesSubject = current.terms.length > 0 || current.themes.length > 0;
  const namesAnything =
    namesSubject || current.places.length > 0 || current.ranges.length > 0 || current.excluded.length > 0;
  if (current.intent === "count" && !namesAnything) return { ...previous, language: current.language, intent: "count" };
  if (!namesAnything || current.unknown.length > 0 || current.dateProblem) return current;
  const subject = namesSubject ? current : previous;
  const keepsIntent = current.intent === "find" && ["find", "all", "count", "anniversaries"].includes(previous.intent);
  return {
    ...current,
    intent: keepsIntent ? (namesSubject ? "find" : previous.intent) : current.intent,
    years: keepsIntent && !namesSubject ? previous.years : current.years,
    places: current.places.length > 0 ? current.places : previous.places.filter((id) => !current.excluded.includes(id)),
    excluded: current.excluded.length > 0 ? current.excluded : current.places.length > 0 ? [] : previous.excluded,
    ranges: current.ranges.length > 0 ? current.ranges : previous.ranges,
    themes: subject.themes,
    themeTerms: subject.themeTerms,
    words: subject.words,
    asked: subject.asked,
    terms: subject.terms,
    coreTerms: subject.coreTerms,
    generic: subject.generic,
  };
}
