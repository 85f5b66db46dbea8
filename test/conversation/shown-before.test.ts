import { describe, expect, test } from "vitest";
import { shownBefore } from "../../src/conversation/shown-before.ts";
import type { Turn } from "../../src/conversation/turn.ts";
import { read } from "../reading/reader.ts";

const TURN: Turn = { understanding: read("Nice"), eventIds: ["a", "b", "c"], shown: 2, at: 0 };

describe("Of the list before", () => {
  test("an item is the one of its number, the last one too", () => {
    expect(shownBefore({ asks: "item", item: 2 }, TURN)).toEqual({
      eventIds: ["b"],
      numbering: { first: 2, of: 3 },
    });
    expect(shownBefore({ asks: "item", item: -1 }, TURN)).toEqual({
      eventIds: ["c"],
      numbering: { first: 3, of: 3 },
    });
  });

  test("the list goes on after what was shown, or from an item on", () => {
    const whole = ["a", "b", "c"];
    expect(shownBefore({ asks: "more", item: null }, TURN)).toEqual({
      eventIds: whole,
      numbering: { first: 3, of: 3 },
    });
    expect(shownBefore({ asks: "more", item: 1 }, TURN)).toEqual({ eventIds: whole, numbering: { first: 1, of: 3 } });
  });

  test("the others are those beside the project told last", () => {
    const told: Turn = { ...TURN, shown: 3, detailed: "b" };
    expect(shownBefore({ asks: "more", item: null }, told)).toEqual({
      eventIds: ["a", "c"],
      numbering: { first: 1, of: 2 },
    });
  });

  test("there is nothing beyond it, and nothing without one", () => {
    expect(shownBefore({ asks: "item", item: 7 }, TURN)).toEqual({ eventIds: [], numbering: { first: 7, of: 3 } });
    expect(shownBefore({ asks: "more", item: null }, { ...TURN, shown: 3 }).eventIds).toEqual([]);
    expect(shownBefore({ asks: "more", item: null })).toEqual({ eventIds: [], numbering: { first: 1, of: 0 } });
  });
});
