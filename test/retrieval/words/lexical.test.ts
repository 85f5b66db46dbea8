import { describe, expect, test } from "vitest";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { createStem } from "../../../src/language/stem.ts";
import { createLexicalIndex } from "../../../src/retrieval/words/lexical.ts";
import { createVocabulary } from "../../../src/retrieval/words/vocabulary.ts";
import { CORPUS_FOLDER } from "../../corpus/corpus-folder.ts";
import { sketch } from "../event-sketch.ts";

const stem = createStem();
const { events, subjects } = await loadCorpus(CORPUS_FOLDER);
const vocabulary = createVocabulary(events, subjects, stem);
const index = createLexicalIndex(events, vocabulary, stem);
const rowOf = new Map(events.map((event) => [event.id, event.source.row]));

/** Each word by itself, none listed beside another. */
const apart = (...words: string[]) => words.map((word) => [word]);
/** The rows that words find, those of the highest score first. */
const rows = (...words: string[]) =>
  [...index.search(apart(...words)).matches].sort(([, a], [, b]) => b.score - a.score).map(([id]) => rowOf.get(id));

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
    expect(index.search([["dentelle"]]).matches.has("caudry-vologda-dentelle")).toBe(true);
    expect(index.search([["кружевом"]]).matches.has("caudry-vologda-dentelle")).toBe(true);
  });

  test("a typing error in a long word is read through", () => {
    expect(rows("nanotecnologies")[0]).toBe(24);
    expect(rows("astronautiqe")[0]).toBe(9);
  });

  test("words of which the programme has nothing find nothing", () => {
    expect(index.search(apart("zzzzzz", "кваркопланета"))).toMatchObject({ matches: new Map(), unknownShare: 1 });
    expect(index.search([])).toMatchObject({ matches: new Map(), unknownShare: 0 });
  });
});

describe("In a programme of one language", () => {
  const french = [
    sketch("festival", 1, { title: { fr: "Festival des jardins", ru: "Festival des jardins" } }),
    sketch("marche", 2, { title: { fr: "Marché du samedi", ru: "Marché du samedi" } }),
  ];
  const festivals = { id: "festivals", fr: ["festival"], ru: ["фестиваль"], rows: [], near: [], isKind: false };
  const known = createVocabulary(french, [festivals], stem);
  const own = createLexicalIndex(french, known, stem);

  test("a word of the other is found by the words for its subject", () => {
    expect([...own.search([["фестивали"]]).matches.keys()]).toEqual(["festival"]);
    expect([...own.search([["ярмарки"]]).matches.keys()]).toEqual([]);
  });

  test("a word of its own that no text has stays unknown", () => {
    const fetes = { ...festivals, fr: ["festival", "kermesse"] };
    const other = createLexicalIndex(french, createVocabulary(french, [fetes], stem), stem);
    expect([...other.search([["kermesse"]]).matches.keys()]).toEqual([]);
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
    const found = smallIndex.search([["chevaux"]]).matches;
    expect([...found.keys()].sort()).toEqual(["cheval-texte", "cheval-titre"]);
    expect(found.get("cheval-titre")?.score).toBeGreaterThan(found.get("cheval-texte")?.score ?? Infinity);
    expect(found.get("cheval-titre")).toMatchObject({ coverage: 1 });
    expect(found.get("cheval-texte")).toMatchObject({ coverage: 1 });
  });

  test("coverage is the share of the question's words, the rarer ones for more", () => {
    const found = smallIndex.search(apart("chevaux", "violon")).matches;
    const horse = found.get("cheval-titre")?.coverage ?? 0;
    const violin = found.get("violon")?.coverage ?? 0;
    expect(horse + violin).toBeCloseTo(1, 12);
    expect(violin).toBeGreaterThan(horse);
  });

  test("a word that no text has takes nothing from the others but is told", () => {
    const { matches, unknownShare } = smallIndex.search(apart("violon", "scaphandre"));
    expect(matches.get("violon")?.coverage).toBe(1);
    expect(unknownShare).toBe(0.5);
  });
});

describe("The subject index", () => {
  const three = [
    sketch("opera", 1, { title: { fr: "Soirée lyrique", ru: "Вечер оперы" } }),
    sketch("fanfare", 2, {
      title: { fr: "Défilé", ru: "Шествие" },
      description: { fr: "avec musique", ru: "с музыкой" },
    }),
    sketch("chorale", 3, { title: { fr: "Les voix", ru: "Голоса" } }),
  ];
  const subjects = [
    { id: "music", fr: ["musique", "mélomane"], ru: ["музыка"], rows: [1, 3], near: [2] },
    { id: "choir", fr: ["chorale", "mélomane"], ru: ["хор"], rows: [3], near: [] },
    { id: "march", fr: ["fanfare"], ru: ["марш"], rows: [], near: [2] },
  ];
  const listed = createLexicalIndex(three, createVocabulary(three, subjects, stem), stem);
  const about = (...facets: string[][]) => {
    const found = [...listed.search(facets).matches].filter(([, { subjectCoverage }]) => subjectCoverage > 0.99);
    return found.map(([id]) => id).toSorted();
  };

  test("tells what an event is about, whatever its words", () => {
    expect(about(["musique"])).toEqual(["chorale", "opera"]);
    expect(listed.search([["musique"]]).matches.get("fanfare")).toMatchObject({ subjectCoverage: 0, touchCoverage: 1 });
  });

  test("a narrow subject tells more than a broad one that has the same word", () => {
    expect(about(["melomane"])).toEqual(["chorale"]);
    expect(listed.search([["melomane"]]).matches.get("opera")?.subjectCoverage).toBeGreaterThan(0);
  });

  test("a subject that no event is about is told by those that touch on it", () => {
    expect(about(["fanfare"])).toEqual(["fanfare"]);
  });

  test("what is listed asks for any of it, what stands apart for all", () => {
    expect(about(["musique", "fanfare"])).toEqual(["chorale", "fanfare", "opera"]);
    expect(about(["musique"], ["chorale"])).toEqual(["chorale"]);
  });

  test("what an unknown word narrows is told", () => {
    const { matches } = listed.search([["chorale"]], new Set(["chorale"]));
    expect(matches.get("chorale")).toMatchObject({ subjectCoverage: 1, narrowedCoverage: 1 });
  });
});

describe("Of a programme that is known to lack a subject", () => {
  const workshop = { ...sketch("binding", 1), title: { fr: "Atelier de reliure", ru: "Мастерская переплёта" } };
  const own = [workshop, { ...sketch("hall", 2), title: { fr: "Salon du théâtre", ru: "Театральный салон" } }];
  const lacking = [
    { id: "pottery", fr: ["poterie"], ru: ["гончарное дело"], rows: [], near: [] },
    { id: "puppets", fr: ["théâtre de marionnettes"], ru: ["кукольный театр"], rows: [], near: [] },
  ];
  const words = createVocabulary(own, lacking, stem);
  const search = (...terms: string[]) => createLexicalIndex(own, words, stem).search(apart(...terms));

  test("what is found beside it is the smaller part of the question", () => {
    const { matches, absentShare } = search("atelier", "poterie");
    expect(matches.get("binding")?.coverage).toBeLessThan(0.5);
    expect(absentShare).toBe(0.5);
    expect(search("atelier").matches.get("binding")?.coverage).toBe(1);
  });

  test("a phrase is not found where only one of its words stands", () => {
    expect(search("кукольный театр").matches.get("hall")?.coverage ?? 0).toBe(0);
  });
});
