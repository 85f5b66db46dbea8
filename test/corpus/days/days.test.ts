import { expect, test } from "vitest";
import { addDays, daysBetween } from "../../../src/corpus/days/days.ts";

test("days are added and counted over months, leap days and years", () => {
  expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
  expect(addDays("2027-01-10", -30)).toBe("2026-12-11");
  expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
  expect(daysBetween("2024-03-01", "2024-02-28")).toBe(-2);
});
