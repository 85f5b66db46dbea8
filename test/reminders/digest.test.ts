import { describe, expect, test } from "vitest";
import { createAlmanac } from "../../src/reminders/digest.ts";
import { digestTarget, readDigest, weekdayOn } from "../../src/reminders/digest-plan.ts";
import type { DigestPlan } from "../../src/reminders/digest-plan.ts";
import { deliveryKey, whatIsDue } from "../../src/reminders/due.ts";
import { covers, digestOn, digestSubjects } from "../../src/reminders/occasions.ts";
import { ARLES, DIJON, event, onDay, twinning } from "./facts.ts";

const LEAP = twinning({ id: "leap", since: "1992-02-29" });
const DOUBTFUL = twinning({ id: "doubtful", since: "1970-09-05", remindable: false });
const YEAR_ONLY = twinning({ id: "year-only", since: "1970" });

const CHOIR = event("choir", onDay("2021-09-05"));
const FAIR = event("fair", { start: "2021-09-05", end: "2021-09-12", precision: "day" });
const LEAP_BALL = event("leap-ball", onDay("2024-02-29"));
const CANCELLED = event("cancelled", onDay("2021-09-05"), { isCancelled: true });
const IN_SEPTEMBER = event("in-september", { start: "2021-09-05", end: "2021-09-30", precision: "month" });
const TWICE = event("twice", {
  start: "2021-03-11",
  end: "2021-03-18",
  precision: "day",
  spans: [
    { start: "2021-03-11", end: "2021-03-11", precision: "day" },
    { start: "2021-03-18", end: "2021-03-18", precision: "day" },
  ],
});

const almanac = createAlmanac({
  twinnings: [ARLES, DIJON, LEAP, DOUBTFUL, YEAR_ONLY],
  events: [FAIR, CHOIR, LEAP_BALL, CANCELLED, IN_SEPTEMBER, TWICE],
});

/** What there is to tell of a day, by id; of ties with the years. */
const told = (day: string) => {
  const found = almanac.on(day);
  return (
    found && [
      ...found.anniversaries.map(({ tie, anniversary }) => `${tie.id} ${anniversary.years}`),
      ...found.projects.map((one) => `${one.event.id} ${one.days.start}`),
    ]
  );
};

describe("What there is to tell of a day", () => {
  test("are anniversaries of ties, and the projects that begin on it", () => {
    expect(told("2026-09-05")).toEqual(["dijon-volgograd 67", "fair 2021-09-05", "choir 2021-09-05"]);
    expect(told("2021-09-05")).toEqual(["dijon-volgograd 62", "fair 2021-09-05", "choir 2021-09-05"]);
  });

  test("is nothing of a programme that is to come, and nothing of a tie before it began", () => {
    expect(told("2020-09-05")).toEqual(["dijon-volgograd 61"]);
    expect(told("1959-09-05")).toBeNull();
  });

  test("is nothing where there is nothing, and nothing of the later days of a project", () => {
    expect(told("2026-09-06")).toBeNull();
    expect(told("2026-09-30")).toBeNull();
  });

  test("is each day of a project that has several", () => {
    expect(told("2026-03-11")).toEqual(["twice 2021-03-11"]);
    expect(told("2026-03-18")).toEqual(["twice 2021-03-18"]);
  });

  test("of 29 February is told on the 28th in years without one", () => {
    expect(told("2027-02-28")).toEqual(["leap 35", "leap-ball 2024-02-29"]);
    expect(told("2028-02-28")).toBeNull();
    expect(told("2028-02-29")).toEqual(["leap 36", "leap-ball 2024-02-29"]);
  });

  test("names a project once that is printed twice", () => {
    const [one, other] = [
      event("one", onDay("2021-05-01"), { sameAs: ["other"] }),
      event("other", onDay("2021-05-01")),
    ];
    const found = createAlmanac({ twinnings: [], events: [one, { ...other, sameAs: ["one"] }] }).on("2026-05-01");
    expect(found?.projects.map((project) => project.event.id)).toEqual(["one"]);
  });
});

describe("A digest", () => {
  test("of a day comes on each day of which there is something to tell", () => {
    expect(digestOn("day", "2026-09-05", almanac)).toMatchObject({ from: "2026-09-05", to: "2026-09-05" });
    expect(digestOn("day", "2026-09-06", almanac)).toBeNull();
  });

  test("of a week comes on its day of the week, and has that day and the six after it", () => {
    // 31 August 2026 is a Monday.
    const week = digestOn("week-1", "2026-08-31", almanac);
    expect(week).toMatchObject({ from: "2026-08-31", to: "2026-09-06" });
    expect(week?.days.map(({ day }) => day)).toEqual(["2026-09-05"]);
    expect(digestOn("week-1", "2026-09-01", almanac)).toBeNull();
    expect(digestOn("week-7", "2026-08-30", almanac)?.days.map(({ day }) => day)).toEqual(["2026-09-05"]);
    expect(digestOn("week-7", "2026-09-06", almanac)).toBeNull();
  });

  test("knows the days of the week", () => {
    expect(["2026-08-31", "2026-09-05", "2026-09-06"].map(weekdayOn)).toEqual([1, 6, 7]);
  });

  test.each<[DigestPlan, string]>([
    [{ rhythm: "day", bilingual: false }, "day"],
    [{ rhythm: "week-3", bilingual: false }, "week-3"],
    [{ rhythm: "week-7", bilingual: true }, "week-7-both"],
  ])("is written and read: %o is %s", (plan, id) => {
    expect(digestTarget(plan)).toEqual({ kind: "digest", id });
    expect(readDigest({ kind: "digest", id })).toEqual(plan);
  });

  test("is none where a name is no digest's", () => {
    for (const id of ["", "week-8", "week", "-both"]) expect(readDigest({ kind: "digest", id })).toBeNull();
    expect(readDigest({ kind: "event", id: "day" })).toBeNull();
  });

  test("is for those who asked for it, in one language or in both, and for nobody who asked for all ties", () => {
    const daily = digestSubjects(almanac)[0];
    if (!daily) throw new Error("There is no digest.");
    expect(covers({ kind: "digest", id: "day" }, daily)).toBe(true);
    expect(covers({ kind: "digest", id: "day-both" }, daily)).toBe(true);
    expect(covers({ kind: "digest", id: "week-1" }, daily)).toBe(false);
    expect(covers({ kind: "all" }, daily)).toBe(false);
    expect(covers({ kind: "event", id: "day" }, daily)).toBe(false);
  });
});

