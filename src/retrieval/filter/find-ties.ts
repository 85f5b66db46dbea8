import { anniversaryIn, hasDay, nextAnniversary, yearsReachedIn } from "../../corpus/anniversaries.ts";
import type { Geography } from "../../corpus/places/geography.ts";
import type { ProgrammeEvent, Twinning } from "../../corpus/schema.ts";
import { VAGUENESS, vaguenessIn } from "./time-fit.ts";
import type { OnlyTie, TieCondition, Years } from "../../reading/asks.ts";
import { yearOf } from "../../reading/dates/calendar.ts";
import type { DateRange, Question } from "../../reading/question.ts";
import { ANNIVERSARY_TEXT, YEARS_TEXT } from "../../reading/words/anniversary-words.ts";
import type { FoundTie } from "../found.ts";

/** Whether an event is about an anniversary; with `years`, about that one (« les 30 ans »). */
function isAnniversaryEvent(event: ProgrammeEvent, years: number | null): boolean {
  const text = `${event.title.fr} ${event.description.fr}`;
  if (!ANNIVERSARY_TEXT.test(text)) return false;
  return years === null || [...text.matchAll(YEARS_TEXT)].some((match) => Number(match[1]) === years);
}

function concerns(twinning: Twinning, places: readonly string[], geography: Geography): boolean {
  const countries = new Set(places.flatMap((id) => geography.place(id)?.country ?? []));
  return [...countries].every((country) => {
    const asked = places.filter((id) => geography.place(id)?.country === country);
    const own = twinning.places.find((id) => geography.place(id)?.country === country) ?? "";
    const related = (id: string) => id === own || geography.liesIn(own, id) || geography.place(id)?.namesake === own;
    return asked.some(related);
  });
}

