import { expect, test } from "vitest";
import { plannedText, sidesText } from "../../src/i18n/replies/parts.ts";

const half = (fr: string, ru: string) => ({
  text: { fr, ru },
  start: "2027-01-01",
  end: "2027-06-30",
  precision: "half-year" as const,
});

test.each([
  [{ french: ["Évreux"], russian: ["Kachira"], others: [] }, "Côté français, Évreux\u202f; côté russe, Kachira."],
  [
    { french: ["À définir"], russian: ["l’Ossétie du Nord", "Kazan"], others: [] },
    "Côté français, le partenaire reste à définir\u202f; côté russe, l’Ossétie du Nord et Kazan.",
  ],
  [{ french: [], russian: [], others: [] }, ""],
])("The partners of each side are said in French", (sides, said) => {
  expect(sidesText("fr", sides)).toBe(said);
});

test.each([
  [{ french: ["Тулуза"], russian: ["Самара"], others: [] }, "С французской стороны — Тулуза, с российской — Самара."],
  [
    { french: ["Лилль", "Университет Лилля"], russian: ["Воронеж"], others: [] },
    "С французской стороны — Лилль и Университет Лилля; с российской — Воронеж.",
  ],
  [{ french: [], russian: ["Томск"], others: [] }, "С российской стороны — Томск."],
  [
    { french: ["партнёр пока не определён"], russian: ["Томск"], others: [] },
    "Французский партнёр пока не определён, с российской стороны — Томск.",
  ],
])("The partners of each side are said in Russian", (sides, said) => {
  expect(sidesText("ru", sides)).toBe(said);
});

test("What is planned for half a year is so in the words that its dates have", () => {
  const named = half("premier semestre 2027", "первое полугодие 2027 года");
  expect(plannedText("fr", named)).toBe("au premier semestre 2027");
  expect(plannedText("ru", named)).toBe("на первое полугодие 2027 года");
  const months = half("de janvier à juin 2027", "с января по июнь 2027 года");
  expect(plannedText("fr", months)).toBe("de janvier à juin 2027");
  expect(plannedText("ru", months)).toBe("на январь — июнь 2027 года");
});

test.each([
  ["с 9 по 19 декабря 2027 года", "на 9–19 декабря 2027 года"],
  [
    "с 13 ноября по 23 декабря 2027 года; спектакль — 26 ноября 2027 года",
    "на 13 ноября — 23 декабря 2027 года; спектакль — 26 ноября 2027 года",
  ],
  ["3 марта и с 19 по 23 апреля 2027 года", "на 3 марта и 19–23 апреля 2027 года"],
])("In Russian dates are planned «на»: %s", (text, planned) => {
  const dates = {
    text: { fr: text, ru: text },
    start: "2027-03-03",
    end: "2027-12-23",
    precision: "half-year" as const,
  };
  expect(plannedText("ru", dates)?.replaceAll("\u00a0", " ")).toBe(planned);
});
