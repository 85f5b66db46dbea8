import { describe, expect, test } from "vitest";
import { splitQuestions } from "../../src/reading/split-questions.ts";

describe("A message may hold two questions", () => {
  test("that have a question word each", () => {
    expect(splitQuestions("Quand est le forum et où est la Folle Journée ?")).toEqual([
      ["Quand est le forum", "où est la Folle Journée ?"],
    ]);
    expect(splitQuestions("Когда форум? А сколько проектов в Перми?")).toContainEqual([
      "Когда форум",
      "сколько проектов в Перми?",
    ]);
  });

  test("that share what they are about", () => {
    expect(splitQuestions("quand et où se tient le forum ?")).toEqual([["quand", "où se tient le forum ?"]]);
    expect(splitQuestions("Где и когда выставка?")).toEqual([["Где", "когда выставка?"]]);
    expect(splitQuestions("Форум: когда, сколько стоит?")).toEqual([["Форум: когда", "сколько стоит?"]]);
  });

  test("but not where only one thing is asked", () => {
    for (const text of ["Que se passe-t-il à Nice et à Lyon ?", "Ницца и Москва", "Bonjour ! Quoi à Nice ?", ""]) {
      expect(splitQuestions(text)).toEqual([]);
    }
  });
});
