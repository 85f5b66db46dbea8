import { expect, test } from "vitest";
import { errorsBetween } from "../../src/language/typing-errors.ts";

test.each([
  ["exposition", "exposition", 0],
  ["exposition", "expositoin", 1],
  ["exposition", "expositon", 1],
  ["выставка", "выстовка", 1],
  ["nice", "cine", 2],
])("%s – %s: %i", (a, b, errors) => {
  expect(errorsBetween(a, b)).toBe(errors);
});
