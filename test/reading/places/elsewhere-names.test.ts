import { expect, test } from "vitest";
import { nameElsewhere } from "../../../src/reading/places/elsewhere-names.ts";

test.each([
  ["Лионе", "Lyon", "Лион"],
  ["Германии", "Allemagne", "Германия"],
  ["китаем", "Chine", "Китай"],
  ["lyon", "Lyon", "Лион"],
])("“%s” is %s, %s", (typed, fr, ru) => {
  expect(nameElsewhere(typed)).toEqual({ fr, ru });
});

test("a name that is on no list stays as it was typed", () => {
  expect(nameElsewhere("Урюпинске")).toBeUndefined();
});
