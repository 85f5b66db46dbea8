import type { Asks, Ranking, Thing } from "../asks.ts";
import { countOf, ordinalOf } from "../dates/number-words.ts";
import { ANNIVERSARY, NEWEST_TIE, OLDEST_TIE, TIE } from "../words/intent-words.ts";
import * as RANK from "../words/kinds/rank.ts";
import { ANY_NOUN, PROJECT_NOUN } from "../words/kinds/things.ts";
import { word } from "../words/pattern.ts";
import { beside } from "./cover.ts";
import { takeAll } from "./kind.ts";
import type { Asked, ReadKind } from "./kind.ts";
import { asksForPartners, countryIn, thingIn, thingNamed } from "./things.ts";

/** A key and an end of a ranking, with the pattern that asks for it. */
type Order = Pick<Ranking, "by" | "end"> & { thing?: Thing["thing"]; pattern: RegExp };

/** Tried in this order: patterns with a definite key come before « le plus » and « le moins ». */
const ORDERS: readonly Order[] = [
  { by: "time", end: "least", thing: "ties", pattern: RANK.TIED_FIRST },
  { by: "time", end: "most", thing: "ties", pattern: RANK.TIED_LAST },
  { by: "time", end: "least", thing: "ties", pattern: OLDEST_TIE },
  { by: "time", end: "most", thing: "ties", pattern: NEWEST_TIE },
  ...RANK.DIRECTIONS.map((direction): Order => ({ ...direction, thing: "towns" })),
  { by: "distance", end: "most", thing: "projects", pattern: RANK.FARTHEST },
  { by: "distance", end: "least", thing: "projects", pattern: RANK.NEAREST },
  { by: "price", end: "least", thing: "projects", pattern: RANK.CHEAPEST },
  { by: "price", end: "most", thing: "projects", pattern: RANK.DEAREST },
  { by: "unknown", end: "most", pattern: RANK.UNKNOWN_ORDER },
  { by: "duration", end: "most", thing: "projects", pattern: RANK.LONGEST },
  { by: "duration", end: "least", thing: "projects", pattern: RANK.SHORTEST },
  { by: "time", end: "next", thing: "projects", pattern: RANK.NEXT_PROJECT },
  { by: "ending", end: "most", thing: "projects", pattern: RANK.ENDS_LAST },
  { by: "time", end: "least", thing: "projects", pattern: RANK.FIRST },
  { by: "time", end: "most", thing: "projects", pattern: RANK.LAST },
  { by: "count", end: "least", pattern: RANK.LEAST },
  { by: "count", end: "most", pattern: RANK.MOST },
];
const SECOND: Order = { by: "count", end: "most", pattern: RANK.POSITION };

function orderIn({ whole }: Asked): Order | null {
  const found = [...ORDERS, SECOND].find(({ pattern }) => pattern.test(whole));
  // The programme gives no prices of towns.
  const isOfTowns = found?.by === "price" && (thingIn(whole) ?? "projects") !== "projects";
  const order = isOfTowns ? { ...found, by: "unknown" as const } : found;
  if (!order || (order.by === "unknown" && RANK.NAMED_SO.test(whole))) return null;
  // Ties can be ranked only by age; « the next anniversary » is read by `intent`.
  return TIE.test(whole) && order.thing !== "ties" && order.thing !== "towns" && order.by !== "count" ? null : order;
}

/** From this probability on the classifier alone says that something is ranked. */
const LIKELY = 0.5;

const ANY = word(ANY_NOUN);
const WHEN = word("quand|когда");
const WHERE_OR_WHO = word("ou|qui|laquelle|lequel|где|кто|у кого");
const WHICH_PROJECT = word(`(?:quel(?:le)?|как(?:ой|ое|ом|ого)) (?:${PROJECT_NOUN})`);

/** What is ranked by number of projects: the thing named, else towns for « où » and « qui », months for « quand ». */
function thingOf({ words, whole }: Asked): Thing["thing"] | null {
  if (WHICH_PROJECT.test(whole)) return "projects";
  const named = thingIn(words.text()) ?? thingIn(whole);
  if (named) return named;
  if (WHEN.test(whole)) return "months";
  return WHERE_OR_WHO.test(whole) ? "towns" : null;
}

function takeRanking({ words }: Asked, { pattern, thing }: Order): void {
  for (const taken of [pattern, RANK.RANK_WORDS, RANK.TO_THE_DAY, RANK.POSITION, RANK.TOP]) takeAll(words, taken);
  takeAll(words, ANY);
  if (thing === "ties") takeAll(words, TIE);
}

