import { describe, expect, test } from "vitest";
import { fitsEdge } from "../../../src/retrieval/filter/edge-fit.ts";
import { dated, sketch } from "../event-sketch.ts";

const inMay = { ranges: [{ from: "2021-05-01", to: "2021-05-31" }] };
const on = (start: string, end: string, precision: "day" | "month" | "year" = "day") =>
  sketch("a", 1, { dates: dated(start, end, precision) });

describe("What begins in some days is what has its first day in them", () => {
  test.each([
    ["2021-05-26", "2021-06-24", true],
    ["2021-04-02", "2021-05-19", false],
  ])("from %s to %s: %s", (start, end, fits) => {
    expect(fitsEdge(on(start, end), { edge: "start", ...inMay })).toBe(fits);
  });
  test("what ends in them has its last day in them", () => {
    expect(fitsEdge(on("2021-04-02", "2021-05-19"), { edge: "end", ...inMay })).toBe(true);
    expect(fitsEdge(on("2021-05-26", "2021-06-24"), { edge: "end", ...inMay })).toBe(false);
  });
  test("of what is dated to a month it is known in the whole of it only, and of what has no date never", () => {
    const may = on("2021-05-01", "2021-05-31", "month");
    expect(fitsEdge(may, { edge: "start", ...inMay })).toBe(true);
    expect(fitsEdge(may, { edge: "start", ranges: [{ from: "2021-05-01", to: "2021-05-01" }] })).toBe(false);
    expect(fitsEdge(on("2021-01-01", "2021-12-31", "year"), { edge: "start", ...inMay })).toBe(false);
    expect(fitsEdge(sketch("a", 1), { edge: "start", ...inMay })).toBe(false);
  });
  test("where neither is asked for, everything fits", () => {
    expect(fitsEdge(on("2021-04-02", "2021-05-19"), { edge: null, ...inMay })).toBe(true);
  });
});
