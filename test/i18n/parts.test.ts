import { expect, test } from "vitest";
import { plannedText } from "../../src/i18n/replies/parts.ts";

const half = (fr: string, ru: string) => ({
  text: { fr, ru },
  start: "2027-01-01",
  end: "2027-06-30",
  precision: "half-year" as const,
});

test("What is planned for half a year is so in the words that its dates have", () => {
  const named = half("premier semestre 2027", "первое полугодие 2027 года");
  expect(plannedText("fr", named)).toBe("au premier semestre 2027");
  expect(plannedText("ru", named)).toBe("на первое полугодие 2027 года");
  const months = half("de janvier à juin 2027", "с января по июнь 2027 года");
  expect(plannedText("fr", months)).toBe("de janvier à juin 2027");
  expect(plannedText("ru", months)).toBe("с января по июнь 2027 года");
});
