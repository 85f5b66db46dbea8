import { describe, expect, it } from "vitest";
import { batchesByLength } from "../../src/embeddings/batches.ts";

const ofLengths = (...lengths: number[]) => lengths.map((length) => "x".repeat(length));
const ROOM = Number.POSITIVE_INFINITY;

describe("Batches of texts", () => {
  it("hold texts of like length, the shortest first", () => {
    const batches = batchesByLength(ofLengths(90, 10, 80, 20, 11), { texts: 2, paddedCharacters: ROOM });
    expect(batches).toEqual([[1, 4], [3, 2], [0]]);
  });

  it("keep the order of texts of one length, so that the same texts always fall together", () => {
    const batches = batchesByLength(ofLengths(5, 5, 3, 5, 5), { texts: 3, paddedCharacters: ROOM });
    expect(batches).toEqual([
      [2, 0, 1],
      [3, 4],
    ]);
  });

  it("hold no more characters than they may, each text counted as long as the longest", () => {
    const limits = { texts: 8, paddedCharacters: 100 };
    // Three of 30 are 90; with the one of 40 four would be 160.
    expect(batchesByLength(ofLengths(30, 30, 30, 40, 60), limits)).toEqual([[0, 1, 2], [3], [4]]);
  });

  it("hold a text alone that is longer than a batch may be", () => {
    expect(batchesByLength(ofLengths(500, 10), { texts: 8, paddedCharacters: 100 })).toEqual([[1], [0]]);
  });

  it("are none for no texts, and hold empty texts too", () => {
    const limits = { texts: 2, paddedCharacters: 100 };
    expect(batchesByLength([], limits)).toEqual([]);
    expect(batchesByLength(["", "", ""], limits)).toEqual([[0, 1], [2]]);
  });
});
