import { describe, expect, it } from "vitest";
import { numberOf } from "../../src/answer/tally/numbered.ts";
import { createStem } from "../../src/language/stem.ts";

const stem = createStem();

describe("The number of something, as a sentence gives it", () => {
  it.each([
    ["Le festival doit amener huit spectacles venus de cinq villes.", "spectacles", "huit spectacles"],
    ["De 10 à 15 startups françaises doivent être invitées.", "startups", "10 à 15 startups"],
    ["Ils étaient plus de 7 000 participants.", "participants", "plus de 7 000 participants"],
    ["Ils étaient 7 000 de 17 pays.", "pays", "17 pays"],
    ["Пригласят от 10 до 15 французских стартапов.", "стартапов", "от 10 до 15 французских стартапов"],
    ["Их было 7000 — из 17 стран и 36 регионов.", "стран", "17 стран"],
    ["Le 30e anniversaire du jumelage", "anniversaire", "30e anniversaire"],
    ["Приедут около 300 гостей.", "гостей", "около 300 гостей"],
    ["Les Saisons font venir en 2021 huit spectacles.", "spectacles", "huit spectacles"],
  ])("%s", (sentence, noun, number) => {
    expect(numberOf(sentence, [noun], stem)).toBe(number);
  });

  it.each([
    ["Des spectacles sont prévus.", "spectacles"],
    ["Le nombre de participants n’est pas connu.", "participants"],
    ["Неделя пройдёт с 9 по 19 декабря 2021 года.", "года"],
  ])("is none where no number stands before it: %s", (sentence, noun) => {
    expect(numberOf(sentence, [noun], stem)).toBeNull();
  });
});
