import { describe, expect, it } from "vitest";
import { countryCode, readNumber } from "../../../../src/corpus/import/tables/cells.ts";
import { readDays } from "../../../../src/corpus/import/tables/day-cells.ts";
import { readHours } from "../../../../src/corpus/import/tables/hour-cells.ts";

/** The ranges of a cell, « first..last », and the hour that stands beside them. */
function read(cell: string) {
  const days = readDays(cell);
  if ("fault" in days) return days.fault;
  const ranges = days.ranges.map(({ first, last }) => (first === last ? first : `${first}..${last}`));
  return [ranges.join(" "), "fault" in days.hours ? null : days.hours.from];
}

describe("A cell of a table", () => {
  it.each([
    ["06/03/2027", "2027-03-06", null],
    ["6.3.27", "2027-03-06", null],
    ["2027-03-06T17:00", "2027-03-06", "17:00"],
    ["1er avril 2027", "2027-04-01", null],
    ["du 5 au 20 juin 2027", "2027-06-05..2027-06-20", null],
    ["du 28 février au 2 mars 2027", "2027-02-28..2027-03-02", null],
    ["du 28 décembre au 2 janvier 2028", "2027-12-28..2028-01-02", null],
    ["5–20 июня 2027 г.", "2027-06-05..2027-06-20", null],
    ["с 1 по 20 марта 2027 г.", "2027-03-01..2027-03-20", null],
    ["6 марта 2027 года в 18:30", "2027-03-06", "18:30"],
    ["12 sept. 2027", "2027-09-12", null],
    ["12-14/03/2027", "2027-03-12..2027-03-14", null],
    ["06/03 au 13/03/2027", "2027-03-06..2027-03-13", null],
    ["12/03/2027 14:00 - 13/03/2027 18:00", "2027-03-12..2027-03-13", "14:00"],
    ["vendredi 12 mars 2027 à 14h30", "2027-03-12", "14:30"],
  ])("%s is a day or a range of days", (cell, days, time) => {
    expect(read(cell)).toEqual([days, time]);
  });

  it.each([
    ["10 et 12 avril 2027", "2027-04-10 2027-04-12"],
    ["6, 13 et 20 mars 2027", "2027-03-06 2027-03-13 2027-03-20"],
    ["12/03/2027 et 19/03/2027", "2027-03-12 2027-03-19"],
    ["Samedi 13 et dimanche 21 mars 2027", "2027-03-13 2027-03-21"],
    ["le 5 mars et du 8 au 10 mars 2027", "2027-03-05 2027-03-08..2027-03-10"],
    ["6 и 13 марта 2027 г.", "2027-03-06 2027-03-13"],
  ])("%s are days apart", (cell, days) => {
    expect(read(cell)).toEqual([days, null]);
  });

  it.each([
    ["mars 2027", "2027-03-01..2027-03-31"],
    ["в марте 2027 года", "2027-03-01..2027-03-31"],
    ["2027-03", "2027-03-01..2027-03-31"],
    ["03/2027", "2027-03-01..2027-03-31"],
    ["de mars à mai 2027", "2027-03-01..2027-05-31"],
  ])("%s is of whole months", (cell, days) => {
    expect(read(cell)).toEqual([days, null]);
    expect(readDays(cell)).toMatchObject({ isOfMonths: true });
  });

  it.each([
    ["Vendredi 13 mars 2027", true],
    ["mar. 16 mars 2027", false],
    ["в субботу 13 марта 2027", false],
    ["пятница, 13 марта 2027", true],
    ["samedi 13 et lundi 14 mars 2027", true],
  ])("%s may fall on another day of the week (%j)", (cell, isOtherWeekday) => {
    expect(readDays(cell)).toMatchObject({ isOtherWeekday });
  });

  it("tells the clock of UTC from that of the spot", () => {
    expect(readDays("2027-03-12T14:30:00Z")).toMatchObject({ offsets: ["Z"], hours: { from: "14:30" } });
    expect(readDays("2027-03-12T14:30:00+01:00")).toMatchObject({
      offsets: ["+01:00"],
      hours: { from: "14:30", to: null },
    });
  });

  it.each([
    ["31/02/2027", "no-such-day"],
    ["29 février 2027", "no-such-day"],
    ["03/25/2027", "no-such-day"],
    ["14 mars", "no-year"],
    ["14/03", "no-year"],
    ["bientôt", "not-a-day"],
    ["tous les mercredis", "not-a-day"],
    ["46458", "not-a-day"],
    ["12/03/2027 ou 19/03/2027", "many-days"],
    ["12/03/2027 19/03/2027", "many-days"],
  ])("%s is no day", (cell, fault) => {
    expect(read(cell)).toBe(fault);
  });

  it.each([
    ["17h00", "17:00", null],
    ["9h", "09:00", null],
    ["14H30", "14:30", null],
    ["14:30:00", "14:30", null],
    ["в 19 часов", "19:00", null],
    ["18:30–20:00", "18:30", "20:00"],
    ["14h30-18h", "14:30", "18:00"],
    ["14h-18h", "14:00", "18:00"],
    ["14:30-18:00", "14:30", "18:00"],
    ["18-20 h", "18:00", "20:00"],
    ["de 18 h à 20 h", "18:00", "20:00"],
    ["de 14h30 jusqu’à 18h", "14:30", "18:00"],
    ["с 18:00 до 20:00", "18:00", "20:00"],
    ["с 18 до 20 часов", "18:00", "20:00"],
    ["20 ч. 30 мин.", "20:30", null],
  ])("%s is a time, whole", (cell, from, to) => {
    expect(readHours(cell)).toEqual({ from, to, isWhole: true });
  });

  it.each([
    ["10h et 15h", "10:00", null],
    ["20h30 (ouverture des portes 20h)", "20:30", null],
    ["14h30/18h", "14:30", null],
    ["10h-12h et 14h-18h", "10:00", null],
    ["14h30 sauf lundi", "14:30", null],
    ["14h-18h sauf lundi", "14:00", "18:00"],
  ])("%s says more than hours can hold", (cell, from, to) => {
    expect(readHours(cell)).toEqual({ from, to, isWhole: false });
  });

  it.each([
    ["25h00", "no-such-time"],
    ["14h75", "no-such-time"],
    ["Toute la journée", "no-time"],
    ["jusqu’à 18h", "no-time"],
    ["2 heureux", "no-time"],
  ])("%s is no time", (cell, fault) => {
    expect(readHours(cell)).toEqual({ fault });
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
