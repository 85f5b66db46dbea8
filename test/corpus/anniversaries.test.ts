import { describe, expect, test } from "vitest";
import { anniversaryIn, hasDay, nextAnniversary, yearsReachedIn } from "../../src/corpus/anniversaries.ts";

describe("the anniversary of a tie", () => {
  test("comes back each year with one year more", () => {
    expect(anniversaryIn("1959-09-05", 2021)).toEqual({ day: "2021-09-05", years: 62, movedFrom29February: false });
    expect(anniversaryIn("1959-09-05", 2026)).toEqual({ day: "2026-09-05", years: 67, movedFrom29February: false });
  });

  test("is not kept in the year of the beginning, nor before", () => {
    expect(anniversaryIn("2018-10-24", 2018)).toBeNull();
    expect(anniversaryIn("2018-10-24", 2017)).toBeNull();
    expect(anniversaryIn("2018-10-24", 2019)?.years).toBe(1);
  });

  test("keeps 29 February on the 28th in common years and says so", () => {
    expect(anniversaryIn("1992-02-29", 2023)).toEqual({ day: "2023-02-28", years: 31, movedFrom29February: true });
    expect(anniversaryIn("1992-02-29", 2024)).toEqual({ day: "2024-02-29", years: 32, movedFrom29February: false });
    expect(anniversaryIn("1992-02-29", 2100)).toEqual({ day: "2100-02-28", years: 108, movedFrom29February: true });
  });

  test("a year alone, or nothing, has no day", () => {
    expect([hasDay("1992"), hasDay(null), hasDay("1991-03-21")]).toEqual([false, false, true]);
    expect([anniversaryIn("1992", 2026), nextAnniversary("1992", "2026-01-01")]).toEqual([null, null]);
    expect([yearsReachedIn("1992", 2022), yearsReachedIn(null, 2022)]).toEqual([30, null]);
  });
});

describe("the next anniversary", () => {
  test.each([
    ["the day before", "1977-10-08", "2026-10-07", "2026-10-08", 49],
    ["the day itself", "1977-10-08", "2026-10-08", "2026-10-08", 49],
    ["the day after", "1977-10-08", "2026-10-09", "2027-10-08", 50],
    ["a day of the first year", "2018-10-24", "2018-11-01", "2019-10-24", 1],
    ["a day before it all began", "2018-10-24", "2001-05-01", "2019-10-24", 1],
    ["1 March after a moved 29 February", "1992-02-29", "2023-03-01", "2024-02-29", 32],
  ])("from %s", (_, since, from, day, years) => {
    expect(nextAnniversary(since, from)).toMatchObject({ day, years });
  });
});

describe("the years of a tie", () => {
  test("a calendar year reaches them in its course", () => {
    expect([yearsReachedIn("1971-07-19", 2021), yearsReachedIn("2018-10-24", 2017)]).toEqual([50, null]);
  });
});
