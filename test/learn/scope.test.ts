import { describe, expect, test } from "vitest";
import { scopeOfProgrammes } from "../../learn/scope.ts";
import { valueOf } from "../../src/retrieval/evidence/linear.ts";

const PASSPORT = [0, 1];
const CONCERT = [1, 0];

describe("What is out of scope of any programme", () => {
  const programmes = ["one", "two"].map((folder) => ({
    folder,
    asked: [
      { unit: CONCERT, isOutOfScope: false },
      { unit: PASSPORT, isOutOfScope: folder === "one" },
    ],
  }));

  test("is learned of all of them", () => {
    const scope = scopeOfProgrammes(programmes);
    expect(valueOf(scope, PASSPORT)).toBeGreaterThan(valueOf(scope, CONCERT));
  });

  test("is learned without the programme whose questions are to be judged by it", () => {
    const withoutOne = scopeOfProgrammes(programmes, "one");
    expect(valueOf(withoutOne, PASSPORT)).toBeCloseTo(valueOf(withoutOne, CONCERT), 6);
    const withoutTwo = scopeOfProgrammes(programmes, "two");
    expect(valueOf(withoutTwo, PASSPORT)).toBeGreaterThan(valueOf(withoutTwo, CONCERT));
  });
});
