import { describe, expect, test } from "vitest";
import { createGeography } from "../../src/corpus/places/geography.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { questionOf } from "../../src/reading/question.ts";
import type { About, Question } from "../../src/reading/question.ts";
import { planOf } from "../../src/retrieval/plan.ts";
import { CORPUS_FOLDER } from "../corpus/corpus-folder.ts";
import { questionAsked } from "../reading/reader.ts";
import { term } from "../reading/term.ts";

const corpus = await loadCorpus(CORPUS_FOLDER);
const deps = { corpus, geography: createGeography(corpus.places, corpus.events) };

const plan = (question: Question) => planOf(question, deps);
const planFor = async (text: string) => plan(await questionAsked(text));
/** A question for a place, with what else a test says. */
const inNice = (about: Partial<About>, more: Partial<Question> = {}) =>
  plan({ ...questionOf("fr", { where: { places: ["nice"] }, about }), ...more });

describe("All that structure lets through is meant", () => {
  test.each([
    "Que se passe-t-il à Nice ?",
    "Что будет в мае?",
    "Montre-moi tout le programme",
    "Combien de projets à Nice ?",
    "Combien de projets en France ?",
  ])("by “%s”", async (text) => {
    expect(await planFor(text)).toMatchObject({ given: "all", ways: [] });
  });

  test("unless what else is said speaks against it", async () => {
    const plumber = term("plombier", { isKnown: false });
    expect(inNice({ terms: [plumber] })).toMatchObject({ given: "nothing", ways: ["list"] });
    // It is no question about France.
    expect(await planFor("Le Tour de France")).toMatchObject({ given: "nothing", ways: ["words"] });
    // « Combien coûte un plombier à Nice ? »
    expect(
      inNice({ terms: [plumber] }, { asks: { kind: "count", of: { thing: "projects", country: null }, only: null } }),
    ).toMatchObject({
      given: "nothing",
      ways: ["list"],
    });
  });
});

describe("A kind of happening", () => {
  const kindNamed = (terms: readonly { folded: string }[]) =>
    terms.length === 1 && terms[0]?.folded === "expos" ? "exhibition" : null;
  const kindOf = (about: Partial<About>) => planOf(questionOf("fr", { about }), { ...deps, kindNamed }).kind;

  test("is asked for by its name alone", () => {
    expect(kindOf({ terms: [term("expos")] })).toBe("exhibition");
    expect(kindOf({ terms: [term("expos"), term("dentelle")] })).toBeNull();
  });

  test("is not, beside a heading or what is told of the asker", () => {
    expect(kindOf({ terms: [term("expos")], headings: ["sport"] })).toBeNull();
    expect(kindOf({ terms: [term("sourd", { isBackground: true }), term("expos")] })).toBeNull();
    const meaning = "j’ai dix-huit ans et je voudrais bien savoir s’il y a des expos";
    expect(kindOf({ terms: [term("expos")], meaning })).toBeNull();
  });
});

describe("A subject is looked for by its words", () => {
  test("alone", async () => {
    expect(await planFor("Où voir de la dentelle ?")).toMatchObject({ given: "nothing", ways: ["words"] });
    expect(plan(questionOf("fr", { about: { terms: [term("zigouigoui", { isKnown: false })] } })).ways).toEqual([
      "words",
    ]);
  });

  test("beside a place; where the words find nothing there, all that is there may be meant", () => {
    expect(inNice({ terms: [term("dentelle")] })).toMatchObject({ given: "nothing", ways: ["words", "list"] });
  });

  test("beside a place in a question built on another one, which asks for the subject alone", () => {
    expect(inNice({ terms: [term("musique")] }, { isBuiltOn: true }).ways).toEqual(["words"]);
  });

  test("beside a time alone too, unless anything at all is asked for", () => {
    const inMay = (isOpen: boolean) =>
      plan(
        questionOf("fr", {
          when: { ranges: [{ from: "2021-05-01", to: "2021-05-31" }] },
          about: { terms: [term("musique")], isOpen },
        }),
      );
    expect(inMay(false).ways).toEqual(["words"]);
    expect(inMay(true).ways).toEqual(["words", "list"]);
  });

  test("that every project of a place could be called by only where no place is named", () => {
    expect(inNice({ terms: [term("partenaires")] })).toMatchObject({ given: "all", ways: [] });
    expect(plan(questionOf("fr", { about: { terms: [term("partenaires")] } })).ways).toEqual(["words"]);
  });

  test("where the question names nothing, by its meaning", () => {
    expect(plan(questionOf("fr", { about: { meaning: "et pour nous autres" } })).ways).toEqual(["words"]);
  });

  test("that the asker only tells of, where nothing else is said", () => {
    const asked = plan(questionOf("fr", { about: { terms: [term("jardinier", { isBackground: true })] } }));
    expect(asked).toMatchObject({ given: "nothing", ways: ["words"] });
    expect(asked.wanted).toMatchObject({ facets: [["jardinier"]] });
  });
});

describe("What stands under a heading is meant", () => {
  test("and what else speaks of its subject is looked for", async () => {
    expect(await planFor("du sport")).toMatchObject({ given: "heading", asksForOthers: true, ways: ["words"] });
  });

  test("alone where it is no subject, or is asked for as it is printed", async () => {
    for (const text of ["la culture", "la rubrique sport", "Combien de projets dans la rubrique sport ?"]) {
      expect(await planFor(text)).toMatchObject({ given: "heading", asksForOthers: false, ways: [] });
    }
  });

  test("but beside a place the words may find what the heading does not have there", async () => {
    expect(await planFor("la culture à Nice")).toMatchObject({
      given: "heading",
      asksForOthers: false,
      ways: ["words"],
    });
  });

  test("of ties by nothing else: every project is one of partners", async () => {
    expect(await planFor("les jumelages")).toMatchObject({ given: "heading", ways: [] });
    expect(await planFor("les partenariats de Nice")).toMatchObject({ given: "heading", ways: [] });
  });

  test("not where a subject is named beside it", async () => {
    expect(await planFor("du sport avec des chevaux")).toMatchObject({ given: "nothing" });
  });
});

describe("Events are compared with", () => {
  test("the words of the question, alternatives together, and those of its heading", () => {
    const terms = [term("concerts"), term("opéra", { folded: "opera", isAlternative: true }), term("nuit")];
    const { wanted } = inNice({ terms, headings: ["culture"], headingWords: ["culture", "culturel"] });
    expect(wanted.facets).toEqual([["concerts", "opera"], ["nuit"], ["culture", "culturel"]]);
  });

  test("no words of the asker’s own story", () => {
    const { wanted } = inNice({ terms: [term("musicien", { isBackground: true }), term("dentelle")] });
    expect(wanted.facets).toEqual([["dentelle"]]);
  });

  test("what its meaning is without what is left out, and the words that an unknown one narrows", () => {
    const terms = [term("tournoi", { isNarrowed: true }), term("zigouigoui", { isKnown: false })];
    const { wanted } = inNice({ terms, meaning: "un tournoi de zigouigoui", isOpen: true });
    expect(wanted).toMatchObject({ narrowed: new Set(["tournoi"]), text: "un tournoi de zigouigoui", isOpen: true });
  });
});
