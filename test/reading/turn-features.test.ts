import { describe, expect, test } from "vitest";
import { turnFeatures } from "../../src/reading/turn-features.ts";
import { PLACES, read } from "./reader.ts";

const isCountry = (id: string) => PLACES.find((place) => place.id === id)?.kind === "country";

/** The features that are not 0 of a question after another one, apart from its length. */
function told(before: string, question: string, listed = 3): string[] {
  const features = turnFeatures(read(question), read(before), { listed, isCountry });
  return Object.entries(features)
    .filter(([name, value]) => value !== 0 && !["words", "short", "long", "questionMark"].includes(name))
    .map(([name]) => name);
}

describe("A question is compared with the one before", () => {
  test("by what it names, alone or together", () => {
    expect(told("des concerts à Nice", "et Toulouse ?")).toEqual(
      expect.arrayContaining(["place", "placeAlone", "placeBefore", "placeForPlace", "subjectBefore", "elliptical"]),
    );
    expect(told("Nice", "en décembre")).toEqual(expect.arrayContaining(["dates", "datesAlone", "placeBefore"]));
    expect(told("Ницца", "а в самой Ницце?")).toContain("samePlace");
  });

  test.each([
    ["et partout ailleurs ?", "everywhere"],
    ["а в других городах?", "everywhere"],
    ["peu importe le mois", "anytime"],
    ["а за весь год?", "anytime"],
    ["côté russe, c’est qui ?", "asksOfPartners"],
    ["а с кем?", "asksOfPartners"],
    ["avec quelle ville de Russie ?", "country"],
  ])("by how it is said: “%s”", (question, feature) => {
    expect(told("Nice en décembre", question)).toContain(feature);
    expect(told("Nice en décembre", "et Toulouse ?")).not.toContain(feature);
  });

  test("by whether one of several was told in detail", () => {
    const compare = (isDetailed: boolean) =>
      turnFeatures(read("c’est quand ?"), read("Nice"), { listed: 3, isDetailed, isCountry });
    expect([compare(false).oneListed, compare(true).oneListed]).toEqual([0, 1]);
  });

  test("by how much was listed", () => {
    expect(told("Nice", "merci", 0)).toContain("nothingListed");
    expect(told("Nice", "merci", 1)).toContain("oneListed");
    expect(told("Nice", "merci", 6)).toContain("manyListed");
  });
});
