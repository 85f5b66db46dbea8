import { describe, expect, test } from "vitest";
import { fitsWeekdays, weekdaysTold } from "../../src/retrieval/weekday-fit.ts";
import { dated, sketch } from "./event-sketch.ts";

const [WEDNESDAY, SATURDAY, SUNDAY] = [2, 5, 6];

const told = (fr: string, ru = "") => [...weekdaysTold({ description: { fr, ru } })].sort();

describe("A description tells on which days of the week something is", () => {
  test.each([
    ["Chaque mercredi, un atelier.", "", [2]],
    ["Les samedis 6, 13 et 20 février.", "", [5]],
    ["Ouvert du mardi au samedi.", "", [1, 2, 3, 4, 5]],
    ["Du vendredi au lundi.", "", [0, 4, 5, 6]],
    ["", "По средам и пятницам, с 18 до 20 часов.", [2, 4]],
    ["", "Открыто с четверга по воскресенье.", [3, 4, 5, 6]],
    ["Le week-end seulement.", "", [5, 6]],
    ["En semaine, de 9 h à 17 h.", "По будням.", [0, 1, 2, 3, 4]],
    ["Tous les jours, et le dimanche en musique.", "", []],
    ["Une exposition de dentelle.", "Выставка кружев.", []],
    ["Субботник у реки.", "Средневековые песни.", []],
  ])("“%s” “%s”", (fr, ru, days) => {
    expect(told(fr, ru)).toEqual(days);
  });
});

describe("Something fits days of the week", () => {
  /** From one day of May 2021 to another; the first of it is a Saturday. */
  const inMay = (first: number, last: number, fr = "") => {
    const day = (number: number) => `2021-05-${String(number).padStart(2, "0")}`;
    return sketch("a", 1, { dates: dated(day(first), day(last), "day"), description: { fr, ru: "" } });
  };
  const anyTime = { ranges: [] };

  test("where one of its days is one of them", () => {
    expect(fitsWeekdays(inMay(1, 1), { weekdays: [SATURDAY, SUNDAY], ...anyTime })).toBe(true);
    expect(fitsWeekdays(inMay(5, 6), { weekdays: [SATURDAY, SUNDAY], ...anyTime })).toBe(false);
    expect(fitsWeekdays(inMay(5, 6), { weekdays: [], ...anyTime })).toBe(true);
  });

  test("of weeks where it is on one of them, or does not tell on which days it is", () => {
    expect(fitsWeekdays(inMay(1, 28), { weekdays: [WEDNESDAY], ...anyTime })).toBe(true);
    expect(fitsWeekdays(inMay(1, 28, "Chaque mercredi."), { weekdays: [WEDNESDAY], ...anyTime })).toBe(true);
    expect(fitsWeekdays(inMay(1, 28, "Chaque jeudi."), { weekdays: [WEDNESDAY], ...anyTime })).toBe(false);
  });

  test("within the days that are asked for", () => {
    const asked = { weekdays: [SATURDAY], ranges: [{ from: "2021-05-10", to: "2021-05-13" }] };
    expect(fitsWeekdays(inMay(1, 28), asked)).toBe(false);
    expect(fitsWeekdays(inMay(1, 28), { ...asked, weekdays: [WEDNESDAY] })).toBe(true);
  });

  test("that is dated to the month, or not at all, may be on any", () => {
    const month = sketch("a", 1, { dates: dated("2021-05-01", "2021-05-31", "month") });
    expect(fitsWeekdays(month, { weekdays: [WEDNESDAY], ...anyTime })).toBe(true);
    expect(fitsWeekdays(sketch("a", 1), { weekdays: [WEDNESDAY], ...anyTime })).toBe(true);
  });
});
