import { expect, test } from "vitest";
import { StoreError } from "../../src/state/store-error.ts";
import type { Store } from "../../src/state/store.ts";
import { HOUR_MS, MINUTE_MS, SECOND_MS, setUpReminding } from "./reminding.ts";
import { twinning } from "./facts.ts";

const NICE = 100_200_300;
const GROUP = -4_200_300;
const SUPERGROUP = -1_001_234_567_890;
const ONCE = `${NICE} dijon-volgograd 2026 0`;

/** One chat, whose reminder is due in ten seconds. */
async function setUpOne(deps: Parameters<typeof setUpReminding>[1] = {}) {
  const all = await setUpReminding("2026-09-05T06:59:50Z", deps);
  await all.store.subscribe(NICE, { kind: "all" }, [0]);
  return all;
}

test("waits as long as a refusal asks, and the message is no repeat", async () => {
  const { clock, scheduler, telegram, arrived } = await setUpOne();
  telegram.next({ retryAfterSeconds: 17 });
  scheduler.start();
  await clock.advance(2 * MINUTE_MS);
  expect(arrived()).toEqual([ONCE]);
  expect(telegram.received[0]?.at.getTime()).toBeGreaterThanOrEqual(Date.parse("2026-09-05T07:00:17Z"));
  expect(telegram.received[0]?.at.getTime()).toBeLessThan(Date.parse("2026-09-05T07:00:20Z"));
});

test("a message whose answer was lost is sent again and says that it may be a repeat", async () => {
  const { clock, scheduler, telegram, arrived } = await setUpOne();
  telegram.next("lost");
  scheduler.start();
  await clock.advance(5 * MINUTE_MS);
  expect(arrived()).toEqual([ONCE, `${ONCE} maybe a repeat`]);
});

test("a sender that throws counts as a lost answer", async () => {
  const { clock, scheduler, telegram, arrived } = await setUpOne();
  telegram.next(new Error("socket hang up"));
  scheduler.start();
  await clock.advance(5 * MINUTE_MS);
  expect(arrived()).toEqual([`${ONCE} maybe a repeat`]);
});

test("at most once: a message whose answer was lost is left at that", async () => {
  const { clock, scheduler, telegram, arrived } = await setUpOne({ promise: "at-most-once" });
  telegram.next("lost");
  scheduler.start();
  await clock.advance(2 * HOUR_MS);
  expect(arrived()).toEqual([ONCE]);
});

test("at most once: a refused message is still sent", async () => {
  const { clock, scheduler, telegram, arrived } = await setUpOne({ promise: "at-most-once" });
  telegram.next({ retryAfterSeconds: 5 }, { failed: "connection refused" });
  scheduler.start();
  await clock.advance(10 * MINUTE_MS);
  expect(arrived()).toEqual([ONCE]);
});

test("a process that dies while sending leaves a claim that the next one takes over", async () => {
  const { clock, telegram, restart, arrived, store } = await setUpOne();
  const dead = restart({ sender: { send: () => new Promise(() => undefined) }, graceMs: 0 });
  dead.start();
  await clock.advance(20 * SECOND_MS);
  await clock.until(dead.stop());
  restart().start();
  await clock.advance(30 * SECOND_MS);
  expect(arrived()).toEqual([]);
  await clock.advance(2 * MINUTE_MS);
  expect(arrived()).toEqual([`${ONCE} maybe a repeat`]);
  expect(telegram.received[0]?.maybeRepeat).toBe(true);
  expect((await store.exportChat(NICE))?.deliveries).toMatchObject([{ state: "sent", attempts: 2 }]);
});

test("at most once: the claim of a process that died stays untouched", async () => {
  const { clock, restart, arrived } = await setUpOne({ promise: "at-most-once" });
  const dead = restart({ sender: { send: () => new Promise(() => undefined) }, graceMs: 0 });
  dead.start();
  await clock.advance(20 * SECOND_MS);
  await clock.until(dead.stop());
  restart().start();
  await clock.advance(2 * HOUR_MS);
  expect(arrived()).toEqual([]);
});

