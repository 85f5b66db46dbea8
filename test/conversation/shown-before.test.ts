import { describe, expect, test } from "vitest";
import { shownBefore } from "../../src/conversation/shown-before.ts";
import type { ListBefore } from "../../src/conversation/turn.ts";

const LIST: ListBefore = { eventIds: ["a", "b", "c"], shown: 2 };

describe("Of the list before", () => {
  test("an item is the one of its number, the last one too", () => {
    expect(shownBefore({ kind: "item", item: 2 }, LIST)).toEqual({
      eventIds: ["b"],
      numbering: { first: 2, of: 3 },
    });
    expect(shownBefore({ kind: "item", item: -1 }, LIST)).toEqual({
      eventIds: ["c"],
      numbering: { first: 3, of: 3 },
    });
  });

  test("the list goes on after what was shown, or from an item on", () => {
    const whole = ["a", "b", "c"];
    expect(shownBefore({ kind: "more" }, LIST)).toEqual({
      eventIds: whole,
      numbering: { first: 3, of: 3 },
    });
    expect(shownBefore({ kind: "more", from: 1 }, LIST)).toEqual({ eventIds: whole, numbering: { first: 1, of: 3 } });
  });

  test("the others are those beside the project told last", () => {
    const told: ListBefore = { ...LIST, shown: 3, detailed: "b" };
    expect(shownBefore({ kind: "more" }, told)).toEqual({
      eventIds: ["a", "c"],
      numbering: { first: 1, of: 2 },
    });
  });

  test("there is nothing beyond it, and nothing without one", () => {
    expect(shownBefore({ kind: "item", item: 7 }, LIST)).toEqual({ eventIds: [], numbering: { first: 7, of: 3 } });
    expect(shownBefore({ kind: "more" }, { ...LIST, shown: 3 }).eventIds).toEqual([]);
    expect(shownBefore({ kind: "more" })).toEqual({ eventIds: [], numbering: { first: 1, of: 0 } });
  });
});
