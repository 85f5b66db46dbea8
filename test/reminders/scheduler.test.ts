import { expect, test } from "vitest";
import { StoreError } from "../../src/state/store-error.ts";
import type { Store } from "../../src/state/store.ts";
import { HOUR_MS, MINUTE_MS, SECOND_MS, setUpReminding } from "./reminding.ts";
import { DIJON, twinning } from "./facts.ts";

const NICE = 100_200_300;
const PSKOV = 5_400_300_200;

test("reminds at the hour of the chat, in its language, and never again", async () => {
  const { store, clock, scheduler, telegram, arrived } = await setUpReminding("2026-09-05T05:30:00Z");
  await store.subscribe(NICE, { kind: "all" }, [0]);
  await store.savePreferences(PSKOV, { language: "ru", reminderHour: 11 });
  await store.subscribe(PSKOV, { kind: "place", id: "volgograd" }, [0]);
  scheduler.start();
  await clock.advance(HOUR_MS);
  expect(arrived()).toEqual([]);
  await clock.advance(3 * HOUR_MS);
  expect(
    telegram.received.map(({ chatId, language, at }) => [chatId, language, at.toISOString().slice(0, 16)]),
  ).toEqual([
    [NICE, "fr", "2026-09-05T07:00"],
    [PSKOV, "ru", "2026-09-05T08:00"],
  ]);
});

test("sends once when the system clock reverses", async () => {
  const { store, clock, scheduler, arrived } = await setUpReminding("2026-09-05T06:59:30Z");
  await store.subscribe(NICE, { kind: "all" }, [0]);
  scheduler.start();
  await clock.advance(5 * MINUTE_MS);
  clock.jumpTo("2026-09-05T06:30:00Z");
  await clock.advance(2 * HOUR_MS);
  clock.jumpTo("2026-09-03T06:30:00Z");
  await clock.advance(10 * MINUTE_MS);
  clock.jumpTo("2026-09-05T06:58:00Z");
  await clock.advance(2 * HOUR_MS);
  expect(arrived()).toEqual([`${NICE} dijon-volgograd 2026 0`]);
});

test("a clock that jumped a year ahead and came back costs no reminder", async () => {
  const { store, clock, scheduler, arrived } = await setUpReminding("2026-09-01T00:00:00Z");
  await store.subscribe(NICE, { kind: "twinning", id: "dijon-volgograd" }, [0]);
  scheduler.start();
  await clock.advance(MINUTE_MS);
  clock.jumpTo("2027-12-01T00:00:00Z");
  await clock.advance(5 * MINUTE_MS);
  expect(arrived()).toEqual([]);
  for (const day of ["2026-09-05", "2027-09-05"]) {
    clock.jumpTo(`${day}T06:50:00Z`);
    await clock.advance(20 * MINUTE_MS);
  }
  expect(arrived()).toEqual([`${NICE} dijon-volgograd 2026 0`, `${NICE} dijon-volgograd 2027 0`]);
});

test("catches up after a weekend asleep", async () => {
  const { store, clock, scheduler, arrived, telegram } = await setUpReminding("2026-09-04T18:00:00Z");
  await store.subscribe(NICE, { kind: "all" }, [0]);
  scheduler.start();
  await clock.advance(MINUTE_MS);
  clock.jumpTo("2026-09-07T06:00:00Z");
  await clock.advance(2 * MINUTE_MS);
  expect(arrived()).toEqual([`${NICE} dijon-volgograd 2026 0 late`]);
  expect(telegram.received[0]?.daysUntil).toBe(-2);
});

test("after weeks asleep skips what is too old, counts it once, and tells the log", async () => {
  const { store, clock, restart, arrived, log } = await setUpReminding("2026-09-01T00:00:00Z");
  await store.subscribe(NICE, { kind: "all" }, [0, 7]);
  await clock.until(restart().check());
  clock.jumpTo("2026-10-02T00:00:00Z");
  const first = await clock.until(restart().check());
  const second = await clock.until(restart().check());
  expect([first.skipped, second.skipped]).toEqual([1, 0]);
  expect(arrived()).toEqual([`${NICE} arles-pskov 2026 7 late`]);
  expect(log.lines.map(({ message }) => message)).toContain("reminders checked");
});

test("a timer that fires early or late only shifts a reminder by what it was off", async () => {
  const { store, clock, restart, arrived } = await setUpReminding("2026-09-05T06:00:00Z");
  await store.subscribe(NICE, { kind: "all" }, [0]);
  let asked = 0;
  const sleep = (delayMs: number, signal?: AbortSignal) => {
    asked += 1;
    return clock.sleep(asked % 2 === 0 ? delayMs * 0.9 : delayMs * 1.5, signal);
  };
  restart({ clock: { now: () => clock.now(), sleep } }).start();
  await clock.advance(2 * HOUR_MS);
  expect(arrived()).toEqual([`${NICE} dijon-volgograd 2026 0`]);
});

