import { describe, expect, it } from "vitest";
import { holidayIn } from "../../../src/reading/dates/holidays.ts";

describe("A holiday", () => {
  it.each([
    ["a-paques", 2021, "2021-04-04"],
    ["a-paques", 2027, "2027-03-28"],
    ["на-пасху", 2021, "2021-05-02"],
    ["на-пасху", 2028, "2028-04-16"],
  ])("that moves is on its day in any year: %s %i", (key, year, day) => {
    expect(holidayIn(key, year)).toEqual({ from: day, to: day });
  });

  it("may last", () => {
    expect(holidayIn("a-la-rentree", 2027)).toEqual({ from: "2027-09-01", to: "2027-09-30" });
    expect(holidayIn("jamais", 2027)).toBeNull();
  });
});
