import { foldText } from "../language/fold.ts";
import { monthRange, withoutRanges, yearOf } from "./calendar.ts";
import { asksOutOfScope } from "./out-of-scope.ts";
import { themeOf } from "./themes.ts";
import type { DateRange, Question } from "./question.ts";
import { PERIOD_PREPOSITION, SAME_PLACE } from "./words/intent-words.ts";

/** How long a conversation is remembered: after that a question stands alone. */
export const FOLLOW_UP_EXPIRY_MS = 30 * 60_000;

/** The places of a question that leans on another one: its own, those of the other side that it joins, or those from before. */
function placesOf(previous: Question, current: Question, { countryOf, isCountry }: PlaceTests): readonly string[] {
  if (current.places.length === 0) return previous.places.filter((id) => !current.excluded.includes(id));
  if (current.placeJoin === "add") return [...new Set([...previous.places, ...current.places])];
  // « Et dans toute la France ? » after a Russian town is about the French side of its projects.
  if (current.placeJoin === "replace" && !current.places.every(isCountry)) return current.places;
  const own = new Set(current.places.map(countryOf));
  // « Avec Marseille » after Avignon asks of both.
  const isOneSided = previous.placeJoin !== "beside" && previous.places.every((id) => own.has(countryOf(id)));
  if (current.placeJoin === "beside" && isOneSided) {
    return [...new Set([...previous.places, ...current.places])];
  }
  return [...previous.places.filter((id) => !own.has(countryOf(id))), ...current.places];
}

/** Whether a question names a subject of its own; words that nobody knows are none beside a place or a date (« je me limite à Nice »). */
function namesNewSubject({ terms, knownTerms, foreignTerms, commands, themes, places, ranges }: Question): boolean {
  if (knownTerms.length + foreignTerms.length + commands.length + themes.length > 0) return true;
  return terms.length > 0 && places.length + ranges.length === 0;
}

type Dates = Pick<Question, "ranges" | "excludedRanges">;

/**
 * The dates of a question that leans on another one. A time that it leaves out is taken from those asked for there: where
 * nothing of them is left, no date is asked for any more.
 */
function datesOf(previous: Question, { ranges, excludedRanges }: Question): Dates {
  const own = { ranges, excludedRanges };
  if (excludedRanges.length === 0) return ranges.length > 0 ? own : { ...own, ranges: previous.ranges };
  if (previous.ranges.length === 0 || !isRestOfYear(ranges, excludedRanges)) return own;
  const isLeftOut = ({ from, to }: DateRange) => excludedRanges.some((other) => other.from <= from && to <= other.to);
  return previous.ranges.every(isLeftOut)
    ? { ranges: [], excludedRanges: [] }
    : { ranges: withoutRanges(previous.ranges, excludedRanges), excludedRanges };
}

/** Whether dates are no more than what others leave of a year. */
function isRestOfYear(ranges: readonly DateRange[], leftOut: readonly DateRange[]): boolean {
  const year = yearOf(leftOut[0]?.from ?? "");
  const rest = withoutRanges([monthRange(year, 1, 12)], leftOut);
  return ranges.every(({ from, to }) => rest.some((other) => other.from === from && other.to === to));
}

/** Whether a subject to leave out is what was asked for: « enlève la culture » after « la culture à Nice » asks of Nice. */
function takesSubjectBack(previous: Question, { excludedSubjects }: Question): boolean {
  return excludedSubjects.some(({ term }) => {
    const theme = themeOf(term);
    return previous.terms.includes(term) || (theme !== undefined && previous.themes.includes(theme));
  });
}

/** Whether all projects of the places before are asked for: « et ses projets ? » after a tie, «что ещё есть в этом городе?». */
export function asksOfSamePlaces(previous: Question, { intent, elliptical, typed }: Question): boolean {
  if (previous.places.length === 0 || intent !== "all") return false;
  return SAME_PLACE.test(foldText(typed)) || (elliptical && previous.intent === "anniversaries");
}

/** What a place is, by its id. */
export interface PlaceTests {
  countryOf: (placeId: string) => string | undefined;
  isCountry: (placeId: string) => boolean;
}