test("two processes on one store send each reminder once", async () => {
  const { store, clock, scheduler, restart, arrived } = await setUpReminding("2026-09-05T06:59:50Z");
  for (let chatId = 1; chatId <= 20; chatId += 1) await store.subscribe(chatId, { kind: "all" }, [0]);
  scheduler.start();
  restart().start();
  await clock.advance(2 * MINUTE_MS);
  expect(arrived().sort()).toEqual(
    Array.from({ length: 20 }, (_, index) => `${index + 1} dijon-volgograd 2026 0`).sort(),
  );
});

test("of two processes one looks; within a minute of its death the other one does", async () => {
  const { store, clock, restart, arrived } = await setUpReminding("2026-09-05T06:59:00Z");
  await store.subscribe(NICE, { kind: "all" }, [0]);
  // It died a moment after it prolonged its lease.
  await store.acquireLease("reminders", "the dead", new Date(clock.now().getTime() + 36_000));
  const looks: string[] = [];
  const watched: Store = {
    ...store,
    checkedUntil: () => {
      looks.push(clock.now().toISOString());
      return store.checkedUntil();
    },
  };
  restart({ store: watched, schedulerLeaseMs: 36_000 }).start();
  await clock.advance(30 * SECOND_MS);
  expect(looks).toEqual([]);
  await clock.advance(MINUTE_MS);
  expect(looks[0] !== undefined && looks[0] <= "2026-09-05T07:00:00").toBe(true);
  expect(arrived()).toEqual([`${NICE} dijon-volgograd 2026 0`]);
});

test("a process whose lease is lost stops what it has begun, and leaves it to the other", async () => {
  const { store, clock, restart, telegram } = await setUpReminding("2026-09-05T06:59:50Z");
  for (let chatId = 1; chatId <= 40; chatId += 1) await store.subscribe(chatId, { kind: "all" }, [0]);
  let isCut = false;
  const cutOff: Store = {
    ...store,
    acquireLease: (...parameters) =>
      isCut ? Promise.reject(new StoreError("unreachable", "Away.")) : store.acquireLease(...parameters),
  };
  const slow = { pace: { perSecond: 0.5, perChatPerSecond: 1 }, schedulerLeaseMs: 36_000 };
  restart({ ...slow, store: cutOff }).start();
  await clock.advance(SECOND_MS);
  isCut = true;
  restart(slow).start();
  await clock.advance(3 * MINUTE_MS);
  expect(telegram.received.map(({ chatId }) => chatId).sort((one, other) => one - other)).toEqual(
    Array.from({ length: 40 }, (_, index) => index + 1),
  );
});

test("a store that fails holds up reminders, with longer and longer pauses, and loses none", async () => {
  const { store, clock, restart, arrived, log } = await setUpReminding("2026-09-05T06:59:50Z");
  await store.subscribe(NICE, { kind: "all" }, [0]);
  let broken = true;
  const failing: Store = {
    ...store,
    claimDelivery: (...parameters) =>
      broken ? Promise.reject(new StoreError("full", "The disk is full.")) : store.claimDelivery(...parameters),
  };
  restart({ store: failing }).start();
  await clock.advance(HOUR_MS);
  const pauses = log.lines
    .filter(({ level }) => level === "error")
    .map(({ fields }) => (fields as { delayMs: number }).delayMs);
  expect(pauses.slice(0, 8)).toEqual([5000, 10_000, 20_000, 40_000, 80_000, 160_000, 300_000, 300_000]);
  expect(arrived()).toEqual([]);
  broken = false;
  await clock.advance(5 * MINUTE_MS);
  expect(arrived()).toEqual([`${NICE} dijon-volgograd 2026 0`]);
});

test("stops at once while it sleeps, twice without harm, and does not start again", async () => {
  const { clock, scheduler, store, arrived } = await setUpReminding("2026-09-05T06:59:50Z");
  await store.subscribe(NICE, { kind: "all" }, [0]);
  scheduler.start();
  scheduler.start();
  await clock.advance(SECOND_MS);
  // One sleep until the next look, one until the lease is prolonged.
  expect(clock.sleepers()).toBe(2);
  await Promise.all([scheduler.stop(), scheduler.stop()]);
  scheduler.start();
  await clock.advance(HOUR_MS);
  expect([arrived(), clock.sleepers()]).toEqual([[], 0]);
});

test("reaches every chat of many pages", async () => {
  const { store, clock, scheduler } = await setUpReminding("2026-09-05T07:00:00Z", {
    twinnings: [DIJON, twinning({ id: "twin", since: "1960-09-05" })],
    pace: { perSecond: 1000, perChatPerSecond: 1000 },
  });
  for (let chatId = 1; chatId <= 450; chatId += 1) {
    await store.savePreferences(chatId, { timeZone: "Europe/Moscow", reminderHour: 11 });
    await store.subscribe(chatId, { kind: "all" }, [0]);
  }
  clock.jumpTo("2026-09-05T08:00:00Z");
  expect(await clock.until(scheduler.check())).toMatchObject({ sent: 900, skipped: 0 });
});
