import type { Geography } from "../corpus/geography.ts";
import type { Question } from "../reading/question.ts";
import { buildOn } from "./build-on.ts";
import type { Way } from "./rules.ts";
import type { Turn } from "./turn.ts";

/** Something of the turn before that a question can build on. */
export type Condition = "list" | "place" | "time" | "subject";

/** A question as it is meant after another one, and what of that it builds on. */
export interface Reading {
  way: Way;
  /** What is looked for. */
  question: Question;
  /** Ids of the only projects to choose from. */
  among?: ReadonlySet<string>;
  /** What the next question builds on. */
  carried: Question;
  /** What of the turn before it keeps, without its words saying so. */
  kept: readonly Condition[];
}

/** Whether a question names something to look for or to choose by. */
export function namesCondition({ places, ranges, themes, terms, unknown }: Question): boolean {
  return unknown.length === 0 && places.length + ranges.length + themes.length + terms.length > 0;
}

/** What a question has that its own words do not name. */
function keptOf(read: Question, question: Question): Condition[] {
  const names = ({ terms, themes }: Question) => terms.length + themes.length > 0;
  const kept: Record<Exclude<Condition, "list">, boolean> = {
    place: question.places.some((id) => !read.places.includes(id)),
    time: question.ranges.length > 0 && read.ranges.length === 0,
    subject: names(question) && !names(read),
  };
  return (["place", "time", "subject"] as const).filter((condition) => kept[condition]);
}

/** The list before, shown again; the only project of it, or the one told in detail last, is told whole. */
function listAgain(read: Question, { eventIds, detailed }: Turn): Question {
  const item = detailed === undefined ? Number(eventIds.length === 1) : eventIds.indexOf(detailed) + 1;
  return item > 0 ? { ...read, intent: "detail", item } : { ...read, intent: "more", item: 1 };
}

/** Reads a question in one way after another one; null where that makes no sense of it. Pure. */
export function readIn(way: Way, read: Question, previous: Turn, geography: Pick<Geography, "place">): Reading | null {
  const before = previous.understanding;
  const isListed = previous.eventIds.length > 0;
  const reading = (question: Question, more: Partial<Reading> = {}): Reading => ({
    way,
    question,
    carried: question,
    kept: keptOf(read, question),
    ...more,
  });
  /** What is asked instead of something before: what the question names, or the same again. */
  const instead = (open: Question): Question =>
    namesCondition(read) ? buildOn(open, read, geography) : { ...open, language: read.language };
  switch (way) {
    case "fresh":
      return reading(read);
    case "lean":
      return reading(buildOn(before, read, geography));
    case "choose": {
      if (!isListed || !namesCondition(read)) return null;
      const ranges = read.ranges.length > 0 ? read.ranges : before.ranges;
      const carried = buildOn(before, read, geography);
      return reading({ ...read, ranges }, { among: new Set(previous.eventIds), carried, kept: ["list"] });
    }
    case "list":
      return isListed ? reading(listAgain(read, previous), { kept: ["list"] }) : null;
    case "everywhere":
      return reading(instead({ ...before, places: [], excluded: [], unknown: [] }));
    case "anytime":
      return reading({ ...instead({ ...before, ranges: [] }), ranges: [] });
  }
}
