import type { Geography } from "../corpus/places/geography.ts";
import { PEOPLE } from "../reading/words/people-words.ts";
import { addDays } from "../corpus/days/days.ts";
import { foldText, tokenize } from "../language/fold.ts";
import { mondayOf, monthRange, weekdayOf, withoutRanges, yearOf } from "../reading/dates/calendar.ts";
import { weekdayOf as numberOfWeekday } from "../reading/dates/date-words.ts";
import { coreTerms, isTimed, knownTerms, namesNothing, wordsOf } from "../reading/question.ts";
import type { Asks, Scope } from "../reading/asks.ts";
import type { About, DateRange, Question, When, Where } from "../reading/question.ts";
import { endsAsked } from "../reading/intents.ts";
import { ITEM, NEWEST, OLDEST } from "../reading/words/intent-words.ts";
import { AGE, ASKS_DATE, BEGUN, SOURCE } from "../reading/words/tie-words.ts";
import { HAS_MORE, PERIOD_PREPOSITION, SAME_PLACE, SHOWS } from "../reading/words/turn-words.ts";
import { asksForOthers, opensOthers, opensSubject } from "./cues.ts";
import { joinedFilters } from "./joined-filters.ts";

/** « Et avec Samara ? » asks the same question about something else. */
const AND_ANOTHER = /^(?:et|а|и)\s/iu;

/**
 * Returns the places of a follow-up question: its own places, the places of the question before, or both (« Avec Samara » after a
 * French town adds the Russian side).
 */
function placesOf(
  previous: Where,
  current: Where,
  { geography, isAnother, isOfTie }: { geography: Pick<Geography, "place">; isAnother: boolean; isOfTie: boolean },
): readonly string[] {
  const countryOf = (id: string) => geography.place(id)?.country;
  const isCountry = (id: string) => geography.place(id)?.kind === "country";
  if (current.places.length === 0) return previous.places.filter((id) => !current.excluded.includes(id));
  if (current.join === "add") return [...new Set([...previous.places, ...current.places])];
  // « Et dans toute la France ? » after a Russian town asks about the French side of its projects, so the town stays.
  // « Et Moscou ? » after the ties of Strasbourg, or its tie with Vologda, asks about Strasbourg and Moscow.
  if (current.join === "replace" && !isOfTie && !current.places.every(isCountry)) return current.places;
  // « Et en Russie ? » after « seulement en France » replaces one country with the other.
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
  // « Avec Marseille » after Avignon asks about both towns; « et avec Marseille ? » asks about Marseille instead.
  const isOneSided = previous.join !== "beside" && previous.places.every((id) => own.has(countryOf(id)));
  if (current.join === "beside" && isOneSided && !isAnother)
    return [...new Set([...previous.places, ...current.places])];
  return [...previous.places.filter((id) => !own.has(countryOf(id))), ...current.places];
}

/**
 * Returns where a follow-up question asks. When it names a place that the programme does not have, it will be refused, so no
 * place is kept from the question before.
 */
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
    // Kept places keep the way in which they were joined.
    join: current.places.length === 0 ? previous.join : current.join,
    excluded: keepsExceptions ? previous.excluded : current.excluded,
  };
}

/** Narrows the dates of the question before by a part of the day or days of the week: « plutôt en soirée », «только по выходным». */
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
 * Returns the dates of a follow-up question. Dates that it excludes are subtracted from the dates of the question before. When
 * nothing of those is left, the question has no dates.
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

const DAYS_OF_WEEK = 7;
/** A turn of at most so many words that names a weekday says nothing else: « et le dimanche ? », «а в воскресенье?». */
const WORDS_OF_WEEKDAY = 3;

/**
 * After a day, a weekday alone is that of the same week: « et dimanche ? » after the 18th of October is the 19th. Unchanged for
 * any other turn, and where that day has passed.
 */
function inSameWeek(previous: When, { when, typed }: Question): When {
  const [[day, ...otherDays], [named, ...otherNamed]] = [previous.ranges, when.ranges];
  const isDay = (range: DateRange | undefined): range is DateRange => range !== undefined && range.from === range.to;
  const words = tokenize(typed).map(({ folded }) => folded);
  const isWeekday = words.length <= WORDS_OF_WEEKDAY && words.some((word) => numberOfWeekday(word) >= 0);
  if (!isWeekday || otherDays.length + otherNamed.length > 0 || !isDay(day) || !isDay(named)) return when;
  const own = addDays(mondayOf(day.from), weekdayOf(named.from));
  // A weekday alone is read as the next one, so that whatever is a week before it has passed.
  const isPast = own <= addDays(named.from, -DAYS_OF_WEEK);
  return isPast ? when : { ...when, ranges: [{ from: own, to: own }] };
}

