import { describe, expect, test } from "vitest";
import type { AskContext, Turn } from "../../../src/answer/ports.ts";
import { NOTHING, refusal } from "../../../src/answer/found.ts";
import type { Found } from "../../../src/answer/found.ts";
import { createTakeTurn, isSelfContained, readingsOf } from "../../../src/answer/turns/take-turn.ts";
import { mapKinds } from "../../../src/answer/turns/turn-kinds.ts";
import type { TurnKind } from "../../../src/answer/turns/turn-kinds.ts";
import { createGeography } from "../../../src/corpus/geography.ts";
import type { Question } from "../../../src/reading/question.ts";
import { PLACES, read } from "../../reading/reader.ts";

const geography = createGeography(PLACES, []);
const now = new Date("2021-05-01T12:00:00Z");
const context: AskContext = { now, today: "2021-05-01" };

function turn(question: string, ...eventIds: string[]): Turn {
  return { understanding: read(question), eventIds, shown: eventIds.length, at: now.getTime() };
}

const readings = (question: string, previous: Turn) => readingsOf(read(question), previous, context, geography);

describe("A turn can be read", () => {
  test("by itself, as if nothing had been asked before", () => {
    const { fresh } = readings("en décembre", turn("des expositions à Nice", "a", "b"));
    expect(fresh?.understanding).toMatchObject({ places: [], words: "" });
    expect(fresh?.context.previous).toBeUndefined();
  });

  test("as leaning on the one before", () => {
    const { lean } = readings("qu’est-ce qui resterait pour décembre", turn("des expositions à Nice", "a"));
    expect(lean?.understanding).toMatchObject({ places: ["nice"], words: "expositions" });
  });

  test("as choosing from the list before, in the time asked for there", () => {
    const { choose } = readings("lesquelles avec de la musique ?", turn("Nice en décembre", "a", "b"));
    expect([...(choose?.context.among ?? [])]).toEqual(["a", "b"]);
    expect(choose?.understanding.ranges).toEqual([{ from: "2021-12-01", to: "2021-12-31" }]);
  });

  test("as asking of the list: the only project is told whole, several are listed again", () => {
    expect(readings("c’est avec qui ?", turn("Nice", "a")).list?.understanding).toMatchObject({
      intent: "detail",
      item: 1,
    });
    expect(readings("c’est avec qui ?", turn("Nice", "a", "b")).list?.understanding.intent).toBe("more");
  });

  test("as letting go of the place or of the time", () => {
    const { everywhere, anytime } = readings("а вообще?", turn("выставки в Ницце в декабре", "a"));
    expect(everywhere?.understanding).toMatchObject({ places: [], words: "выставки" });
    expect(everywhere?.understanding.ranges).toHaveLength(1);
    expect(anytime?.understanding).toMatchObject({ places: ["nice"], ranges: [], words: "выставки" });
  });

  test("but not in ways that make no sense", () => {
    expect(Object.keys(readings("et Nice ?", turn("du théâtre")))).toEqual(["fresh", "lean"]);
  });
});

describe("Some turns mean the same whatever came before", () => {
  test.each(["la suite", "merci", "bonjour", "plus de détails sur le deuxième", "le 31 février", "", "🎉"])(
    "“%s”",
    (question) => {
      expect(isSelfContained(read(question))).toBe(true);
    },
  );
  test("others do not", () => {
    expect(isSelfContained(read("et Nice ?"))).toBe(false);
  });
});

describe("Of the readings of a turn", () => {
  /** Takes a turn where a search finds only what `finds` says. */
  async function take(probable: Partial<Record<TurnKind, number>>, finds: (understood: Question) => boolean) {
    const takeTurn = createTakeTurn({
      geography,
      find: (understood): Promise<Found> =>
        Promise.resolve(finds(understood) ? { ...NOTHING, kind: "events" } : refusal("nothing-close")),
      readTurn: () => mapKinds((kind) => probable[kind] ?? 0),
      meaningOf: () => Promise.resolve({ vector: null, embeddingMs: 7 }),
    });
    return takeTurn(read("en décembre"), { ...context, previous: turn("Nice", "a") });
  }

  test("the most probable one is followed", async () => {
    expect((await take({ lean: 0.9, fresh: 0.1 }, () => true)).understanding.places).toEqual(["nice"]);
    expect((await take({ lean: 0.1, fresh: 0.9 }, () => true)).understanding.places).toEqual([]);
  });

  test("what only leaves something out leans on the one before, whatever is probable", async () => {
    const takeTurn = createTakeTurn({
      geography,
      find: () => Promise.resolve({ ...NOTHING, kind: "events" }),
      readTurn: () => mapKinds((kind) => (kind === "fresh" ? 1 : 0)),
      meaningOf: () => Promise.resolve({ vector: null, embeddingMs: 0 }),
    });
    const { understanding } = await takeTurn(read("sauf la musique"), { ...context, previous: turn("Nice", "a", "b") });
    expect(understanding).toMatchObject({ places: ["nice"], excludedSubjects: [{ term: "musique" }] });
  });

  test("the next one is tried where that finds nothing, if it is nearly as probable", async () => {
    const isFresh = ({ places }: Question) => places.length === 0;
    expect((await take({ lean: 0.6, fresh: 0.58 }, isFresh)).found.kind).toBe("events");
    expect((await take({ lean: 0.9, fresh: 0.5 }, isFresh)).found.kind).toBe("refusal");
  });

  test("what the meaning cost is counted", async () => {
    expect((await take({ lean: 0.9 }, () => true)).found.embeddingMs).toBe(7);
  });
});
