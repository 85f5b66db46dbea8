import { isWholeSide } from "../corpus/places/geography.ts";
import type { Geography } from "../corpus/places/geography.ts";
import { foldText } from "../language/fold.ts";
import type { Asks, Scope } from "../reading/asks.ts";
import { isTimed, knownTerms, NOTHING_ASKED } from "../reading/question.ts";
import type { Question } from "../reading/question.ts";
import { PEOPLE } from "../reading/words/people-words.ts";
import { NEW_MATTER, ONLY_OF_AGE, WORD_OF_TIME } from "../reading/words/turn-words.ts";
import { dayOfMonth, ordinalPeriod } from "./build-on.ts";
import { cuesOf, pointsBesideTime, pointsToLike, pointsToTown, timePointedTo } from "./cues.ts";
import { asksWhetherThen, CERTAIN, OF_DETAIL, PROBABLE, ruleFor } from "./rules.ts";
import type { Way } from "./rules.ts";
import type { Turn } from "./turn.ts";
import { twoInView } from "./two.ts";
import { readIn, withLess, withOwnTie } from "./ways.ts";
import type { Condition, Reading } from "./ways.ts";

/** A reading, and what it lets go of that a reading before it would have kept, or that it was told to let go of. */
export interface FollowedReading extends Reading {
  /** The reading with all that was before, of which nothing was found; null where it is no less than that. */
  insteadOf: Question | null;
  /** Name of the rule that decided; null where there was no turn to go with, or the question means the same whatever it was. */
  rule: string | null;
  dropped: readonly Condition[];
  /**
   * What is found gives way to what the next reading finds, where that is more probably meant, and at least so probably (0–1):
   * « quand se tient le Forum ? » after something else; null where it does not.
   */
  givesWay: number | null;
  /** How probably the best of what is found has to be meant, 0–1. */
  leastChance: number;
  /** One is chosen: the best of what is found is meant, and no other. */
  isOfOne: boolean;
  /** Ids of projects that have been shown where others are asked for. */
  beside: ReadonlySet<string>;
}

/** Requests that mean the same whatever was asked before. */
const SELF_CONTAINED: readonly Scope["kind"][] = ["more", "item", "nothing"];

/** Ways in which a place or a time of the turn before is kept that the question does not name. */
const KEEPING: readonly Way[] = ["lean", "anytime", "everywhere"];

/** Whether a question means the same whatever was asked before it, as one without a word does. */
function isSelfContained({ scope, when, typed }: Question): boolean {
  const saysNothing = !/[\p{L}\p{N}]/u.test(typed);
  return SELF_CONTAINED.includes(scope.kind) || when.impossible !== null || saysNothing;
}

/** « Et là-bas, quoi d’autre ? »: where no town was asked for, that of what is in view is meant. */
function inTownInView(read: Question, { question, town }: Turn): Question {
  const isNamed = question.where.places.length + read.where.places.length + read.where.unknown.length > 0;
  if (town === undefined || isNamed || !pointsToTown(read)) return read;
  return { ...read, where: { ...read.where, places: [town] } };
}

/** « Et autre chose ce mois-là ? », « et le lendemain ? »: of the time that was asked for or what is beside it, or else of that of what is in view. */
function atTimeInView(read: Question, { question, days, time: lastAsked, detailed }: Turn): Question {
  const [asked, ...others] = question.when.ranges;
  const isLike = pointsToLike(read);
  // After one that was told in detail « le suivant » is the next one of the list.
  if (isLike && detailed !== undefined) return read;
  const inView = asked ?? (isLike ? undefined : days) ?? (pointsBesideTime(read) ? lastAsked : undefined);
  const time = inView && others.length === 0 ? timePointedTo(read, inView) : null;
  // « La semaine suivante » is no week from today on, but « le lendemain, 21 mars » is that day.
  const isNamed = isTimed(read.when) && (!pointsBesideTime(read) || /\d/u.test(read.typed));
  // Of one in view « la veille » is when to be reminded of it, or to book.
  const isOfEvent = read.asks.kind !== "list";
  if (!time || isNamed || (isOfEvent && pointsBesideTime(read))) return read;
  const terms = read.about.terms.filter(({ folded }) => !WORD_OF_TIME.test(folded));
  return { ...read, when: { ...read.when, ranges: [time] }, about: { ...read.about, terms } };
}

/** «В субботу или в воскресенье?», «ой, сыну только 13»: when one project is in view, on which day it is, and from which age on. */
function askedOfOne(told: Question): Question {
  const { asks, where, when, about } = told;
  const namesNothingElse = where.places.length + where.unknown.length + about.headings.length === 0;
  if (!namesNothingElse) return told;
  if (asks.kind === "compare" && when.ranges.length > 0 && about.terms.length === 0)
    return { ...told, asks: { kind: "when", duration: false }, when: { ...when, ranges: [] } };
  const isOfPeople = about.terms.every(({ folded }) => PEOPLE.test(folded));
  const isOfAge = about.ages.length > 0 && isOfPeople && !isTimed(when) && ONLY_OF_AGE.test(foldText(told.typed));
  return isOfAge ? { ...told, asks: { kind: "practical", matter: "age" }, about: NOTHING_ASKED } : told;
}

/** What a way lets go of by its name. */
function letGo({ way }: Reading): Condition[] {
  return way === "everywhere" ? ["place"] : way === "anytime" ? ["time"] : [];
}

/**
 * How a question goes with the turn before: the readings of it, of which the first that finds something is meant, or else the
 * very first. The rules stand in rules.ts. Pure.
 * @param previous the turn before, undefined where there is none or it is too long ago
 */
