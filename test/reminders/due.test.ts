import { describe, expect, test } from "vitest";
import { deliveryKey, nearSubjects, nextWake, timingOf, whatIsDue } from "../../src/reminders/due.ts";
import type { DueSubscription } from "../../src/reminders/due.ts";
import { subjectsOf } from "../../src/reminders/occasions.ts";
import type { ProgrammeEvent, Twinning } from "../../src/corpus/schema.ts";
import type { LeadDays, ReminderTarget } from "../../src/state/store.ts";
import { ARLES, DIJON, twinning } from "./facts.ts";

const LEAP = twinning({ id: "leap", places: ["nice", "omsk"], since: "1992-02-29" });
const SPRING = twinning({ id: "spring", places: ["nice", "omsk"], since: "2000-03-29" });
const TWINNINGS = [DIJON, ARLES, LEAP, SPRING];
const NICE = 100_200_300;

interface Wish {
  chatId?: number;
  id?: number;
  target?: ReminderTarget;
  leads?: LeadDays[];
  since?: string;
  timeZone?: string;
  hour?: number;
}

function subscription({
  chatId = NICE,
  id = 1,
  target = { kind: "all" },
  leads = [0],
  since = "2020-01-01T00:00:00Z",
  timeZone = "Europe/Paris",
  hour = 9,
}: Wish): DueSubscription {
  return {
    chatId,
    id,
    target,
    leads: leads.map((days) => ({ days, since: new Date(since) })),
    language: "fr",
    timeZone,
    hour,
    told: null,
  };
}

/** What is due at an instant, when it was last looked a minute before (or at another instant). */
function at(
  instant: string,
  wishes: Wish[],
  options: { checkedUntil?: string; delivered?: string[]; twinnings?: Twinning[]; events?: ProgrammeEvent[] } = {},
) {
  const now = new Date(instant);
  return whatIsDue({
    now,
    checkedUntil:
      options.checkedUntil === undefined ? new Date(now.getTime() - 60_000) : new Date(options.checkedUntil),
    subscriptions: wishes.map(subscription),
    subjects: subjectsOf({ twinnings: options.twinnings ?? TWINNINGS, events: options.events ?? [] }),
    delivered: new Set(options.delivered ?? []),
  });
}

const keysOf = ({ due }: ReturnType<typeof at>) => due.map(deliveryKey);

