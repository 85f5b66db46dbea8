import { expect, test } from "vitest";
import { createSpellings, errorsBetween } from "../../src/language/typing-errors.ts";

test.each([
  ["exposition", "exposition", 0],
  ["exposition", "expositoin", 1],
  ["exposition", "expositon", 1],
  ["выставка", "выстовка", 1],
  ["nice", "cine", 2],
])("%s – %s: %i", (a, b, errors) => {
  expect(errorsBetween(a, b)).toBe(errors);
});

test("Of words with other letters or another length none is looked at; what may be close comes in its order", () => {
  const towns = createSpellings(["nantes", "nancy", "nice", "antnes", "saint nazaire", "nanty"]);
  expect(towns.near("nantes", 1)).toEqual(["nantes", "antnes"]);
  expect(towns.near("nanti", 1)).toEqual(["nanty"]);
  expect(towns.near("nancy", 2)).toEqual(["nancy", "nice", "nanty"]);
  expect(towns.near("x", 1)).toEqual([]);
});
