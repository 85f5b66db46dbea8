import { describe, expect, it } from "vitest";
import { shortNames } from "../../../../src/corpus/import/places/short-names.ts";

const isTown = (name: string) => name === "Saint-Denis";
const short = (fr: string, ru: string) => shortNames({ fr, ru, isRussian: false }, isTown);

describe("What people call a town with a name of two parts", () => {
  it.each([
    ["Ambarès-et-Lagrave", "Амбарез-е-Лаграв", "Ambarès", "Амбарезе"],
    ["Martignas-sur-Jalle", "Мартиньяс-сюр-Жаль", "Martignas", "Мартиньясе"],
    ["Villenave-d’Ornon", "Вильнав-д’Орнон", "Villenave", undefined],
    ["Saint-Médard-en-Jalles", "Сен-Медар-ан-Жаль", "Saint-Médard", "Сен-Медаре"],
    ["Le Touquet-sur-Mer", "Ле-Туке-сюр-Мер", "Le Touquet", "Ле-Туке"],
  ])("is its first part: %s", (fr, ru, first, at) => {
    const names = short(fr, ru);
    expect(names.fr).toEqual([first]);
    if (at !== undefined) expect(names.ru).toContain(at);
  });

  it.each([
    ["one part", "Bordeaux", "Бордо"],
    ["no joining word", "Carbon-Blanc", "Карбон-Блан"],
    ["an ordinary word", "Bourg-en-Bresse", "Бурк-ан-Брес"],
    ["another town", "Saint-Denis-en-Val", "Сен-Дени-ан-Валь"],
    ["a word too short", "Vic-sur-Cère", "Вик-сюр-Сер"],
  ])("is nothing else where that is %s", (_, fr, ru) => {
    expect(short(fr, ru)).toEqual({ fr: [], ru: [] });
  });

  it("is not guessed for a Russian town", () => {
    expect(shortNames({ fr: "Rostov-sur-le-Don", ru: "Ростов-на-Дону", isRussian: true }, isTown)).toEqual({
      fr: [],
      ru: [],
    });
  });
});
