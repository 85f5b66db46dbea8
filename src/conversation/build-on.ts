import type { Geography } from "../corpus/places/geography.ts";
import { PEOPLE } from "../reading/words/people-words.ts";
import { foldText } from "../language/fold.ts";
import { monthRange, withoutRanges, yearOf } from "../reading/dates/calendar.ts";
import { coreTerms, isTimed, knownTerms, namesNothing, wordsOf } from "../reading/question.ts";
import type { Asks, Scope } from "../reading/asks.ts";
import type { About, DateRange, Question, When, Where } from "../reading/question.ts";
import { HAS_MORE, PERIOD_PREPOSITION, SAME_PLACE, SHOWS } from "../reading/words/turn-words.ts";
import { asksForOthers, opensOthers, opensSubject } from "./cues.ts";
import { joinedFilters } from "./joined-filters.ts";

/** « Et avec Samara ? »: the same of something else. */
const AND_ANOTHER = /^(?:et|а|и)\s/iu;

/** The places of a question that leans on another one: its own, those of the other side that it joins, or those from before. */
function placesOf(
  previous: Where,
  current: Where,
  { geography, isAnother, isOfTie }: { geography: Pick<Geography, "place">; isAnother: boolean; isOfTie: boolean },
): readonly string[] {
  const countryOf = (id: string) => geography.place(id)?.country;
  const isCountry = (id: string) => geography.place(id)?.kind === "country";
  if (current.places.length === 0) return previous.places.filter((id) => !current.excluded.includes(id));
  if (current.join === "add") return [...new Set([...previous.places, ...current.places])];
  // « Et dans toute la France ? » after a Russian town is about the French side of its projects.
  // « Et Moscou ? » after the tie of Strasbourg and Vologda is about Strasbourg and Moscow.
  const isOfPair = isOfTie && new Set(previous.places.map(countryOf)).size > 1;
  if (current.join === "replace" && !isOfPair && !current.places.every(isCountry)) return current.places;
  // « Et en Russie ? » after « seulement en France » is about the other side.
  if (previous.places.every(isCountry) && current.join === "replace") return current.places;
  const own = new Set(current.places.map(countryOf));
  const isNarrowed = (id: string) => isCountry(id) && own.has(countryOf(id));
  if (previous.places.some(isNarrowed)) {
    return placesOf({ ...previous, places: previous.places.filter((id) => !isNarrowed(id)) }, current, {
      geography,
      isAnother,
      isOfTie,
    });
  }
  // « Avec Marseille » after Avignon asks of both, « et avec Marseille ? » of another one.
  const isOneSided = previous.join !== "beside" && previous.places.every((id) => own.has(countryOf(id)));
  if (current.join === "beside" && isOneSided && !isAnother)
    return [...new Set([...previous.places, ...current.places])];
  return [...previous.places.filter((id) => !own.has(countryOf(id))), ...current.places];
}

/** Where a question asks that leans on another one. A place that the programme does not have is refused, and nothing is kept for it. */
function whereOf(
  { where: previous, scope }: Question,
  { where: current, typed }: Question,
  geography: Pick<Geography, "place">,
): Where {
  if (current.unknown.length > 0) return current;
  const keepsExceptions = current.excluded.length === 0 && current.places.length === 0;
  return {
    ...current,
    places: placesOf(previous, current, {
      geography,
      isAnother: AND_ANOTHER.test(typed.trim()),
      isOfTie: scope.kind === "ties",
    }),
    // What is kept is beside what it was.
    join: current.places.length === 0 ? previous.join : current.join,
    excluded: keepsExceptions ? previous.excluded : current.excluded,
  };
}

/** Parts and days of the week that are named within the days before: « plutôt en soirée », «только по выходным». */
export function withinTimes(previous: When, current: When): When {
  const { daytime, after, weekdays, edge } = current;
  return {
    ...current,
    ranges: previous.ranges,
    daytime: daytime ?? previous.daytime,
    after: daytime === null ? previous.after : after,
    weekdays: weekdays.length > 0 ? weekdays : previous.weekdays,
    edge: edge ?? previous.edge,
  };
}

/**
 * The dates of a question that leans on another one. A time that it leaves out is taken from those asked for there: where
 * nothing of them is left, no date is asked for any more.
 */
function whenOf(previous: When, current: When): When {
  const { ranges, excluded } = current;
  if (excluded.length === 0 && ranges.length > 0) return { ...current, edge: current.edge ?? previous.edge };
  if (excluded.length === 0) return withinTimes(previous, current);
  if (previous.ranges.length === 0 || !isRestOfYear(ranges, excluded)) return current;
  const isLeftOut = ({ from, to }: DateRange) => excluded.some((other) => other.from <= from && to <= other.to);
  return previous.ranges.every(isLeftOut)
    ? { ...current, ranges: [], excluded: [] }
    : { ...current, ranges: withoutRanges(previous.ranges, excluded) };
}

/** Whether dates are no more than what others leave of a year. */
function isRestOfYear(ranges: readonly DateRange[], leftOut: readonly DateRange[]): boolean {
  const year = yearOf(leftOut[0]?.from ?? "");
  const rest = withoutRanges([monthRange(year, 1, 12)], leftOut);
  return ranges.every(({ from, to }) => rest.some((other) => other.from === from && other.to === to));
}

