import { describe, expect, test } from "vitest";
import { createNamesBySound } from "../../src/language/sound-key.ts";
import { foldText } from "../../src/language/fold.ts";

const NAMES = ["david", "hockney", "monet", "meiselas", "abba", "brassens", "louvre", "picasso", "dumas", "lenglen"];
const named = createNamesBySound(NAMES);
const of = (word: string) => named(foldText(word));

describe("A name in Latin letters is known as it is written in Cyrillic ones", () => {
  test.each([
    ["Дэвид", "david"],
    ["Дэвида", "david"],
    ["Хокни", "hockney"],
    ["Моне", "monet"],
    ["Абба", "abba"],
    ["Брассенс", "brassens"],
    ["Брассенса", "brassens"],
    ["Лувре", "louvre"],
    ["Пикассо", "picasso"],
    ["Дюма", "dumas"],
    ["Ленглен", "lenglen"],
  ])("%s", (word, name) => {
    expect(of(word)).toContain(name);
  });

  test.each(["концерт", "музыка", "давно", "выставка", "лавка", "дом", "минимум", "hockney", "том"])(
    "%s is none of them",
    (word) => {
      expect(of(word)).toEqual([]);
    },
  );
});
