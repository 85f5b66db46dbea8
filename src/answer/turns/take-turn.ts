import type { Geography } from "../../corpus/geography.ts";
import { followUp, FOLLOW_UP_EXPIRY_MS, ordinalPeriod } from "../../reading/follow-up.ts";
import { turnFeatures } from "../../reading/turn-features.ts";
import type { TurnFeatures } from "../../reading/turn-features.ts";
import type { Intent, Question } from "../../reading/question.ts";
import type { AskContext, Turn } from "../ports.ts";
import type { Find } from "../find.ts";
import type { Found } from "../found.ts";
import { namesCondition, plainReading } from "./plain-reading.ts";
import { TURN_KINDS } from "./turn-kinds.ts";
import type { ReadTurn, TurnKind } from "./turn-kinds.ts";

/** A way to read a question, with what it is looked for in. */
export interface TurnReading {
  understanding: Question;
  context: AskContext;
  /** What the next question builds on, where that is not what was looked for. */
  carried?: Question;
}

/** Requests that mean the same whatever was asked before. */
const SELF_CONTAINED: readonly Intent[] = ["more", "detail", "help", "greeting", "thanks"];

/** Whether a question means the same whatever was asked before it, as one without a word does. */
export function isSelfContained({ intent, dateProblem, typed }: Question): boolean {
  const saysNothing = !/[\p{L}\p{N}]/u.test(typed);
  return SELF_CONTAINED.includes(intent) || dateProblem !== null || saysNothing;
}

/** Where the most probable reading finds nothing, the next one is tried from this share of its probability on. */
const SECOND_CHANCE = 0.95;

/** The turn before, unless it is too long ago. */
function recentTurn({ previous, now }: AskContext): Turn | undefined {
  return previous && now.getTime() - previous.at <= FOLLOW_UP_EXPIRY_MS ? previous : undefined;
}

/** All ways to read a question in the light of the one before; those that make no sense of it are left out. Pure. */
export function readingsOf(
  read: Question,
  previous: Turn,
  context: AskContext,
  geography: Geography,
): Partial<Record<TurnKind, TurnReading>> {
  const before = previous.understanding;
  const tests = {
    countryOf: (placeId: string) => geography.place(placeId)?.country,
    isCountry: (placeId: string) => geography.place(placeId)?.kind === "country",
  };
  const isNaming = namesCondition(read);
  /** What is asked instead of something before: what the question names, or the same again. */
  const instead = (open: Question): Question =>
    isNaming ? followUp(open, { ...read, elliptical: true }, tests) : { ...open, language: read.language };
  const leaning = followUp(before, { ...read, elliptical: true }, tests);
  const isListed = previous.eventIds.length > 0;
  // What was told in detail last is what is asked of next.
  const { detailed } = previous;
  const item =
    detailed === undefined ? Number(previous.eventIds.length === 1) : previous.eventIds.indexOf(detailed) + 1;
  return {
    fresh: { understanding: { ...read, elliptical: false }, context: { ...context, previous: undefined } },
    lean: { understanding: leaning, context },
    ...(isListed && isNaming
      ? {
          choose: {
            understanding: { ...read, ranges: read.ranges.length > 0 ? read.ranges : before.ranges },
            context: { ...context, among: new Set(previous.eventIds) },
            carried: leaning,
          },
        }
      : {}),
    ...(isListed
      ? {
          list: {
            understanding: {
              ...read,
              intent: item > 0 ? "detail" : "more",
              item: item > 0 ? item : null,
              elliptical: true,
            },
            context: { ...context, previous: { ...previous, shown: 0 } },
          } satisfies TurnReading,
        }
      : {}),
    ...(before.places.length + before.unknown.length > 0 && read.places.length === 0
      ? { everywhere: { understanding: instead({ ...before, places: [], excluded: [], unknown: [] }), context } }
      : {}),
    ...(before.ranges.length > 0 && read.places.length === 0
      ? { anytime: { understanding: { ...instead({ ...before, ranges: [] }), ranges: [] }, context } }
      : {}),
  };
}

/** Compares a question with the turn before, see {@link turnFeatures}. */
export function featuresOfTurn(read: Question, previous: Turn, geography: Geography): TurnFeatures {
  return turnFeatures(read, previous.understanding, {
    listed: previous.eventIds.length,
    isDetailed: previous.detailed !== undefined,
    isCountry: (placeId) => geography.place(placeId)?.kind === "country",
  });
}

export interface TakeTurnDeps {
  find: Find;
  geography: Geography;
  readTurn: ReadTurn;
  /** The embedding of a text; null where none is to be had. */
  meaningOf: (text: string) => Promise<{ vector: readonly number[] | null; embeddingMs: number }>;
}

/** What was found, and the understanding that it stands for and that the next question builds on. */
export interface TakenTurn {
  understanding: Question;
  found: Found;
}

/** Builds the search that reads a question in the light of the one before, in the way that is most probably right. */
export function createTakeTurn({ find, geography, readTurn, meaningOf }: TakeTurnDeps) {
  const follow = async ({ understanding, context, carried }: TurnReading): Promise<TakenTurn> => ({
    understanding: carried ?? understanding,
    found: await find(understanding, context),
  });

  return async (asked: Question, context: AskContext): Promise<TakenTurn> => {
    const previous = recentTurn(context);
    const read = previous ? ordinalPeriod(previous.understanding, asked) : asked;
    if (!previous || isSelfContained(read)) return { understanding: read, found: await find(read, context) };
    const readings = readingsOf(read, previous, context, geography);
    const plain = plainReading(read, previous.understanding);
    const told = plain && readings[plain];
    if (told) return follow(told);
    const { vector, embeddingMs } = await meaningOf(read.typed);
    const probabilities = readTurn(featuresOfTurn(read, previous, geography), vector);
    const [first = "fresh", second] = TURN_KINDS.filter((kind) => readings[kind]).sort(
      (a, b) => probabilities[b] - probabilities[a],
    );
    const taken = await follow(readings[first] ?? { understanding: read, context });
    const other = second && readings[second];
    const isTried =
      taken.found.kind === "refusal" && other && probabilities[second] >= SECOND_CHANCE * probabilities[first];
    const tried = isTried ? await follow(other) : taken;
    const best = tried.found.kind === "refusal" ? taken : tried;
    return { ...best, found: { ...best.found, embeddingMs: best.found.embeddingMs + embeddingMs } };
  };
}
