import { isWholeSide } from "../corpus/places/geography.ts";
import type { Geography } from "../corpus/places/geography.ts";
import { foldText } from "../language/fold.ts";
import type { Asks, Scope } from "../reading/asks.ts";
import { isTimed, knownTerms, NOTHING_ASKED } from "../reading/question.ts";
import type { Question } from "../reading/question.ts";
import { PEOPLE } from "../reading/words/people-words.ts";
import { NEW_MATTER, ONLY_OF_AGE, WORD_OF_TIME } from "../reading/words/turn-words.ts";
import { asksOfTieBefore, dayOfMonth, ordinalPeriod } from "./build-on.ts";
import { asksForOthers, cuesOf, pointsBesideTime, pointsToLike, pointsToTown, timePointedTo } from "./cues.ts";
import { asksWhetherThen, CERTAIN, isOfSubjectSomewhere, OF_DETAIL, PROBABLE, ruleFor } from "./rules.ts";
import type { Way } from "./rules.ts";
import type { Turn } from "./turn.ts";
import { twoInView } from "./two.ts";
import { readIn, withLess, withOwnTie } from "./ways.ts";
import type { Condition, Reading } from "./ways.ts";

/** A reading, with the conditions that it drops: those that an earlier reading keeps, or that the question says to drop. */
export interface FollowedReading extends Reading {
  /** The question with all kept conditions, for which nothing was found; null when this reading is not a reduced version of one. */
  insteadOf: Question | null;
  /** Name of the rule that decided; null when there is no turn before, or when the question does not depend on it. */
  rule: string | null;
  dropped: readonly Condition[];
  /**
   * The results of this reading give way to those of the next one, when the next ones are more probably meant and their chance
   * reaches this threshold (0–1): « quand se tient le Forum ? » after something else. Null when they never give way.
   */
  givesWay: number | null;
  /** The results count only when the best of them is meant with at least this chance, 0–1. */
  leastChance: number;
  /** The question chooses one item: only the best result is meant. */
  isOfOne: boolean;
  /** Ids of projects already shown, when the question asks for others. */
  beside: ReadonlySet<string>;
}

/** Requests that do not depend on the question before. */
const SELF_CONTAINED: readonly Scope["kind"][] = ["more", "item", "nothing"];

/** Ways that keep a place or a time from the turn before. */
const KEEPING: readonly Way[] = ["lean", "anytime", "everywhere"];

/** Whether a question does not depend on the one before. A message without letters or digits does not either. */
function isSelfContained({ scope, when, typed }: Question): boolean {
  const saysNothing = !/[\p{L}\p{N}]/u.test(typed);
  return SELF_CONTAINED.includes(scope.kind) || when.impossible !== null || saysNothing;
}

/** Adds the town of what is in view to « et là-bas, quoi d’autre ? », when no question named a town. */
function inTownInView(read: Question, { question, town }: Turn): Question {
  const isNamed = question.where.places.length + read.where.places.length + read.where.unknown.length > 0;
  if (town === undefined || isNamed || !pointsToTown(read)) return read;
  return { ...read, where: { ...read.where, places: [town] } };
}

/**
 * Dates « et autre chose ce mois-là ? » and « et le lendemain ? » from the time asked for before, or else from the time of what is
 * in view.
 */
function atTimeInView(read: Question, { question, days, time: lastAsked, detailed }: Turn): Question {
  const [asked, ...others] = question.when.ranges;
  const isLike = pointsToLike(read);
  // After a project told in detail, « le suivant » is the next one of the list.
  if (isLike && detailed !== undefined) return read;
  const inView = asked ?? (isLike ? undefined : days) ?? (pointsBesideTime(read) ? lastAsked : undefined);
  const time = inView && others.length === 0 ? timePointedTo(read, inView) : null;
  // « La semaine suivante » does not count from today, so its dates are replaced; « le lendemain, 21 mars » names its own day.
  const isNamed = isTimed(read.when) && (!pointsBesideTime(read) || /\d/u.test(read.typed));
  // When the question asks about the project in view, « la veille » says when to be reminded of it, or to book.
  const isOfEvent = read.asks.kind !== "list";
  if (!time || isNamed || (isOfEvent && pointsBesideTime(read))) return read;
  const terms = read.about.terms.filter(({ folded }) => !WORD_OF_TIME.test(folded));
  return { ...read, when: { ...read.when, ranges: [time] }, about: { ...read.about, terms } };
}

/**
 * When one project is in view, reads «в субботу или в воскресенье?» as asking its day, and «ой, сыну только 13» as asking from
 * which age on it is.
 */
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

/** Returns the condition that a way drops by definition. */
function letGo({ way }: Reading): Condition[] {
  return way === "everywhere" ? ["place"] : way === "anytime" ? ["time"] : [];
}

