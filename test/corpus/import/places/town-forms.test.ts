import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PlaceEntry } from "../../../../src/corpus/import/plan/entries.ts";
import { frenchForms, russianForms } from "../../../../src/corpus/import/places/town-forms.ts";
import { frenchInRussian, russianInFrench } from "../../../../src/language/transcription.ts";

const cities = (JSON.parse(readFileSync("corpus/places.json", "utf8")) as PlaceEntry[]).filter(
  ({ kind }) => kind === "city",
);

describe("The forms of a town's name", () => {
  it.each([
    ["Le Havre", "au Havre", "du Havre"],
    ["Les Sables-d’Olonne", "aux Sables-d’Olonne", "des Sables-d’Olonne"],
    ["La Rochelle", "à La Rochelle", "de La Rochelle"],
    ["Arles", "à Arles", "d’Arles"],
    ["Iaroslavl", "à Iaroslavl", "de Iaroslavl"],
  ])("in French: %s", (name, at, of) => {
    expect(frenchForms(name).fr).toEqual({ name, in: at, of });
  });

  it.each([
    ["Орёл", "в Орле", "из Орла"],
    ["Рязань", "в Рязани", "из Рязани"],
    ["Ярославль", "в Ярославле", "из Ярославля"],
    ["Владимир", "во Владимире", "из Владимира"],
    ["Великий Новгород", "в Великом Новгороде", "из Великого Новгорода"],
    ["Ростов-на-Дону", "в Ростове-на-Дону", "из Ростова-на-Дону"],
    ["Набережные Челны", "в Набережных Челнах", "из Набережных Челнов"],
    ["Старая Русса", "в Старой Руссе", "из Старой Руссы"],
    ["Сочи", "в Сочи", "из Сочи"],
  ])("in Russian: %s", (name, at, from) => {
    expect(russianForms(name, true).ru).toMatchObject({ in: at, from });
  });

  it("in Russian: a foreign name keeps its last vowel", () => {
    expect(russianForms("Ле-Таян-Медок", false).ru).toMatchObject({
      in: "в Ле-Таян-Медоке",
      from: "из Ле-Таян-Медока",
    });
    expect(russianForms("Песок", true).ru).toMatchObject({ in: "в Песке" });
  });

  it("are those that were written by hand wherever nobody is asked to look at them", () => {
    const sure = cities.map((city) => ({ city, ...russianForms(city.ru["nominative"] ?? "", city.country === "ru") }));
    const wrong = sure.filter(
      ({ city, ru, isSure }) => isSure && Object.entries(ru).some(([form, text]) => city.ru[form] !== text),
    );
    expect(wrong.map(({ city }) => city.id)).toEqual([]);
    expect(sure.filter(({ isSure }) => isSure).length).toBeGreaterThan(60);
  });

  it("a name that nobody has written in the other letters is written by its sound", () => {
    expect(["Crest", "Vaux-le-Vieux", "Aouste-sur-Sye", "Semur-en-Brionnais"].map(frenchInRussian)).toEqual([
      "Крест",
      "Во-ле-Вьё",
      "Ауст-сюр-Си",
      "Семюр-ан-Брионне",
    ]);
    expect(["Воронеж", "Таруса", "Челябинск", "Нижний Новгород"].map(russianInFrench)).toEqual([
      "Voronej",
      "Taroussa",
      "Tcheliabinsk",
      "Nijni Novgorod",
    ]);
  });
});
