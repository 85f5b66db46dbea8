import { isWhere } from "./joined-filters.ts";
import { foldText } from "../language/fold.ts";
import { addDays } from "../corpus/days/days.ts";
import { mondayOf, monthsOn, stretchBeside, weekendOf } from "../reading/dates/calendar.ts";
import { coreTerms, isTimed, knownTerms } from "../reading/question.ts";
import type { DateRange, Question, Term } from "../reading/question.ts";
import { TIE_OF_BOTH } from "../reading/words/intent-words.ts";
import { PRACTICAL } from "../reading/words/kinds/practical.ts";
import { EARLIER } from "../reading/words/kinds/compare.ts";
import { OPENING_TIME } from "../reading/words/kinds/when.ts";
import { DOUBTS } from "../reading/words/kinds/whether.ts";
import { PEOPLE } from "../reading/words/people-words.ts";
import {
  ANYTIME,
  ASKS_ANEW,
  ASKS_FOR_THING,
  ASKS_WHETHER,
  BOTH,
  BY_PRICE,
  CHANGES,
  CHOOSING,
  CHOOSING_ONE,
  CORRECTION_START,
  EVERYTHING,
  EVERYWHERE,
  FIRST_ONES,
  HERE,
  LAST_LIKE,
  LEANS,
  NEW_MATTER,
  NEXT_LIKE,
  NO_QUESTION_WORD,
  OF_MONTH,
  OF_TWO,
  OF_WEEK,
  OF_WEEKEND,
  OPENING,
  OTHER_ONE,
  OTHERS,
  OTHERS_OF_KIND,
  POINTS_AT,
  POINTS_BACK,
  PUTS_RIGHT,
  RETURNS,
  SAME_PLACE,
  SAME_THING,
  SAME_TIME,
  TIME_AFTER,
  TIME_BEFORE,
  WHOLE_PROGRAMME,
  WHOLE_SENTENCE,
} from "../reading/words/turn-words.ts";

const DAYS_OF_WEEK = 7;

/** Features of a question that decide how it relates to the turn before. */
export interface Cues {
  /**
   * It names a place, a time, a subject. Districts and venues count as places; a whole country does not, since every project
   * joins both countries.
   */
  place: boolean;
  time: boolean;
  subject: boolean;
  /** It names something to leave out. */
  excludes: boolean;
  /** It is a whole sentence, or asks for projects. */
  whole: boolean;
  /** It begins like a follow-up: « et … », «а …». */
  leans: boolean;
  /** It asks whether the programme has something, not for a detail. */
  asksWhether: boolean;
  /** It asks whether the programme has something, or just names a thing: « un hôtel pas cher ? ». */
  asksForThing: boolean;
  /** It is a new question, independent of those before: « que faire en mai ? ». */
  asksAnew: boolean;
  /** It points back: « là-bas », «из них», « cette ville ». */
  pointsBack: boolean;
  /** It refers to the thing in view: « c’est », «это», « il ». */
  pointsAt: boolean;
  samePlace: boolean;
  /** It adds something to the question before or removes it: « ajoutez Tulle ». */
  changes: boolean;
  /** It corrects the question before: « pardon, à Angers plutôt ». */
  putsRight: boolean;
  /** It asks for the same elsewhere or at another time: « la même chose à Tulle ? ». */
  asksSame: boolean;
  /** It chooses from the list: « lesquels », « seulement », «из них». */
  chooses: boolean;
  /** It asks for other things on any subject, at a place or a time. */
  asksOthers: boolean;
  /** It asks for others than those shown: « d’autres expositions ? ». */
  asksOthersOfKind: boolean;
  /** It asks whether something is open: «а по понедельникам открыто?». */
  opens: boolean;
  /** It doubts: « vous êtes sûr ? ». */
  doubts: boolean;
  /** It chooses one item: « celui sur les lettres », «тот, что про лес». */
  choosesOne: boolean;
  /** It asks about both of two; `ofTwo`: which of two; `otherOne`: the other one; `weighs`: which comes first or costs less. */
  both: boolean;
  ofTwo: boolean;
  otherOne: boolean;
  /** It asks about the first items of the list. */
  firstOnes: boolean;
  weighs: boolean;
  /** It returns to something mentioned before. */
  returns: boolean;
  everywhere: boolean;
  anytime: boolean;
  /** It asks for any subject: « tous domaines confondus ». */
  everything: boolean;
  wholeProgramme: boolean;
  /** It asks how long two towns have been tied, without naming them. */
  tieOfBoth: boolean;
}

