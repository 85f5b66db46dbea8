import { describe, expect, test } from "vitest";
import { read } from "./reader.ts";

const asked = (question: string) => read(question).coreTerms;

describe("What the asker tells of themselves is no subject", () => {
  test.each([
    ["Je suis musicien de métier, que se passe-t-il à Lémeré ?", []],
    ["Ma femme est mutée, on déménage en Normandie avec le chien : qu'est-ce qui y est programmé ?", []],
    ["Брат женится на девушке из Тулузы, а я про этот город ничего не знаю. Что там запланировано?", []],
    ["Enseignante, je suis libre pendant l’été. Qu’y a-t-il alors ?", []],
    ["Traductrice, je passe par Nice : qu’y a-t-il ?", []],
    ["Работаю поваром на вахте. Что есть по Смоленску?", []],
  ])("“%s”", (question, expected) => {
    expect(asked(question)).toEqual(expected);
  });

  test.each([
    ["Je suis passionné d’opéra, que proposez-vous à Nice ?", "opera"],
    ["Le théâtre, vous avez quoi à Nice ?", "theatre"],
    ["Обожаю шахматы. Что посоветуете в Бордо?", "шахматы"],
    ["Кружево, что-нибудь есть?", "кружево"],
  ])("but what they like, or put in front of the request, is: “%s”", (question, subject) => {
    expect(asked(question)).toContain(subject);
  });

  test("where nothing asks about anything, the story is the question", () => {
    expect(asked("On m’a parlé d’un tournoi d’échecs. C’est où ?")).toContain("tournoi d echecs");
  });

  test("small talk about time is no date, a journey is one", () => {
    expect(read("Hier soir à table on s’est disputés : combien de projets à Paris ?").ranges).toEqual([]);
    expect(read("Je pars à Nice en mai, qu’y a-t-il ?").ranges).toEqual([{ from: "2021-05-01", to: "2021-05-31" }]);
  });

  test("an anniversary of the asker’s own is not asked about", () => {
    expect(read("У нас с женой годовщина, решили махнуть в Арль. Что там будет?").asks).toBe("list");
  });
});

describe("Subjects that are listed", () => {
  test("are alternatives; those that stand apart are asked for together", () => {
    expect(read("des concerts, des expositions ou du théâtre").facets).toEqual([
      ["concerts", "expositions", "theatre"],
    ]);
    expect(read("концерты и выставки").facets).toEqual([["концерты", "выставки"]]);
    expect(read("une exposition de dentelle").facets).toEqual([["exposition"], ["dentelle"]]);
  });

  test("a phrase is one subject, whatever its words mean alone", () => {
    expect(read("les jeunes pousses").coreTerms).toEqual(["jeunes pousses"]);
    expect(read("une école d’hiver")).toMatchObject({ ranges: [], coreTerms: ["ecole d hiver"] });
  });

  test("a word that nobody knows narrows the one beside it", () => {
    expect(read("un tournoi de zigouigoui").narrowedTerms).toEqual(["tournoi"]);
    expect(read("хрямзикский фестиваль").narrowedTerms).toEqual(["фестиваль"]);
    expect(read("un tournoi, zigouigoui").narrowedTerms).toEqual([]);
  });
});