test("a chat that has blocked the bot is switched off, keeps its settings, and is served when it comes back in time", async () => {
  const { clock, scheduler, telegram, arrived, store } = await setUpOne();
  await store.savePreferences(NICE, { language: "ru", timeZone: "Europe/Paris" });
  telegram.next("blocked");
  scheduler.start();
  await clock.advance(HOUR_MS);
  expect(arrived()).toEqual([]);
  expect(await store.preferences(NICE)).toEqual({
    language: "ru",
    timeZone: "Europe/Paris",
    reminderHour: null,
    blocked: true,
  });
  expect(await store.subscriptions(NICE)).toHaveLength(1);
  await store.setBlocked(NICE, false);
  await clock.advance(2 * MINUTE_MS);
  expect(arrived()).toEqual([ONCE]);
});

test("a group that has become a supergroup gets its reminders there, each once", async () => {
  const { clock, scheduler, telegram, arrived, store } = await setUpReminding("2026-09-05T06:59:50Z", {
    twinnings: ["one", "two", "three"].map((id) => twinning({ id, since: "1959-09-05" })),
  });
  await store.subscribe(GROUP, { kind: "all" }, [0]);
  telegram.next({ migratedTo: SUPERGROUP });
  scheduler.start();
  await clock.advance(2 * MINUTE_MS);
  expect(arrived().sort()).toEqual(["one", "three", "two"].map((id) => `${SUPERGROUP} ${id} 2026 0`));
  expect(await store.exportChat(GROUP)).toBeNull();
});

test("what has certainly failed is tried again, ever more rarely, and given up after seven days", async () => {
  const { clock, scheduler, telegram, arrived, store } = await setUpOne();
  telegram.next(...Array.from({ length: 1000 }, () => ({ failed: "Bad Request: something odd" })));
  scheduler.start();
  await clock.advance(3 * HOUR_MS);
  const [tried] = (await store.exportChat(NICE))?.deliveries ?? [];
  // After 1, 2, 4, 8, 16, 32 and then every 60 minutes.
  expect(tried).toMatchObject({ state: "waiting", attempts: 8 });
  clock.jumpTo("2026-09-12T07:01:00Z");
  await clock.advance(2 * HOUR_MS);
  expect((await store.exportChat(NICE))?.deliveries).toMatchObject([{ state: "skipped" }]);
  expect(arrived()).toEqual([]);
});

test("a chat gets at most one message a second, all chats together at most 25", async () => {
  const ties = Array.from({ length: 4 }, (_, index) => twinning({ id: `tie-${index}`, since: "1959-09-05" }));
  const { clock, scheduler, telegram, store } = await setUpReminding("2026-09-05T06:59:00Z", { twinnings: ties });
  for (let chatId = 1; chatId <= 100; chatId += 1) await store.subscribe(chatId, { kind: "all" }, [0]);
  clock.jumpTo("2026-09-05T07:00:00Z");
  expect((await clock.until(scheduler.check())).sent).toBe(400);
  const times = telegram.received.map(({ at }) => at.getTime());
  for (let index = 0; index + 25 < times.length; index += 1) {
    expect((times[index + 25] ?? 0) - (times[index] ?? 0)).toBeGreaterThanOrEqual(1000);
  }
  expect(Math.max(...times) - Math.min(...times)).toBeLessThan(18_000);
  for (let chatId = 1; chatId <= 100; chatId += 1) {
    const own = telegram.received.filter((message) => message.chatId === chatId).map(({ at }) => at.getTime());
    own.slice(1).forEach((time, index) => {
      expect(time - (own[index] ?? 0)).toBeGreaterThanOrEqual(1000);
    });
  }
});

