import { describe, expect, test } from "vitest";
import { fitsWeekdays } from "../../../src/retrieval/filter/weekday-fit.ts";
import { dated, sketch } from "../event-sketch.ts";

const [WEDNESDAY, SATURDAY, SUNDAY] = [2, 5, 6];
const anyTime = { ranges: [] };

/** From one day of May 2021 to another; the first of it is a Saturday. */
const dayOfMay = (number: number) => `2021-05-${String(number).padStart(2, "0")}`;
const inMay = (first: number, last: number, fr = "") =>
  sketch("a", 1, { dates: dated(dayOfMay(first), dayOfMay(last), "day"), description: { fr, ru: "" } });
const days = (first: number, last: number) => ({ from: dayOfMay(first), to: dayOfMay(last) });

describe("Something fits days of the week", () => {
  test("where one of its days is one of them", () => {
    expect(fitsWeekdays(inMay(1, 1), { weekdays: [SATURDAY, SUNDAY], ...anyTime })).toBe(true);
    expect(fitsWeekdays(inMay(5, 6), { weekdays: [SATURDAY, SUNDAY], ...anyTime })).toBe(false);
    expect(fitsWeekdays(inMay(5, 6), { weekdays: [], ...anyTime })).toBe(true);
  });

  test("of weeks where it is on one of them, or does not tell on which days it is", () => {
    expect(fitsWeekdays(inMay(1, 28), { weekdays: [WEDNESDAY], ...anyTime })).toBe(true);
    expect(fitsWeekdays(inMay(5, 26, "Chaque mercredi."), { weekdays: [WEDNESDAY], ...anyTime })).toBe(true);
    expect(fitsWeekdays(inMay(6, 27, "Chaque jeudi."), { weekdays: [WEDNESDAY], ...anyTime })).toBe(false);
    expect(fitsWeekdays(inMay(1, 28, "Fermé le mercredi."), { weekdays: [WEDNESDAY], ...anyTime })).toBe(false);
  });

  test("within the days that are asked for", () => {
    const asked = { weekdays: [SATURDAY], ranges: [days(10, 13)] };
    expect(fitsWeekdays(inMay(1, 28), asked)).toBe(false);
    expect(fitsWeekdays(inMay(1, 28), { ...asked, weekdays: [WEDNESDAY] })).toBe(true);
  });

  test("that is dated to the month, or not at all, may be on any", () => {
    const month = sketch("a", 1, { dates: dated("2021-05-01", "2021-05-31", "month") });
    expect(fitsWeekdays(month, { weekdays: [WEDNESDAY], ...anyTime })).toBe(true);
    expect(fitsWeekdays(sketch("a", 1), { weekdays: [WEDNESDAY], ...anyTime })).toBe(true);
  });
});

describe("Days that are asked for have days of the week", () => {
  const onThursdays = inMay(6, 27, "Chaque jeudi, on répare.");

  test("on which something of weeks has to be", () => {
    expect(fitsWeekdays(onThursdays, { weekdays: [], ranges: [days(13, 13)] })).toBe(true);
    expect(fitsWeekdays(onThursdays, { weekdays: [], ranges: [days(15, 16)] })).toBe(false);
    expect(fitsWeekdays(onThursdays, { weekdays: [], ranges: [days(15, 16), days(20, 20)] })).toBe(true);
    expect(fitsWeekdays(inMay(6, 27), { weekdays: [], ranges: [days(15, 16)] })).toBe(true);
  });

  test("a week or more has all of them", () => {
    expect(fitsWeekdays(onThursdays, { weekdays: [], ranges: [days(21, 31)] })).toBe(true);
    expect(fitsWeekdays(onThursdays, { weekdays: [], ...anyTime })).toBe(true);
  });

  test("what lasts less than a week is on each of its days", () => {
    const school = inMay(3, 7, "Chaque jeudi, un match.");
    expect(fitsWeekdays(school, { weekdays: [], ranges: [days(4, 4)] })).toBe(true);
  });
});
