import { describe, expect, onTestFinished, test } from "vitest";
import { openPostgresStore } from "../../src/state/postgres/open.ts";
import type { Store } from "../../src/state/store.ts";
import { chatLane } from "../../src/state/transit.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import type { FakeClock } from "../support/fake-clock.ts";
import { startPostgres } from "../support/postgres.ts";

const server = await startPostgres();

/** Two processes on one database, which say that they live for a minute. */
async function setUpTwo(): Promise<{
  clock: FakeClock;
  one: Store;
  two: Store;
  live: (store: Store) => Promise<unknown>;
}> {
  const clock = createFakeClock("2026-10-01T08:00:00Z");
  const url = (await server?.createDatabase()) ?? "";
  const now = () => clock.now();
  const [one, two] = await Promise.all([1, 2].map(() => openPostgresStore({ url, now, commonNow: now })));
  if (one === undefined || two === undefined) throw new Error("there are two stores");
  const live = (store: Store) => store.stayPresent(60_000);
  onTestFinished(() => Promise.all([one.close(), two.close()]).then(() => undefined));
  await live(one);
  await live(two);
  return { clock, one, two, live };
}

const update = (updateId: number, lane: number | null = 7) => ({ updateId, identity: "a", payload: "{}", lane });
const idsOf = (updates: readonly { updateId: number }[]) => updates.map(({ updateId }) => updateId);

