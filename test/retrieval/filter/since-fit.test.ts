import { describe, expect, test } from "vitest";
import { beginsAt, goesOnSince, isOver, sinceDay } from "../../../src/retrieval/filter/since-fit.ts";
import { dated, sketch } from "../event-sketch.ts";

const lasting = (start: string, end: string) => sketch("a", 1, { dates: dated(start, end, "day") });
const TODAY = "2027-06-25";

describe("From a day on", () => {
  test("what ended before it is over, and what has no date or ends on it is not", () => {
    expect(isOver(lasting("2027-06-01", "2027-06-24"), TODAY)).toBe(true);
    expect(isOver(lasting("2027-06-01", "2027-06-25"), TODAY)).toBe(false);
    expect(isOver(sketch("undated", 1), TODAY)).toBe(false);
    expect(isOver(lasting("2020-01-01", "2020-01-01"), undefined)).toBe(false);
  });

  test("of a stretch that holds it the rest is asked for, of others all", () => {
    const march = { from: "2027-03-01", to: "2027-03-31" };
    const june = { from: "2027-06-01", to: "2027-06-30" };
    expect(sinceDay([march, june], TODAY)).toEqual([march, { from: TODAY, to: "2027-06-30" }]);
    expect(sinceDay([june], undefined)).toEqual([june]);
  });

  test("what has begun and goes on for weeks is on all the time, what ends soon is not", () => {
    expect(goesOnSince(lasting("2027-05-01", "2027-09-30"), TODAY)).toBe(true);
    expect(goesOnSince(lasting("2027-06-24", "2027-06-27"), TODAY)).toBe(false);
    expect(goesOnSince(lasting("2027-06-26", "2027-12-31"), TODAY)).toBe(false);
  });

  test("an event begins with the first of its sessions or stretches then", () => {
    const session = (day: string) => ({ day, from: "15:00", to: null });
    const dates = {
      ...dated("2027-05-01", "2027-07-03", "day"),
      sessions: [session("2027-05-01"), session("2027-07-03")],
    };
    expect(beginsAt(sketch("a", 1, { dates }), [], TODAY)).toBe("2027-07-03");
    expect(beginsAt(sketch("a", 1, { dates }), [{ from: "2027-04-01", to: "2027-12-31" }], TODAY)).toBe("2027-05-01");
    const part = (day: string) => ({ start: day, end: day, precision: "day" as const });
    const spans = { ...dated("2027-05-01", "2027-08-01", "day"), spans: [part("2027-05-01"), part("2027-08-01")] };
    expect(beginsAt(sketch("a", 1, { dates: spans }), [], TODAY)).toBe("2027-08-01");
    expect(beginsAt(lasting("2027-05-01", "2027-09-30"), [], TODAY)).toBe("2027-05-01");
    expect(beginsAt(sketch("undated", 1), [], TODAY)).toBeNull();
  });
});
