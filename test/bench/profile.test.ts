import { describe, expect, it } from "vitest";
import { mostExpensive } from "../../bench/profile.ts";

const frame = (functionName: string, url = "file:///far/away/src/reading/read.ts") => ({
  functionName,
  scriptId: "1",
  url,
  lineNumber: 11,
  columnNumber: 0,
});

describe("A profile", () => {
  it("names the functions that computed most, wherever they were called from, and leaves waiting out", () => {
    const nodes = [
      { id: 1, callFrame: frame("(root)", "") },
      { id: 2, callFrame: frame("read") },
      { id: 3, callFrame: frame("") },
      { id: 4, callFrame: frame("(idle)", "") },
      { id: 5, callFrame: frame("read") },
      { id: 6, callFrame: frame("(garbage collector)", "") },
    ];
    const samples = [2, 4, 3, 5, 6, 1];
    const timeDeltas = [3000, 90_000, 1000, 2000, 2000, 5000];
    expect(mostExpensive({ nodes, startTime: 0, endTime: 0, samples, timeDeltas }, 2)).toEqual([
      { name: "read reading/read.ts:12", share: 0.625, ms: 5 },
      { name: "(garbage collector)", share: 0.25, ms: 2 },
    ]);
  });
});