describe("a reminder", () => {
  test("is due from its hour on, where the chat is", () => {
    expect(keysOf(at("2026-09-05T06:59:59Z", [{}]))).toEqual([]);
    expect(at("2026-09-05T07:00:00Z", [{}]).due).toEqual([
      {
        chatId: NICE,
        subscriptionId: 1,
        target: { kind: "twinning", id: "dijon-volgograd" },
        occurrence: "2026",
        leadDays: 0,
        language: "fr",
        timeZone: "Europe/Paris",
        hour: 9,
        about: {
          kind: "anniversary",
          anniversary: { day: "2026-09-05", years: 67, movedFrom29February: false },
        },
        scheduledAt: new Date("2026-09-05T07:00:00Z"),
        late: false,
        daysUntil: 0,
      },
    ]);
    expect(keysOf(at("2026-09-04T21:00:00Z", [{ timeZone: "Asia/Kamchatka" }]))).toHaveLength(1);
    expect(keysOf(at("2026-09-05T07:00:00Z", [{ timeZone: "America/Martinique" }]))).toEqual([]);
  });

  test("comes as many days before as the chat has asked for", () => {
    const wishes = [{ leads: [0, 1, 7, 30] as LeadDays[], target: { kind: "twinning", id: "arles-pskov" } as const }];
    const reminded = ["2026-09-08", "2026-10-01", "2026-10-07", "2026-10-08"].map((day) =>
      at(`${day}T07:00:00Z`, wishes)
        .due.filter(({ late }) => !late)
        .map(({ leadDays, daysUntil }) => [leadDays, daysUntil]),
    );
    expect(reminded).toEqual([[[30, 30]], [[7, 7]], [[1, 1]], [[0, 0]]]);
  });

  test("is named after the year of the anniversary, though it comes in the year before", () => {
    const newYear = twinning({ id: "new-year", since: "1990-01-10" });
    expect(keysOf(at("2026-12-11T08:00:00Z", [{ leads: [30] }], { twinnings: [newYear] }))).toEqual([
      `${NICE}/twinning/new-year/2027/30`,
    ]);
  });

  test("of 29 February comes on the 28th in common years and says so", () => {
    const [moved] = at("2027-02-28T08:00:00Z", [{}]).due;
    expect(moved?.about).toMatchObject({ anniversary: { day: "2027-02-28", years: 35, movedFrom29February: true } });
    expect(keysOf(at("2028-02-28T08:00:00Z", [{}]))).toEqual([]);
    expect(at("2028-02-29T08:00:00Z", [{}]).due[0]?.about).toMatchObject({
      anniversary: { movedFrom29February: false },
    });
  });

  test("at an hour that summer time leaves out comes right after the gap, once", () => {
    const wishes = [{ hour: 2 }];
    expect(keysOf(at("2026-03-29T00:59:00Z", wishes))).toEqual([]);
    expect(keysOf(at("2026-03-29T01:00:00Z", wishes))).toEqual([`${NICE}/twinning/spring/2026/0`]);
  });

  test("at an hour that comes twice is due the first time, under one key", () => {
    const autumn = twinning({ id: "autumn", since: "2000-10-25" });
    const options = { twinnings: [autumn] };
    expect(keysOf(at("2026-10-25T00:00:00Z", [{ hour: 2 }], options))).toEqual([`${NICE}/twinning/autumn/2026/0`]);
    expect(keysOf(at("2026-10-25T01:00:00Z", [{ hour: 2 }], options))).toEqual([`${NICE}/twinning/autumn/2026/0`]);
  });

  test("reaches those who want all ties of either town, this tie, or all", () => {
    const targets: ReminderTarget[] = [
      { kind: "place", id: "volgograd" },
      { kind: "place", id: "dijon" },
      { kind: "twinning", id: "dijon-volgograd" },
      { kind: "all" },
      { kind: "place", id: "arles" },
      { kind: "twinning", id: "arles-pskov" },
    ];
    const wishes = targets.map((target, index) => ({ target, chatId: index }));
    expect(at("2026-09-05T07:00:00Z", wishes).due.map(({ chatId }) => chatId)).toEqual([0, 1, 2, 3]);
  });

  test("is one for a chat that has asked for it in several ways", () => {
    const wishes: Wish[] = [{ id: 1 }, { id: 2, target: { kind: "place", id: "dijon" } }];
    expect(keysOf(at("2026-09-05T07:00:00Z", wishes))).toHaveLength(1);
  });

  test("that was sent is not due again, also when the clock goes back", () => {
    const delivered = [`${NICE}/twinning/dijon-volgograd/2026/0`];
    const options = { delivered, checkedUntil: "2026-09-20T00:00:00Z" };
    expect(at("2026-09-05T07:00:00Z", [{}], options)).toEqual({ due: [], skipped: [] });
  });
});

describe("a subscription", () => {
  test("made after the hour of its reminder does not fire for the past", () => {
    const [before, after] = ["2026-09-05T07:00:00Z", "2026-09-05T07:00:01Z"];
    expect(keysOf(at("2026-09-05T10:00:00Z", [{ since: before }]))).toHaveLength(1);
    expect(at("2026-09-05T10:00:00Z", [{ since: after }])).toEqual({ due: [], skipped: [] });
    expect(at("2026-09-20T10:00:00Z", [{ since: after }], { checkedUntil: after })).toEqual({ due: [], skipped: [] });
  });

  test("whose hour is moved to one that is over today is served at once", () => {
    expect(keysOf(at("2026-09-05T06:30:00Z", [{ hour: 8, since: "2026-09-01T00:00:00Z" }]))).toHaveLength(1);
  });
});