describe.skipIf(server === null)("Several processes on one database", () => {
  test("keep an update once, whoever of them is given it, at the same time or later", async () => {
    const { one, two } = await setUpTwo();
    const kept = await Promise.all([
      one.keepUpdates([update(1), update(2)], 0),
      two.keepUpdates([update(2), update(1)], 0),
    ]);
    expect(kept.flat().sort()).toEqual([1, 2]);
    await one.finishUpdates([1, 2]);
    await two.finishUpdates([1, 2]);
    expect(await two.keepUpdates([update(1), update(2)], 0)).toEqual([]);
  });

  test("remember for two days that an update has come, where no confirmation tells that it is over", async () => {
    const { clock, one, two } = await setUpTwo();
    await one.keepUpdates([update(1)], 0);
    await one.finishUpdates([1]);
    clock.jumpTo("2026-10-03T07:59:00Z");
    expect(await two.keepUpdates([update(1)], 0)).toEqual([]);
    clock.jumpTo("2026-10-03T08:01:00Z");
    expect(await two.keepUpdates([update(1)], 0)).toEqual([1]);
  });

  test("handle one update of a chat at a time, the earlier first, and those of other chats meanwhile", async () => {
    const { one, two } = await setUpTwo();
    await one.keepUpdates([update(1), update(4)], 0);
    await two.keepUpdates([update(2), update(3, 8), update(5, null)], 0);
    expect(await two.beginUpdate(2)).toBe("waits");
    expect(await two.beginUpdate(3)).toBe("begun");
    expect(await two.beginUpdate(5)).toBe("begun");
    expect(await one.beginUpdate(1)).toBe("begun");
    await one.finishUpdates([1]);
    expect(await one.beginUpdate(4)).toBe("waits");
    expect(await two.beginUpdate(2)).toBe("begun");
    expect(await one.beginUpdate(4)).toBe("waits");
    await two.finishUpdates([2]);
    expect(await one.beginUpdate(4)).toBe("begun");
  });

  test("finish with the beginning of an update the one of its chat that was handled before, and nobody else's", async () => {
    const { clock, one, two, live } = await setUpTwo();
    await one.keepUpdates([update(1), update(2), update(4)], 0);
    await two.keepUpdates([update(3, 8)], 0);
    expect(await one.beginUpdate(1)).toBe("begun");
    expect(await one.beginUpdate(2, 1)).toBe("begun");
    expect(await one.beginUpdate(4, 3)).toBe("begun");
    await clock.advance(60_000);
    await live(two);
    // Whoever takes over after a death does not answer the first a second time.
    expect(idsOf(await two.recoverUpdates(true))).toEqual([2, 3, 4]);
  });

  test("begin with an update as it comes where nothing of its chat is in hand, and let an earlier one wait that comes later", async () => {
    const { one, two } = await setUpTwo();
    await two.keepUpdates([update(2)], 0);
    await one.keepUpdates([update(1)], 0);
    expect(await one.beginUpdate(1)).toBe("waits");
    expect(await two.beginUpdate(2)).toBe("begun");
    await two.finishUpdates([2]);
    expect(await one.beginUpdate(1)).toBe("begun");
  });

  test("let one of two that want the same chat at once begin", async () => {
    const { one, two } = await setUpTwo();
    for (let round = 0; round < 20; round += 1) {
      const [early, late] = [2 * round + 1, 2 * round + 2];
      await one.keepUpdates([update(late)], 0);
      const [begun] = await Promise.all([one.beginUpdate(late), two.keepUpdates([update(early)], 0)]);
      const turns = [begun, await two.beginUpdate(early), await one.beginUpdate(late)];
      expect(turns.slice(1).filter((turn) => turn === "begun")).toHaveLength(1);
      await one.finishUpdates([late]);
      await two.finishUpdates([early]);
    }
  });

  test("leave each other's updates and answers alone, until one of them has not been heard of", async () => {
    const { clock, one, two, live } = await setUpTwo();
    await one.keepUpdates([update(1), update(2)], 0);
    await one.beginUpdate(1);
    const id = await one.keepRequest({
      lane: "chat_id:7",
      method: "sendMessage",
      payload: "{}",
      replyTo: null,
      askedAt: clock.now(),
    });
    expect([await two.recoverUpdates(), await two.keptRequests()]).toEqual([[], []]);
    await clock.advance(50_000);
    await live(two);
    await clock.advance(10_000);
    expect(await two.recoverUpdates()).toMatchObject([
      { updateId: 1, deaths: 1 },
      { updateId: 2, deaths: 1 },
    ]);
    expect((await two.keptRequests()).map((request) => request.id)).toEqual([id]);
    // It was only slow: what it had is in other hands.
    expect(await one.beginUpdate(2)).toBe("lost");
    await one.finishUpdates([1, 2]);
    expect(await two.beginUpdate(1)).toBe("begun");
    expect(await one.recoverUpdates()).toEqual([]);
  });

  test("hold an update back while another has still to send something to its chat, whoever that is by then", async () => {
    const { clock, one, two } = await setUpTwo();
    const request = { lane: chatLane(7), method: "sendMessage", payload: "{}", replyTo: null, askedAt: clock.now() };
    await one.keepUpdates([update(1)], 0);
    await two.keepUpdates([update(2)], 0);
    const id = await one.keepRequest(request);
    await one.finishUpdates([1]);
    await one.keepUpdates([update(3)], 0);
    expect(await two.beginUpdate(2)).toBe("waits");
    // One that comes now does not begin by itself.
    await two.keepUpdates([update(4)], 0);
    await one.endPresence();
    expect(await two.beginUpdate(2)).toBe("waits");
    expect((await two.keptRequests()).map((kept) => kept.id)).toEqual([id]);
    // What it has to send itself it puts in order by itself.
    expect(await two.beginUpdate(2)).toBe("begun");
    expect(await one.beginUpdate(3)).toBe("waits");
    await two.finishRequests([id]);
    await two.finishUpdates([2]);
    expect(await one.beginUpdate(3)).toBe("begun");
    expect(await two.beginUpdate(4)).toBe("waits");
  });

  test("let nothing go ahead of what they have taken up and not begun", async () => {
    const { one, two } = await setUpTwo();
    await one.keepUpdates([update(1), update(2)], 0);
    await two.keepUpdates([update(3)], 0);
    await one.endPresence();
    expect(idsOf(await two.recoverUpdates())).toEqual([1, 2]);
    expect(await two.beginUpdate(3)).toBe("waits");
    expect(await two.beginUpdate(1)).toBe("begun");
    await two.finishUpdates([1]);
    expect(await two.beginUpdate(2)).toBe("begun");
  });

  test("are told again what they have taken up, where they ask for their own", async () => {
    const { clock, one, two } = await setUpTwo();
    await one.keepUpdates([update(1)], 0);
    const request = { lane: chatLane(7), method: "sendMessage", payload: "{}", replyTo: null, askedAt: clock.now() };
    const id = await one.keepRequest(request);
    await one.endPresence();
    await two.recoverUpdates();
    await two.keptRequests();
    expect([await two.recoverUpdates(), await two.keptRequests()]).toEqual([[], []]);
    expect(await two.recoverUpdates(true)).toMatchObject([{ updateId: 1, deaths: 1 }]);
    expect(await two.keptRequests(true)).toMatchObject([{ id }]);
  });

  test("know whether they have counted as living since they last said so", async () => {
    const { clock, one } = await setUpTwo();
    await one.endPresence();
    expect(await one.stayPresent(12_000)).toBe(false);
    await clock.advance(11_000);
    expect(await one.stayPresent(12_000)).toBe(true);
    await clock.advance(12_000);
    expect(await one.stayPresent(12_000)).toBe(false);
  });

  test("take up what one has left once between them, however many look at the same time", async () => {
    const { clock, one, two, live } = await setUpTwo();
    await one.keepUpdates(
      Array.from({ length: 50 }, (_, index) => update(index, index)),
      0,
    );
    await one.endPresence();
    await live(two);
    const looks = await Promise.all(Array.from({ length: 5 }, () => two.recoverUpdates()));
    expect(idsOf(looks.flat()).sort((first, second) => first - second)).toEqual(
      Array.from({ length: 50 }, (_, index) => index),
    );
    expect(clock.now()).toEqual(new Date("2026-10-01T08:00:00Z"));
  });

  test("do not lose what the others write of a chat at the same time", async () => {
    const { one, two } = await setUpTwo();
    await Promise.all([
      one.savePreferences(7, { language: "ru" }),
      two.savePreferences(7, { timeZone: "Europe/Samara" }),
      one.savePreferences(7, { reminderHour: 18 }),
    ]);
    expect(await two.preferences(7)).toMatchObject({ language: "ru", timeZone: "Europe/Samara", reminderHour: 18 });
    const targets = Array.from({ length: 60 }, (_, index) => ({ kind: "twinning", id: `tie-${index}` }) as const);
    await Promise.all(targets.map((target, index) => (index % 2 === 0 ? one : two).subscribe(7, target, [0])));
    expect(await one.subscriptions(7)).toHaveLength(50);
  });
});

