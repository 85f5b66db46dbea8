import type { Geography } from "../corpus/places/geography.ts";
import type { Asks } from "../reading/asks.ts";
import { atAnyTime, isTimed, questionOf } from "../reading/question.ts";
import type { Question } from "../reading/question.ts";
import { OF_SEVERAL } from "../reading/words/turn-words.ts";
import { foldText } from "../language/fold.ts";
import { buildOn, withinTimes } from "./build-on.ts";
import { OF_DETAIL } from "./rules.ts";
import type { Way } from "./rules.ts";
import { firstOnes, otherOne, twoInView, weighed } from "./two.ts";
import type { ListBefore, Turn } from "./turn.ts";

/** A part of the turn before that a question can build on. */
export type Condition = "list" | "place" | "time" | "subject";

/** What a question means after another one, and what it keeps of that one. */
export interface Reading {
  way: Way;
  /** What is looked for. */
  question: Question;
  /** Ids of the only projects to choose from. */
  among?: ReadonlySet<string>;
  /** The list that it refers to, when it is not the one before. */
  list?: ListBefore;
  /** The question that the next one builds on. */
  carried: Question;
  /** What it keeps of the turn before without naming it. */
  kept: readonly Condition[];
}

/** Whether a question names something to search for or to choose by. */
export function namesCondition({ where, when, about, filters }: Question): boolean {
  const named = where.places.length + about.headings.length + about.terms.length + filters.length;
  return where.unknown.length === 0 && (named > 0 || isTimed(when));
}

/** Whether a question names something to exclude from the list. */
function leavesOut({ where, when, about }: Question): boolean {
  return where.excluded.length + when.excluded.length + about.excluded.length > 0;
}

/** Returns the conditions that the built question has and the words typed do not name. */
function keptOf(read: Question, question: Question): Condition[] {
  const names = ({ about }: Question) => about.terms.length + about.headings.length > 0;
  const kept: Record<Exclude<Condition, "list">, boolean> = {
    place: question.where.places.some((id) => !read.where.places.includes(id)),
    time: isTimed(question.when) && !isTimed(read.when),
    subject: names(question) && !names(read),
  };
  return (["place", "time", "subject"] as const).filter((condition) => kept[condition]);
}

/** Whether a question asks about one thing: « c’est combien ? », but not « ils sont où ? ». */
function asksOfOne({ asks, typed }: Question): boolean {
  return (OF_DETAIL.includes(asks.kind) || asks.kind === "whether") && !OF_SEVERAL.test(foldText(typed));
}

/** Shows the list before again, or one project of it in full: the one told in detail last, the only one, or the one clearly meant. */
function listAgain(read: Question, { eventIds, detailed, clearest }: Turn): Question {
  const only = eventIds.length === 1 ? eventIds[0] : undefined;
  const one = detailed ?? only ?? (asksOfOne(read) ? clearest : undefined);
  const item = one === undefined ? 0 : eventIds.indexOf(one) + 1;
  return { ...read, scope: item > 0 ? { kind: "item", item, isInView: true } : { kind: "more", from: 1 } };
}

/** Kinds that “no” or “none” answers: when nothing is found, no other reading is tried. */
const ANSWERED_BY_NOTHING: readonly Asks["kind"][] = ["whether", "count"];

/** Drops some of the conditions that a reading keeps. What the question itself names stays. */
function withoutKept(read: Question, reading: Reading, letGo: readonly Condition[]): Reading {
  const kept = reading.kept.filter((condition) => !letGo.includes(condition));
  const { where, when, about } = reading.question;
  const question: Question =
    kept.length === 0
      ? read
      : {
          ...reading.question,
          where: letGo.includes("place") ? read.where : where,
          when: letGo.includes("time") ? read.when : when,
          about: letGo.includes("subject") ? read.about : about,
        };
  // `carried` keeps them: after hearing that there is nothing in Nice in March, « et en décembre ? » still means Nice.
  return { way: kept.length === 0 ? "fresh" : reading.way, question, carried: reading.carried, kept };
}

