import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/language/languages.ts";
import { hands, KINDS, withoutMarks } from "./hands.ts";

const teaching = hands.filter(({ name }) => name.startsWith("hand-")).flatMap(({ examples }) => examples);

describe("The examples of what is asked", () => {
  it("are of more than twelve hands that teach and four that only measure", () => {
    expect(hands.filter(({ name }) => name.startsWith("hand-")).length).toBeGreaterThan(12);
    expect(hands.filter(({ name }) => name.startsWith("measured-"))).toHaveLength(4);
  });

  it.each(KINDS)("have a hundred and fifty of each language for %s at least", (kind) => {
    for (const language of LANGUAGES) {
      const own = teaching.filter(({ asks, language: written }) => asks === kind && written === language);
      expect(own.length).toBeGreaterThanOrEqual(150);
    }
  });

  it.each(hands)("of $name have marks that are closed", ({ examples }) => {
    expect(examples.filter(({ question }) => /<\/?(?:s|me|no)>/u.test(withoutMarks(question)))).toEqual([]);
  });

  it("say hardly anything twice", () => {
    const plain = teaching.map(({ question }) => withoutMarks(question).toLowerCase());
    // Of a hundred, one at most: « а когда? » is typed by everybody.
    expect(1 - new Set(plain).size / plain.length).toBeLessThan(0.01);
  });
});
