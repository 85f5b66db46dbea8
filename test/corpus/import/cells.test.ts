import { describe, expect, it } from "vitest";
import { countryCode, readDays, readHours, readNumber } from "../../../src/corpus/import/cells.ts";

describe("A cell of a table", () => {
  it.each([
    ["06/03/2027", "2027-03-06", "2027-03-06", null],
    ["6.3.27", "2027-03-06", "2027-03-06", null],
    ["2027-03-06T17:00", "2027-03-06", "2027-03-06", "17:00"],
    ["1er avril 2027", "2027-04-01", "2027-04-01", null],
    ["du 5 au 20 juin 2027", "2027-06-05", "2027-06-20", null],
    ["du 28 février au 2 mars 2027", "2027-02-28", "2027-03-02", null],
    ["5–20 июня 2027 г.", "2027-06-05", "2027-06-20", null],
    ["6 марта 2027 года в 18:30", "2027-03-06", "2027-03-06", "18:30"],
    ["12 sept. 2027", "2027-09-12", "2027-09-12", null],
  ])("%s is a day or a range of days", (cell, first, last, time) => {
    expect(readDays(cell)).toEqual({ first, last, time });
  });

  it.each([
    ["31/02/2027", "no-such-day"],
    ["29 février 2027", "no-such-day"],
    ["14 mars", "no-year"],
    ["14/03", "no-year"],
    ["bientôt", "not-a-day"],
    ["6, 13 et 20 mars 2027", "many-days"],
  ])("%s is no day", (cell, fault) => {
    expect(readDays(cell)).toEqual({ fault });
  });

  it.each([
    ["17h00", "17:00", null],
    ["9h", "09:00", null],
    ["18:30–20:00", "18:30", "20:00"],
    ["de 18 h à 20 h", "18:00", "20:00"],
    ["с 18:00 до 20:00", "18:00", "20:00"],
  ])("%s is a time", (cell, from, to) => {
    expect(readHours(cell)).toEqual({ from, to });
  });

  it("may hold a number with a comma, or a country in any of three languages", () => {
    expect([readNumber("44,7290"), readNumber("-3.5"), readNumber("44,7 N")]).toEqual([44.729, -3.5, null]);
    expect([countryCode("France"), countryCode("Россия"), countryCode("DE"), countryCode("Atlantide")]).toEqual([
      "fr",
      "ru",
      "de",
      null,
    ]);
  });
});
