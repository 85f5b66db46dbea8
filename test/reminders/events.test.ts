import { expect, test } from "vitest";
import { addDays } from "../../src/corpus/days/days.ts";
import type { ProgrammeEvent } from "../../src/corpus/schema.ts";
import { toldOf } from "../../src/reminders/event-plan.ts";
import type { Scheduler } from "../../src/reminders/scheduler.ts";
import { CHANGE } from "../../src/state/store.ts";
import type { LeadDays, Store } from "../../src/state/store.ts";
import { event, onDay } from "./facts.ts";
import { HOUR_MS, MINUTE_MS, setUpReminding } from "./reminding.ts";
import type { Reminding } from "./reminding.ts";

const NICE = 100_200_300;
const OMSK = 5_400_300_200;
const CHOIR = event("choir", onDay("2027-10-09", ["20:00", "22:00"]));
const LATER = event("choir", onDay("2027-10-16", ["20:00", "22:00"]));
const CANCELLED = { ...CHOIR, isCancelled: true };

/** Asks for reminders of an event as it stands in the programme. */
async function ask(store: Store, of: ProgrammeEvent, leads: LeadDays[], at: Date, chatId = NICE) {
  await store.subscribe(chatId, { kind: "event", id: of.id }, leads, [], toldOf(of, at));
}

/** Lets a scheduler look twice a day, at nine in Paris and at six in the evening in Omsk, up to an ISO date. */
async function lookUntil(last: string, { clock }: Pick<Reminding, "clock">, scheduler: Scheduler) {
  for (let day = addDays(clock.now().toISOString().slice(0, 10), 1); day <= last; day = addDays(day, 1)) {
    for (const hour of ["07", "12"]) {
      clock.jumpTo(`${day}T${hour}:00:00Z`);
      await clock.until(scheduler.check());
    }
  }
}

test("an event is reminded of at the hour of the chat, the days before that it has asked for, once", async () => {
  const reminding = await setUpReminding("2027-10-01T10:00:00Z", { events: [CHOIR] });
  const { store, clock, telegram, arrived } = reminding;
  await ask(store, CHOIR, [0, 1, 7], clock.now());
  await store.savePreferences(OMSK, { language: "ru", timeZone: "Asia/Omsk", reminderHour: 18 });
  await ask(store, CHOIR, [1], clock.now(), OMSK);
  await lookUntil("2027-10-11", reminding, reminding.scheduler);
  expect(arrived().sort()).toEqual([
    `${NICE} choir 2027-10-09 0`,
    `${NICE} choir 2027-10-09 1`,
    `${NICE} choir 2027-10-09 7`,
    `${OMSK} choir 2027-10-09 1`,
  ]);
  expect(telegram.received.map(({ at, daysUntil }) => `${at.toISOString().slice(0, 13)} ${daysUntil}`)).toEqual([
    "2027-10-02T07 7",
    "2027-10-08T07 1",
    "2027-10-08T12 1",
    "2027-10-09T07 0",
  ]);
});

test("each day of an event is reminded of", async () => {
  const twice = event("choir", {
    ...onDay("2027-10-09"),
    end: "2027-10-20",
    spans: [
      { start: "2027-10-09", end: "2027-10-09", precision: "day" },
      { start: "2027-10-19", end: "2027-10-20", precision: "day" },
    ],
  });
  const reminding = await setUpReminding("2027-10-01T10:00:00Z", { events: [twice] });
  const { store, clock, arrived } = reminding;
  await ask(store, twice, [1], clock.now());
  await lookUntil("2027-10-21", reminding, reminding.scheduler);
  expect(arrived()).toEqual([`${NICE} choir 2027-10-09 1`, `${NICE} choir 2027-10-19 1`]);
});

test("whoever asked for all ties is not reminded of events", async () => {
  const { store, clock, scheduler, arrived } = await setUpReminding("2027-10-09T06:00:00Z", { events: [CHOIR] });
  await store.subscribe(NICE, { kind: "all" }, [0]);
  await store.subscribe(NICE, { kind: "twinning", id: "choir" }, [0]);
  scheduler.start();
  await clock.advance(2 * HOUR_MS);
  expect(arrived()).toEqual([]);
});

test("another day is told once after a restart, and reminders follow it", async () => {
  const reminding = await setUpReminding("2027-10-03T10:00:00Z");
  const { store, clock, restart, telegram, arrived } = reminding;
  await ask(store, CHOIR, [1, 7], clock.now());
  await clock.until(restart({ events: [LATER] }).check());
  expect(arrived()).toEqual([`${NICE} choir 2027-10-16 20:00-22:00 changed`]);
  expect(telegram.received[0]?.about).toMatchObject({ kind: "change", told: { plan: "2027-10-09 20:00-22:00" } });
  await lookUntil("2027-10-17", reminding, restart({ events: [LATER] }));
  expect(arrived().slice(1)).toEqual([`${NICE} choir 2027-10-16 7`, `${NICE} choir 2027-10-16 1`]);
});

