import { describe, expect, test } from "vitest";
import { createStem } from "../../src/language/stem.ts";

const stem = createStem();

describe("Stems join the forms of a word", () => {
  test.each([
    ["exposition", "expositions"],
    ["concert", "concerts"],
    ["universitaire", "universitaires"],
    ["musicale", "musicales"],
    ["выставка", "выставки"],
    ["выставка", "выставку"],
    ["концерт", "концертами"],
    ["университет", "университетов"],
    ["музыкальный", "музыкальная"],
  ])("%s and %s", (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  test.each([
    ["sport", "port"],
    ["climat", "cinema"],
    ["спорт", "порт"],
    ["музей", "музыка"],
  ])("and keep %s and %s apart", (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test("the same word always has the same stem, also after many others", () => {
    const before = stem("dentelle");
    for (let index = 0; index < 21_000; index += 1) stem(`mot${index}`);
    expect(stem("dentelle")).toBe(before);
  });

  test("what is no word stays what it is", () => {
    expect([stem(""), stem("2021"), stem("a")]).toEqual(["", "2021", "a"]);
  });
});