/**
 * Returns the readings of a question after the turn before, in order. The first reading that finds something is meant, or else
 * the very first. The rules are in rules.ts. Pure.
 * @param previous the turn before; undefined when there is none, or when it is too old
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
  // After the only one of a subject « quoi d’autre ? » asks for other subjects, and not how the list goes on.
  const opened: Question = { ...dated, scope: { kind: "projects" } };
  const isOfMore = dated.scope.kind === "more" && eventIds.length === 1;
  const isOpened = isOfMore && isOfSubjectSomewhere(before) && asksForOthers(opened);
  const told = atTimeInView(inTownInView(isOpened ? opened : dated, previous), previous);
  const isOfOneTie = previous.ties?.length === 1;
  if (isSelfContained(told) && !asksOfTieBefore(before, told, isOfOneTie)) return [byItself(told)];
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
    isOfTies: (previous.ties ?? []).length > 0,
    isOfOneTie,
    isClosed,
    hasTwo,
    isAlone: eventIds.length === 1,
  });
  const [first, ...others] = ways
    // A question for more of a kind asks for nothing that was already shown.
    .filter((way) => way !== "earlier" || !cues.asksOthersOfKind)
    .flatMap((way) => {
      const reading = readIn(way, read, previous, geography);
      return reading ? [reading, ...withOwnTie(read, reading)] : [];
    })
    // A reading that must reach a chance but keeps nothing is the same as the reading by itself.
    .filter(({ way, kept }) => way === "fresh" || leastChance === 0 || kept.length > 0);
  if (!first) return [byItself(read)];
  const droppedBy = ({ kept }: Reading) => first.kept.filter((condition) => !kept.includes(condition));
  const less = others.length === 0 ? withLess(read, first) : [];
  // « Celui de Moscou, combien de participants ? » asks about one, «только то, что с Монпелье» about all that are there.
  const isNamed = cues.place ? read.asks.kind !== "list" : cues.subject;
  const choosesByName = cues.choosesOne && isNamed && !cues.time;
  const leastChanceOf = (reading: Reading): number => {
    const { way } = reading;
    if (reading === first) return leastChance;
    if (way === "earlier") return rule === "goes back" ? 0 : PROBABLE;
    return isSure && way === "fresh" ? CERTAIN : 0;
  };
  const names = cues.subject || cues.place;
  const seen = eventIds.slice(0, previous.shown);
  const followed = (reading: Reading) => ({
    ...reading,
    rule,
    insteadOf: null,
    givesWay: reading === first ? givesWay : null,
    leastChance: leastChanceOf(reading),
    isOfOne: (choosesByName && reading.way === "choose") || reading.way === "earlier",
    beside: new Set(cues.asksOthersOfKind && (names || rule === "asks for others") ? seen : []),
  });
  const ofOne = ofOneInView();
  return [
    { ...followed(first), dropped: letGo(first) },
    // When the first reading was only a guess, nothing counts as dropped.
    ...others.map((reading) => ({ ...followed(reading), dropped: leastChance > 0 ? [] : droppedBy(reading) })),
    ...less.map((reading) => ({
      ...followed(reading),
      dropped: droppedBy(reading),
      insteadOf: first.question,
    })),
    ...(ofOne.length > 0 ? ofOne : besideWhatIsKept()),
  ];

  /** Reads unknown words that find nothing as chatter, and asks only for the kept place and time: « et le lendemain ». */
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
   * When nothing is found, takes the question as asking about the project in view: « j’ai pas de gants », «прокат есть?», but not
   * « et la pétanque ? ».
   */
  function ofOneInView(): FollowedReading[] {
    const inView = (asks: Asks): FollowedReading[] => {
      const reading = previous && readIn("list", { ...read, asks }, previous, geography);
      return reading ? [{ ...followed(reading), dropped: [] }] : [];
    };
    // “Is it in May?” about a project that is not is answered with when (or where) it is.
    if (asksWhetherThen({ cues, read, isOne }))
      return inView(cues.time ? { kind: "when", duration: false, isNot: true } : { kind: "where", isNot: true });
    const isDetail = OF_DETAIL.includes(read.asks.kind);
    if (isDetail && cues.place && previous) {
      const there = readIn("choose", { ...read, about: NOTHING_ASKED }, previous, geography);
      return there ? [{ ...followed(there), dropped: [] }] : [];
    }
    const isNewMatter =
      cues.asksForThing || cues.excludes || cues.anytime || cues.everywhere || (cues.leans && !isDetail);
    // « Où acheter des billets ? » makes sense of several as well; « quand joue l’orchestre ? » is about something else.
    const isOfSome = isOne || (eventIds.length > 0 && read.asks.kind === "practical");
    if (!isOfSome || isNewMatter || cues.place || cues.time || first?.way === "list" || first?.way === "others")
      return [];
    return inView(isDetail ? read.asks : { kind: "whether", of: "visit" });
  }
}