/** Whether a question names a subject of its own; words that nobody knows are none beside a place or a date (« je me limite à Nice »). */
function namesNewSubject({ about, where, when }: Question): boolean {
  if (knownTerms(about).length + about.headings.length > 0) return true;
  return about.terms.length > 0 && where.places.length === 0 && !isTimed(when);
}

/** Words that a question says beside nothing but a place or a time from before are what it asks for, and no chatter beside them. */
function saidAlone({ about, where, when }: Question): About {
  const isStructured = where.places.length + where.unknown.length + about.headings.length > 0 || isTimed(when);
  return isStructured ? about : { ...about, terms: about.terms.map((term) => ({ ...term, isKnown: true })) };
}

/** Whether a subject to leave out is what was asked for: « enlève la culture » after « la culture à Nice » asks of Nice. */
function takesSubjectBack(previous: About, { excluded }: About): boolean {
  return excluded.some(({ folded, heading }) => {
    const isTerm = previous.terms.some((term) => term.folded === folded);
    return isTerm || (heading !== undefined && previous.headings.includes(heading));
  });
}

/** Whether all projects of the places before are asked for: « et ses projets ? » after a tie, «что ещё есть в этом городе?». */
function asksOfSamePlaces(previous: Question, { scope, typed }: Question): boolean {
  if (previous.where.places.length === 0 || scope.kind !== "all") return false;
  return SAME_PLACE.test(foldText(typed)) || previous.scope.kind === "ties";
}

/** What the subject of the question before is compared by: its place and its date may not be asked for any more. */
function keptSubject(previous: Question): About {
  const { about } = previous;
  // Of the tie before its towns are replaced, and nothing else was asked of it.
  const isOfTie = previous.scope.kind === "ties";
  const terms = isOfTie ? about.terms.map((term) => ({ ...term, isKnown: false })) : about.terms;
  return { ...about, terms, meaning: wordsOf(previous) };
}

/** What a question asks that leans on another one, and of what: what that asked, unless it says otherwise. */
function asksOf(previous: Question, current: Question, namesSubject: boolean): { asks: Asks; scope: Scope } {
  const { asks, scope, where, when } = current;
  const saysWhat = asks.kind !== "list" || scope.kind !== "projects";
  // A place and a date together ask anew what happens there and then.
  const asksAnew = where.places.length > 0 && when.ranges.length > 0 && previous.scope.kind === "ties";
  // « Et un feu d’artifice ? » after « y a-t-il un concert » asks for yes or no again.
  const asksAgain =
    previous.asks.kind === "whether" &&
    !saysWhat &&
    AND_ANOTHER.test(current.typed.trim()) &&
    current.typed.trim().endsWith("?");
  if (asksAgain && namesSubject) return { asks: previous.asks, scope };
  if (saysWhat || namesSubject || asksAnew || SHOWS.test(foldText(current.typed))) return { asks, scope };
  const isOfList = previous.scope.kind === "item" || previous.scope.kind === "more";
  return { asks: previous.asks, scope: isOfList ? scope : previous.scope };
}

/** What can be asked of a tie before without naming it: a reminder, its day for a calendar, since when it is, who signed it. */
const ASKED_OF_TIE: readonly Asks["kind"][] = ["remind", "calendar", "when", "why", "who"];

/** Whether something is asked of the tie before: « rappelle-moi », « c’est quand ? », «с какого года?». */
export function keepsTie(previous: Question, { asks, scope }: Question): boolean {
  const isOfTie = scope.kind === "ties" || (scope.kind === "projects" && ASKED_OF_TIE.includes(asks.kind));
  return isOfTie && previous.scope.kind === "ties";
}

/** Whether a question asks who did something, and names nobody and nothing: «а кто подписал?»; its verb is no subject. */
export function asksWhoDid({ asks, where, when, about }: Question): boolean {
  const namesPlace = where.places.length + where.unknown.length > 0;
  const isPerson = asks.kind === "who" && (asks.whom === "people" || asks.whom === "organiser");
  return isPerson && !namesPlace && !isTimed(when) && about.terms.every(({ folded }) => !folded.includes(" "));
}

/** Whether a question after a tie is about that of another town: « et La Rochelle, c’est avec qui ? ». */
export function asksOfOtherTie(previous: Question, { asks, scope, where, when, about }: Question): boolean {
  const isPlaceAlone =
    where.places.length > 0 && coreTerms(about).length + about.headings.length === 0 && !isTimed(when);
  const isOfPartners = asks.kind === "who" && asks.whom === "partners";
  return previous.scope.kind === "ties" && scope.kind === "projects" && isOfPartners && isPlaceAlone;
}

/** A tie tells itself since when it is, and who is tied. */
function askedOfTie({ asks: before }: Question, { asks }: Question): Asks {
  if (asks.kind === "who") return { kind: "twinning", wants: "who", otherwise: asks };
  if (asks.kind !== "when") return asks;
  return before.kind === "twinning"
    ? { ...before, wants: "since" }
    : { kind: "twinning", wants: "since", otherwise: asks };
}

