import { describe, expect, test } from "vitest";
import { createGeography } from "../../src/corpus/geography.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { byStructure, selectCandidates, vaguenessIn } from "../../src/retrieval/candidates.ts";
import type { Filters } from "../../src/retrieval/candidates.ts";
import { CORPUS_FOLDER } from "../corpus/corpus-folder.ts";
import { dated, sketch } from "./event-sketch.ts";

const { events, places } = await loadCorpus(CORPUS_FOLDER);
const geography = createGeography(places, events);

function select(filters: Partial<Filters>) {
  const { list, undated } = selectCandidates(
    events,
    { places: [], excluded: [], ranges: [], themes: [], ...filters },
    geography,
  );
  const rows = (candidates: typeof list) => [...candidates].sort(byStructure).map(({ event }) => event.source.row);
  return { rows: rows(list), undated: rows(undated) };
}
const sorted = (numbers: number[]) => [...numbers].sort((a, b) => a - b);
const month = (number: string, last: string) => [{ from: `2021-${number}-01`, to: `2021-${number}-${last}` }];

describe("Structure decides which events can be meant", () => {
  test("without a condition every row can", () => {
    expect(sorted(select({}).rows)).toEqual(Array.from({ length: 77 }, (_, index) => index + 1));
  });

  test("a French and a Russian place: the events of both together", () => {
    expect(sorted(select({ places: ["dijon", "volgograd"] }).rows)).toEqual([2, 72]);
    expect(sorted(select({ places: ["nice", "saint-petersbourg"] }).rows)).toEqual([21, 63]);
    expect(sorted(select({ places: ["lille", "moscou"] }).rows)).toEqual([]);
    expect(sorted(select({ places: ["normandie", "region-moscou"] }).rows)).toEqual([11, 70]);
  });

  test("two places of one country: joint events first, then those of each", () => {
    const { rows } = select({ places: ["moscou", "vologda"] });
    expect(rows[0]).toBe(5);
    expect(sorted(rows)).toEqual([3, 5, 7, 23, 41, 42, 44, 50, 58, 63, 64, 69, 75]);
    expect(sorted(select({ places: ["nice", "arles"] }).rows)).toEqual([21, 22, 30, 33, 42, 43, 44, 63, 64]);
  });

  test("two French places and a Russian one: any of the French with the Russian", () => {
    expect(sorted(select({ places: ["bordeaux", "rennes", "novossibirsk"] }).rows)).toEqual([24, 28]);
  });

  test("what is open to every Russian region comes last", () => {
    for (const place of ["moscou", "saint-petersbourg", "siberie", "tatarstan"]) {
      expect(select({ places: [place] }).rows.at(-1)).toBe(63);
    }
  });

  test("a place that is left out takes its events with it, but not the one that is open to every region", () => {
    expect(sorted(select({ places: ["nice"], excluded: ["saint-petersbourg", "moscou"] }).rows)).toEqual([
      30, 33, 43, 63,
    ]);
    expect(sorted(select({ places: ["normandie"], excluded: ["le-havre"] }).rows)).toEqual([10, 11, 37, 70]);
  });

  test("a theme is that of the heading", () => {
    expect(sorted(select({ themes: ["sport"] }).rows)).toEqual([75, 76, 77]);
    expect(sorted(select({ themes: ["sport", "tourism"] }).rows)).toEqual([62, 67, 75, 76, 77]);
    expect(sorted(select({ themes: ["university"], places: ["nice"] }).rows)).toEqual([30, 33]);
  });
});

describe("Dates match by overlap", () => {
  test("February: what is dated to it, then the half-year, then the years", () => {
    const { rows } = select({ ranges: month("02", "28") });
    expect(sorted(rows.slice(0, 4))).toEqual([21, 60, 68, 72]);
    expect(sorted(rows)).toEqual([2, 5, 9, 10, 13, 20, 21, 23, 24, 41, 50, 60, 65, 68, 72]);
  });

  test("September: exact days come before months, months before half-years and years", () => {
    const { rows } = select({ ranges: month("09", "30") });
    const place = (row: number) => rows.indexOf(row);
    for (const exact of [56, 58])
      for (const vague of [19, 17, 3, 2, 5]) expect(place(exact)).toBeLessThan(place(vague));
    for (const byMonth of [32, 62, 69])
      for (const vague of [17, 3, 2, 5]) expect(place(byMonth)).toBeLessThan(place(vague));
    expect(place(17)).toBeLessThan(place(2));
  });

  test("a day: 26 November has the musical evening in Nice", () => {
    expect(select({ ranges: [{ from: "2021-11-26", to: "2021-11-26" }], places: ["nice"] }).rows).toEqual([42, 21]);
  });

  test("between two spans of an event lies a time that it does not match", () => {
    const olympiad = events.find((event) => event.source.row === 55);
    if (!olympiad) throw new Error("There is no row 55.");
    const on = (from: string, to: string) => vaguenessIn(olympiad, [{ from, to }]);
    expect(on("2021-03-03", "2021-03-03")).toBe(0);
    expect(on("2021-03-10", "2021-03-31")).toBeNull();
    expect(on("2021-04-23", "2021-05-01")).toBe(0);
  });

  test("events without a date are kept apart, not hidden", () => {
    const { rows, undated } = select({ places: ["nice"], ranges: month("12", "31") });
    expect(sorted(rows)).toEqual([21, 42]);
    expect(sorted(undated)).toEqual([30, 43, 44, 63, 64]);
    expect(select({ places: ["nice"] }).undated).toEqual([]);
  });

  test("several ranges match any", () => {
    const ranges = [...month("03", "31"), ...month("10", "31")];
    expect(select({ places: ["clermont-ferrand"], ranges }).rows).toEqual([55]);
  });

  test("the order depends on exactness, then on the date, then on the row", () => {
    const order = (...list: ReturnType<typeof sketch>[]) =>
      selectCandidates(list, { places: [], excluded: [], ranges: [], themes: [] }, createGeography([], []))
        .list.sort(byStructure)
        .map(({ event }) => event.id);
    expect(
      order(
        sketch("undated", 1),
        sketch("year", 2, { dates: dated("2021-01-01", "2021-12-31", "year") }),
        sketch("june", 3, { dates: dated("2021-06-01", "2021-06-30", "month") }),
        sketch("march", 5, { dates: dated("2021-03-01", "2021-03-31", "month") }),
        sketch("march-too", 4, { dates: dated("2021-03-01", "2021-03-31", "month") }),
        sketch("day", 6, { dates: dated("2021-12-31", "2021-12-31", "day") }),
      ),
    ).toEqual(["day", "march-too", "march", "june", "year", "undated"]);
  });
});