/** Whether the dates are only what remains of the year once the excluded dates are taken out of it. */
function isRestOfYear(ranges: readonly DateRange[], leftOut: readonly DateRange[]): boolean {
  const year = yearOf(leftOut[0]?.from ?? "");
  const rest = withoutRanges([monthRange(year, 1, 12)], leftOut);
  return ranges.every(({ from, to }) => rest.some((other) => other.from === from && other.to === to));
}

/** Whether a question names its own subject. Unknown words beside a place or a date are not one (« je me limite à Nice »). */
function namesNewSubject({ about, where, when }: Question): boolean {
  if (knownTerms(about).length + about.headings.length > 0) return true;
  return about.terms.length > 0 && where.places.length === 0 && !isTimed(when);
}

/**
 * Returns the subject of a follow-up question. When the question names no place, date or heading, even its unknown words are
 * what it asks for, so they are marked as known and do not pass for chatter.
 */
function saidAlone({ about, where, when }: Question): About {
  const isStructured = where.places.length + where.unknown.length + about.headings.length > 0 || isTimed(when);
  return isStructured ? about : { ...about, terms: about.terms.map((term) => ({ ...term, isKnown: true })) };
}

/** Whether the question excludes the subject it asked for before: « enlève la culture » after « la culture à Nice » leaves just Nice. */
function takesSubjectBack(previous: About, { excluded }: About): boolean {
  return excluded.some(({ folded, heading }) => {
    const isTerm = previous.terms.some((term) => term.folded === folded);
    return isTerm || (heading !== undefined && previous.headings.includes(heading));
  });
}

/** Whether a question asks for all projects of the places before: « et ses projets ? » after a tie, «что ещё есть в этом городе?». */
function asksOfSamePlaces(previous: Question, { scope, typed }: Question): boolean {
  if (previous.where.places.length === 0 || scope.kind !== "all") return false;
  return SAME_PLACE.test(foldText(typed)) || previous.scope.kind === "ties";
}

/**
 * Returns the subject of the question before. It is compared by its own words only: the words of its place and date are left
 * out, because the follow-up may have replaced them.
 */
function keptSubject(previous: Question): About {
  const { about } = previous;
  // After a question about a tie, only its towns are replaced; its words are no subject to search for.
  const isOfTie = previous.scope.kind === "ties";
  const terms = isOfTie ? about.terms.map((term) => ({ ...term, isKnown: false })) : about.terms;
  return { ...about, terms, meaning: wordsOf(previous) };
}

/** « Et Moscou ? » after « depuis quand ? » names another tie, so the answer has to say which one it is. */
function namingTie(asks: Asks, { places }: Where): Asks {
  return asks.kind === "twinning" && asks.wants === "since" && places.length > 0 ? { ...asks, wants: "tie" } : asks;
}

/** Returns what a follow-up question asks, and about what: the same as the question before, unless it says otherwise. */
function asksOf(previous: Question, current: Question, namesSubject: boolean): { asks: Asks; scope: Scope } {
  const { asks, scope, where, when } = current;
  const saysWhat = asks.kind !== "list" || scope.kind !== "projects";
  // After a tie, a place together with a date is a new question: what happens there and then.
  const asksAnew = where.places.length > 0 && when.ranges.length > 0 && previous.scope.kind === "ties";
  // « Et un feu d’artifice ? » after « y a-t-il un concert » is another yes-or-no question.
  const asksAgain =
    previous.asks.kind === "whether" &&
    !saysWhat &&
    AND_ANOTHER.test(current.typed.trim()) &&
    current.typed.trim().endsWith("?");
  if (asksAgain && namesSubject) return { asks: previous.asks, scope };
  if (saysWhat || namesSubject || asksAnew || SHOWS.test(foldText(current.typed))) return { asks, scope };
  const isOfList = previous.scope.kind === "item" || previous.scope.kind === "more";
  return { asks: namingTie(previous.asks, where), scope: isOfList ? scope : previous.scope };
}

/** What can be asked about the tie in view without naming it: a reminder, a calendar entry, since when it exists, why, who signed it. */
const ASKED_OF_TIE: readonly Asks["kind"][] = ["remind", "calendar", "when", "why", "who"];

/** Whether a question asks about the tie before: « rappelle-moi », « c’est quand ? », «с какого года?». */
export function keepsTie(previous: Question, read: Question): boolean {
  const { asks, scope } = read;
  const isAsked = ASKED_OF_TIE.includes(asks.kind) || asksWhereBegun(read);
  const isOfTie = scope.kind === "ties" || (scope.kind === "projects" && isAsked);
  return isOfTie && previous.scope.kind === "ties";
}

/** What a question asks of the tie before by its words: since when it is, or who says so; null for neither. */
function wantedByWords({ typed }: Question): "since" | "source" | null {
  const folded = foldText(typed);
  return SOURCE.test(folded) ? "source" : ASKS_DATE.test(folded) ? "since" : null;
}

