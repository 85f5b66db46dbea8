import { expect, test } from "vitest";
import { caseForms } from "../../src/language/case-forms.ts";
import { createStem } from "../../src/language/stem.ts";

test.each([
  ["обмен", ["обмен", "обмена", "обмену", "обменом", "обмены", "обменов"]],
  ["музей", ["музей", "музея", "музею", "музеем", "музеи", "музеев"]],
  ["визит", ["визит", "визита", "визиту", "визитом", "визиты", "визитов"]],
])("the stems of the forms of «%s» hold those of every case", (word, cases) => {
  const stem = createStem();
  const stems = new Set(caseForms(word).map(stem));
  expect(cases.filter((form) => !stems.has(stem(form)))).toEqual([]);
});

test("a word that is no Russian noun is returned alone", () => {
  expect(caseForms("théâtre")).toEqual(["théâtre"]);
  expect(caseForms("кафе")).toEqual(["кафе"]);
});
