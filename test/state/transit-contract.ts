import { describe, expect, onTestFinished, test } from "vitest";
import type { Store } from "../../src/state/store.ts";
import type { StoredUpdate } from "../../src/state/transit.ts";

const update = (updateId: number, identity = "a"): StoredUpdate => ({
  updateId,
  identity,
  payload: `{"n":${updateId}}`,
});
const request = (lane: string, payload: string) => ({
  lane,
  method: "sendMessage",
  payload,
  replyTo: 5,
  askedAt: new Date("2026-10-01T08:00:00Z"),
});

/** What every engine of the store keeps to about what is on its way. */
export function transitContract(engine: string, makeStore: () => Promise<Store>): void {
  async function setUp(): Promise<Store> {
    const store = await makeStore();
    onTestFinished(() => store.close());
    return store;
  }

  describe(`what is in transit on ${engine}`, () => {
    test("keeps an update once, and remembers a finished one until it is confirmed", async () => {
      const store = await setUp();
      expect(await store.keepUpdates([update(1), update(2)], 0)).toEqual([1, 2]);
      expect(await store.keepUpdates([update(2), update(3)], 0)).toEqual([3]);
      await store.finishUpdates([1, 2]);
      expect((await store.recoverUpdates()).map(({ updateId }) => updateId)).toEqual([3]);
      expect(await store.keepUpdates([update(1)], 1)).toEqual([]);
      // Everything below 3 has been confirmed by now.
      expect(await store.keepUpdates([update(1)], 3)).toEqual([1]);
    });

    test("takes another update with the same id for what it is", async () => {
      const store = await setUp();
      await store.keepUpdates([update(1, "a")], 0);
      expect(await store.keepUpdates([update(1, "b")], 0)).toEqual([1]);
      expect(await store.recoverUpdates()).toMatchObject([{ updateId: 1, identity: "b", deaths: 1, lane: null }]);
    });

    test("counts the deaths at which an update was in hand, and none that was no death", async () => {
      const store = await setUp();
      await store.keepUpdates([update(1)], 0);
      expect(await store.recoverUpdates()).toMatchObject([{ deaths: 1, deathsAlone: 0, payload: '{"n":1}' }]);
      await store.markAlone(1, true);
      expect(await store.recoverUpdates()).toMatchObject([{ deaths: 2, deathsAlone: 1 }]);
      await store.markAlone(1, false);
      await store.leaveUpdates();
      expect(await store.recoverUpdates()).toMatchObject([{ deaths: 2, deathsAlone: 0 }]);
    });

    test("finishes many updates at once", async () => {
      const store = await setUp();
      const ids = Array.from({ length: 2500 }, (_, index) => index);
      await store.keepUpdates(
        ids.map((id) => update(id)),
        0,
      );
      await store.finishUpdates(ids);
      expect(await store.recoverUpdates()).toEqual([]);
    });

    test("gives requests back in the order in which they were made", async () => {
      const store = await setUp();
      const first = await store.keepRequest(request("7", "Nice"));
      const second = await store.keepRequest(request("8", "Paris"));
      const third = await store.keepRequest({ ...request("7", "Лион"), replyTo: null });
      await store.finishRequests([second]);
      expect(await store.keptRequests()).toEqual([
        { id: first, ...request("7", "Nice") },
        { id: third, ...request("7", "Лион"), replyTo: null },
      ]);
      await store.finishRequests([]);
      await store.finishRequests([first, third]);
      expect(await store.keptRequests()).toEqual([]);
    });

    test("is no part of what is kept of a chat", async () => {
      const store = await setUp();
      await store.keepRequest(request("chat_id:7", "Nice"));
      expect(await store.exportChat(7)).toBeNull();
    });
  });
}