/**
 * Whether a question asks since when the ties before are, or who says so, and names nothing else: « il y a une date précise ? »,
 * «сколько лет это уже сегодня?», « d’où tu tiens ça ? ». Of an age, “today” says nothing more.
 * @param isOfOne whether the answer before told one tie; only of that one there is a source to tell
 */
export function asksOfTieBefore(previous: Question, read: Question, isOfOne: boolean): boolean {
  const wants = previous.scope.kind === "ties" ? wantedByWords(read) : null;
  const { where, when, about, filters, scope } = read;
  const named = [where.places, where.excluded, where.unknown, about.headings, about.terms, filters];
  if (
    wants === null ||
    named.some(({ length }) => length > 0) ||
    (scope.kind === "item" && ITEM.test(foldText(read.typed)))
  )
    return false;
  if (isTimed(when) && !AGE.test(foldText(read.typed))) return false;
  return wants === "source" ? isOfOne : scope.kind !== "nothing";
}

/** Which end of the ties a question asks for by an adjective alone: « et le plus récent ? »; null for any other question. */
export function endAskedOf(
  previous: Question,
  { scope, where, when, about, typed }: Question,
): "oldest" | "newest" | null {
  const folded = foldText(typed);
  const isOld = OLDEST.test(folded);
  const isNamed = [where.places, where.unknown, about.headings].some(({ length }) => length > 0) || isTimed(when);
  const isOfTies = previous.scope.kind === "ties" && scope.kind !== "nothing" && scope.kind !== "item";
  const isAdjective = about.terms.every(
    (term) => OLDEST.test(`le plus ${term.folded}`) || NEWEST.test(`le plus ${term.folded}`),
  );
  if (!isOfTies || isNamed || !isAdjective) return null;
  return isOld ? "oldest" : NEWEST.test(folded) ? "newest" : null;
}

/** The oldest or the newest of the ties before; of all ties where a pair was named. */
function atEnd(previous: Question, read: Question, only: "oldest" | "newest"): Question {
  const top = endsAsked(foldText(read.typed));
  const { where } = previous;
  return {
    ...previous,
    language: read.language,
    typed: read.typed,
    where: where.places.length > 1 ? { ...where, places: [] } : where,
    scope: { kind: "ties", years: null, only, ...(top > 1 && { top }) },
    asks: {
      kind: "rank",
      of: { thing: "ties", country: null },
      by: "time",
      end: only === "oldest" ? "least" : "most",
      top: 1,
      place: 1,
      ofPartners: false,
      isToTheDay: false,
      isOfNamed: false,
    },
  };
}

/** Whether a question only asks where something was signed: «а где подписали?». */
function asksWhereBegun({ asks, about, typed }: Question): boolean {
  return asks.kind === "where" && BEGUN.test(foldText(typed)) && about.terms.every(({ folded }) => BEGUN.test(folded));
}

/** Whether a question only asks who did something, or where: «а кто подписал?». Single words, such as the verb, are no subject. */
export function asksWhoDid(read: Question): boolean {
  const { asks, where, when, about } = read;
  const namesPlace = where.places.length + where.unknown.length > 0;
  const isPerson = asks.kind === "who" && (asks.whom === "people" || asks.whom === "organiser");
  return (
    (isPerson || asksWhereBegun(read)) &&
    !namesPlace &&
    !isTimed(when) &&
    about.terms.every(({ folded }) => !folded.includes(" "))
  );
}

/** Whether a question asks since when something is. */
function asksSince({ kind, ...asks }: Asks): boolean {
  return kind === "when" && "since" in asks;
}

/** Whether a question after a tie asks about the tie of another town: « et La Rochelle, c’est avec qui ? », « depuis quand pour Vologda ? ». */
export function asksOfOtherTie(previous: Question, { asks, scope, where, when, about }: Question): boolean {
  const isPlaceAlone =
    where.places.length > 0 && coreTerms(about).length + about.headings.length === 0 && !isTimed(when);
  const isOfPartners = asks.kind === "who" && asks.whom === "partners";
  const isOfTie = isOfPartners || asksSince(asks);
  return previous.scope.kind === "ties" && scope.kind === "projects" && isOfTie && isPlaceAlone;
}

/** Turns « depuis quand ? » and « avec qui ? » into a question about the tie, whose answer gives its year and its towns. */
function askedOfTie({ asks: before }: Question, { asks }: Question): Asks {
  // The note on a tie tells who signed it, and where.
  if (asks.kind === "who" || asks.kind === "where") return { kind: "twinning", wants: "who", otherwise: asks };
  if (asks.kind !== "when") return asks;
  return before.kind === "twinning"
    ? { ...before, wants: "since" }
    : { kind: "twinning", wants: "since", otherwise: asks };
}

