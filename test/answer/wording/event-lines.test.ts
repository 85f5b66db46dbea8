import { expect, it } from "vitest";
import { partnersLine, priceLine } from "../../../src/answer/wording/event-lines.ts";
import { catalogueOf } from "../../../src/i18n/catalogues.ts";

const line = (event: Parameters<typeof partnersLine>[0], language: "fr" | "ru" = "fr") =>
  partnersLine(event, catalogueOf(language).answer);

it("A line of partners has both sides, and says where one is not told", () => {
  expect(line({ french: ["Nice"], russian: ["Moscou"] })).toBe("Nice ⇄ Moscou");
  expect(line({ french: ["Nice"], russian: [] })).toBe("Nice ⇄ partenaire russe non indiqué");
  expect(line({ french: [], russian: ["Воронеж"] }, "ru")).toBe("французский партнёр не указан ⇄ Воронеж");
});

it("Where most events of a programme have one side, and where a third country is the other, nothing is said to be missing", () => {
  expect(line({ french: ["Ville de Surgères"], russian: [], oneSided: true })).toBe("Ville de Surgères");
  expect(line({ french: ["Nice", "Menton"], russian: [], others: ["Gênes"] })).toBe("Nice, Menton ⇄ Gênes");
});

it("Where nobody is told, it is where the event is held", () => {
  const venue = { name: "Opéra de Nice", address: "4 rue Saint-François-de-Paule" };
  expect(line({ french: [], russian: [], venue })).toBe("Opéra de Nice, 4 rue Saint-François-de-Paule");
  expect(line({ french: [], russian: [] })).toBe("");
});

it.each([
  ["Gratuit sur réservation", "Tarif : Gratuit sur réservation"],
  ["12 € (réduit 8 €)", "Tarif : 12 € (réduit 8 €)"],
  ["5 euros par personne", "Tarif : 5 euros par personne"],
  ["7-10", "Tarif : 7-10"],
  ["En libre accès", "Tarif : En libre accès"],
  ["Aucune réservation préalable", "Conditions : Aucune réservation préalable"],
  ["Limité à 20 personnes", "Conditions : Limité à 20 personnes"],
  ["Inscription à partir du 5 septembre", "Conditions : Inscription à partir du 5 septembre"],
])("What a source gives as the price is called so only where it says one: %s", (price, said) => {
  expect(priceLine(price, "fr").replace(/[\u00a0\u202f]/gu, " ")).toBe(said);
});

it.each([
  ["от 300 до 700 рублей", "Стоимость: от 300 до 700 рублей"],
  ["вход свободный", "Стоимость: вход свободный"],
  ["по предварительной записи, до 15 человек", "Условия: по предварительной записи, до 15 человек"],
])("The same in Russian: %s", (price, said) => {
  expect(priceLine(price, "ru")).toBe(said);
});