/** Whether a question asks for everything, on any subject. */
export function opensSubject({ typed }: Question): boolean {
  return EVERYTHING.test(foldText(typed).replace(OPENING, ""));
}

/** Whether a question refers to the town of what is in view: « dans cette ville », «а что там ещё есть?». */
export function pointsToTown({ typed }: Question): boolean {
  const folded = foldText(typed);
  return SAME_PLACE.test(folded) || (OTHERS.test(folded) && HERE.test(folded));
}

/** Whether a question asks for other things at a place or a time: « autre chose à Nice ? », «а что ещё в мае?». */
export function opensOthers(question: Question): boolean {
  const { typed, where, when } = question;
  const folded = foldText(typed);
  const isOfPlace = where.places.length > 0 || pointsToTown(question);
  const isOfTime = when.ranges.length > 0 || SAME_TIME.test(folded);
  return (isOfPlace || isOfTime) && OTHERS.test(folded);
}

/** Kinds that ask for projects; « avec qui d’autre ? » is not one of them, since it asks for partners. */
const ASKS_FOR_PROJECTS: readonly Question["asks"]["kind"][] = ["list", "whether", "names"];

/** Whether a question asks for other projects: « il y en a d’autres ? », « d’autres concerts ? », «а ещё что-нибудь в Авиньоне?». */
function asksForOtherProjects({ typed, asks, scope }: Question): boolean {
  const isOfProjects = scope.kind === "projects" || scope.kind === "all";
  if (NEW_MATTER.test(typed) || !isOfProjects || !ASKS_FOR_PROJECTS.includes(asks.kind)) return false;
  const folded = foldText(typed);
  // «А ещё что есть?» says by its opening that others are meant.
  return OTHERS_OF_KIND.test(folded) || OTHERS.test(folded);
}

/** Whether a question asks for other projects and names no subject: « il y en a d’autres ? ». */
export function asksForOthers(question: Question): boolean {
  const { about } = question;
  return asksForOtherProjects(question) && coreTerms(about).length + about.headings.length === 0;
}

/** Whether a question asks for other projects on a subject of the programme: « d’autres concerts ? », not « d’autres infos ? ». */
export function asksForOthersOfSubject(question: Question): boolean {
  const { about } = question;
  return asksForOtherProjects(question) && knownTerms(about).length + about.headings.length > 0;
}

/** Returns the day, weekend, week or month after the given days, or before them: « le lendemain », « la semaine d’avant », «месяцем позже». */
function daysBeside(said: string, days: DateRange, step: 1 | -1): DateRange {
  const edge = step === 1 ? days.to : days.from;
  if (OF_MONTH.test(said)) return monthsOn(edge, step);
  if (OF_WEEKEND.test(said)) {
    const weekend = weekendOf(edge);
    return weekend.from <= edge || step === -1 ? weekendOf(addDays(edge, step * DAYS_OF_WEEK)) : weekend;
  }
  if (OF_WEEK.test(said)) {
    const from = addDays(mondayOf(edge), step * DAYS_OF_WEEK);
    return { from, to: addDays(from, DAYS_OF_WEEK - 1) };
  }
  return { from: addDays(edge, step), to: addDays(edge, step) };
}

/** Whether a question asks for the time after or before the one in view. */
export function pointsBesideTime(question: Question): boolean {
  const folded = foldText(question.typed);
  return TIME_AFTER.test(folded) || TIME_BEFORE.test(folded) || pointsToLike(question);
}

/** Whether a question says “the next one” or “the one before” without saying what: « et la suivante ? », «а на следующей?». */
export function pointsToLike({ typed }: Question): boolean {
  const folded = foldText(typed);
  return NEXT_LIKE.test(folded) || LAST_LIKE.test(folded);
}

