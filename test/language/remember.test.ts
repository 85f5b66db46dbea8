import { describe, expect, it } from "vitest";
import { remember } from "../../src/language/remember.ts";

/** A function that tells of a word whether it is long, and how often it was asked. */
function counted(most?: number) {
  const asked: string[] = [];
  const isLong = remember((word) => {
    asked.push(word);
    return word.length > 3 ? word.length : undefined;
  }, most);
  return { isLong, asked };
}

describe("remembering words", () => {
  it("asks once of each word, whatever is said of it", () => {
    const { isLong, asked } = counted();
    expect(["nice", "le", "nice", "le"].map(isLong)).toEqual([4, undefined, 4, undefined]);
    expect(asked).toEqual(["nice", "le"]);
  });

  it("begins anew when it is full", () => {
    const { isLong, asked } = counted(2);
    for (const word of ["a", "b", "c", "a"]) isLong(word);
    expect(asked).toEqual(["a", "b", "c", "a"]);
  });
});
