import { describe, expect, test } from "vitest";
import { createStem } from "../../../src/language/stem.ts";
import { createIsStopWord } from "../../../src/language/stop-words.ts";
import type { Concept } from "../../../src/language/word-lists.ts";
import { createWordLists } from "../../../src/language/word-lists.ts";
import { subjectsOf } from "../../../src/retrieval/subjects/subject-index.ts";
import { sketch } from "../event-sketch.ts";

const concept = (id: string, fr: string[], ru: string[], broader: string[] = [], vague: string[] = []): Concept => ({
  ...{ id, broader, fr, ru },
  vague: new Set(vague),
  kindNames: [],
  asked: [],
});

const CONCEPTS = [
  concept("music", ["musique"], ["музыка"]),
  concept("jazz", ["jazz", "jam session", "faire le bœuf"], ["джаз", "джем"], ["music"]),
  concept("truffle", ["truffe", "caver"], ["трюфель", "обмен грибами"]),
];

const stem = createStem();
const WORDS = { stem, isStopWord: createIsStopWord(createWordLists(), stem) };

const rowsOf = (texts: Parameters<typeof sketch>[2]) => {
  const subjects = subjectsOf([sketch("one", 7, texts)], CONCEPTS, WORDS);
  return Object.fromEntries(subjects.map(({ id, rows, near }) => [id, { rows, near }]));
};

describe("A programme without a subject index is given one from the thesaurus", () => {
  test("an event is about what its title names, and about what lies above it", () => {
    const { jazz, music, truffle } = rowsOf({ title: { fr: "Soirées de jazz", ru: "Вечера" } });
    expect(jazz).toEqual({ rows: [7], near: [] });
    expect(music).toEqual({ rows: [7], near: [] });
    expect(truffle).toEqual({ rows: [], near: [] });
  });

  test("or what two different words of its description name; one alone only touches on it", () => {
    const once = rowsOf({ description: { fr: "On y joue du jazz.", ru: "Музыканты играют." } });
    expect(once["jazz"]).toEqual({ rows: [], near: [7] });
    const twice = rowsOf({ description: { fr: "On y joue du jazz, suivi d’une jam session.", ru: "" } });
    expect(twice["jazz"]).toEqual({ rows: [7], near: [] });
  });

  test("phrases are met as a run of words, Russian ones in any case", () => {
    const found = rowsOf({ title: { fr: "Rencontre", ru: "Клуб обмена грибами" } });
    expect(found["truffle"]).toEqual({ rows: [7], near: [] });
    const apart = rowsOf({ title: { fr: "Faire des crêpes, le bœuf en daube", ru: "Обед" } });
    expect(apart["jazz"]).toEqual({ rows: [], near: [] });
  });

  test("it only touches on what none but vague words tell of, wherever they stand", () => {
    const riding = concept("riding", ["équitation", "selle", "cavalier"], ["верховая езда"], [], ["selle", "cavalier"]);
    const subjectsIn = (fr: string) =>
      subjectsOf([sketch("one", 7, { title: { fr, ru: "Праздник" } })], [riding], WORDS)[0];
    expect(subjectsIn("En selle, cavalier du bitume")).toMatchObject({ rows: [], near: [7] });
    expect(subjectsIn("En selle : équitation au parc")).toMatchObject({ rows: [7], near: [] });
  });

  test("a phrase with a word that says that something is free asks for a price, and its other words for the subject", () => {
    const music = concept("music", ["concert", "concert gratuit"], ["концерт", "бесплатный концерт"]);
    const [subject] = subjectsOf([sketch("one", 7, { title: { fr: "Concert gratuit", ru: "" } })], [music], WORDS);
    expect(subject).toMatchObject({ fr: ["concert"], ru: ["концерт"], rows: [7] });
  });

  test("a compound word says what it says, though it is made of little words, and is met in both numbers", () => {
    const infancy = concept("infancy", ["tout-petit", "raconte-moi"], ["малыш"]);
    const [subject] = subjectsOf([sketch("one", 7, { title: { fr: "Les tout-petits", ru: "" } })], [infancy], WORDS);
    expect(subject).toMatchObject({ fr: ["tout-petit"], rows: [7] });
  });

  test("a phrase of nothing but little words asks for anything, one of a day and a month for a day, and neither for a subject", () => {
    const hobby = concept("hobby", ["quoi faire", "loisirs créatifs"], ["чем заняться", "хобби"]);
    const labour = concept("labour", ["1er mai", "fête du travail"], ["первое мая"]);
    expect(subjectsOf([], [hobby, labour], WORDS).map(({ fr, ru }) => [...fr, ...ru])).toEqual([
      ["loisirs créatifs", "хобби"],
      ["fête du travail"],
    ]);
  });

  test("little words of the text are no subjects, whatever their stem", () => {
    const subjects = subjectsOf(
      [sketch("one", 7, { title: { fr: "Dans la cour", ru: "На дворе" } })],
      [concept("dance", ["danse"], ["танец"]), concept("ai", ["ia"], ["ии"])],
      WORDS,
    );
    expect(subjects.map(({ rows }) => rows)).toEqual([[], []]);
  });

  test("what it does not have stays known as a subject", () => {
    const subjects = subjectsOf([], CONCEPTS, WORDS);
    expect(subjects.map(({ id, fr }) => [id, fr[0]])).toEqual([
      ["music", "musique"],
      ["jazz", "jazz"],
      ["truffle", "truffe"],
    ]);
  });
});

describe("The thesaurus", () => {
  const concepts = createWordLists().concepts();

  test("has each subject once, with words in both languages, and wider ones that it has", () => {
    const ids = new Set(concepts.map(({ id }) => id));
    expect(ids.size).toBe(concepts.length);
    expect(concepts.filter(({ fr, ru }) => fr.length === 0 || ru.length === 0)).toEqual([]);
    expect(concepts.flatMap(({ broader }) => broader).filter((id) => !ids.has(id))).toEqual([]);
  });

  test("names no subject by a date, which a question means as one", () => {
    const dated =
      /^\d+ (?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)$/u;
    const terms = concepts.flatMap(({ fr, ru }) => [...fr, ...ru]);
    expect(terms.filter((term) => dated.test(term))).toEqual([]);
  });
});