/** Returns a stretch of the same length after the given days, or before them; a week or a month when the words say so. */
function likeBeside(said: string, days: DateRange, step: 1 | -1): DateRange {
  return OF_MONTH.test(said) || OF_WEEK.test(said) ? daysBeside(said, days, step) : stretchBeside(days, step);
}

/** Returns the time that a question refers to: that of what is in view, or the one just before or after it. Null when it refers to none. */
export function timePointedTo({ typed }: Question, days: DateRange): DateRange | null {
  const folded = foldText(typed);
  const after = TIME_AFTER.exec(folded);
  if (after) return daysBeside(after[0], days, 1);
  const before = TIME_BEFORE.exec(folded);
  if (before) return daysBeside(before[0], days, -1);
  if (NEXT_LIKE.test(folded)) return likeBeside(folded, days, 1);
  if (LAST_LIKE.test(folded)) return likeBeside(folded, days, -1);
  if (!SAME_TIME.test(folded)) return null;
  return OF_MONTH.test(folded) ? monthsOn(days.from, 0) : days;
}

/**
 * Returns the terms that say what a question is about. In a practical question, words for people and the words that ask are left
 * out: « combien pour un enfant ? » has no subject.
 */
function subjectTerms({ asks, about: { terms } }: Question, asksForThing: boolean): readonly Term[] {
  if (asks.kind !== "practical" || asksForThing) return terms;
  const asking = PRACTICAL.find(([matter]) => matter === asks.matter)?.[1];
  return coreTerms({ terms }).filter(({ folded }) => !PEOPLE.test(folded) && asking?.test(folded) !== true);
}

/**
 * Reads from the words of a question how it relates to the turn before. Pure.
 * @param isCountry whether a place is a whole country
 */
export function cuesOf(read: Question, isCountry: (placeId: string) => boolean): Cues {
  const folded = foldText(read.typed);
  const said = folded.replace(OPENING, "");
  const is = (pattern: RegExp) => pattern.test(said);
  const asksWhether = is(ASKS_WHETHER);
  const asksForThing = asksWhether || ASKS_FOR_THING.test(said);
  const terms = subjectTerms(read, asksForThing);
  // « Celle d’après » said of a week is not an item of the list.
  const isOfLike = pointsToLike(read) && isTimed(read.when);
  return {
    place:
      read.where.unknown.length > 0 || read.where.places.some((id) => !isCountry(id)) || read.filters.some(isWhere),
    // When a question excludes a time, its dates are only the rest of the year, and it does not name them.
    time: isTimed(read.when) && read.when.excluded.length === 0,
    subject: read.about.headings.length + terms.length > 0,
    excludes: read.where.excluded.length + read.about.excluded.length + read.when.excluded.length > 0,
    whole: WHOLE_SENTENCE.test(said.replace(NO_QUESTION_WORD, "")),
    leans: LEANS.test(said),
    asksWhether,
    asksForThing,
    asksAnew: ASKS_ANEW.test(said),
    pointsBack: is(POINTS_BACK),
    pointsAt: is(POINTS_AT),
    samePlace: is(SAME_PLACE),
    changes: is(CHANGES),
    putsRight: is(PUTS_RIGHT) || CORRECTION_START.test(folded),
    asksSame: is(SAME_THING),
    chooses: (is(CHOOSING) || is(CHOOSING_ONE)) && !isOfLike,
    asksOthers: opensOthers(read),
    asksOthersOfKind: OTHERS_OF_KIND.test(folded) || OTHERS.test(folded),
    opens: is(OPENING_TIME),
    doubts: is(DOUBTS),
    choosesOne: is(CHOOSING_ONE) && !isOfLike,
    both: is(BOTH),
    ofTwo: is(OF_TWO),
    otherOne: is(OTHER_ONE),
    firstOnes: is(FIRST_ONES),
    weighs: is(EARLIER) || is(BY_PRICE),
    returns: is(RETURNS),
    everywhere: is(EVERYWHERE),
    anytime: is(ANYTIME),
    everything: is(EVERYTHING),
    wholeProgramme: is(WHOLE_PROGRAMME),
    tieOfBoth: is(TIE_OF_BOTH),
  };
}
