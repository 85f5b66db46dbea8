import { expect, it } from "vitest";
import { endsLeaning } from "../../src/language/leaning-words.ts";

it.each([
  ["соглашение о", true],
  ["соглашение", false],
  ["обмены с МГТУ имени", true],
  ["conférence sur la", true],
  ["festival « Lire à", true],
  ["de Nice à", true],
  ["conférence sur la médecine", false],
  ["le 5", false],
  ["", false],
])("whether « %s » waits for its next word: %s", (text, leans) => {
  expect(endsLeaning(text)).toBe(leans);
});
