import { describe, expect, onTestFinished, test } from "vitest";
import { CHANGE } from "../../src/state/store.ts";
import type { DeliveryKey, DeliveryTarget, ReminderTarget, Store, Told } from "../../src/state/store.ts";
import type { Vote } from "../../src/state/vote-store.ts";
import { StoreError } from "../../src/state/store-error.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import type { FakeClock } from "../support/fake-clock.ts";

const NICE = 100_200_300;
const PSKOV = 5_400_300_200;
/** Groups have negative ids, supergroups long ones. */
const GROUP = -4_200_300;
const SUPERGROUP = -1_001_234_567_890;

const ALL: ReminderTarget = { kind: "all" };
const DIJON: ReminderTarget = { kind: "place", id: "dijon" };
const ARLES_PSKOV: DeliveryTarget = { kind: "twinning", id: "arles-pskov" };

const NOTHING = { language: null, timeZone: null, reminderHour: null, blocked: false };
const MINUTE_MS = 60_000;
/** The first claim of a delivery. */
const ONE = { workerId: "one", attempts: 1 };

/** What every engine of the store keeps to. */
export function storeContract(engine: string, makeStore: (now: () => Date) => Promise<Store>): void {
  async function setUp(): Promise<{ store: Store; clock: FakeClock }> {
    const clock = createFakeClock("2026-10-01T08:00:00Z");
    const store = await makeStore(() => clock.now());
    onTestFinished(() => store.close());
    return { store, clock };
  }

  /** A chat that wants everything on the day itself, and one of its deliveries. */
  async function setUpDelivery() {
    const { store, clock } = await setUp();
    const result = await store.subscribe(NICE, ALL, [0]);
    if (result.kind === "limit-reached") throw new Error("a new chat has room");
    const { id: subscriptionId } = result.subscription;
    const key: DeliveryKey = { chatId: NICE, target: ARLES_PSKOV, occurrence: "2026", leadDays: 0 };
    const claim = (workerId: string, repeat = true) =>
      store.claimDelivery(key, {
        subscriptionId,
        workerId,
        leaseUntil: new Date(clock.now().getTime() + MINUTE_MS),
        repeat,
      });
    const stored = async () => (await store.deliveries([NICE], ["arles-pskov"]))[0];
    return { store, clock, key, subscriptionId, claim, stored };
  }

  describe(`the store on ${engine}`, () => {
    test("a chat that has chosen nothing has no preferences and leaves no trace", async () => {
      const { store } = await setUp();
      expect(await store.preferences(NICE)).toEqual(NOTHING);
      await store.setBlocked(NICE, true);
      expect(await store.exportChat(NICE)).toBeNull();
    });

    test("can be written, which is tried without a trace of anybody", async () => {
      const { store } = await setUp();
      await store.tryWriting();
      await store.tryWriting();
      expect(await store.checkedUntil()).toBeNull();
      await store.close();
      await expect(store.tryWriting()).rejects.toBeInstanceOf(StoreError);
    });

    test("keeps each choice of a chat apart, and takes one back", async () => {
      const { store } = await setUp();
      await store.savePreferences(NICE, { language: "ru" });
      await store.savePreferences(NICE, { timeZone: "Europe/Samara", reminderHour: 18 });
      expect(await store.savePreferences(NICE, { timeZone: null })).toEqual({
        ...NOTHING,
        language: "ru",
        reminderHour: 18,
      });
      expect(await store.preferences(NICE)).toEqual({ ...NOTHING, language: "ru", reminderHour: 18 });
    });

    test("a blocked chat keeps its settings and comes back with them", async () => {
      const { store } = await setUp();
      await store.savePreferences(NICE, { language: "fr" });
      await store.setBlocked(NICE, true);
      await store.savePreferences(NICE, { reminderHour: 7 });
      expect(await store.preferences(NICE)).toEqual({ ...NOTHING, language: "fr", reminderHour: 7, blocked: true });
      await store.setBlocked(NICE, false);
      expect((await store.preferences(NICE)).blocked).toBe(false);
    });

    test("lists subscriptions in the order in which they were made", async () => {
      const { store } = await setUp();
      await store.subscribe(NICE, DIJON, [7, 0]);
      await store.subscribe(NICE, ALL, [30]);
      await store.subscribe(NICE, ARLES_PSKOV, [1]);
      const listed = await store.subscriptions(NICE);
      expect(listed.map(({ target }) => target)).toEqual([DIJON, ALL, ARLES_PSKOV]);
      expect(listed[0]?.leads.map(({ days }) => days)).toEqual([0, 7]);
    });

    test("a second subscription to the same changes its lead times; a lead keeps the moment it was asked for", async () => {
      const { store, clock } = await setUp();
      const first = await store.subscribe(NICE, DIJON, [0, 7]);
      await clock.advance(MINUTE_MS);
      const second = await store.subscribe(NICE, DIJON, [7, 1]);
      expect([first.kind, second.kind]).toEqual(["created", "changed"]);
      expect((await store.subscriptions(NICE)).map(({ leads }) => leads)).toEqual([
        [
          { days: 1, since: new Date("2026-10-01T08:01:00Z") },
          { days: 7, since: new Date("2026-10-01T08:00:00Z") },
        ],
      ]);
    });

    test("a subscription that comes back keeps the moments at which its lead times were asked for", async () => {
      const { store, clock } = await setUp();
      await store.subscribe(NICE, DIJON, [0, 7]);
      const [removed] = await store.subscriptions(NICE);
      await store.unsubscribeAll(NICE);
      await clock.advance(MINUTE_MS);
      await store.subscribe(NICE, DIJON, [0, 7, 30], removed?.leads);
      expect((await store.subscriptions(NICE)).map(({ leads }) => leads)).toEqual([
        [
          { days: 0, since: new Date("2026-10-01T08:00:00Z") },
          { days: 7, since: new Date("2026-10-01T08:00:00Z") },
          { days: 30, since: new Date("2026-10-01T08:01:00Z") },
        ],
      ]);
    });

    test("a subscription without a lead time is refused", async () => {
      const { store } = await setUp();
      await expect(store.subscribe(NICE, ALL, [])).rejects.toThrow(RangeError);
    });

    test("a chat keeps at most 50 subscriptions, and can still change those", async () => {
      const { store } = await setUp();
      for (let number = 1; number <= 50; number += 1) {
        await store.subscribe(NICE, { kind: "twinning", id: `tie-${number}` }, [0]);
      }
      expect(await store.subscribe(NICE, ALL, [0])).toEqual({ kind: "limit-reached", limit: 50 });
      expect((await store.subscribe(NICE, { kind: "twinning", id: "tie-50" }, [7])).kind).toBe("changed");
      expect((await store.subscribe(PSKOV, ALL, [0])).kind).toBe("created");
    });

    test("a chat cannot remove the subscription of another", async () => {
      const { store } = await setUp();
      await store.subscribe(NICE, ALL, [0]);
      const [own] = await store.subscriptions(NICE);
      expect(await store.unsubscribe(PSKOV, own?.id ?? 0)).toBe(false);
      expect(await store.subscriptions(NICE)).toHaveLength(1);
      expect(await store.unsubscribe(NICE, own?.id ?? 0)).toBe(true);
      expect(await store.subscriptions(NICE)).toEqual([]);
    });

    test("a stop word removes all subscriptions of a chat and of no other", async () => {
      const { store } = await setUp();
      await store.subscribe(NICE, ALL, [0]);
      await store.subscribe(NICE, DIJON, [0]);
      await store.subscribe(PSKOV, ALL, [0]);
      expect(await store.unsubscribeAll(NICE)).toBe(2);
      expect(await store.subscriptions(PSKOV)).toHaveLength(1);
    });

    test("exports all that is kept of a chat", async () => {
      const { store, claim } = await setUpDelivery();
      await store.savePreferences(NICE, { language: "fr", timeZone: "Europe/Paris" });
      await claim("one");
      await store.savePreferences(PSKOV, { language: "ru" });
      expect(await store.exportChat(NICE)).toEqual({
        chatId: NICE,
        preferences: { language: "fr", timeZone: "Europe/Paris", reminderHour: null, blocked: false },
        subscriptions: [
          { id: 1, target: ALL, leads: [{ days: 0, since: new Date("2026-10-01T08:00:00Z") }], told: null },
        ],
        deliveries: [
          {
            target: ARLES_PSKOV,
            occurrence: "2026",
            leadDays: 0,
            state: "claimed",
            notBefore: new Date("2026-10-01T08:01:00Z"),
            attempts: 1,
            maybeRepeat: false,
          },
        ],
      });
    });

    test("forgets everything of a chat, says what, and touches no other", async () => {
      const { store, claim } = await setUpDelivery();
      await store.subscribe(NICE, DIJON, [0]);
      await store.subscribe(PSKOV, DIJON, [0]);
      await claim("one");
      expect(await store.deleteChat(NICE)).toEqual({ preferences: true, subscriptions: 2, deliveries: 1 });
      expect(await store.exportChat(NICE)).toBeNull();
      expect(await store.deleteChat(NICE)).toEqual({ preferences: false, subscriptions: 0, deliveries: 0 });
      expect(await store.subscriptions(PSKOV)).toHaveLength(1);
    });

    test("a group that becomes a supergroup keeps everything under its new id", async () => {
      const { store } = await setUp();
      await store.savePreferences(GROUP, { language: "ru", reminderHour: 20 });
      await store.subscribe(GROUP, DIJON, [0]);
      await store.migrateChat(GROUP, SUPERGROUP);
      expect(await store.exportChat(GROUP)).toBeNull();
      expect(await store.preferences(SUPERGROUP)).toEqual({ ...NOTHING, language: "ru", reminderHour: 20 });
      expect((await store.subscriptions(SUPERGROUP)).map(({ target }) => target)).toEqual([DIJON]);
    });

    test("a supergroup that has chosen something already keeps that, and gets the rest of the group", async () => {
      const { store, clock } = await setUp();
      await store.savePreferences(GROUP, { language: "ru", reminderHour: 20 });
      await store.subscribe(GROUP, DIJON, [0]);
      await store.subscribe(GROUP, ALL, [7]);
      await clock.advance(MINUTE_MS);
      await store.savePreferences(SUPERGROUP, { language: "fr" });
      await store.subscribe(SUPERGROUP, DIJON, [0, 1]);
      await store.migrateChat(GROUP, SUPERGROUP);
      await store.migrateChat(GROUP, SUPERGROUP);
      expect(await store.preferences(SUPERGROUP)).toEqual({ ...NOTHING, language: "fr", reminderHour: 20 });
      const early = new Date("2026-10-01T08:00:00Z");
      expect((await store.subscriptions(SUPERGROUP)).map(({ target, leads }) => ({ target, leads }))).toEqual([
        {
          target: DIJON,
          leads: [
            { days: 0, since: early },
            { days: 1, since: new Date("2026-10-01T08:01:00Z") },
          ],
        },
        { target: ALL, leads: [{ days: 7, since: early }] },
      ]);
    });

    test("a digest is kept, sent and moved like a reminder, and a chat has one", async () => {
      const { store, clock } = await setUp();
      const [daily, weekly]: DeliveryTarget[] = ["day", "week-1-both"].map((id) => ({ kind: "digest", id }));
      if (!daily || !weekly) throw new Error("there are two");
      const made = await store.subscribe(GROUP, daily, [0]);
      const subscriptionId = made.kind === "limit-reached" ? 0 : made.subscription.id;
      const key: DeliveryKey = { chatId: GROUP, target: daily, occurrence: "2026-10-01", leadDays: 0 };
      const request = { subscriptionId, workerId: "one", leaseUntil: clock.now(), repeat: true };
      expect(await store.claimDelivery(key, request)).toEqual({ claimed: true, maybeRepeat: false, attempts: 1 });
      expect(await store.settleDelivery(key, { ...ONE, state: "sent" })).toBe(true);
      await store.migrateChat(GROUP, SUPERGROUP);
      expect((await store.subscriptions(SUPERGROUP)).map(({ target }) => target)).toEqual([daily]);
      expect((await store.deliveries([SUPERGROUP], ["day"])).map(({ state }) => state)).toEqual(["sent"]);
      await store.subscribe(GROUP, weekly, [0]);
      await store.migrateChat(GROUP, SUPERGROUP);
      expect((await store.subscriptions(SUPERGROUP)).map(({ target }) => target)).toEqual([daily]);
    });

    test("what a group was sent is not sent to the supergroup again", async () => {
      const { store, key, claim } = await setUpDelivery();
      await claim("one");
      await store.settleDelivery(key, { ...ONE, state: "sent" });
      await store.subscribe(SUPERGROUP, DIJON, [0]);
      await store.migrateChat(NICE, SUPERGROUP);
      const moved = await store.deliveries([NICE, SUPERGROUP], ["arles-pskov"]);
      expect(moved.map(({ chatId, state }) => [chatId, state])).toEqual([[SUPERGROUP, "sent"]]);
    });

    test("pages through the chats that are not blocked and splits none", async () => {
      const { store } = await setUp();
      for (const chatId of [PSKOV, SUPERGROUP, NICE, GROUP]) {
        await store.subscribe(chatId, ALL, [0]);
        await store.subscribe(chatId, DIJON, [0]);
      }
      await store.savePreferences(7, { language: "fr" });
      await store.setBlocked(NICE, true);
      const first = await store.subscriptionPage(null, 2);
      expect(first.subscriptions.map(({ chatId }) => chatId)).toEqual([SUPERGROUP, SUPERGROUP, GROUP, GROUP]);
      const second = await store.subscriptionPage(first.lastChatId, 2);
      expect(second.subscriptions.map(({ chatId }) => chatId)).toEqual([PSKOV, PSKOV]);
      expect(await store.subscriptionPage(second.lastChatId, 2)).toEqual({ subscriptions: [], lastChatId: null });
    });

    test("of two workers that want a delivery one gets it", async () => {
      const { claim } = await setUpDelivery();
      const results = await Promise.all([claim("one"), claim("two")]);
      const [winner, loser] = results.sort((one, other) => Number(other.claimed) - Number(one.claimed));
      expect(winner).toEqual({ claimed: true, maybeRepeat: false, attempts: 1 });
      expect(loser).toEqual({ claimed: false, reason: "held" });
    });

    test("a claim whose lease ran out goes to the next worker, as a possible repeat", async () => {
      const { claim, clock } = await setUpDelivery();
      await claim("one");
      await clock.advance(MINUTE_MS - 1);
      expect(await claim("two")).toEqual({ claimed: false, reason: "held" });
      await clock.advance(1);
      expect(await claim("two")).toEqual({ claimed: true, maybeRepeat: true, attempts: 2 });
    });

    test("a claim whose lease ran out is left alone when repeats are not wanted", async () => {
      const { claim, clock } = await setUpDelivery();
      await claim("one", false);
      await clock.advance(2 * MINUTE_MS);
      expect(await claim("two", false)).toEqual({ claimed: false, reason: "held" });
    });

    test("a delivery that was refused for a while waits for its time and is no repeat", async () => {
      const { store, key, claim, clock } = await setUpDelivery();
      await claim("one");
      const notBefore = new Date("2026-10-01T08:00:30Z");
      await store.settleDelivery(key, { ...ONE, state: "waiting", notBefore });
      expect(await claim("two")).toEqual({ claimed: false, reason: "held" });
      await clock.advance(30_000);
      expect(await claim("two")).toEqual({ claimed: true, maybeRepeat: false, attempts: 2 });
    });

    test("what may have arrived once stays a possible repeat, whatever happens in between", async () => {
      const { store, key, claim, clock } = await setUpDelivery();
      await claim("one");
      await store.settleDelivery(key, { ...ONE, state: "ambiguous", notBefore: clock.now() });
      expect(await claim("one")).toMatchObject({ maybeRepeat: true });
      await store.settleDelivery(key, { ...ONE, attempts: 2, state: "waiting", notBefore: clock.now() });
      expect(await claim("one")).toMatchObject({ maybeRepeat: true, attempts: 3 });
    });

    test("a worker that has lost its claim marks nothing, not even as sent", async () => {
      const { store, key, claim, clock, stored } = await setUpDelivery();
      await claim("one");
      await clock.advance(MINUTE_MS);
      await claim("two");
      expect(await store.settleDelivery(key, { ...ONE, state: "sent" })).toBe(false);
      expect(await store.settleDelivery(key, { ...ONE, state: "waiting", notBefore: clock.now() })).toBe(false);
      expect(await stored()).toMatchObject({ state: "claimed", attempts: 2 });
      const two = { workerId: "two", attempts: 2 };
      expect(await store.settleDelivery(key, { ...two, state: "sent" })).toBe(true);
      expect(await store.settleDelivery(key, { ...two, state: "ambiguous", notBefore: clock.now() })).toBe(false);
      expect((await stored())?.state).toBe("sent");
      expect(await claim("three")).toEqual({ claimed: false, reason: "held" });
    });

    test("a worker that was taken for dead and claims again is another one than it was before", async () => {
      const { store, key, claim, clock, stored } = await setUpDelivery();
      await claim("one");
      await clock.advance(MINUTE_MS);
      await claim("one");
      expect(await store.settleDelivery(key, { ...ONE, state: "sent" })).toBe(false);
      expect((await stored())?.state).toBe("claimed");
    });

    test("a lease from a clock that has since gone back by days holds nobody up", async () => {
      const { claim, clock } = await setUpDelivery();
      await claim("one");
      clock.jumpTo("2026-09-28T08:00:00Z");
      expect(await claim("two")).toMatchObject({ claimed: true, maybeRepeat: true });
    });

    test("nothing is claimed for a chat that is gone, blocked, or no longer wants it", async () => {
      const { store, claim } = await setUpDelivery();
      await store.setBlocked(NICE, true);
      expect(await claim("one")).toEqual({ claimed: false, reason: "blocked" });
      await store.setBlocked(NICE, false);
      await store.subscribe(NICE, ALL, [7]);
      expect(await claim("one")).toEqual({ claimed: false, reason: "gone" });
      await store.deleteChat(NICE);
      expect(await claim("one")).toEqual({ claimed: false, reason: "gone" });
    });

    test("nobody claims through the subscription of another chat", async () => {
      const { store, key, subscriptionId, clock } = await setUpDelivery();
      await store.subscribe(PSKOV, DIJON, [0]);
      const request = { subscriptionId, workerId: "one", leaseUntil: clock.now(), repeat: true };
      expect(await store.claimDelivery({ ...key, chatId: PSKOV }, request)).toEqual({ claimed: false, reason: "gone" });
    });

    test("a tie and an event of one name are two, and so are two days of an event", async () => {
      const { store, key } = await setUpDelivery();
      const event: DeliveryTarget = { kind: "event", id: ARLES_PSKOV.id };
      const keys = ["2026-10-08", "2026-10-15"].map((occurrence) => ({ ...key, target: event, occurrence }));
      expect(await store.recordSkipped([key, ...keys])).toBe(3);
      const stored = await store.deliveries([NICE], [ARLES_PSKOV.id]);
      expect(stored.map(({ target, occurrence }) => `${target.kind} ${occurrence}`).sort()).toEqual([
        "event 2026-10-08",
        "event 2026-10-15",
        "twinning 2026",
      ]);
    });

    describe("of an event", () => {
      const CHOIR: DeliveryTarget = { kind: "event", id: "choir" };
      const told = (plan: string): Told => ({
        title: { fr: "Chorales", ru: "Хоры" },
        plan,
        at: new Date("2026-10-01T08:00:00Z"),
      });
      const MOVED = "2026-11-07 20:00";

      /** A chat that was told of one day, and the word that it is another one. */
      async function setUpChange() {
        const { store, clock } = await setUp();
        const made = await store.subscribe(NICE, CHOIR, [1, 7], [], told("2026-10-31"));
        if (made.kind === "limit-reached") throw new Error("a new chat has room");
        const key: DeliveryKey = { chatId: NICE, target: CHOIR, occurrence: MOVED, leadDays: CHANGE };
        const claim = (workerId: string, occurrence = MOVED) => {
          const leaseUntil = new Date(clock.now().getTime() + MINUTE_MS);
          return store.claimDelivery(
            { ...key, occurrence },
            {
              subscriptionId: made.subscription.id,
              workerId,
              leaseUntil,
              repeat: true,
            },
          );
        };
        return { store, clock, key, claim };
      }

      test("a subscription keeps what the chat was told, whatever is asked for again", async () => {
        const { store } = await setUpChange();
        await store.subscribe(NICE, CHOIR, [0], [], told(MOVED));
        await store.subscribe(NICE, ALL, [0]);
        expect((await store.subscriptions(NICE)).map((one) => one.told)).toEqual([told("2026-10-31"), null]);
        await store.migrateChat(NICE, SUPERGROUP);
        expect((await store.subscriptions(SUPERGROUP))[0]?.told).toEqual(told("2026-10-31"));
      });

      test("every plan that a chat was told is found, each once", async () => {
        const { store } = await setUpChange();
        await store.subscribe(PSKOV, CHOIR, [0], [], told("2026-10-31"));
        await store.subscribe(GROUP, CHOIR, [0], [], told(MOVED));
        await store.subscribe(GROUP, ALL, [0]);
        const plans = (await store.toldPlans()).map(({ eventId, plan }) => `${eventId} ${plan}`);
        expect(plans.sort()).toEqual(["choir 2026-10-31", `choir ${MOVED}`]);
      });

      test("a change is told by one worker, and not once more when it is told", async () => {
        const { store, key, claim } = await setUpChange();
        expect([await claim("one"), await claim("two")]).toEqual([
          { claimed: true, maybeRepeat: false, attempts: 1 },
          { claimed: false, reason: "held" },
        ]);
        expect(await store.settleDelivery(key, { ...ONE, state: "sent", told: told(MOVED) })).toBe(true);
        expect(await claim("two")).toEqual({ claimed: false, reason: "gone" });
        expect((await store.subscriptions(NICE))[0]?.told).toEqual(told(MOVED));
        expect(await store.deliveries([NICE], [CHOIR.id])).toEqual([]);
      });

      test("a worker that has lost its claim of a change notes nothing of it", async () => {
        const { store, clock, key, claim } = await setUpChange();
        await claim("one");
        await clock.advance(MINUTE_MS);
        await claim("two");
        expect(await store.settleDelivery(key, { ...ONE, state: "sent", told: told(MOVED) })).toBe(false);
        expect((await store.subscriptions(NICE))[0]?.told).toEqual(told("2026-10-31"));
        const held = await store.deliveries([NICE], [CHOIR.id]);
        expect(held.map(({ state, attempts }) => ({ state, attempts }))).toEqual([{ state: "claimed", attempts: 2 }]);
        const two = { workerId: "two", attempts: 2 };
        expect(await store.settleDelivery(key, { ...two, state: "sent", told: told(MOVED) })).toBe(true);
        expect((await store.subscriptions(NICE))[0]?.told).toEqual(told(MOVED));
      });

      test("a change that was cut off is told again, as a possible repeat", async () => {
        const { claim, clock } = await setUpChange();
        await claim("one");
        await clock.advance(MINUTE_MS);
        expect(await claim("two")).toEqual({ claimed: true, maybeRepeat: true, attempts: 2 });
      });

      test("a change that is taken back and comes again is told again", async () => {
        const { store, key, claim } = await setUpChange();
        await claim("one");
        await store.settleDelivery(key, { ...ONE, state: "sent", told: told(MOVED) });
        await claim("one", "2026-10-31");
        const back = { ...key, occurrence: "2026-10-31" };
        await store.settleDelivery(back, { ...ONE, state: "sent", told: told("2026-10-31") });
        expect(await claim("one")).toEqual({ claimed: true, maybeRepeat: false, attempts: 1 });
      });
    });

    test("counts what comes too late once, leaves what was made, and can still make it in time", async () => {
      const { store, key, subscriptionId, claim, clock } = await setUpDelivery();
      const sent = { ...key, occurrence: "2025" };
      await store.recordSkipped([sent]);
      await store.claimDelivery(sent, { subscriptionId, workerId: "one", leaseUntil: clock.now(), repeat: true });
      await store.settleDelivery(sent, { ...ONE, state: "sent" });
      expect(await store.recordSkipped([key, sent])).toBe(1);
      expect(await store.recordSkipped([key, sent])).toBe(0);
      const states = (await store.deliveries([NICE], ["arles-pskov"])).map(
        ({ occurrence, state }) => `${occurrence} ${state}`,
      );
      expect(states.sort()).toEqual(["2025 sent", "2026 skipped"]);
      expect(await claim("one")).toEqual({ claimed: true, maybeRepeat: false, attempts: 1 });
    });

    test("a forgotten chat does not come back through what it missed", async () => {
      const { store, key } = await setUpDelivery();
      await store.deleteChat(NICE);
      expect(await store.recordSkipped([key])).toBe(0);
      await store.settleDelivery(key, { ...ONE, state: "sent" });
      expect(await store.exportChat(NICE)).toBeNull();
    });

    test("remembers until when reminders were looked at, back and forth", async () => {
      const { store } = await setUp();
      expect(await store.checkedUntil()).toBeNull();
      await store.setCheckedUntil(new Date("2026-10-02T00:00:00Z"));
      await store.setCheckedUntil(new Date("2026-10-01T00:00:00Z"));
      expect(await store.checkedUntil()).toEqual(new Date("2026-10-01T00:00:00Z"));
    });

    test("a lease has one holder, until it runs out or is given back; each new holder has a higher number", async () => {
      const { store, clock } = await setUp();
      const acquire = (holder: string) =>
        store.acquireLease("reminders", holder, new Date(clock.now().getTime() + MINUTE_MS));
      expect((await Promise.all([acquire("one"), acquire("two")])).filter((token) => token !== null)).toEqual([1]);
      const [first, second] = (await acquire("one")) === 1 ? ["one", "two"] : ["two", "one"];
      await clock.advance(MINUTE_MS - 1);
      expect(await acquire(first)).toBe(1);
      await clock.advance(MINUTE_MS - 1);
      expect(await acquire(second)).toBeNull();
      await clock.advance(1);
      expect(await acquire(second)).toBe(2);
      await store.releaseLease("reminders", first);
      expect(await acquire(first)).toBeNull();
      await store.releaseLease("reminders", second);
      expect(await acquire(first)).toBe(3);
    });

    test("remembers a value of a chat until its time is over, and deletes it then", async () => {
      const { store, clock } = await setUp();
      const turn = { chatId: NICE, kind: "turn", key: "" } as const;
      await store.remember({ ...turn, value: '{"n":1}', until: new Date("2026-10-01T08:30:00Z") });
      await store.remember({ ...turn, value: '{"n":2}', until: new Date("2026-10-01T08:30:00Z") });
      await store.remember({ ...turn, kind: "answer", key: "a", value: "{}", until: new Date("2026-10-02T08:00:00Z") });
      expect(await store.recall(turn)).toBe('{"n":2}');
      expect(await store.recall({ ...turn, chatId: PSKOV })).toBeNull();
      await clock.advance(30 * MINUTE_MS);
      expect(await store.recall(turn)).toBeNull();
      expect([await store.forgetExpired(), await store.forgetExpired()]).toEqual([1, 0]);
      expect(await store.recall({ ...turn, kind: "answer", key: "a" })).toBe("{}");
    });

    test("counts one vote for a message, whoever votes and however often it comes, and keeps nothing but numbers", async () => {
      const { store, clock } = await setUp();
      const vote: Vote = { asks: "list", kind: "events", language: "fr", verdict: "up" };
      const down: Vote = { ...vote, verdict: "down" };
      const message = { chatId: SUPERGROUP, messageId: 5 };
      const until = new Date(clock.now().getTime() + MINUTE_MS);
      expect(await store.votes()).toEqual([]);
      const both = await Promise.all([vote, down].map((one) => store.countVote(one, message, until)));
      expect([...both].sort()).toEqual([false, true]);
      expect(await store.countVote(vote, { ...message, messageId: 6 }, until)).toBe(true);
      expect(await store.countVote(vote, { ...message, chatId: NICE }, until)).toBe(true);
      const counts = await store.votes();
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(3);
      expect(counts.find(({ verdict }) => verdict === "up")).toEqual({ ...vote, count: both[0] ? 3 : 2 });
      await clock.advance(MINUTE_MS);
      expect(await store.forgetExpired()).toBe(3);
      expect(await store.votes()).toEqual(counts);
    });

    test("keeps the state of a programme in place of the one that was seen, and of no other", async () => {
      const { store } = await setUp();
      const [one, two] = [
        { sha256: "1", content: "{}" },
        { sha256: "2", content: JSON.stringify({ text: "«ёлка»" }) },
      ];
      expect([await store.programmeHash("dijon"), await store.programmeState("dijon")]).toEqual([null, null]);
      expect(await store.keepProgrammeState("dijon", one, "0")).toBe(false);
      const both = await Promise.all([one, two].map((state) => store.keepProgrammeState("dijon", state, null)));
      expect([...both].sort()).toEqual([false, true]);
      const [kept, other] = both[0] ? [one, two] : [two, one];
      expect(await store.programmeState("dijon")).toEqual(kept);
      expect(await store.keepProgrammeState("dijon", other, other.sha256)).toBe(false);
      expect(await store.keepProgrammeState("dijon", other, kept.sha256)).toBe(true);
      expect([await store.programmeHash("dijon"), await store.programmeHash("pskov")]).toEqual([other.sha256, null]);
      expect(await store.programmeState("dijon")).toEqual(other);
    });

    test("counts questions that nothing was found for, and erases those that were asked last before a day", async () => {
      const { store } = await setUp();
      const asked = { question: "piscine ?", language: "fr" } as const;
      const other = { question: "бассейн?", language: "ru" } as const;
      for (const one of [asked, asked, other]) await store.keepUnanswered(one, "2026-10-01");
      await Promise.all([asked, asked].map((one) => store.keepUnanswered(one, "2026-10-02")));
      expect(await store.unanswered()).toEqual([
        { ...asked, count: 4 },
        { ...other, count: 1 },
      ]);
      expect(await store.eraseUnanswered("2026-10-02")).toBe(1);
      expect(await store.unanswered()).toEqual([{ ...asked, count: 4 }]);
      expect(await store.eraseUnanswered(null)).toBe(1);
      expect(await store.unanswered()).toEqual([]);
    });

    test("keeps five hundred different questions, of which the seldomest makes room for another", async () => {
      const { store } = await setUp();
      const question = (number: number) => ({ question: `question ${number}`, language: "fr" }) as const;
      for (let number = 1; number <= 500; number += 1) await store.keepUnanswered(question(number), "2026-10-02");
      await store.keepUnanswered(question(7), "2026-10-01");
      await store.keepUnanswered(question(501), "2026-10-03");
      const kept = await store.unanswered();
      expect([kept.length, kept[0]]).toEqual([500, { ...question(7), count: 2 }]);
      const asked = new Set(kept.map((one) => one.question));
      expect([1, 2, 501].map((number) => asked.has(question(number).question))).toEqual([false, true, true]);
    });

    test("remembers the newest hundred answers of a chat, and what others are told", async () => {
      const { store, clock } = await setUp();
      const answer = (key: string, chatId = NICE) => ({ chatId, kind: "answer", key }) as const;
      await store.remember({ ...answer("other", PSKOV), value: "{}", until: new Date("2026-10-02T08:00:00Z") });
      for (let number = 1; number <= 102; number += 1) {
        const until = new Date(clock.now().getTime() + number * MINUTE_MS);
        await store.remember({ ...answer(`a${number}`), value: "{}", until });
      }
      expect([await store.recall(answer("a2")), await store.recall(answer("a3"))]).toEqual([null, "{}"]);
      expect(await store.recall(answer("other", PSKOV))).toBe("{}");
    });

    test("forgets with a chat what was remembered of it", async () => {
      const { store } = await setUp();
      const turn = (chatId: number) => ({ chatId, kind: "turn", key: "" }) as const;
      for (const chatId of [NICE, PSKOV, GROUP])
        await store.remember({ ...turn(chatId), value: "{}", until: new Date("2026-10-02T08:00:00Z") });
      await store.deleteChat(NICE);
      await store.forgetChat(GROUP);
      const recalled = [
        await store.recall(turn(NICE)),
        await store.recall(turn(PSKOV)),
        await store.recall(turn(GROUP)),
      ];
      expect(recalled).toEqual([null, "{}", null]);
    });

    test("many operations at once do not get in each other's way", async () => {
      const { store } = await setUp();
      const chats = Array.from({ length: 40 }, (_, index) => 1000 + index);
      await Promise.all(
        chats.flatMap((chatId) => [
          store.savePreferences(chatId, { language: "ru" }),
          store.subscribe(chatId, ALL, [0]),
        ]),
      );
      const { subscriptions } = await store.subscriptionPage(null, 100);
      expect(subscriptions.map(({ preferences }) => preferences.language)).toEqual(chats.map(() => "ru"));
    });

    test("can be closed twice", async () => {
      const { store } = await setUp();
      await store.close();
      await store.close();
    });
  });
}