/** The keys of what is due at an instant for one chat. */
function due(
  instant: string,
  { id = "day", timeZone = "Europe/Paris", hour = 9, since = "2020-01-01T00:00:00Z", delivered = [] as string[] } = {},
) {
  const now = new Date(instant);
  const leads = [{ days: 0 as const, since: new Date(since) }];
  const settings = { language: "fr" as const, timeZone, hour };
  const subscription = { chatId: -100, id: 7, target: { kind: "digest" as const, id }, leads, told: null, ...settings };
  return whatIsDue({
    now,
    checkedUntil: new Date(now.getTime() - 60_000),
    subscriptions: [subscription],
    subjects: digestSubjects(almanac),
    delivered: new Set(delivered),
  });
}
const keys = (...parameters: Parameters<typeof due>) => due(...parameters).due.map(deliveryKey);
const DAILY = "-100/digest/day/2026-09-05/0";

describe("A digest is due", () => {
  test("from its hour on, where the chat is", () => {
    expect(keys("2026-09-05T06:59:59Z")).toEqual([]);
    expect(keys("2026-09-05T07:00:00Z")).toEqual([DAILY]);
    expect(keys("2026-09-04T21:00:00Z", { timeZone: "Asia/Kamchatka" })).toEqual([DAILY]);
    expect(keys("2026-09-05T07:00:00Z", { timeZone: "America/Martinique" })).toEqual([]);
  });

  test("at the same hour of the clock before and after it is changed, and once where an hour comes twice", () => {
    const sunday = createAlmanac({ twinnings: [twinning({ id: "autumn", since: "2000-10-25" })], events: [] });
    const at = (instant: string, hour: number, delivered: string[] = []) => {
      const now = new Date(instant);
      const leads = [{ days: 0 as const, since: new Date(0) }];
      const chat = { chatId: 5, id: 1, language: "fr" as const, timeZone: "Europe/Paris", hour, told: null, leads };
      const situation = { now, checkedUntil: now, subjects: digestSubjects(sunday), delivered: new Set(delivered) };
      return whatIsDue({ ...situation, subscriptions: [{ ...chat, target: { kind: "digest", id: "week-7" } }] }).due;
    };
    // Clocks go back on 25 October 2026, a Sunday, from three to two.
    expect(at("2026-10-18T21:59:59Z", 9)).toEqual([]);
    expect(at("2026-10-25T07:59:59Z", 9)).toEqual([]);
    expect(at("2026-10-25T08:00:00Z", 9).map(({ scheduledAt }) => scheduledAt.toISOString())).toEqual([
      "2026-10-25T08:00:00.000Z",
    ]);
    expect(at("2026-10-25T00:00:00Z", 2)).toHaveLength(1);
    expect(at("2026-10-25T01:00:00Z", 2, ["5/digest/week-7/2026-10-25/0"])).toEqual([]);
  });

  test("under one name, in one language or in both: what was sent in one is not sent again in two", () => {
    expect(keys("2026-09-05T07:00:00Z", { id: "day-both" })).toEqual([DAILY]);
    expect(keys("2026-09-05T07:00:00Z", { id: "day-both", delivered: [DAILY] })).toEqual([]);
    const bilingual = (id: string) =>
      due("2026-09-05T07:00:00Z", { id }).due.map(({ about }) => about.kind === "digest" && about.digest.bilingual);
    expect([...bilingual("day-both"), ...bilingual("day")]).toEqual([true, false]);
  });

  test("late for seven days, and says so; not for one that was over when it was asked for", () => {
    const late = due("2026-09-07T07:00:00Z").due;
    expect(late.map((one) => `${deliveryKey(one)} ${one.late} ${one.daysUntil}`)).toEqual([`${DAILY} true -2`]);
    expect(keys("2026-09-07T07:00:00Z", { since: "2026-09-05T07:00:01Z" })).toEqual([]);
    const over = due("2026-09-12T07:00:30Z");
    expect(over.due).toEqual([]);
    expect(over.skipped.map(deliveryKey)).toEqual([DAILY]);
  });

  test("not where a day or a week has nothing to tell", () => {
    expect(keys("2026-06-15T07:00:00Z")).toEqual([]);
    expect(keys("2026-06-15T07:00:00Z", { id: "week-1" })).toEqual([]);
    expect(keys("2026-08-31T07:00:00Z", { id: "week-1" })).toEqual(["-100/digest/week-1/2026-08-31/0"]);
  });
});
