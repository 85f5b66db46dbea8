import { tokenize } from "../language/fold.ts";
import type { Question } from "./question.ts";
import {
  ANYTIME,
  BARE_PREPOSITION,
  CHOOSING,
  EVERYWHERE,
  FOLLOW_UP_START,
  FRESH,
  OPENING,
  PARTNER_QUESTION,
  POINTS_BACK,
  RESTRICTION,
  WHOLE_SENTENCE,
} from "./words/intent-words.ts";

/** What a question and the one before it are compared by. */
export const TURN_FEATURES = [
  // How it is said.
  "elliptical",
  "chooses",
  "fragment",
  "asksOfList",
  "opens",
  "startsAsFollowUp",
  "pointsBack",
  "restricts",
  "wholeSentence",
  "fresh",
  "asksOfPartners",
  "selects",
  "everywhere",
  "anytime",
  "barePreposition",
  "words",
  "short",
  "long",
  "questionMark",
  // What it names.
  "place",
  "country",
  "dates",
  "subject",
  "knownSubject",
  "theme",
  "unknownPlace",
  "excluded",
  "generic",
  "counts",
  "anniversaries",
  "asksForAll",
  "nothing",
  "datesAlone",
  "placeAlone",
  "subjectAlone",
  "placeAndSubject",
  "unknownWords",
  // What was asked before, and how it goes with that.
  "placeBefore",
  "datesBefore",
  "subjectBefore",
  "anniversariesBefore",
  "nothingListed",
  "oneListed",
  "manyListed",
  "placeForPlace",
  "placeForNone",
  "samePlace",
  "datesForDates",
  "subjectForSubject",
  "subjectForNone",
  "knownChoice",
  "ellipticalNothing",
  "listNothing",
  "wholePlace",
  "wholeSubject",
  "wholeDates",
] as const;
export type TurnFeatures = Record<(typeof TURN_FEATURES)[number], number>;

/** From so many words on a message says no more by being longer. */
const MANY_WORDS = 20;
const SHORT_WORDS = 2;
const LONG_WORDS = 8;
/** More projects than a page of a chat shows. */
const MANY_LISTED = 5;

function namesSubject({ coreTerms, themes }: Question): boolean {
  return coreTerms.length + themes.length > 0;
}

/**
 * Compares a question with the one before, so that it can be told whether it leans on it.
 * @param listed number of projects in the answer before
 * @param isDetailed whether one of them was told in detail since, so that questions are about that one
 * @param isCountry whether a place is a whole country
 */
export function turnFeatures(
  read: Question,
  previous: Question,
  {
    listed,
    isDetailed = false,
    isCountry,
  }: { listed: number; isDetailed?: boolean; isCountry: (placeId: string) => boolean },
): TurnFeatures {
  const words = tokenize(read.typed).map(({ folded }) => folded);
  const whole = words.join(" ");
  const said = whole.replace(OPENING, "");
  const country = read.places.length > 0 && read.places.every(isCountry);
  const place = read.places.length > 0 && !country;
  const dates = read.ranges.length > 0;
  const subject = namesSubject(read);
  const knownSubject = read.knownTerms.length > 0;
  const nothing = !place && !dates && !subject && read.excluded.length === 0;
  const placeBefore = previous.places.length + previous.unknown.length > 0;
  const datesBefore = previous.ranges.length > 0;
  const subjectBefore = previous.terms.length + previous.themes.length > 0;
  const wholeSentence = WHOLE_SENTENCE.test(said.replace(FOLLOW_UP_START, "").trim());
  const told = {
    elliptical: read.elliptical,
    chooses: read.chooses,
    fragment: read.isFragment,
    asksOfList: read.asksOfList,
    opens: said !== whole,
    startsAsFollowUp: FOLLOW_UP_START.test(said),
    pointsBack: POINTS_BACK.test(said),
    restricts: RESTRICTION.test(said),
    wholeSentence,
    fresh: FRESH.test(said),
    asksOfPartners: PARTNER_QUESTION.test(said),
    selects: CHOOSING.test(said),
    everywhere: EVERYWHERE.test(said),
    anytime: ANYTIME.test(said),
    barePreposition: BARE_PREPOSITION.test(said),
    words: Math.min(words.length, MANY_WORDS) / MANY_WORDS,
    short: words.length <= SHORT_WORDS,
    long: words.length > LONG_WORDS,
    questionMark: read.typed.includes("?"),
    place,
    country,
    dates,
    subject,
    knownSubject,
    theme: read.themes.length > 0,
    unknownPlace: read.unknown.length > 0,
    excluded: read.excluded.length > 0,
    generic: read.generic,
    counts: read.intent === "count",
    anniversaries: read.intent === "anniversaries",
    asksForAll: read.intent === "all" || read.asksForEverything,
    nothing,
    datesAlone: dates && !place && !subject,
    placeAlone: place && !dates && !subject,
    subjectAlone: subject && !place && !dates,
    placeAndSubject: place && subject,
    unknownWords: read.terms.length > 0 && !knownSubject,
    placeBefore,
    datesBefore,
    subjectBefore,
    anniversariesBefore: previous.intent === "anniversaries",
    nothingListed: listed === 0,
    oneListed: listed === 1 || isDetailed,
    manyListed: listed > MANY_LISTED,
    placeForPlace: place && placeBefore,
    placeForNone: place && !placeBefore,
    samePlace: read.places.some((id) => previous.places.includes(id)),
    datesForDates: dates && datesBefore,
    subjectForSubject: subject && subjectBefore,
    subjectForNone: subject && !subjectBefore,
    knownChoice: knownSubject && read.chooses,
    ellipticalNothing: read.elliptical && nothing,
    listNothing: read.asksOfList && nothing,
    wholePlace: wholeSentence && place,
    wholeSubject: wholeSentence && subject,
    wholeDates: wholeSentence && dates && !place && !subject,
  };
  return Object.fromEntries(TURN_FEATURES.map((name) => [name, Number(told[name])])) as TurnFeatures;
}
