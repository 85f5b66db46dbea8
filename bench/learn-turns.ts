import { createFinder } from "../src/answer/find.ts";
import type { Found } from "../src/answer/found.ts";
import type { Turn } from "../src/answer/ports.ts";
import type { Brain } from "../src/answer/brain.ts";
import { PAGE_SIZE } from "../src/answer/plain-text.ts";
import { yearOf } from "../src/corpus/programme.ts";
import { featuresOfTurn, isSelfContained, readingsOf } from "../src/answer/turns/take-turn.ts";
import type { TurnReading } from "../src/answer/turns/take-turn.ts";
import { mapKinds, TURN_KINDS } from "../src/answer/turns/turn-kinds.ts";
import type { TurnKind, TurnModes } from "../src/answer/turns/turn-kinds.ts";
import type { Embedder } from "../src/embeddings/embedder.ts";
import { TURN_FEATURES } from "../src/reading/turn-features.ts";
import type { TurnFeatures } from "../src/reading/turn-features.ts";
import { readConversations } from "../test/support/questions.ts";
import { judge } from "./measure.ts";
import type { Judged } from "./measure.ts";
import { fitLogistic } from "./logistic.ts";
import { storeMeaning } from "./store-meaning.ts";
import { clockOf } from "./systems.ts";

/** A turn of a labelled conversation: how it compares with the one before, and which ways to read it give the right answer. */
export interface TurnExample {
  conversation: string;
  features: TurnFeatures;
  vector: readonly number[];
  /** Whether a reading is right; a reading that makes no sense is left out. */
  right: Partial<Record<TurnKind, boolean>>;
}

/** Chosen by leaving conversations out. */
const L2 = 0.02;

/** Reads every turn of the development conversations in every way; each goes on from a way that was right. */
export async function readTurns(brain: Brain, embedder: Pick<Embedder, "embedQuery">): Promise<TurnExample[]> {
  const { understand, geography, projects } = brain.deps;
  const find = createFinder(brain.deps);
  const judgedOf = ({ kind, reason, events, twinnings }: Found): Judged => ({
    kind,
    reason,
    total: events.length,
    projects: events.map(({ event }) => projects.printings(event.id).map(({ source }) => source.row)),
    twinnings: twinnings.map(({ places }) => places.join("/")),
  });
  const examples: TurnExample[] = [];
  for (const { id, language, turns } of await readConversations("development")) {
    let previous: Turn | undefined;
    for (const label of turns) {
      const context = { ...clockOf(label), chosen: language, previous };
      const read = understand(label.question, { ...context, programmeYear: yearOf(brain.deps.corpus.programme) });
      if (isSelfContained(read)) {
        const { events } = read.intent === "detail" ? await find(read, context) : { events: [] };
        const detailed = events[0]?.event.id;
        if (previous && detailed !== undefined) previous = { ...previous, detailed };
        continue;
      }
      const readings: Partial<Record<TurnKind, TurnReading>> = previous
        ? readingsOf(read, previous, context, geography)
        : { fresh: { understanding: read, context } };
      const right: TurnExample["right"] = {};
      const taken: Partial<Record<TurnKind, Turn>> = {};
      for (const kind of TURN_KINDS) {
        const reading = readings[kind];
        if (!reading) continue;
        const found = await find(reading.understanding, reading.context);
        right[kind] = judge(judgedOf(found), label, "conversation").right;
        taken[kind] = {
          understanding: reading.carried ?? reading.understanding,
          eventIds: found.events.map(({ event }) => event.id),
          shown: PAGE_SIZE,
          at: context.now.getTime(),
        };
      }
      if (previous) {
        const vector = await embedder.embedQuery(read.typed);
        examples.push({ conversation: id, features: featuresOfTurn(read, previous, geography), vector, right });
      }
      const likely: TurnKind = previous && read.elliptical ? "lean" : "fresh";
      const way = right[likely] ? likely : (TURN_KINDS.find((kind) => right[kind]) ?? likely);
      // The list before was shown again, and stays what the next turn is about.
      if (way !== "list") previous = taken[way];
    }
  }
  return examples;
}

/** Fits the models of the readings of a turn, with the meaning of its words and without. */
export function fitTurns(examples: readonly TurnExample[]): TurnModes {
  const fitKind = (kind: TurnKind, withMeaning: boolean) => {
    const sample = examples.flatMap(({ features, vector, right }) => {
      const positive = right[kind];
      if (positive === undefined) return [];
      const told = TURN_FEATURES.map((name) => features[name]);
      return [{ features: withMeaning ? [...told, ...vector] : told, positive, weight: 1 }];
    });
    const { bias, weights } = fitLogistic(sample, { l2: L2, iterations: 12 });
    const round = (value: number) => Number(value.toFixed(4));
    return {
      bias: round(bias),
      features: weights.slice(0, TURN_FEATURES.length).map(round),
      meaning: withMeaning ? storeMeaning(weights.slice(TURN_FEATURES.length)) : null,
    };
  };
  const ofMode = (withMeaning: boolean) => mapKinds((kind) => fitKind(kind, withMeaning));
  return { hybrid: ofMode(true), lexical: ofMode(false) };
}
