import { expect, test } from "vitest";
import { nounForms } from "../../src/language/noun-forms.ts";
import { createStem } from "../../src/language/stem.ts";

test.each([
  ["обмен", ["обмен", "обмена", "обмену", "обменом", "обмены", "обменов"]],
  ["музей", ["музей", "музея", "музею", "музеем", "музеи", "музеев"]],
  ["визит", ["визит", "визита", "визиту", "визитом", "визиты", "визитов"]],
])("the stems of the forms of «%s» hold those of every case", (word, cases) => {
  const stem = createStem();
  const stems = new Set(nounForms(word).map(stem));
  expect(cases.filter((form) => !stems.has(stem(form)))).toEqual([]);
});

test.each([
  ["velo", "velos"],
  ["recit", "recits"],
  ["jeu", "jeux"],
  ["bijou", "bijoux"],
  ["forgeron", "forgerons"],
  ["ami", "amis"],
  ["photos", "photo"],
  ["feux", "feu"],
])("the stems of the forms of « %s » hold that of « %s »", (word, other) => {
  const stem = createStem();
  expect(nounForms(word).map(stem)).toContain(stem(other));
});

test("what only ends like a plural, and a word without other forms, is returned alone", () => {
  expect(["mais", "dos", "bras", "nez"].map(nounForms)).toEqual([["mais"], ["dos"], ["bras"], ["nez"]]);
  expect(nounForms("кафе")).toEqual(["кафе"]);
});
