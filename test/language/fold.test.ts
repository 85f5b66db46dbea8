import { describe, expect, test } from "vitest";
import { foldText, foldWord, tokenize } from "../../src/language/fold.ts";

describe("Folding makes one spelling of what people type differently", () => {
  test.each([
    ["Évreux", "evreux"],
    ["ÉTRETAT", "etretat"],
    ["Besançon", "besancon"],
    ["Viatskoïe", "viatskoie"],
    ["cœur", "coeur"],
    ["Æquo", "aequo"],
    ["Эврё", "эвре"],
    ["МОСКВА", "москва"],
    ["e\u0301vreux", "evreux"],
  ])("%s → %s", (typed, folded) => {
    expect(foldWord(typed)).toBe(folded);
  });

  test("й stays й, however it is encoded: «Нижний» is not «Нижнии»", () => {
    expect(foldWord("Нижний")).toBe("нижний");
    expect(foldWord("Нижнии\u0306")).toBe("нижний");
  });

  test.each([
    ["Hérouville-Saint-Clair", "herouville saint clair"],
    ["l’Île-de-France", "l ile de france"],
    ["Qu'est-ce qu’il y a ?", "qu est ce qu il y a"],
    ["Ростов-на-Дону", "ростов на дону"],
    ["  «Ницца» … 2021 ! ", "ницца 2021"],
    ["", ""],
    ["🎉🎉", ""],
  ])("“%s” is “%s”", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe("A text is split into words", () => {
  test("each word knows where it stands", () => {
    expect(tokenize("À Nice, en été")).toEqual([
      { raw: "À", folded: "a", start: 0, end: 1 },
      { raw: "Nice", folded: "nice", start: 2, end: 6 },
      { raw: "en", folded: "en", start: 8, end: 10 },
      { raw: "été", folded: "ete", start: 11, end: 14 },
    ]);
  });

  test("half a surrogate pair and control characters separate words and do no harm", () => {
    expect(tokenize("Nice\uD83DParis\u0000Lille").map(({ raw }) => raw)).toEqual(["Nice", "Paris", "Lille"]);
  });
});
