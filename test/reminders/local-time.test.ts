import { describe, expect, test } from "vitest";
import { localDay, zonedInstant } from "../../src/reminders/local-time.ts";

describe("an hour of a day in a zone", () => {
  test.each([
    ["in winter", "Europe/Paris", "2026-12-06", 9, "2026-12-06T08:00:00Z"],
    ["in summer", "Europe/Paris", "2026-07-19", 9, "2026-07-19T07:00:00Z"],
    ["in a zone without summer time", "Europe/Moscow", "2026-07-19", 9, "2026-07-19T06:00:00Z"],
    ["far in the east", "Asia/Kamchatka", "2026-09-05", 9, "2026-09-04T21:00:00Z"],
    ["far in the west", "Pacific/Tahiti", "2026-09-05", 20, "2026-09-06T06:00:00Z"],
    ["at midnight", "Europe/Paris", "2026-01-01", 0, "2025-12-31T23:00:00Z"],
    ["with half an hour", "Pacific/Marquesas", "2026-09-05", 9, "2026-09-05T18:30:00Z"],
  ])("%s", (_, zone, day, hour, instant) => {
    expect(zonedInstant(zone, day, hour)).toEqual(new Date(instant));
  });

  test("an hour that the clocks leave out is the first instant after the gap", () => {
    // 29 March 2026: 2:00 becomes 3:00.
    expect(zonedInstant("Europe/Paris", "2026-03-29", 1)).toEqual(new Date("2026-03-29T00:00:00Z"));
    expect(zonedInstant("Europe/Paris", "2026-03-29", 2)).toEqual(new Date("2026-03-29T01:00:00Z"));
    expect(zonedInstant("Europe/Paris", "2026-03-29", 3)).toEqual(new Date("2026-03-29T01:00:00Z"));
    expect(zonedInstant("Europe/Paris", "2026-03-29", 4)).toEqual(new Date("2026-03-29T02:00:00Z"));
  });

  test("an hour that comes twice is the first one", () => {
    // 25 October 2026: 3:00 becomes 2:00.
    expect(zonedInstant("Europe/Paris", "2026-10-25", 1)).toEqual(new Date("2026-10-24T23:00:00Z"));
    expect(zonedInstant("Europe/Paris", "2026-10-25", 2)).toEqual(new Date("2026-10-25T00:00:00Z"));
    expect(zonedInstant("Europe/Paris", "2026-10-25", 3)).toEqual(new Date("2026-10-25T02:00:00Z"));
  });

  test("follows the rules that a zone had at the time", () => {
    // Moscow had summer time until 2010, +4 all year until October 2014, and +3 since.
    expect(zonedInstant("Europe/Moscow", "2010-01-15", 9)).toEqual(new Date("2010-01-15T06:00:00Z"));
    expect(zonedInstant("Europe/Moscow", "2012-01-15", 9)).toEqual(new Date("2012-01-15T05:00:00Z"));
    expect(zonedInstant("Europe/Moscow", "2014-10-26", 1)).toEqual(new Date("2014-10-25T21:00:00Z"));
    expect(zonedInstant("Europe/Moscow", "2015-01-15", 9)).toEqual(new Date("2015-01-15T06:00:00Z"));
  });

  test("a day that a zone has left out altogether begins at the day after", () => {
    expect(zonedInstant("Pacific/Apia", "2011-12-30", 9)).toEqual(new Date("2011-12-30T10:00:00Z"));
  });

  test("a zone that does not exist is refused", () => {
    expect(() => zonedInstant("Europe/Atlantis", "2026-01-01", 9)).toThrow(RangeError);
  });
});

test("the day on the calendar depends on where it hangs", () => {
  const instant = new Date("2026-09-05T21:30:00Z");
  expect(localDay("Pacific/Tahiti", instant)).toBe("2026-09-05");
  expect(localDay("Europe/Paris", instant)).toBe("2026-09-05");
  expect(localDay("Europe/Moscow", instant)).toBe("2026-09-06");
  expect(localDay("Asia/Kamchatka", instant)).toBe("2026-09-06");
});