/** Whether a range is a calendar year. */
function isWholeYear({ from, to }: DateRange): boolean {
  return from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`;
}

/** Whether the anniversary of a tie falls into one of the ranges, in any year. */
function fallsInto(since: string, ranges: readonly DateRange[]): boolean {
  return ranges.some(({ from, to }) => {
    for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
      const day = anniversaryIn(since, year)?.day ?? `${String(year)}${since.slice(4)}`;
      if (from <= day && day <= to) return true;
    }
    return false;
  });
}

/**
 * Finds the ties that a question asks for: by place, by an anniversary within a range of days, or by the age that a tie
 * reaches next. Ties come soonest first. Without a place, a heading or a condition, only ties with a known day are
 * listed. « Le prochain » and « le plus ancien » give one tie. Also finds the projects about an anniversary, and the
 * projects of the ties of the places named.
 */
export function findTies(
  question: Question,
  corpus: { events: readonly ProgrammeEvent[]; twinnings: readonly Twinning[] },
  {
    geography,
    today,
    isInPlace,
  }: { geography: Geography; today: string; isInPlace: (event: ProgrammeEvent) => boolean },
): { ties: FoundTie[]; events: ProgrammeEvent[] } {
  const { where, when, about, scope } = question;
  const { places } = where;
  const { ranges } = when;
  const { years, only, top = 1, condition } = scope.kind === "ties" ? scope : { years: null, only: null };
  const asked = ranges[0]?.from ?? today;
  const isOfYear = ranges.length > 0 && ranges.every(isWholeYear);
  // Count from the beginning of the time asked for when it is still to come, or is a past year.
  const from = asked > today || (isOfYear && yearOf(asked) < yearOf(today)) ? asked : today;
  // For this year, or for an earlier year that is named, past anniversaries are given too.
  const begins = yearOf(asked) >= yearOf(today) || isOfYear ? asked : today;
  const isByAge = only === "oldest" || only === "newest";
  // When the question names two towns, their tie is always given.
  const isOfPair = isPair(places, geography);
  const isNamed = places.length > 0 || about.headings.length > 0 || isByAge || condition !== undefined;
  const fits = ({ since }: Twinning) => ranges.length === 0 || (hasDay(since) && fallsInto(since, ranges));
  const ties = corpus.twinnings
    .filter((twinning) => concerns(twinning, places, geography))
    .filter(
      (twinning) =>
        isOfPair || (fits(twinning) && meets(twinning, condition, { today, isOfTown: isTown(places, geography) })),
    )
    .map((twinning): FoundTie => {
      const inTime = ranges.length > 0 && fits(twinning) ? nextAnniversary(twinning.since, begins) : null;
      return { twinning, from, next: nextAnniversary(twinning.since, from), ...(inTime && { inTime }) };
    })
    .filter((tie) => isNamed || tie.next !== null)
    .filter((tie) => isOfPair || years === null || hasYears(tie, years, { today, reachedIn: condition?.reachedIn }))
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.twinning.id.localeCompare(b.twinning.id));
  // « En décembre »: a project planned for the whole year is none of that month.
  const vaguest = isOfYear ? VAGUENESS.year : VAGUENESS.month;
  // A question that chooses ties by age or state is not about anniversaries, so it gets no events.
  const events =
    only || (condition !== undefined && condition.reachedIn === undefined)
      ? []
      : corpus.events.filter(
          (event) =>
            isAnniversaryEvent(event, years) &&
            isInPlace(event) &&
            (ranges.length === 0 || (vaguenessIn(event, ranges) ?? Infinity) <= vaguest),
        );
  // With a time, « prochain » means every anniversary in that time: « les anniversaires de l’année prochaine ».
  const isOfTime = only === "next" && ranges.length > 0;
  const chosen = only && !isOfTime ? chooseTies(ties, only, top) : ties;
  const isPlaced = places.some((id) => geography.place(id)?.kind !== "country");
  const ofTies = new Set(isPlaced && !only ? chosen.flatMap(({ twinning }) => twinning.events) : []);
  const others = corpus.events.filter(({ id }) => ofTies.has(id) && !events.some((event) => event.id === id));
  return { ties: chosen, events: [...events, ...others] };
}

/** The day by which a tie is sorted: the anniversary asked for, or its next one. Ties without a day come last. */
function dayOf({ inTime, next }: FoundTie): string {
  return (inTime ?? next)?.day ?? "9";
}

/** The ties that are asked for: the next to celebrate, or the `top` oldest or newest, the first in that order first. */
function chooseTies(ties: readonly FoundTie[], only: OnlyTie, top: number): FoundTie[] {
  if (only === "next") {
    const dated = ties.filter((tie) => tie.next !== null);
    // When no tie has a known day there is no next anniversary, but the tie itself is still given.
    return (dated.length > 0 ? dated : ties).slice(0, 1);
  }
  const since = ({ twinning }: FoundTie) => twinning.since ?? "";
  const byAge = ties.filter((tie) => since(tie) !== "").sort((a, b) => since(a).localeCompare(since(b)));
  if (top > 1) return (only === "oldest" ? byAge : byAge.reverse()).slice(0, top);
  const chosen = only === "oldest" ? byAge.slice(0, 1) : byAge.slice(-1);
  // Where only the year is known, nobody can say which tie came first: all of that year are given.
  const year = chosen.map(since).join("").slice(0, 4);
  const ofYear = byAge.filter((tie) => since(tie).startsWith(year));
  return ofYear.every((tie) => hasDay(since(tie))) ? chosen : ofYear;
}

/** Whether a tie reaches the age `years` in the year `reachedIn`; without that year, this year or at its next anniversary. */
function hasYears(
  tie: FoundTie,
  years: number,
  { today, reachedIn }: { today: string; reachedIn: number | undefined },
): boolean {
  const { since } = tie.twinning;
  if (reachedIn !== undefined) return yearsReachedIn(since, reachedIn) === years;
  return tie.next?.years === years || yearsReachedIn(since, yearOf(today)) === years;
}

const isWithin = (year: number, { from, to }: Years) => (from ?? year) <= year && year <= (to ?? year);

/**
 * Whether a tie is at least `years` old today, or less than that, as `bound` says. A tie with only a year counts as
 * reaching its age on 1 January.
 */
function isOfAge(since: string, { years, bound }: NonNullable<TieCondition["age"]>, today: string): boolean {
  const reached = yearsReachedIn(since, yearOf(today)) ?? 0;
  const isBefore = hasDay(since) && since.slice(4) > today.slice(4);
  const age = isBefore ? reached - 1 : reached;
  return bound === "least" ? age >= years : age < years;
}

/** Whether a tie meets a condition. When the question names a town, the state of its tie does not matter. */
function meets(
  { since, status }: Twinning,
  condition: TieCondition | undefined,
  { today, isOfTown }: { today: string; isOfTown: boolean },
): boolean {
  const { age, begun, states, reported } = condition ?? {};
  if (age && (since === null || !isOfAge(since, age, today))) return false;
  if (begun && (since === null || !isWithin(yearOf(since), begun))) return false;
  if (!states || isOfTown) return true;
  const { value, asOf } = status;
  if (value === "unknown" || !states.includes(value)) return false;
  return !reported || asOf === null || isWithin(yearOf(asOf), reported);
}

function isTown(places: readonly string[], geography: Geography): boolean {
  return places.some((id) => ["city", "territory"].includes(geography.place(id)?.kind ?? ""));
}

/** Whether the places name both sides: a place in France and one in Russia. Whole countries do not count. */
function isPair(places: readonly string[], geography: Geography): boolean {
  const countries = places.flatMap((id) => {
    const place = geography.place(id);
    return place && place.kind !== "country" ? place.country : [];
  });
  return new Set(countries).size === 2;
}
