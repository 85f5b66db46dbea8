import { expect, it } from "vitest";
import { StoreError } from "../../../src/state/store-error.ts";
import { createPresence } from "../../../src/telegram/intake/presence.ts";
import { createFakeClock } from "../../support/fake-clock.ts";

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** A process that looks at the others, and what the store says to its words. */
function setUp() {
  const clock = createFakeClock("2026-10-01T08:00:00Z");
  const store = { says: true as boolean | null, words: 0, isPresent: true };
  const looks: number[] = [];
  const presence = createPresence({
    store: {
      stayPresent() {
        store.words += 1;
        return store.says === null
          ? Promise.reject(new StoreError("unreachable", "Away."))
          : Promise.resolve(store.says);
      },
      endPresence: () => Promise.resolve(void (store.isPresent = false)),
    },
    clock,
    logger: silent,
    takeUp: () => Promise.resolve(void looks.push(store.words)),
  });
  return { clock, store, looks, presence };
}

it("A process says four times before it would count as dead that it lives, looks at the others each time, and says when it goes", async () => {
  const { clock, store, looks, presence } = setUp();
  await presence.start();
  await clock.advance(8000);
  expect(store.words).toBe(5);
  expect(looks).toEqual([2, 3, 4, 5]);
  await clock.until(presence.stop());
  expect(store.isPresent).toBe(false);
});

it("A process that could not say for long that it lives gives the others the time to say so before it takes them for dead", async () => {
  const { clock, store, looks, presence } = setUp();
  await presence.start();
  store.says = null;
  await clock.advance(20_000);
  store.says = false;
  await clock.advance(2000);
  store.says = true;
  const back = store.words;
  await clock.advance(12_000);
  expect(looks).toEqual([back + 5, back + 6]);
  await clock.until(presence.stop());
});