/** « Et Poitiers ? » after another tie is about its own where the two towns are no pair: the reading without the town before. Pure. */
export function withOwnTie(read: Question, reading: Reading): Reading[] {
  const { question, kept } = reading;
  if (question.scope.kind !== "ties" || read.where.places.length === 0 || !kept.includes("place")) return [];
  const own = { ...question, where: read.where };
  return [{ ...reading, question: own, carried: own, kept: [] }];
}

/** The order in which kept conditions are dropped: the place last. */
const LET_GO: readonly Condition[] = ["time", "subject", "place"];

/**
 * Returns the readings to try when nothing is found with all kept conditions: without one of them, then without any. Returns none
 * when “none” is an answer, or when only a list is kept. Pure.
 */
export function withLess(read: Question, reading: Reading): Reading[] {
  const kept = LET_GO.filter((condition) => reading.kept.includes(condition));
  if (kept.length === 0 || ANSWERED_BY_NOTHING.includes(read.asks.kind) || !namesCondition(read)) return [];
  const one = kept.length > 1 ? kept.map((condition) => withoutKept(read, reading, [condition])) : [];
  return [...one, withoutKept(read, reading, kept)];
}

/** Reads a question after the one before in one way; null when that way makes no sense. Pure. */
export function readIn(way: Way, read: Question, previous: Turn, geography: Pick<Geography, "place">): Reading | null {
  const before = previous.question;
  const isListed = previous.eventIds.length > 0;
  const reading = (question: Question, more: Partial<Reading> = {}): Reading => ({
    way,
    question,
    carried: question,
    kept: keptOf(read, question),
    ...more,
  });
  /** Builds the question on the given one, or repeats that one when the question names nothing. */
  const instead = (open: Question): Question =>
    namesCondition(read) ? buildOn(open, read, geography) : { ...open, language: read.language };
  /** Asks something about some projects of earlier answers; null when there are none. */
  const ofList = (eventIds: readonly string[], asks: Asks): Reading | null => {
    // When some of them are not in the last list, the conditions read from this question do not apply to all, so only its words stay.
    const isApart = !eventIds.every((id) => previous.eventIds.includes(id));
    const asked = isApart ? questionOf(read.language, { typed: read.typed }) : read;
    const question: Question = { ...asked, asks, scope: { kind: "more", from: 1, isApart } };
    return eventIds.length === 0
      ? null
      : reading(question, { list: { eventIds, shown: eventIds.length }, kept: ["list"] });
  };
  switch (way) {
    case "fresh":
      return reading(read);
    case "lean":
      return reading(buildOn(before, read, geography));
    case "choose": {
      if (!isListed || !(namesCondition(read) || leavesOut(read))) return null;
      const when = read.when.ranges.length > 0 ? read.when : withinTimes(before.when, read.when);
      const carried = buildOn(before, read, geography);
      return reading({ ...read, when }, { among: new Set(previous.eventIds), carried, kept: ["list"] });
    }
    case "list":
      return isListed ? reading(listAgain(read, previous), { kept: ["list"] }) : null;
    case "both":
      if (before.scope.kind === "ties")
        return reading({ ...before, typed: read.typed, language: read.language, asks: weighed(read) });
      return ofList(twoInView(previous), weighed(read));
    case "first ones":
      return ofList(firstOnes(read, previous), read.asks);
    case "other":
      return ofList(otherOne(previous), read.asks.kind === "whether" ? { kind: "list" } : read.asks);
    case "others":
      return reading({ ...read, asks: { kind: "list" }, scope: { kind: "more" } }, { kept: ["list"] });
    case "earlier": {
      const earlier = new Set(previous.earlier);
      const isAnother = [...earlier].some((id) => !previous.eventIds.includes(id));
      return isAnother && namesCondition(read) ? reading(read, { among: earlier, kept: ["list"] }) : null;
    }
    case "everywhere":
      return reading(instead({ ...before, where: { ...before.where, places: [], excluded: [], unknown: [] } }));
    case "anytime":
      return reading(atAnyTime(instead(atAnyTime(before))));
  }
}
