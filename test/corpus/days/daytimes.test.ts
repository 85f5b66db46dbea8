import { describe, expect, test } from "vitest";
import { isInDaytime } from "../../../src/corpus/days/daytimes.ts";

describe("Of a part of the day is", () => {
  test("what begins in it", () => {
    expect(isInDaytime({ from: "20:30", to: null }, "evening")).toBe(true);
    expect(isInDaytime({ from: "18:00", to: "18:30" }, "evening")).toBe(true);
    expect(isInDaytime({ from: "09:00", to: "12:30" }, "morning")).toBe(true);
  });

  test("what lasts into it for more than an hour", () => {
    expect(isInDaytime({ from: "10:00", to: "18:00" }, "afternoon")).toBe(true);
    expect(isInDaytime({ from: "16:30", to: "19:30" }, "evening")).toBe(true);
    expect(isInDaytime({ from: "10:00", to: "19:00" }, "evening")).toBe(false);
    expect(isInDaytime({ from: "09:00", to: "12:30" }, "afternoon")).toBe(false);
  });

  test("what lasts past midnight", () => {
    expect(isInDaytime({ from: "17:00", to: "01:00" }, "evening")).toBe(true);
    expect(isInDaytime({ from: "22:00", to: "02:00" }, "morning")).toBe(false);
  });

  test("after an hour, what is not over by then", () => {
    expect(isInDaytime({ from: "19:00", to: "21:00" }, "evening", "20:00")).toBe(true);
    expect(isInDaytime({ from: "20:00", to: null }, "evening", "20:00")).toBe(true);
    expect(isInDaytime({ from: "18:30", to: "20:00" }, "evening", "20:00")).toBe(false);
    expect(isInDaytime({ from: "19:00", to: null }, "evening", "20:00")).toBe(false);
    expect(isInDaytime({ from: "19:00", to: "01:00" }, "evening", "23:00")).toBe(true);
    expect(isInDaytime(undefined, "evening", "20:00")).toBe(true);
  });

  test("what has no hours, as far as anybody knows", () => {
    expect(isInDaytime(undefined, "evening")).toBe(true);
  });

  test("everything, where none is asked for", () => {
    expect(isInDaytime({ from: "09:00", to: "10:00" }, null)).toBe(true);
  });
});
