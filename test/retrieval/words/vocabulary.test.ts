import { describe, expect, test } from "vitest";
import type { Subject } from "../../../src/corpus/schema.ts";
import { createStem } from "../../../src/language/stem.ts";
import { createVocabulary } from "../../../src/retrieval/words/vocabulary.ts";
import { sketch } from "../event-sketch.ts";

const stem = createStem();
const events = [
  sketch("musique", 1, { title: { fr: "Concert symphonique", ru: "Симфонический концерт" } }),
  sketch("dentelle", 2, { title: { fr: "Exposition de dentelle", ru: "Выставка кружева" } }),
];
const music: Subject = {
  id: "music",
  fr: ["concert", "récital", "musique", "monter sur scène"],
  ru: ["концерт", "музыка", "обмен нотами"],
  rows: [1],
  near: [],
};
const vocabulary = createVocabulary(events, [music], stem);
const subjectsOf = (term: string) => vocabulary.read(term)?.subjects.map(({ id }) => id);

describe("The words of the programme", () => {
  test("are known in any form, those of its subjects too", () => {
    const known = ["concert", "concerts", "dentelles", "кружевом", "recital", "музыке"];
    expect(known.filter((word) => !vocabulary.has(word))).toEqual([]);
    expect(["rugby", "регби"].map((word) => vocabulary.has(word))).toEqual([false, false]);
  });

  test("name the subjects that list them, in either language", () => {
    expect(subjectsOf("concerts")).toEqual(["music"]);
    expect(subjectsOf("музыкой")).toEqual(["music"]);
    expect(subjectsOf("dentelle")).toEqual([]);
  });

  test("stand for the other words of their subject that the programme has", () => {
    expect(vocabulary.read("recital")?.siblings.toSorted()).toEqual([stem("concert"), stem("концерт")].toSorted());
  });

  test("a phrase is found as a run of words, in any form", () => {
    const words = "je reve de monter sur scenes".split(" ");
    expect(vocabulary.phraseAt(words, 3)).toBe(3);
    expect(vocabulary.phraseAt(words, 0)).toBe(0);
    expect(subjectsOf("monter sur scenes")).toEqual(["music"]);
  });

  test("a noun is known in the cases that the stemmer cuts elsewhere", () => {
    expect(["обмен нотами", "обмену нотами", "обменом нотами"].map(subjectsOf)).toEqual([
      ["music"],
      ["music"],
      ["music"],
    ]);
  });

  test("a misspelt word stands for the one that was meant", () => {
    expect(vocabulary.read("expsition")?.stem).toBe(stem("exposition"));
    expect(vocabulary.read("expositoin")?.stem).toBe(stem("exposition"));
  });

  test("a Russian word typed in Latin letters may lack its soft sign", () => {
    const films = createVocabulary([], [{ ...music, ru: ["фильм"] }], stem);
    expect(films.read("филмы")?.subjects).toHaveLength(1);
  });

  test("a short or unknown word stands for nothing", () => {
    expect([vocabulary.read("tango"), vocabulary.read("")]).toEqual([null, null]);
  });
});
