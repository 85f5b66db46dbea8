import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../src/i18n/catalogues.ts";
import { pluralFr, pluralRu } from "../../src/i18n/plural.ts";

describe("Numbers agree with their nouns", () => {
  test.each([
    [0, "projet", "0"],
    [1, "projet", "un"],
    [2, "projets", "deux"],
    [5, "projets", "cinq"],
    [11, "projets", "11"],
    [21, "projets", "21"],
    [22, "projets", "22"],
    [77, "projets", "77"],
  ])("French: %i %s", (count, word, numeral) => {
    expect(pluralFr(count, "projet", "projets")).toBe(word);
    expect(catalogueOf("fr").answer.projects(count)).toBe(`${numeral} ${word}`);
  });

  test.each([
    [0, "проектов", "0"],
    [1, "проект", "один"],
    [2, "проекта", "два"],
    [5, "проектов", "пять"],
    [11, "проектов", "11"],
    [12, "проектов", "12"],
    [21, "проект", "21"],
    [22, "проекта", "22"],
    [77, "проектов", "77"],
    [101, "проект", "101"],
    [111, "проектов", "111"],
  ])("Russian: %i %s", (count, word, numeral) => {
    expect(pluralRu(count, "проект", "проекта", "проектов")).toBe(word);
    expect(catalogueOf("ru").answer.projects(count)).toBe(`${numeral} ${word}`);
  });

  test.each([
    [1, "1 запись в программе", "1 entrée du programme"],
    [2, "2 записи в программе", "2 entrées du programme"],
    [5, "5 записей в программе", "5 entrées du programme"],
    [11, "11 записей в программе", "11 entrées du programme"],
    [21, "21 запись в программе", "21 entrées du programme"],
    [77, "77 записей в программе", "77 entrées du programme"],
  ])("printed rows: %i", (count, russian, french) => {
    expect(catalogueOf("ru").answer.printedRows(count)).toBe(russian);
    expect(catalogueOf("fr").answer.printedRows(count)).toBe(french);
  });

  test.each([
    [1, "1 an", "1 год"],
    [2, "2 ans", "2 года"],
    [5, "5 ans", "5 лет"],
    [11, "11 ans", "11 лет"],
    [21, "21 ans", "21 год"],
    [22, "22 ans", "22 года"],
    [68, "68 ans", "68 лет"],
  ])("years of a tie: %i", (count, french, russian) => {
    expect(catalogueOf("fr").answer.anniversaries.next("5 septembre 2027", count)).toBe(
      `${french} le 5 septembre 2027`,
    );
    expect(catalogueOf("ru").answer.anniversaries.next("5 сентября 2027 года", count)).toBe(
      `5 сентября 2027 года — ${russian}`,
    );
  });
});