describe("after a sleep", () => {
  const asleepSince = (checkedUntil: string) => ({ checkedUntil });

  test("of hours the reminder is not called late on its own day", () => {
    const [reminder] = at("2026-09-05T20:00:00Z", [{}], asleepSince("2026-09-05T06:00:00Z")).due;
    expect(reminder).toMatchObject({ late: false, daysUntil: 0 });
  });

  test("of a weekend it catches up and knows that the day was the day before yesterday", () => {
    const [reminder] = at("2026-09-07T06:30:00Z", [{}], asleepSince("2026-09-04T18:00:00Z")).due;
    expect(reminder).toMatchObject({ late: true, daysUntil: -2 });
  });

  test("a late announcement counts the days that are left", () => {
    const wishes: Wish[] = [{ leads: [7] }];
    expect(at("2026-09-01T07:00:00Z", wishes, asleepSince("2026-08-28T00:00:00Z")).due[0]).toMatchObject({
      late: true,
      daysUntil: 4,
    });
  });

  test("of seven days to the minute it is still sent, of a minute more it is skipped and counted", () => {
    const options = asleepSince("2026-09-01T00:00:00Z");
    expect(keysOf(at("2026-09-12T07:00:00Z", [{}], options))).toEqual([`${NICE}/twinning/dijon-volgograd/2026/0`]);
    expect(at("2026-09-12T07:01:00Z", [{}], options)).toEqual({
      due: [],
      skipped: [{ chatId: NICE, target: { kind: "twinning", id: "dijon-volgograd" }, occurrence: "2026", leadDays: 0 }],
    });
  });

  test("of two years everything of that time is skipped, and what came last week is sent", () => {
    const { due, skipped } = at("2026-10-10T07:00:00Z", [{}], asleepSince("2024-09-20T00:00:00Z"));
    expect(due.map(deliveryKey)).toEqual([`${NICE}/twinning/arles-pskov/2026/0`]);
    expect(skipped.map(({ target, occurrence }) => `${target.id} ${occurrence}`).sort()).toEqual([
      "arles-pskov 2024",
      "arles-pskov 2025",
      "dijon-volgograd 2025",
      "dijon-volgograd 2026",
      "leap 2025",
      "leap 2026",
      "spring 2025",
      "spring 2026",
    ]);
  });

  test("what was counted as skipped is not looked at again", () => {
    expect(at("2026-09-20T07:00:00Z", [{}], asleepSince("2026-09-20T06:59:00Z")).skipped).toEqual([]);
  });
});

describe("around the rule", () => {
  test("only ties with a day that can be relied on are reminded", () => {
    const ties = [
      twinning({ id: "day", since: "1991-03-21" }),
      twinning({ id: "doubtful", since: "1988-07-14", remindable: false }),
      twinning({ id: "year", since: "1992" }),
      twinning({ id: "unknown", since: null }),
    ];
    expect(subjectsOf({ twinnings: ties, events: [] }).map(({ target }) => target.id)).toEqual(["day"]);
  });

  test("only ties with a day near now are looked at", () => {
    const near = (day: string) => {
      const now = new Date(`${day}T12:00:00Z`);
      return nearSubjects(now, now, subjectsOf({ twinnings: TWINNINGS, events: [] })).map(({ target }) => target.id);
    };
    expect(near("2026-12-20")).toEqual([]);
    expect(near("2026-08-06")).toEqual(["dijon-volgograd"]);
    expect(near("2026-10-08")).toEqual(["arles-pskov"]);
    expect(near("2026-03-01")).toEqual(["leap", "spring"]);
  });

  test("a reminder that waits over midnight becomes late", () => {
    const [reminder] = at("2026-09-05T07:00:00Z", [{}]).due;
    if (reminder === undefined) throw new Error("a reminder is due");
    expect(timingOf(reminder, new Date("2026-09-05T22:00:00Z"))).toEqual({ late: true, daysUntil: -1 });
  });

  test("the next look is at the next full minute, whenever the last one was", () => {
    expect(nextWake(new Date("2026-09-05T06:59:59.999Z"))).toEqual(new Date("2026-09-05T07:00:00Z"));
    expect(nextWake(new Date("2026-09-05T07:00:00.000Z"))).toEqual(new Date("2026-09-05T07:01:00Z"));
    expect(nextWake(new Date("2026-09-05T07:00:20.000Z"))).toEqual(new Date("2026-09-05T07:01:00Z"));
  });
});
