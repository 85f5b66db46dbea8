import { describe, expect, test } from "vitest";
import { createStem } from "../../src/language/stem.ts";
import { createVocabulary } from "../../src/retrieval/vocabulary.ts";
import { sketch } from "./event-sketch.ts";

const stem = createStem();
const events = [
  sketch("musique", 1, { title: { fr: "Concert symphonique", ru: "Симфонический концерт" } }),
  sketch("dentelle", 2, { title: { fr: "Exposition de dentelle", ru: "Выставка кружева" } }),
];
const concepts = [{ fr: "concert récital musique", ru: "концерт музыка" }];
const vocabulary = createVocabulary(events, concepts, stem);

describe("The words of the programme", () => {
  test("are known in any form", () => {
    expect(["concert", "concerts", "dentelles", "кружевом"].map((word) => vocabulary.has(word))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["rugby", "регби"].map((word) => vocabulary.has(word))).toEqual([false, false]);
  });

  test("a word stands for itself first, then for its concept with less weight", () => {
    const [own, ...others] = vocabulary.expand("concerts");
    expect(own).toEqual({ stem: stem("concert"), weight: 1 });
    expect(others.map((entry) => entry.stem)).toEqual([stem("концерт")]);
    expect(others.every(({ weight }) => weight > 0 && weight < 1)).toBe(true);
  });

  test("a word that the programme does not have stands for those of its concept that it has", () => {
    const stems = vocabulary.expand("recital").map((entry) => entry.stem);
    expect(stems.sort()).toEqual([stem("concert"), stem("концерт")].sort());
  });

  test("a misspelt word stands for the one that was meant, with less weight", () => {
    const [meant] = vocabulary.expand("expsition");
    expect(meant?.stem).toBe(stem("exposition"));
    expect(meant?.weight).toBeLessThan(1);
  });

  test("a short or unknown word stands for nothing", () => {
    expect(vocabulary.expand("tango")).toEqual([]);
    expect(vocabulary.expand("")).toEqual([]);
  });
});