/** What a question that names nothing asks of the tie before: since when it is, or who says so. */
function ofTie(before: Asks, current: Question): Asks {
  const otherwise = before.kind === "twinning" ? before.otherwise : current.asks;
  return { kind: "twinning", wants: wantedByWords(current) ?? "since", otherwise };
}

/** Whether a question asks which side of the comparison before has more: « lequel a le plus de choses en octobre ? », «где больше событий?». */
export function comparesAgain(previous: Question, { asks, where, typed }: Question): boolean {
  const isByNumber = (asks.kind === "rank" && asks.by === "count") || HAS_MORE.test(foldText(typed));
  const namesPlace = where.places.length + where.unknown.length > 0;
  return previous.asks.kind === "compare" && previous.where.places.length > 1 && isByNumber && !namesPlace;
}

/** Whether a question compares the tie before with that of a town it names: « et Arles, c’est plus ancien ou plus récent ? ». */
export function comparesTie(previous: Question, { asks, where, about, when }: Question): boolean {
  const isOfTie = previous.scope.kind === "ties" && previous.where.places.length > 0;
  const namesElse = knownTerms(about).length > 0 || isTimed(when);
  return isOfTie && asks.kind === "compare" && asks.by === "time" && where.places.length > 0 && !namesElse;
}

/**
 * Builds a follow-up question on the one before. A place, dates or a subject that it names replace those before; the rest is
 * kept. A place that it only excludes is added. Pure.
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
    return {
      ...previous,
      language: current.language,
      asks: by,
      when: whenOf(previous.when, inSameWeek(previous.when, current)),
    };
  }
  if (comparesTie(previous, current)) {
    const places = [...new Set([...previous.where.places, ...where.places])];
    const asksWhich = { kind: "compare", by: "time", sides: [] } as const;
    return {
      ...previous,
      language: current.language,
      typed: current.typed,
      asks: asksWhich,
      where: { ...previous.where, places },
    };
  }
  const end = endAskedOf(previous, current);
  if (end) return atEnd(previous, current, end);
  if (asksOfTieBefore(previous, current, true))
    return {
      ...previous,
      language: current.language,
      asks: ofTie(previous.asks, current),
      when: isTimed(current.when) ? current.when : previous.when,
    };
  const opens = opensSubject(current) || opensOthers(current) || asksForOthers(current);
  const saysNothing = namesNothing({ ...current, about: { ...about, terms: coreTerms(about) } });
  if (asks.kind === "count" && scope.kind !== "ties" && saysNothing)
    return { ...previous, language: current.language, asks };
  if (keepsTie(previous, current) && scope.kind === "projects" && (saysNothing || asksWhoDid(current)))
    return { ...previous, language: current.language, asks: askedOfTie(previous, current) };
  if (asksOfOtherTie(previous, current)) {
    const isOfPair = asks.kind === "when";
    return {
      ...current,
      scope: { kind: "ties", years: null, only: null },
      asks: namingTie(askedOfTie(previous, current), where),
      where: isOfPair ? whereOf(previous, current, geography) : where,
      about: previous.about,
    };
  }
  const asksOfPlaces = scope.kind === "ties" && previous.where.places.length > 0;
  if ((saysNothing && !asksOfPlaces && !opens) || current.when.impossible !== null) return current;
  const namesSubject = namesNewSubject(current);
  const isTakenBack = takesSubjectBack(previous.about, about);
  const isOwn = namesSubject || asksOfPlaces || scope.kind === "all" || opens || isTakenBack;
  const subject = isOwn ? saidAlone(current) : keptSubject(previous);
  const excluded = about.excluded.length > 0 ? about.excluded : subject.excluded;
  // A new subject is for the same child as before, unless the question says for whom it is.
  const saysForWhom = about.ages.length > 0 || about.terms.some(({ folded }) => PEOPLE.test(folded));
  const ages = saysForWhom ? about.ages : previous.about.ages;
  return {
    ...current,
    ...asksOf(previous, current, namesSubject),
    where: whereOf(previous, current, geography),
    when: asksOfPlaces ? current.when : whenOf(previous.when, inSameWeek(previous.when, current)),
    filters: joinedFilters(previous.filters, current.filters),
    about: { ...subject, ages, excluded: isTakenBack ? [] : excluded },
  };
}

/** Lengths of a half-year and of a quarter, in months. */
const PERIODS_MONTHS = [6, 3];

/**
 * Reads « et au second ? » after a half-year or a quarter as another one of the same year, not as an item of the list, and sets
 * it as the dates of the question. Returns any other question unchanged. Pure.
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
 * Reads « et le 24 ? » after « en avril » as a day of that month, when the list before has no 24th item, and sets that day as the
 * date of the question. Returns any other question unchanged. Pure.
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
