import { describe, expect, test } from "vitest";
import { asksFor, question, read } from "./reader.ts";

describe("A question is read however it comes", () => {
  test("10,000 characters are read up to a border of words", () => {
    const { words, meaning } = read("dentelle ".repeat(1_200));
    expect(meaning.length).toBeLessThanOrEqual(1_000);
    expect(words).toMatch(/^dentelle(?: dentelle)*$/);
  });

  test("a pair of surrogates is not cut in two", () => {
    expect(read(`${"x".repeat(999)}🎉`).meaning.isWellFormed()).toBe(true);
  });

  test.each(["", "   ", "\u0000\u0001\u0007", "?!…", "\uD83D"])("%j has nothing to read", (question) => {
    expect(read(question)).toMatchObject({
      asks: "list",
      places: [],
      unknown: [],
      ranges: [],
      headings: [],
      words: "",
      terms: [],
    });
  });

  test("HTML and SQL are words", () => {
    expect(read("<script>alert(1)</script> à Nice").places).toEqual(["nice"]);
    expect(read("'; DROP TABLE events; -- Ницца").places).toEqual(["nice"]);
  });
});

describe("A writer whose name has the stem of a land (Чехия)", () => {
  test.each([
    ["Чехов", []],
    ["Чехов, что о нём есть?", []],
    ["Что запланировано в Чехии?", ["Чехии"]],
  ])("“%s” is read with the unknown places %j", (text, unknown) => {
    expect(read(text).unknown).toEqual(unknown);
  });
});

describe("The age of somebody is no anniversary of a tie", () => {
  test.each([
    ["Ma voisine a 82 ans, vous auriez une idée pour elle ?", "list"],
    ["Mon collègue a 40 ans, que lui proposer ?", "list"],
    ["Моей соседке 82 года, что ей посоветовать?", "list"],
    ["Quels jumelages ont 40 ans ?", "twinning"],
  ])("“%s”", (text, asks) => {
    expect(read(text).asks).toBe(asks);
  });
});

describe("A venue that the model understands", () => {
  test("is taken with its preposition, and the rest is read as usual", () => {
    const venues = [{ phrase: "зале открытий", key: "palais de la decouverte 75015" }];
    const { filters, when, about } = question("Что в зале открытий в мае?", { asking: { ...asksFor("list"), venues } });
    expect(filters).toEqual([
      { kind: "venue", keys: ["palais de la decouverte 75015"], name: "Palais de la découverte" },
    ]);
    expect(when.ranges).toEqual([{ from: "2021-05-01", to: "2021-05-31" }]);
    expect(about.terms).toEqual([]);
  });

  test("is left where the programme has no such venue", () => {
    const venues = [{ phrase: "зале открытий", key: "elsewhere" }];
    expect(question("Что в зале открытий?", { asking: { ...asksFor("list"), venues } }).filters).toEqual([]);
  });
});