/**
 * Reads a question in the light of the one before: what it names replaces what was asked (place, dates, subject), the
 * rest is kept; a place to leave out is added. A question that stands on its own is returned as it is. Pure.
 */
export function followUp(previous: Question, current: Question, tests: PlaceTests): Question {
  if (asksOfSamePlaces(previous, current)) return { ...current, intent: "find", places: previous.places };
  if (!current.elliptical || current.intent === "more" || current.intent === "detail") return current;
  const namesSubject = namesNewSubject(current);
  const namesAnything =
    namesSubject ||
    current.places.length + current.ranges.length + current.excluded.length + current.excludedSubjects.length > 0;
  if (current.intent === "count" && !namesAnything) return { ...previous, language: current.language, intent: "count" };
  const asksOfPlaces = current.intent === "anniversaries" && previous.places.length > 0;
  // A place that the programme does not know is refused; what was asked of it stays.
  const isElsewhere = current.unknown.length > 0;
  const isEmpty = !namesAnything && !asksOfPlaces && !isElsewhere && !current.asksForEverything;
  if (isEmpty || current.dateProblem) return current;
  // A subject that the programme does not have was refused and is not carried on.
  const isTakenBack = takesSubjectBack(previous, current);
  const isOpen = current.intent === "all" || current.asksForEverything || isTakenBack;
  const subject = namesSubject || asksOfPlaces || isOpen || asksOutOfScope(previous) ? current : previous;
  // A place and a date together ask anew what happens there and then.
  const asksAnew = current.places.length > 0 && current.ranges.length > 0 && previous.intent === "anniversaries";
  const keepsIntent = current.intent === "find" && ["find", "all", "count", "anniversaries"].includes(previous.intent);
  return {
    ...current,
    intent: keepsIntent ? (namesSubject || asksAnew ? "find" : previous.intent) : current.intent,
    years: keepsIntent && !namesSubject ? previous.years : current.years,
    places: isElsewhere ? current.places : placesOf(previous, current, tests),
    excluded: current.excluded.length > 0 ? current.excluded : current.places.length > 0 ? [] : previous.excluded,
    ...(asksOfPlaces ? {} : datesOf(previous, current)),
    themes: subject.themes,
    themeTerms: subject.themeTerms,
    words: subject.words,
    // The place or the date of the question before is not asked for any more.
    asked: subject === current ? current.asked : previous.words,
    terms: subject.terms,
    coreTerms: subject.coreTerms,
    facets: subject.facets,
    // Of the tie before its towns are replaced, and nothing else was asked of it.
    knownTerms: !namesSubject && previous.intent === "anniversaries" ? [] : subject.knownTerms,
    narrowedTerms: subject.narrowedTerms,
    commands: current.commands,
    foreignTerms: subject.foreignTerms,
    excludedSubjects: isTakenBack
      ? []
      : current.excludedSubjects.length > 0
        ? current.excludedSubjects
        : subject.excludedSubjects,
    generic: subject.generic,
  };
}

/** Months of a half-year and of a quarter. */
const PERIODS_MONTHS = [6, 3];

/**
 * « Et au second ? » after a half-year or a quarter names another one of the same year, and no item of the list: the
 * question with that as its dates. Any other question is returned as it is. Pure.
 */
export function ordinalPeriod(previous: Question, current: Question): Question {
  const [before, ...others] = previous.ranges;
  const { intent, item, typed } = current;
  if (intent !== "detail" || item === null || !before || others.length > 0) return current;
  if (!PERIOD_PREPOSITION.test(foldText(typed))) return current;
  const [year, first] = [yearOf(before.from), Number(before.from.slice(5, 7))];
  const months = PERIODS_MONTHS.find((length) => {
    const { from, to } = monthRange(year, first, first + length - 1);
    return from === before.from && to === before.to;
  });
  if (!months || item < 1 || item > 12 / months) return current;
  const start = (item - 1) * months + 1;
  return { ...current, intent: "find", item: null, ranges: [monthRange(year, start, start + months - 1)] };
}