test("another day is told once by a process that goes on when its programme changes, and reminders follow it", async () => {
  const reminding = await setUpReminding("2027-10-03T10:00:00Z", { events: [CHOIR] });
  const { store, clock, scheduler, arrived } = reminding;
  await ask(store, CHOIR, [1], clock.now());
  await lookUntil("2027-10-04", reminding, scheduler);
  scheduler.change({ twinnings: [], events: [LATER] });
  await lookUntil("2027-10-17", reminding, scheduler);
  expect(arrived()).toEqual([`${NICE} choir 2027-10-16 20:00-22:00 changed`, `${NICE} choir 2027-10-16 1`]);
});

test("by a programme that is older than what others have, nothing is told until it is theirs", async () => {
  let isCurrent = false;
  const changes = { events: [LATER], isCurrent: () => Promise.resolve(isCurrent) };
  const reminding = await setUpReminding("2027-10-03T10:00:00Z", changes);
  const { store, clock, scheduler, arrived } = reminding;
  await ask(store, LATER, [7], clock.now());
  scheduler.change({ twinnings: [], events: [CANCELLED] });
  await lookUntil("2027-10-05", reminding, scheduler);
  expect(arrived()).toEqual([]);
  isCurrent = true;
  await lookUntil("2027-10-06", reminding, scheduler);
  expect(arrived()).toEqual([`${NICE} choir cancelled changed`]);
});

test("a cancellation is told once and ends the reminders; an event that is gone is told to be gone", async () => {
  const reminding = await setUpReminding("2027-10-03T10:00:00Z");
  const { store, clock, restart, arrived } = reminding;
  const other = event("market", onDay("2027-10-12"));
  await ask(store, CHOIR, [1], clock.now());
  await ask(store, other, [1], clock.now());
  await lookUntil("2027-10-17", reminding, restart({ events: [CANCELLED] }));
  expect(arrived().sort()).toEqual([`${NICE} choir cancelled changed`, `${NICE} market gone changed`]);
});

test("what comes back is told, and reminded of again", async () => {
  const reminding = await setUpReminding("2027-10-03T10:00:00Z");
  const { store, clock, restart, arrived } = reminding;
  await ask(store, CHOIR, [1], clock.now());
  await clock.until(restart({ events: [] }).check());
  await clock.until(restart({ events: [CHOIR] }).check());
  await clock.until(restart({ events: [] }).check());
  await lookUntil("2027-10-17", reminding, restart({ events: [LATER] }));
  expect(arrived()).toEqual([
    `${NICE} choir gone changed`,
    `${NICE} choir 2027-10-09 20:00-22:00 changed`,
    `${NICE} choir gone changed`,
    `${NICE} choir 2027-10-16 20:00-22:00 changed`,
    `${NICE} choir 2027-10-16 1`,
  ]);
});

test("a change is told by day where the chat is, or at the hour that it has chosen", async () => {
  const { store, clock, restart, telegram } = await setUpReminding("2027-10-03T18:00:00Z");
  await store.savePreferences(OMSK, { language: "ru", timeZone: "Asia/Omsk" });
  const owl = 77;
  await store.savePreferences(owl, { language: "fr", timeZone: "Asia/Omsk", reminderHour: 1 });
  for (const chatId of [NICE, OMSK, owl]) await ask(store, CHOIR, [1], clock.now(), chatId);
  restart({ events: [LATER] }).start();
  await clock.advance(24 * HOUR_MS);
  expect(telegram.received.map(({ chatId, at }) => [chatId, at.toISOString().slice(0, 16)])).toEqual([
    [NICE, "2027-10-03T18:00"],
    [owl, "2027-10-03T19:00"],
    [OMSK, "2027-10-04T02:00"],
  ]);
});

test("a reminder that the change overtakes does not come beside it", async () => {
  const { store, clock, restart, arrived } = await setUpReminding("2027-10-03T10:00:00Z");
  await ask(store, LATER, [7], clock.now());
  clock.jumpTo("2027-10-10T10:00:00Z");
  // A week before the new day was four days ago; nobody has looked since.
  restart({ events: [event("choir", onDay("2027-10-13"))] }).start();
  await clock.advance(5 * HOUR_MS);
  expect(arrived()).toEqual([`${NICE} choir 2027-10-13 changed`]);
});