describe.skipIf(server === null)("Processes whose clocks are hours apart", () => {
  const HOUR_MS = 60 * 60 * 1000;
  /** Processes on one database, whose machines are ahead of it by so many hours. */
  async function setUpApart(...hours: number[]) {
    const url = (await server?.createDatabase()) ?? "";
    const processes = [];
    for (const ahead of hours) {
      const now = () => new Date(Date.now() + ahead * HOUR_MS);
      const store = await openPostgresStore({ url, now });
      onTestFinished(() => store.close());
      const inMs = (durationMs: number) => new Date(now().getTime() + durationMs);
      const live = () => store.stayPresent(60_000);
      processes.push({ store, inMs, live });
    }
    return processes;
  }

  test.each([
    ["ahead of", 5],
    ["behind", -5],
  ])("lead one at a time, and leave the living alone, where the second is %s the first", async (_, hours) => {
    const [one, two] = await setUpApart(0, hours);
    if (one === undefined || two === undefined) throw new Error("there are two processes");
    expect(await one.store.acquireLease("work", "one", one.inMs(60_000))).toBe(1);
    expect(await two.store.acquireLease("work", "two", two.inMs(60_000))).toBeNull();
    await one.live();
    await two.live();
    await one.store.keepUpdates([update(1)], 0);
    await two.store.keepUpdates([update(2, 8)], 0);
    expect([await one.store.recoverUpdates(), await two.store.recoverUpdates()]).toEqual([[], []]);
    // A lease that is not prolonged is free when it has run out, and not hours later.
    expect(await two.store.acquireLease("other work", "two", two.inMs(200))).toBe(1);
    await expect.poll(() => one.store.acquireLease("other work", "one", one.inMs(60_000)), { timeout: 20_000 }).toBe(2);
  });

  test.each([
    ["ahead of", 50],
    ["behind", -50],
  ])(
    "forget nobody who lives, and nothing that came lately, where the second is days %s the first",
    async (_, hours) => {
      const [one, two] = await setUpApart(0, hours);
      if (one === undefined || two === undefined) throw new Error("there are two processes");
      await one.live();
      await two.live();
      await one.store.keepUpdates([update(1), update(2, 8)], 0);
      await one.store.finishUpdates([2]);
      await two.store.keepUpdates([update(3, 9)], 0);
      const remembered = { chatId: 7, kind: "turn", key: "" } as const;
      await one.store.remember({ ...remembered, value: "1", until: one.inMs(60_000) });
      for (const { store } of [one, two]) await store.forgetExpired();
      expect([await one.store.recoverUpdates(), await two.store.recoverUpdates()]).toEqual([[], []]);
      // Telegram has not heard that it was kept.
      for (const { store } of [one, two]) expect(await store.keepUpdates([update(2, 8)], 0)).toEqual([]);
      expect(await two.store.recall(remembered)).toBe("1");
      await two.store.remember({ ...remembered, value: "2", until: two.inMs(60_000) });
      expect(await one.store.recall(remembered)).toBe("2");
    },
  );

  test.each([
    ["ahead of", 5],
    ["behind", -5],
  ])("send a reminder once where the second is %s the first, and take over what the first had", async (_, hours) => {
    const [one, two] = await setUpApart(0, hours);
    if (one === undefined || two === undefined) throw new Error("there are two processes");
    const target = { kind: "twinning", id: "dijon-volgograd" } as const;
    const made = await one.store.subscribe(7, { kind: "all" }, [0]);
    const subscriptionId = made.kind === "created" ? made.subscription.id : 0;
    const claim = ({ store, inMs }: typeof one, occurrence: string, leaseMs: number) =>
      store.claimDelivery(
        { chatId: 7, target, occurrence, leadDays: 0 },
        { subscriptionId, workerId: store.workerId, leaseUntil: inMs(leaseMs), repeat: true },
      );
    expect(await claim(one, "2026", 60_000)).toMatchObject({ claimed: true });
    expect(await claim(two, "2026", 60_000)).toEqual({ claimed: false, reason: "held" });
    const [held] = await two.store.deliveries([7], [target.id]);
    // As the second sees it by its own clock.
    expect(Math.abs((held?.notBefore.getTime() ?? 0) - two.inMs(0).getTime())).toBeLessThan(HOUR_MS);
    expect(await claim(one, "2027", 200)).toMatchObject({ claimed: true });
    await expect
      .poll(() => claim(two, "2027", 60_000), { timeout: 20_000 })
      .toMatchObject({ claimed: true, maybeRepeat: true });
  });
});