test("a chat that keeps refusing holds up nobody else", async () => {
  const { clock, scheduler, telegram, store } = await setUpReminding("2026-09-05T06:59:00Z");
  for (let chatId = 1; chatId <= 50; chatId += 1) await store.subscribe(chatId, { kind: "all" }, [0]);
  telegram.next({ retryAfterSeconds: 3000 });
  clock.jumpTo("2026-09-05T07:00:00Z");
  expect(await clock.until(scheduler.check())).toMatchObject({ sent: 49, postponed: 1 });
  expect(clock.now().getTime()).toBeLessThan(Date.parse("2026-09-05T07:00:10Z"));
});

test("when Telegram refuses one message after the other everybody waits", async () => {
  const { clock, scheduler, telegram, store, arrived } = await setUpReminding("2026-09-05T06:59:00Z");
  for (let chatId = 1; chatId <= 50; chatId += 1) await store.subscribe(chatId, { kind: "all" }, [0]);
  telegram.next(...Array.from({ length: 3 }, () => ({ retryAfterSeconds: 30 })));
  scheduler.start();
  await clock.advance(5 * MINUTE_MS);
  expect(new Set(arrived()).size).toBe(50);
  const early = telegram.received.filter(({ at }) => at.getTime() < Date.parse("2026-09-05T07:00:30Z"));
  expect(early.length).toBeLessThanOrEqual(3);
});

test("who unsubscribes or is forgotten while reminders are going out gets none", async () => {
  const { clock, scheduler, arrived, store } = await setUpReminding("2026-09-05T06:59:00Z");
  for (let chatId = 1; chatId <= 100; chatId += 1) await store.subscribe(chatId, { kind: "all" }, [0]);
  clock.jumpTo("2026-09-05T07:00:00Z");
  const check = scheduler.check();
  await clock.advance(SECOND_MS);
  await store.unsubscribeAll(99);
  await store.deleteChat(100);
  expect((await clock.until(check)).sent).toBe(98);
  expect(arrived().filter((line) => /^(99|100) /.test(line))).toEqual([]);
  expect(await store.exportChat(100)).toBeNull();
});

test("a message that went out while the disk was full is written down later, and not sent twice", async () => {
  const { clock, restart, arrived, store } = await setUpOne();
  let full = true;
  const failing: Store = {
    ...store,
    settleDelivery: (...parameters) =>
      full ? Promise.reject(new StoreError("full", "The disk is full.")) : store.settleDelivery(...parameters),
  };
  restart({ store: failing }).start();
  await clock.advance(5 * MINUTE_MS);
  full = false;
  await clock.advance(HOUR_MS);
  expect(arrived()).toEqual([ONCE]);
  expect((await store.exportChat(NICE))?.deliveries).toMatchObject([{ state: "sent" }]);
});

test("stopping waits for what is on its way and leaves the rest for the next start", async () => {
  const { clock, scheduler, restart, arrived, store } = await setUpReminding("2026-09-05T06:59:00Z");
  for (let chatId = 1; chatId <= 60; chatId += 1) await store.subscribe(chatId, { kind: "all" }, [0]);
  scheduler.start();
  await clock.advance(61 * SECOND_MS);
  await clock.until(scheduler.stop());
  const before = arrived().length;
  expect(before).toBeGreaterThan(10);
  expect(before).toBeLessThan(40);
  restart().start();
  await clock.advance(MINUTE_MS);
  expect(new Set(arrived()).size).toBe(60);
  expect(arrived()).toHaveLength(60);
});

test("stopping does not wait for ever for a Telegram that does not answer", async () => {
  const { clock, restart } = await setUpOne();
  const hanging = restart({ sender: { send: () => new Promise(() => undefined) } });
  hanging.start();
  await clock.advance(20 * SECOND_MS);
  const before = clock.now().getTime();
  await clock.until(hanging.stop());
  expect(clock.now().getTime() - before).toBeLessThanOrEqual(5000);
});
