import { describe, expect, test } from "vitest";
import { loadCorpus } from "../../src/corpus/load.ts";
import { createStem } from "../../src/language/stem.ts";
import { rankIds } from "../../src/retrieval/fusion.ts";
import { createLexicalIndex } from "../../src/retrieval/lexical.ts";
import { createVocabulary } from "../../src/retrieval/vocabulary.ts";
import { CONCEPTS } from "../../src/understanding/concepts.ts";
import { CORPUS_FOLDER } from "../corpus/corpus-folder.ts";
import { sketch } from "./event-sketch.ts";

const stem = createStem();
const { events } = await loadCorpus(CORPUS_FOLDER);
const vocabulary = createVocabulary(events, CONCEPTS, stem);
const index = createLexicalIndex(events, vocabulary, stem);
const rowOf = new Map(events.map((event) => [event.id, event.source.row]));

const rows = (...words: string[]) =>
  rankIds(new Map([...index.search(words)].map(([id, match]) => [id, match.score]))).map((id) => rowOf.get(id));

describe("Words find the events that have them", () => {
  test.each([
    ["dentelle", 7],
    ["кружево", 7],
    ["кружева", 7],
    ["napoleon", 8],
    ["наполеон", 8],
    ["astronautique", 9],
    ["космонавтики", 9],
    ["echecs", 16],
    ["шахматы", 16],
    ["dictee", 19],
    ["диктант", 19],
    ["nanotechnologies", 24],
    ["oblomov", 52],
    ["обломов", 52],
    ["geoparc", 53],
    ["dostoievski", 54],
    ["hackathon", 68],
    ["хакатон", 68],
    ["lutte", 77],
    ["борьба", 77],
  ])("%s → row %i first", (word, row) => {
    expect(rows(word)[0]).toBe(row);
  });

  test("in either language, whatever the language of the word", () => {
    expect(index.search(["dentelle"]).has("caudry-vologda-dentelle")).toBe(true);
    expect(index.search(["кружевом"]).has("caudry-vologda-dentelle")).toBe(true);
  });

  test("a typing error in a long word is read through", () => {
    expect(rows("nanotecnologies")[0]).toBe(24);
    expect(rows("astronautiqe")[0]).toBe(9);
  });

  test("words of which the programme has nothing find nothing", () => {
    expect(index.search(["zzzzzz", "кваркопланета"]).size).toBe(0);
    expect(index.search([]).size).toBe(0);
  });
});

describe("How well the words fit", () => {
  const small = [
    sketch("cheval-titre", 1, { title: { fr: "Concours de chevaux", ru: "Конкурс лошадей" } }),
    sketch("cheval-texte", 2, {
      title: { fr: "Rencontre", ru: "Встреча" },
      description: { fr: "On y verra aussi des chevaux", ru: "Будут и лошади" },
    }),
    sketch("violon", 3, { title: { fr: "Récital de violon", ru: "Скрипичный вечер" } }),
  ];
  const smallIndex = createLexicalIndex(small, createVocabulary(small, [], stem), stem);

  test("a title counts for more than a description", () => {
    const found = smallIndex.search(["chevaux"]);
    expect([...found.keys()].sort()).toEqual(["cheval-texte", "cheval-titre"]);
    expect(found.get("cheval-titre")?.score).toBeGreaterThan(found.get("cheval-texte")?.score ?? Infinity);
    expect(found.get("cheval-titre")).toMatchObject({ coverage: 1, titleCoverage: 1 });
    expect(found.get("cheval-texte")).toMatchObject({ coverage: 1, titleCoverage: 0 });
  });

  test("coverage is the share of the question's words, the rarer ones for more", () => {
    const found = smallIndex.search(["chevaux", "violon"]);
    const horse = found.get("cheval-titre")?.coverage ?? 0;
    const violin = found.get("violon")?.coverage ?? 0;
    expect(horse + violin).toBeCloseTo(1, 12);
    expect(violin).toBeGreaterThan(horse);
  });

  test("a word said twice counts once", () => {
    expect(smallIndex.search(["violon", "violon"])).toEqual(smallIndex.search(["violon"]));
  });
});
