import { nextAnniversary } from "../../corpus/anniversaries.ts";
import { addDays, daysBetween } from "../../corpus/days/days.ts";
import type { Geography } from "../../corpus/places/geography.ts";
import type { ProgrammeDays } from "../../corpus/programme.ts";
import type { ProgrammeEvent, Twinning } from "../../corpus/schema.ts";
import type { Asks } from "../../reading/asks.ts";
import { coreTerms } from "../../reading/question.ts";
import type { DateRange, Question } from "../../reading/question.ts";
import { NOTHING } from "../found.ts";
import type { Found, FoundTie } from "../found.ts";
import { CLOSENESS } from "../../corpus/places/geography.ts";
import { fitPlaces } from "./filter.ts";
import { onePerProject } from "../projects.ts";
import type { Projects } from "../projects.ts";
import { findTies } from "./find-ties.ts";
import { VAGUENESS, vaguenessIn } from "./time-fit.ts";

/** Kinds of questions that ask what is on. */
const ASKS_WHAT_IS_ON: readonly Asks["kind"][] = ["list", "whether", "when", "where", "overview"];

/** « This weekend », « next month »: a range counts as near today when it begins at most 62 days away and spans at most 31 days. */
const [MOST_DAYS_AWAY, MOST_DAYS] = [62, 31];

interface Deps {
  corpus: { programme: ProgrammeDays; events: readonly ProgrammeEvent[]; twinnings: readonly Twinning[] };
  geography: Geography;
  projects: Projects;
}

/** The same day in the year of the programme. 29 February becomes 28 February where that year has none. */
function inYearOf(day: string, { start }: ProgrammeDays, first: string): string {
  const years = Number(day.slice(0, 4)) - Number(first.slice(0, 4));
  const year = Number(start.slice(0, 4)) + years;
  const isMissing = day.endsWith("-02-29") && new Date(Date.UTC(year, 2, 0)).getUTCDate() < 29;
  return `${year}${isMissing ? "-02-28" : day.slice(4)}`;
}

/** The single range of days near today that is asked for; null for a longer time, another time, or several. */
function daysAsked({ when }: Question, today: string): DateRange | null {
  const [range, ...others] = when.ranges;
  if (!range || others.length > 0) return null;
  const isNear = Math.abs(daysBetween(today, range.from)) <= MOST_DAYS_AWAY;
  return isNear && daysBetween(range.from, range.to) < MOST_DAYS ? range : null;
}

/**
 * « Ce week-end » asked after the programme is over: the anniversaries on those days, and the projects that were on the
 * same days or in the same month of the programme's year. Without any, the next anniversary of all. Null when the
 * question asks for something else, or for a place with nothing then.
 */
export function onSameDays(question: Question, today: string, { corpus, geography, projects }: Deps): Found | null {
  const { asks, scope, where, about } = question;
  const range = today > corpus.programme.end ? daysAsked(question, today) : null;
  const isOfDays = scope.kind === "projects" && about.headings.length + coreTerms(about).length === 0;
  if (!range || !isOfDays || !ASKS_WHAT_IS_ON.includes(asks.kind) || where.unknown.length > 0) return null;
  const ofTies: Question = { ...question, scope: { kind: "ties", years: null, only: null } };
  // Counted from the first of the days, so that an anniversary earlier this week counts for this year.
  const { ties } = findTies(ofTies, corpus, { geography, today: range.from, isInPlace: () => false });
  const then = {
    from: inYearOf(range.from, corpus.programme, range.from),
    to: inYearOf(range.to, corpus.programme, range.from),
  };
  const fits = (event: ProgrammeEvent) => {
    const vagueness = vaguenessIn(event, [then]);
    const closeness =
      where.places.length === 0 ? 0 : (fitPlaces(event, where.places, geography)?.closeness ?? Infinity);
    return vagueness !== null && vagueness <= VAGUENESS.month && closeness < CLOSENESS.everywhere;
  };
  const own = corpus.events
    .filter(fits)
    .sort((a, b) => (vaguenessIn(a, [then]) ?? 0) - (vaguenessIn(b, [then]) ?? 0))
    .map((event) => ({ event, score: 1 }));
  const events = onePerProject(own, projects);
  if (where.places.length > 0 && ties.length + events.length === 0) return null;
  const shown = ties.length > 0 || where.places.length > 0 ? ties : nextOfAll(corpus.twinnings, addDays(range.to, 1));
  return { ...NOTHING, kind: "anniversaries", ties: shown, events, sameDays: { asked: range, then } };
}

/** The tie whose anniversary comes next from a day on. */
function nextOfAll(twinnings: readonly Twinning[], from: string): FoundTie[] {
  return twinnings
    .map((twinning): FoundTie => ({ twinning, from, next: nextAnniversary(twinning.since, from) }))
    .filter(({ next }) => next !== null)
    .sort((a, b) => (a.next?.day ?? "").localeCompare(b.next?.day ?? ""))
    .slice(0, 1);
}
