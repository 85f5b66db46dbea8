import { describe, expect, it } from "vitest";
import { createMayStart, numbersOf, startsOf } from "../../../src/reading/words/starts.ts";

describe("How the matches of a pattern start", () => {
  it.each([
    ["bonjour", ["bonj"]],
    ["oui|non", ["oui", "non"]],
    ["(?:le |la )?ville", ["le v", "la v", "vill"]],
    ["d(?:e|u|es) mois", ["de m", "du m", "des "]],
    ["[cst]a va", ["ca v", "sa v", "ta v"]],
    ["merci\\p{L}*".replace("\\p{L}", "[a-z]"), ["merc"]],
    ["a[a-z]+", ["a"]],
    ["(?:tres )*bien", ["tres", "bien"]],
    ["(?<!pas )oui(?= merci)", ["oui"]],
    ["^как ты$", ["как "]],
    ["(?<day>un|deux) mai", ["un m", "deux"]],
  ])("%s", (source, starts) => {
    expect(startsOf(source)?.toSorted()).toEqual(starts.toSorted());
  });

  it.each(["\\d{1,2} mai", "[^a]b", "(?:le )?", ".*fin", "(?:un |[a-z]+ )?deux"])("is not known of %s", (source) => {
    expect(startsOf(source)).toBeNull();
  });
});

describe("A text", () => {
  const starts = (...own: string[]) => numbersOf(own);
  const mayStart = createMayStart();

  it("has the starts of its words, whole or not, and over their end", () => {
    const text = "que faire a nice";
    const found = ["que", "que ", "fai", "a", "a ni", "nice", "n"].map((start) => mayStart(text, starts(start)));
    expect(found).toEqual([true, true, true, true, true, true, true]);
  });

  it("has no others", () => {
    const text = "que faire a nice";
    expect(["ue", "aire", "nices", "x", "a no"].map((start) => mayStart(text, starts(start)))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it("is not taken for the one before", () => {
    expect([mayStart("oui", starts("oui")), mayStart("non", starts("oui")), mayStart("oui", starts("oui"))]).toEqual([
      true,
      false,
      true,
    ]);
    expect(mayStart("", starts("oui"))).toBe(false);
  });
});