export function followTurn(
  asked: Question,
  previous: Turn | undefined,
  geography: Pick<Geography, "place">,
): readonly [FollowedReading, ...FollowedReading[]] {
  const byItself = (question: Question): FollowedReading => ({
    way: "fresh",
    rule: null,
    question,
    carried: question,
    kept: [],
    dropped: [],
    insteadOf: null,
    givesWay: null,
    leastChance: 0,
    isOfOne: false,
    beside: new Set(),
  });
  if (!previous || NEW_MATTER.test(asked.typed)) return [byItself(asked)];
  const { question: before, eventIds, isClosed = false } = previous;
  const dated = dayOfMonth(before, ordinalPeriod(before, asked), eventIds.length);
  const told = atTimeInView(inTownInView(dated, previous), previous);
  if (isSelfContained(told)) return [byItself(told)];
  const isOne = eventIds.length === 1 || previous.detailed !== undefined;
  const read = isOne ? askedOfOne(told) : told;
  const cues = cuesOf(read, (placeId) => isWholeSide(geography.place(placeId)));
  const hasTwo = twoInView(previous).length > 0;
  const {
    name: rule,
    ways,
    givesWay = null,
    leastChance = 0,
    isSure = false,
  } = ruleFor({
    cues,
    read,
    before,
    isListed: eventIds.length > 0,
    isOne,
    isClosed,
    hasTwo,
    isAlone: eventIds.length === 1,
  });
  const [first, ...others] = ways
    // Who asks for more of a kind asks for nothing that was shown.
    .filter((way) => way !== "earlier" || !cues.asksOthersOfKind)
    .flatMap((way) => {
      const reading = readIn(way, read, previous, geography);
      return reading ? [reading, ...withOwnTie(read, reading)] : [];
    })
    // Where nothing is kept that has to be likely, it is no other reading than the one by itself.
    .filter(({ way, kept }) => way === "fresh" || leastChance === 0 || kept.length > 0);
  if (!first) return [byItself(read)];
  const droppedBy = ({ kept }: Reading) => first.kept.filter((condition) => !kept.includes(condition));
  const less = others.length === 0 ? withLess(read, first) : [];
  // « Celui de Moscou, combien de participants ? » asks of one, «только то, что с Монпелье» of all that is there.
  const isNamed = cues.place ? read.asks.kind !== "list" : cues.subject;
  const choosesByName = cues.choosesOne && isNamed && !cues.time;
  const leastChanceOf = (reading: Reading): number => {
    const { way } = reading;
    if (reading === first) return leastChance;
    if (way === "earlier") return rule === "goes back" ? 0 : PROBABLE;
    return isSure && way === "fresh" ? CERTAIN : 0;
  };
  const names = cues.subject || cues.place;
  const followed = (reading: Reading) => ({
    ...reading,
    rule,
    insteadOf: null,
    givesWay: reading === first ? givesWay : null,
    leastChance: leastChanceOf(reading),
    isOfOne: (choosesByName && reading.way === "choose") || reading.way === "earlier",
    beside: new Set(cues.asksOthersOfKind && (names || rule === "asks for others") ? eventIds : []),
  });
  const ofOne = ofOneInView();
  return [
    { ...followed(first), dropped: letGo(first) },
    // What was not kept for certain is not let go of.
    ...others.map((reading) => ({ ...followed(reading), dropped: leastChance > 0 ? [] : droppedBy(reading) })),
    ...less.map((reading) => ({
      ...followed(reading),
      dropped: droppedBy(reading),
      insteadOf: first.question,
    })),
    ...(ofOne.length > 0 ? ofOne : besideWhatIsKept()),
  ];

  /** Words that nothing is found by are chatter after all, beside the place and the time that are kept: « et le lendemain ». */
  function besideWhatIsKept(): FollowedReading[] {
    if (
      !first ||
      leastChance > 0 ||
      !KEEPING.includes(first.way) ||
      cues.asksForThing ||
      knownTerms(read.about).length > 0
    )
      return [];
    const { terms } = read.about;
    const isStructured = first.question.where.places.length > 0 || isTimed(first.question.when);
    if (terms.length === 0 || !isStructured) return [];
    const question = { ...first.question, about: { ...first.question.about, terms } };
    return [{ ...followed({ ...first, question, carried: question }), dropped: [] }];
  }

  /**
   * Where nothing is found, what is asked beside the one in view is asked of it: « j’ai pas de gants », «прокат есть?», but not « et la
   * pétanque ? ».
   */
  function ofOneInView(): FollowedReading[] {
    const inView = (asks: Asks): FollowedReading[] => {
      const reading = previous && readIn("list", { ...read, asks }, previous, geography);
      return reading ? [{ ...followed(reading), dropped: [] }] : [];
    };
    // What is not so is answered by what is.
    if (asksWhetherThen({ cues, read, isOne }))
      return inView(cues.time ? { kind: "when", duration: false, isNot: true } : { kind: "where", isNot: true });
    const isDetail = OF_DETAIL.includes(read.asks.kind);
    if (isDetail && cues.place && previous) {
      const there = readIn("choose", { ...read, about: NOTHING_ASKED }, previous, geography);
      return there ? [{ ...followed(there), dropped: [] }] : [];
    }
    const isNewMatter =
      cues.asksForThing || cues.excludes || cues.anytime || cues.everywhere || (cues.leans && !isDetail);
    if (!isOne || isNewMatter || cues.place || cues.time || first?.way === "list" || first?.way === "others") return [];
    return inView(isDetail ? read.asks : { kind: "whether", of: "visit" });
  }
}
