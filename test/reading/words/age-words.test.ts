import { expect, test } from "vitest";
import { foldText } from "../../../src/language/fold.ts";
import { ageIn, agesTold, audienceOf } from "../../../src/reading/words/age-words.ts";

test.each<[string, number[]]>([
  ["que faire avec un enfant de six ans ?", [6]],
  ["mes enfants ont 7 et 9 ans", [7, 9]],
  ["un stage pour ma fille de quatorze ans", [14]],
  ["un atelier pour les 8-12 ans", [8, 12]],
  ["ma mère a soixante-quinze ans", [75]],
  ["mon père a quatre-vingt-deux ans", [82]],
  ["une sortie avec des CM2", [10]],
  ["куда сводить ребёнка пяти лет?", [5]],
  ["внуку семь", [7]],
  ["мне 16, чем заняться?", [16]],
  ["mon fils qui a 9 ans", [9]],
  ["чем занять пятилетнего?", [5]],
  ["что есть для 10-летних детей", [10]],
  ["маме шестьдесят пять лет", [65]],
  ["дети 7–10 лет", [7, 10]],
])("Somebody’s age is known: %s", (question, ages) => {
  expect(ageIn(foldText(question))?.ages).toEqual(ages);
});

test.each([
  "les dix ans du jumelage",
  "un jumelage de vingt ans",
  "un concert pour les dix ans du jumelage",
  "des villes jumelées il y a dix ans",
  "un jumelage qui a vingt ans",
  "покажите мне 5 проектов",
  "группа 10 человек",
  "к десятилетнему сотрудничеству",
  "15 лет дружбы",
  "il y a des concerts dans dix jours ?",
  "dans deux ans",
])("Years of something else are nobody’s age: %s", (question) => {
  expect(ageIn(foldText(question))).toBeNull();
});

test.each<[string, number, number]>([
  ["Pour les 4-7 ans et leurs parents.", 4, 7],
  ["Приглашаем детей от четырёх до семи лет.", 4, 7],
  ["Vingt jeunes de dix-huit à vingt-cinq ans remontent un mur.", 18, 25],
  ["для детей шести — десяти лет", 6, 10],
  ["Tablier fourni, à partir de quinze ans.", 15, 120],
  ["Сбор открыт с восьми лет.", 8, 120],
  ["les plus de soixante-cinq ans marchent dans le parc", 65, 120],
  ["жители старше шестидесяти пяти лет", 65, 120],
  ["les enfants de moins de trois ans avec leurs parents", 0, 2],
  ["малышей до трёх лет", 0, 2],
])("A text tells for whom something is: %s", (sentence, from, to) => {
  expect(agesTold(foldText(sentence))).toEqual({ from, to });
});

test.each([
  "Gratuit pour les moins de 12 ans.",
  "Детям до семи лет вход бесплатный.",
  "Montpellier et Kalouga coopèrent depuis plus de 15 ans.",
  "les 30 ans de leur partenariat",
  "Niveau conseillé : deux ans d’apprentissage.",
  "photographies prises à quarante ans d’écart",
  "снятые с разницей в сорок лет",
  "шедевра прошлых лет",
])("Prices and the passing of time say nothing of that: %s", (sentence) => {
  expect(agesTold(foldText(sentence))).toBeNull();
});

test("Children, adolescents and elderly people have a name; those between have none", () => {
  expect([6, 15, 30, 70].map((age) => audienceOf({ from: age, to: age })?.fr)).toEqual([
    "enfants",
    "adolescents",
    undefined,
    "seniors",
  ]);
  expect(audienceOf({ from: 10, to: 15 })).toBeUndefined();
});
