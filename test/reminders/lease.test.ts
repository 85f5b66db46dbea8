import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { whileLeading } from "../../src/reminders/lease.ts";
import { StoreError } from "../../src/state/store-error.ts";
import { createFakeClock } from "../support/fake-clock.ts";

const MINUTE_MS = 60_000;

/** A process that leads, and a store that says next what a test wants: a number, null for the turn of somebody else, or nothing. */
async function leading({ goesOnUnsure = false } = {}) {
  const clock = createFakeClock("2026-09-01T08:00:00Z");
  const store = { says: 1 as number | null | "nothing" };
  const said: string[] = [];
  const stop = new AbortController();
  let [begun, isWorking] = [0, false];
  let giveWay: (() => void) | undefined;
  const over = whileLeading(
    {
      store: {
        acquireLease: () =>
          store.says === "nothing"
            ? Promise.reject(new StoreError("read-only", "It takes nothing but questions."))
            : Promise.resolve(store.says),
        releaseLease: () => Promise.resolve(),
      },
      name: "asking",
      holder: "one",
      clock,
      logger: { info: () => undefined, warn: (_, message) => void said.push(message) },
      goesOnUnsure,
    },
    stop.signal,
    async (signal, yields) => {
      [giveWay, begun, isWorking] = [yields, begun + 1, true];
      await once(signal, "abort");
      isWorking = false;
    },
  );
  onTestFinished(async () => {
    stop.abort();
    expect(await over).toBeNull();
  });
  await clock.advance(1000);
  return { clock, store, said, giveWay: () => giveWay?.(), begun: () => begun, isWorking: () => isWorking };
}

test("work ends before another process may have its lease, where the store does not say whose turn it is", async () => {
  const { clock, store, isWorking, begun } = await leading();
  store.says = "nothing";
  await clock.advance(MINUTE_MS);
  expect(isWorking()).toBe(false);
  store.says = 2;
  await clock.advance(MINUTE_MS);
  expect([isWorking(), begun()]).toEqual([true, 2]);
});

test("work that somebody else lets only one process do goes on for as long as the store does not say whose turn it is", async () => {
  const { clock, store, isWorking, begun } = await leading({ goesOnUnsure: true });
  store.says = "nothing";
  await clock.advance(10 * MINUTE_MS);
  expect(isWorking()).toBe(true);
  store.says = 1;
  await clock.advance(MINUTE_MS);
  expect([isWorking(), begun()]).toEqual([true, 1]);
});

test("it ends once the store says that it is the turn of another process", async () => {
  const { clock, store, isWorking } = await leading({ goesOnUnsure: true });
  store.says = "nothing";
  await clock.advance(MINUTE_MS);
  store.says = null;
  await clock.advance(MINUTE_MS);
  expect(isWorking()).toBe(false);
});

test("it gives way to another process that does the same, and waits for its turn, unless the store has said whose it is", async () => {
  const { clock, store, giveWay, isWorking, begun, said } = await leading({ goesOnUnsure: true });
  giveWay();
  await clock.advance(0);
  expect(isWorking()).toBe(true);
  store.says = "nothing";
  await clock.advance(MINUTE_MS);
  giveWay();
  giveWay();
  await clock.advance(MINUTE_MS);
  expect(isWorking()).toBe(false);
  expect(said.filter((sentence) => sentence.startsWith("this process has lost its lease"))).toHaveLength(1);
  store.says = 2;
  await clock.advance(MINUTE_MS);
  expect([isWorking(), begun()]).toEqual([true, 2]);
});