test("a reminder does not come before a change that another process has in hand", async () => {
  const { store, clock, restart, arrived } = await setUpReminding("2027-10-03T10:00:00Z");
  await ask(store, CHOIR, [1], clock.now());
  clock.jumpTo("2027-10-15T12:00:00Z");
  const [own] = await store.subscriptions(NICE);
  const target = { kind: "event", id: "choir" } as const;
  const key = { chatId: NICE, target, occurrence: "2027-10-16 20:00-22:00", leadDays: CHANGE } as const;
  const leaseUntil = new Date("2027-10-15T12:00:30Z");
  await store.claimDelivery(key, { subscriptionId: own?.id ?? 0, workerId: "the dead", leaseUntil, repeat: true });
  restart({ events: [LATER] }).start();
  await clock.advance(20_000);
  expect(arrived()).toEqual([]);
  await clock.advance(5 * MINUTE_MS);
  expect(arrived()).toEqual([`${NICE} choir 2027-10-16 20:00-22:00 changed maybe a repeat`]);
});

test("a change that may have arrived is repeated with a word; one that was refused is told later", async () => {
  const { store, clock, restart, telegram, arrived } = await setUpReminding("2027-10-03T10:00:00Z");
  await ask(store, CHOIR, [1], clock.now());
  telegram.next({ retryAfterSeconds: 30 }, "lost", "sent");
  restart({ events: [CANCELLED] }).start();
  await clock.advance(HOUR_MS);
  expect(arrived()).toEqual([`${NICE} choir cancelled changed`, `${NICE} choir cancelled changed maybe a repeat`]);
});

test("with at most one message a change that may have arrived is left at that, and reminders go on", async () => {
  const reminding = await setUpReminding("2027-10-03T10:00:00Z", { promise: "at-most-once" });
  const { store, clock, restart, telegram, arrived } = reminding;
  await ask(store, CHOIR, [1], clock.now());
  telegram.next("lost");
  const scheduler = restart({ events: [LATER] });
  await clock.until(scheduler.check());
  await lookUntil("2027-10-17", reminding, scheduler);
  expect(arrived()).toEqual([`${NICE} choir 2027-10-16 20:00-22:00 changed`, `${NICE} choir 2027-10-16 1`]);
});

test("a process that still has the older programme takes nothing back when it is its turn again", async () => {
  const { store, clock, restart, arrived } = await setUpReminding("2027-10-03T10:00:00Z");
  await ask(store, CHOIR, [1], clock.now());
  const older = restart({ events: [CHOIR], workerId: "older" });
  older.start();
  await clock.advance(MINUTE_MS);
  await store.releaseLease("reminders", "older");
  const newer = restart({ events: [LATER] });
  newer.start();
  await clock.advance(MINUTE_MS);
  const changed = [`${NICE} choir 2027-10-16 20:00-22:00 changed`];
  expect(arrived()).toEqual(changed);
  await clock.until(newer.stop());
  await clock.advance(2 * HOUR_MS);
  expect(await store.acquireLease("reminders", "another", clock.now())).toBeNull();
  expect(arrived()).toEqual(changed);
});

test("a chat that had blocked the bot hears of the change when it is back", async () => {
  const { store, clock, restart, arrived } = await setUpReminding("2027-10-03T10:00:00Z");
  await ask(store, CHOIR, [1], clock.now());
  await store.setBlocked(NICE, true);
  restart({ events: [CANCELLED] }).start();
  await clock.advance(HOUR_MS);
  expect(arrived()).toEqual([]);
  await store.setBlocked(NICE, false);
  await clock.advance(2 * MINUTE_MS);
  expect(arrived()).toEqual([`${NICE} choir cancelled changed`]);
});

test("another programme on the same store is noticed once, and nobody is told that what was asked for is gone", async () => {
  const reminding = await setUpReminding("2027-10-03T10:00:00Z", { events: [CHOIR], programme: "season" });
  const { store, clock, restart, arrived, log } = reminding;
  await store.subscribe(NICE, { kind: "event", id: "choir" }, [1], [], toldOf(CHOIR, clock.now(), "season"));
  // It has an event of that id, too, on another day.
  const other = restart({
    events: [event("choir", onDay("2027-10-05")), event("chess", onDay("2027-10-06"))],
    programme: "games",
  });
  await lookUntil("2027-10-06", reminding, other);
  expect(arrived()).toEqual([]);
  expect(log.lines.filter(({ message }) => message.includes("another programme"))).toMatchObject([
    { level: "warn", fields: { programme: "games", others: 1 } },
  ]);
  await lookUntil("2027-10-09", reminding, restart({ events: [CHOIR], programme: "season" }));
  expect(arrived()).toEqual([`${NICE} choir 2027-10-09 1`]);
});
