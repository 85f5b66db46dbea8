import { expect, test } from "vitest";
import { agesOf, fitsAges } from "../../../src/retrieval/filter/age-fit.ts";

const of = (fr: string, ru = "") => ({ description: { fr, ru } });

test("What says that it is from an age on is for nobody younger", () => {
  const chess = of("Tournoi d’échecs. Un goûter est offert aux enfants, dès sept ans.");
  expect([6, 7, 40].map((age) => fitsAges(chess, [age]))).toEqual([false, true, true]);
});

test("One of several ages is enough", () => {
  expect(fitsAges(of("", "Дети 8–12 лет пишут письма на бересте."), [5, 9])).toBe(true);
});

test("What tells no age is for everybody, and so is everything where none is asked for", () => {
  expect(fitsAges(of("Un marché de Noël sur la place."), [6])).toBe(true);
  expect(fitsAges(of("À partir de 18 ans."), [])).toBe(true);
});

test("Each sentence tells for itself, in both languages", () => {
  const race = of(
    "Mille mètres pour les enfants de 6 à 11 ans. Certificat à partir de 18 ans.",
    "Дети от 6 до 11 лет.",
  );
  expect(agesOf(race)).toEqual([
    { from: 6, to: 11 },
    { from: 18, to: 120 },
    { from: 6, to: 11 },
  ]);
});
