import { expect, it } from "vitest";
import { numeralFr, numeralRu } from "../../src/i18n/numerals.ts";

it("Numbers up to ten are words in a sentence, and agree with what they count", () => {
  expect([0, 1, 2, 10, 11, 21].map((count) => numeralFr(count))).toEqual(["0", "un", "deux", "dix", "11", "21"]);
  expect(numeralFr(1, true)).toBe("une");
  expect([0, 1, 2, 5, 11].map((count) => numeralRu(count))).toEqual(["0", "один", "два", "пять", "11"]);
  expect([1, 2, 3].map((count) => numeralRu(count, "feminine"))).toEqual(["одна", "две", "три"]);
  expect([1, 2].map((count) => numeralRu(count, "neuter"))).toEqual(["одно", "два"]);
});
