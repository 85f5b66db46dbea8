import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { romanized, russianNameBySound, russianNameOf } from "../../scripts/russian-names.ts";
import { frenchInRussian } from "../../src/language/transcription.ts";

describe("The Russian name of a town of Russia", () => {
  it.each([
    ["Cherepovets", ["Чарапавец", "Череповетс", "Череповец", "Череповець"], "Череповец"],
    ["Tyumen", ["Тĕмен", "Тюмен", "Тюмень", "Тюмень хот", "Түмень", "Цюмень"], "Тюмень"],
    ["Ulan-Ude", ["Верхнеудинск", "Улаан-Удэ", "Улан Уде", "Улан-Удэ"], "Улан-Удэ"],
    ["Engels", ["Енгельс", "Покровська Слобода", "Энгельс"], "Энгельс"],
    ["Grozny", ["Грозна", "Грозни", "Грозний", "Грозны", "Грозный", "Джохар", "г. Грозный"], "Грозный"],
    ["Shchyolkovo", ["Шчолково", "Щелково", "Щёлково"], "Щёлково"],
    ["Norilsk", ["Нарыльск", "Норилск", "Норильск", "Норильськ"], "Норильск"],
    ["Novokuznetsk", ["Навакузнецк", "Новокузнетск", "Новокузнецк", "Новокузнецьк", "Сталинск"], "Новокузнецк"],
    ["Bratsk", ["Братск", "Братськ", "Брацк"], "Братск"],
    ["Sovetsk", ["Кукарка", "Савецк", "Советск", "Совецк"], "Советск"],
    ["Molochnoye", ["Молочное"], "Молочное"],
  ])("is the Russian one of the names in Cyrillic letters: %s", (latin, others, russian) => {
    expect(russianNameOf(latin, others)).toBe(russian);
  });

  it("is not told where no name is near", () => {
    expect(russianNameOf("Noginsk-9", ["Обухово", "Saransk"])).toBe("");
  });
});

describe("The Russian name of a town abroad", () => {
  it.each([
    ["Tourcoing", ["Туркоан", "Туркуэн"], "Туркуэн"],
    ["Le Chesnay", ["Ле Шене", "Ле-Шене"], "Ле-Шене"],
    ["Caluire-et-Cuire", ["Калир е Кир"], ""],
  ])("is spelt as Russian is: %s", (name, others, russian) => {
    expect(russianNameBySound(name, frenchInRussian(name), others)).toBe(russian);
  });
});

it("A Russian name is written in Latin letters as GeoNames does, without soft signs", () => {
  expect(["Елец", "Заволжье", "Энгельс", "Щёлково"].map(romanized)).toEqual([
    "yelets",
    "zavolzhye",
    "engels",
    "shchelkovo",
  ]);
});

describe("The list of towns", () => {
  const towns = readFileSync("src/corpus/import/data/towns.tsv", "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
  const named = (country: string) =>
    new Map(towns.filter((town) => town[2] === country).map(([fr = "", ru = ""]) => [ru.split("/")[0], fr]));

  it.each([
    ["Череповец", "Tcherepovets"],
    ["Тюмень", "Tioumen"],
    ["Улан-Удэ", "Oulan-Oude"],
    ["Грозный", "Grozny"],
    ["Петропавловск-Камчатский", "Petropavlovsk-Kamtchatski"],
    ["Малоярославец", "Maloïaroslavets"],
    ["Калач-на-Дону", "Kalatch-na-Donou"],
    ["Балахна", "Balakhna"],
    ["Нарьян-Мар", "Narian-Mar"],
    ["Кунцево", "Kountsevo"],
    ["Льгов", "Lgov"],
  ])("has %s", (ru, fr) => {
    expect(named("ru").get(ru)).toBe(fr);
  });

  it.each([
    ["Париж", "Paris"],
    ["Ренн", "Rennes"],
    ["Нант", "Nantes"],
    ["Экс-ан-Прованс", "Aix-en-Provence"],
    ["Сент-Этьен", "Saint-Étienne"],
    ["Ле-Ман", "Le Mans"],
    ["Гавр", "Le Havre"],
    ["Реймс", "Reims"],
    ["Брест", "Brest"],
    ["Дюнкерк", "Dunkerque"],
  ])("has %s of France", (ru, fr) => {
    expect(named("fr").get(ru)).toBe(fr);
  });

  it("has no name of Russia that other languages spell, and none is missing", () => {
    const ruNames = towns.filter(([, , country]) => country === "ru").map(([, ru = ""]) => ru);
    expect(ruNames.filter((ru) => /^$|етс$|шч|ськ|цьк|ць$|[жшчщ]ы|[гкх]ы(?!з)/u.test(ru))).toEqual([]);
  });
});
