import { describe, expect, test } from "vitest";
import { fuseRankings, rankIds } from "../../src/retrieval/fusion.ts";

describe("Rankings are fused by rank", () => {
  test("an item's score is the sum of weight / (k + rank)", () => {
    const fused = fuseRankings(
      [
        { ids: ["a", "b"], weight: 1 },
        { ids: ["b", "c"], weight: 2 },
      ],
      9,
    );
    expect(fused.get("a")).toBeCloseTo(1 / 10, 12);
    expect(fused.get("b")).toBeCloseTo(1 / 11 + 2 / 10, 12);
    expect(fused.get("c")).toBeCloseTo(2 / 11, 12);
  });

  test("what stands well in both rankings comes before what leads only one", () => {
    const fused = fuseRankings(
      [
        { ids: ["only", "both", "x"], weight: 1 },
        { ids: ["y", "both", "z"], weight: 1 },
      ],
      5,
    );
    expect(rankIds(fused)[0]).toBe("both");
  });

  test("rankings without anything give nothing", () => {
    expect(fuseRankings([{ ids: [], weight: 4 }], 5).size).toBe(0);
  });

  test("ties are ordered by id, whatever order they came in", () => {
    expect(
      rankIds(
        new Map([
          ["b", 1],
          ["a", 1],
          ["c", 2],
        ]),
      ),
    ).toEqual(["c", "a", "b"]);
    expect(
      rankIds(
        new Map([
          ["a", 1],
          ["c", 2],
          ["b", 1],
        ]),
      ),
    ).toEqual(["c", "a", "b"]);
  });
});