/** Returns the order that the classifier's labels mean. An order by time begins with the last when the question has a word for “last”. */
function orderNamed({ by, thing }: Parameters<ReadKind>[1], whole: string): Order {
  // For a tie, time and duration both mean its age.
  const isOfAge = thing === "ties" && (by === "time" || by === "duration");
  const isLast = RANK.LAST_WORD.test(whole);
  const isMeant = (order: Order) =>
    isOfAge ? order.thing === "ties" : order.by === by && order.thing !== "ties" && order.end !== "next";
  // By number what has most is meant, unless a word says that it is the least.
  const found = ORDERS.find(
    (order) => by !== "count" && isMeant(order) && (by !== "time" || isLast === (order.end === "most")),
  );
  return found ?? { ...SECOND, by: by === "count" ? "count" : "unknown" };
}

/** « Quelle ville a le plus de projets ? », «какой проект самый долгий?»: asks what comes first in an order. */
export const rank: ReadKind = (asked, more, probability) => {
  const { whole } = asked;
  // Without a word for an order the kind has to be likely. « The next anniversary » is read by `intent`.
  const isUnsaid = probability < LIKELY || TIE.test(whole) || ANNIVERSARY.test(whole);
  const order = orderIn(asked) ?? (isUnsaid ? null : orderNamed(more, whole));
  if (!order) return null;
  const thing = order.thing ?? thingOf(asked) ?? thingNamed(more["thing"]) ?? "projects";
  const [, top, listed] = RANK.TOP.exec(whole) ?? [];
  const position = RANK.POSITION.exec(whole);
  const text = asked.words.text();
  takeRanking(asked, order);
  return {
    kind: "rank",
    of: { thing, country: countryIn(whole) },
    by: order.by,
    end: order.end,
    top: (top ?? listed) ? countOf(top ?? listed) : 1,
    place: position ? ordinalOf(position[1] ?? position[2] ?? position[3]) : 1,
    ofPartners: asksForPartners(whole, text),
    isToTheDay: RANK.TO_THE_DAY.test(whole),
    isOfNamed: false,
  };
};

/**
 * Reads « quel est le premier projet de l’année ? », «какой проект первый в году?» as a ranking of the programme, not as an item of the
 * list before. Null for any other question.
 */
export function rankInWhole(asked: Asked, more: Parameters<ReadKind>[1]): Asks | null {
  const { whole } = asked;
  const isOfEnd = RANK.FIRST.test(whole) || RANK.LAST.test(whole);
  return isOfEnd && RANK.IN_WHOLE.test(whole) ? rank(asked, more, 1) : null;
}

/** Words that only say that the question asks for a rank. */
const POSITION_PATTERNS = [RANK.WHICH_POSITION, RANK.RANK_WORDS, RANK.POSITION_WORDS];

/**
 * Returns the order in which the named thing has its rank: the tie of two towns by age, a town by its number of projects, a project by
 * print order. Null when nothing of the kind is named.
 */
function orderOfNamed({
  words,
  whole,
  where,
  isSubject,
}: Asked): (Pick<Ranking, "by" | "end"> & Pick<Thing, "thing">) | null {
  const namesSubject = beside(words, whole, [...POSITION_PATTERNS, ANY]).some(isSubject);
  const isOfTie = TIE.test(whole) || (where.places.length === 2 && !namesSubject);
  const isNewest = NEWEST_TIE.test(whole) || RANK.TIED_LAST.test(whole);
  if (isOfTie) return where.places.length < 2 ? null : { thing: "ties", by: "time", end: isNewest ? "most" : "least" };
  if (where.places.length === 1 && !namesSubject) return { thing: "towns", by: "count", end: "most" };
  return namesSubject ? { thing: "projects", by: "print", end: "least" } : null;
}

/** « Quel rang occupe … ? », «какая по счёту …?»: asks for the rank of the named thing. Null for any other question. */
export function rankOfNamed(asked: Asked): Ranking | null {
  const { words, whole } = asked;
  const order = RANK.WHICH_POSITION.test(whole) ? orderOfNamed(asked) : null;
  if (!order) return null;
  for (const taken of [...POSITION_PATTERNS, ANY]) takeAll(words, taken);
  if (order.thing === "ties") takeAll(words, TIE);
  const { thing, by, end } = order;
  const plain = { top: 1, place: 1, ofPartners: false, isToTheDay: false } as const;
  return { kind: "rank", of: { thing, country: countryIn(whole) }, by, end, ...plain, isOfNamed: true };
}
