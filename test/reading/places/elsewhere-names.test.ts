import { expect, test } from "vitest";
import { nameElsewhere } from "../../../src/reading/places/elsewhere-names.ts";

test.each([
  ["Лионе", "Lyon", "Лион", false],
  ["Германии", "Allemagne", "Германия", true],
  ["китаем", "Chine", "Китай", true],
  ["Марселе", "Marseille", "Марсель", false],
  ["lyon", "Lyon", "Лион", false],
])("“%s” is %s, %s", (typed, fr, ru, isLand) => {
  expect(nameElsewhere(typed)).toEqual({ fr, ru, isLand });
});

test("a name that is on no list stays as it was typed", () => {
  expect(nameElsewhere("Урюпинске")).toBeUndefined();
});