/** « Lequel a le plus de choses en octobre ? », «где больше событий?» after a comparison asks which of its sides. */
export function comparesAgain(previous: Question, { asks, where, typed }: Question): boolean {
  const isByNumber = (asks.kind === "rank" && asks.by === "count") || HAS_MORE.test(foldText(typed));
  const namesPlace = where.places.length + where.unknown.length > 0;
  return previous.asks.kind === "compare" && previous.where.places.length > 1 && isByNumber && !namesPlace;
}

/**
 * Builds a question on the one before: what it names replaces its like (place, dates, subject), the rest is kept; a place to
 * leave out is added. Pure.
 */
export function buildOn(previous: Question, asked: Question, geography: Pick<Geography, "place">): Question {
  const current: Question = { ...asked, isBuiltOn: true };
  const { where, about, asks, scope } = current;
  if (asksOfSamePlaces(previous, current)) {
    return {
      ...current,
      asks: { kind: "list" },
      scope: { kind: "projects" },
      where: { ...where, places: previous.where.places },
    };
  }
  if (comparesAgain(previous, current)) {
    const by = { kind: "compare", by: "count", sides: [] } as const;
    return { ...previous, language: current.language, asks: by, when: whenOf(previous.when, current.when) };
  }
  const opens = opensSubject(current) || opensOthers(current) || asksForOthers(current);
  const saysNothing = namesNothing({ ...current, about: { ...about, terms: coreTerms(about) } });
  if (asks.kind === "count" && scope.kind !== "ties" && saysNothing)
    return { ...previous, language: current.language, asks };
  if (keepsTie(previous, current) && scope.kind === "projects" && (saysNothing || asksWhoDid(current)))
    return { ...previous, language: current.language, asks: askedOfTie(previous, current) };
  if (asksOfOtherTie(previous, current))
    return { ...current, scope: previous.scope, asks: askedOfTie(previous, current), about: previous.about };
  const asksOfPlaces = scope.kind === "ties" && previous.where.places.length > 0;
  if ((saysNothing && !asksOfPlaces && !opens) || current.when.impossible !== null) return current;
  const namesSubject = namesNewSubject(current);
  const isTakenBack = takesSubjectBack(previous.about, about);
  const isOwn = namesSubject || asksOfPlaces || scope.kind === "all" || opens || isTakenBack;
  const subject = isOwn ? saidAlone(current) : keptSubject(previous);
  const excluded = about.excluded.length > 0 ? about.excluded : subject.excluded;
  // Another subject is for the same child, unless it is said for whom.
  const saysForWhom = about.ages.length > 0 || about.terms.some(({ folded }) => PEOPLE.test(folded));
  const ages = saysForWhom ? about.ages : previous.about.ages;
  return {
    ...current,
    ...asksOf(previous, current, namesSubject),
    where: whereOf(previous, current, geography),
    when: asksOfPlaces ? current.when : whenOf(previous.when, current.when),
    filters: joinedFilters(previous.filters, current.filters),
    about: { ...subject, ages, excluded: isTakenBack ? [] : excluded },
  };
}

/** Months of a half-year and of a quarter. */
const PERIODS_MONTHS = [6, 3];

/**
 * « Et au second ? » after a half-year or a quarter names another one of the same year, and no item of the list: the
 * question with that as its dates. Any other question is returned as it is. Pure.
 */
export function ordinalPeriod(previous: Question, current: Question): Question {
  const [before, ...others] = previous.when.ranges;
  const { scope, typed } = current;
  if (scope.kind !== "item" || !before || others.length > 0) return current;
  if (!PERIOD_PREPOSITION.test(foldText(typed))) return current;
  const [year, first] = [yearOf(before.from), Number(before.from.slice(5, 7))];
  const months = PERIODS_MONTHS.find((length) => {
    const { from, to } = monthRange(year, first, first + length - 1);
    return from === before.from && to === before.to;
  });
  if (!months || scope.item < 1 || scope.item > 12 / months) return current;
  const start = (scope.item - 1) * months + 1;
  const ranges = [monthRange(year, start, start + months - 1)];
  return { ...current, scope: { kind: "projects" }, when: { ...current.when, ranges } };
}

/**
 * « Et le 24 ? » after « en avril » names a day of that month, where the list before has no such item: the question with that day as its
 * date. Any other question is returned as it is. Pure.
 * @param items how many projects the list before has
 */
export function dayOfMonth(previous: Question, current: Question, items: number): Question {
  const [before, ...others] = previous.when.ranges;
  const { scope, typed } = current;
  if (scope.kind !== "item" || scope.item <= items || !before || others.length > 0) return current;
  const month = before.from.slice(0, 7);
  const day = `${month}-${String(scope.item).padStart(2, "0")}`;
  const isInMonth = before.to.startsWith(month) && before.from <= day && day <= before.to;
  if (!isInMonth || !/\d/u.test(typed)) return current;
  return { ...current, scope: { kind: "projects" }, when: { ...current.when, ranges: [{ from: day, to: day }] } };
}
