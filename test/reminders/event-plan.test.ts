import { describe, expect, test } from "vitest";
import { isNews, planOf, readPlan, writePlan } from "../../src/reminders/event-plan.ts";
import { event, onDay } from "./facts.ts";

const TODAY = "2027-10-01";

describe("the plan of an event", () => {
  test.each([
    ["2027-10-09", event("a", onDay("2027-10-09"))],
    ["2027-10-09 20:00-22:00", event("a", onDay("2027-10-09", ["20:00", "22:00"]))],
    ["2027-10-09 20:00", event("a", onDay("2027-10-09", ["20:00", null]))],
    [
      "2027-10-09,2027-10-15/2027-10-17",
      event("a", {
        start: "2027-10-09",
        end: "2027-12-31",
        precision: "day",
        spans: [
          { start: "2027-10-09", end: "2027-10-09", precision: "day" },
          { start: "2027-10-15", end: "2027-10-17", precision: "day" },
          { start: "2027-12-01", end: "2027-12-31", precision: "month" },
        ],
      }),
    ],
    [
      "2027-10-09/2027-10-10 2027-10-09T20:00-22:00,2027-10-10T17:00",
      event("a", {
        start: "2027-10-09",
        end: "2027-10-10",
        precision: "day",
        sessions: [
          { day: "2027-10-09", from: "20:00", to: "22:00" },
          { day: "2027-10-10", from: "17:00", to: null },
        ],
      }),
    ],
    ["undated", event("a", { start: "2027-10-01", end: "2027-10-31", precision: "month" })],
    ["undated", event("a", {})],
    ["cancelled", event("a", onDay("2027-10-09"), { isCancelled: true })],
    ["gone", undefined],
  ])("is written as %s, and read as it was", (text, of) => {
    const plan = planOf(of);
    expect(writePlan(plan)).toBe(text);
    expect(readPlan(text)).toEqual(plan);
  });
});

describe("who was told a plan hears of another one", () => {
  test.each([
    ["2027-10-09", "2027-10-16", "another day"],
    ["2027-10-09 20:00", "2027-10-09 21:00", "another hour"],
    ["2027-10-09 2027-10-09T15:00,2027-10-09T20:00", "2027-10-09 2027-10-09T15:00,2027-10-09T21:00", "another session"],
    ["2027-10-09", "2027-09-30", "a day that is over already"],
    ["2027-10-09", "cancelled", "a cancellation"],
    ["2027-10-09", "undated", "that no day is known any more"],
    ["2027-10-09", "gone", "that it is gone"],
    ["2027-09-30/2027-10-02", "cancelled", "that what has begun is cancelled"],
    ["undated", "cancelled", "that what was still awaited is cancelled"],
    ["undated", "2027-10-16", "that there is a day"],
    ["cancelled", "2027-10-16", "that it comes after all"],
    ["gone", "2027-10-16", "that it is back"],
    ["2027-09-30", "2027-10-16", "that it was put off after its day"],
  ])("%s → %s: %s", (told, now) => {
    expect(isNews(readPlan(told), readPlan(now), TODAY)).toBe(true);
  });

  test.each([
    ["2027-10-09 20:00", "2027-10-09 20:00", "it is the same"],
    ["2027-09-20,2027-10-09", "2027-10-09", "only what is over was struck out"],
    ["2027-09-30", "gone", "it is over, and cleared away"],
    ["2027-09-30", "2027-09-29", "it is over either way"],
    ["cancelled", "gone", "it was called off already"],
    ["cancelled", "undated", "it was called off already"],
    ["gone", "2027-09-30", "it is back, but over"],
  ])("%s → %s is no news: %s", (told, now) => {
    expect(isNews(readPlan(told), readPlan(now), TODAY)).toBe(false);
  });
});
