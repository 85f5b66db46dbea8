import { describe, expect, test } from "vitest";
import { read } from "./reader.ts";

const out = (question: string) => read(question).excludedSubjects.map(({ term }) => term);

describe("A subject is left out", () => {
  test.each([
    ["Les expositions, hormis celle de dentelle", "dentelle"],
    ["À Strasbourg, sauf le tourisme", "tourisme"],
    ["des expositions, mais pas de dentelle", "dentelle"],
    ["выставки, кроме кружева", "кружева"],
    ["Спорт, только не лошади", "лошади"],
    ["Выставки — только без рисунков", "рисунков"],
  ])("“%s”", (question, subject) => {
    expect(out(question)).toEqual([subject]);
    expect(read(question).coreTerms).not.toContain(subject);
    expect(read(question).asked.toLowerCase()).not.toContain(subject);
  });

  test("and shown as it was typed", () => {
    expect(read("Les expositions, sauf le Théâtre").excludedSubjects).toEqual([{ term: "theatre", typed: "Théâtre" }]);
  });

  test.each([
    "y a-t-il pas un concert à Nice ?",
    "не только театр в Авиньоне",
    "un concert sans micro",
    "pas de concert à Nice ?",
  ])("but not by what only sounds so: “%s”", (question) => {
    expect(out(question)).toEqual([]);
  });
});
