import { setImmediate as nextTurn } from "node:timers/promises";
import type { Clock } from "../../src/reminders/clock.ts";

/** A clock that a test controls. Timers count elapsed time, like real ones, and not the time shown. */
export interface FakeClock extends Clock {
  /** Sets the time shown, back or ahead; no time passes. */
  jumpTo(instant: string): void;
  /** Lets time pass; sleepers wake in order when their time has come. */
  advance(durationMs: number): Promise<void>;
  /** Lets time pass from one sleeper to the next until a promise settles. */
  until<Result>(promise: Promise<Result>): Promise<Result>;
  /** The number of sleepers. */
  sleepers(): number;
}

/** Turns of the event loop that the tested code may need between two sleeps. */
const TURNS = 20;

/** After this many turns without a sleeper, the promise is taken to never settle. */
const LONGEST_WAIT_TURNS = 100_000;

async function letOthersWork(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await nextTurn();
}

/** A clock that starts at an instant (ISO, with its offset or Z). */
export function createFakeClock(start: string): FakeClock {
  let elapsedMs = 0;
  let shownAtZero = Date.parse(start);
  const sleeping = new Set<{ wakesAtMs: number; wake: () => void }>();

  const first = () => [...sleeping].sort((one, other) => one.wakesAtMs - other.wakesAtMs)[0];

  async function passTo(targetMs: number): Promise<void> {
    for (;;) {
      await letOthersWork();
      const next = first();
      if (next === undefined || next.wakesAtMs > targetMs) break;
      elapsedMs = Math.max(elapsedMs, next.wakesAtMs);
      next.wake();
    }
    elapsedMs = targetMs;
  }

  return {
    now: () => new Date(shownAtZero + elapsedMs),
    sleep: (delayMs, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) {
          resolve();
          return;
        }
        const sleeper = {
          wakesAtMs: elapsedMs + Math.max(delayMs, 0),
          wake: () => {
            sleeping.delete(sleeper);
            signal?.removeEventListener("abort", sleeper.wake);
            resolve();
          },
        };
        sleeping.add(sleeper);
        signal?.addEventListener("abort", sleeper.wake);
      }),
    jumpTo(instant) {
      shownAtZero = Date.parse(instant) - elapsedMs;
    },
    advance: (durationMs) => passTo(elapsedMs + durationMs),
    async until(promise) {
      const outcome = { settled: false };
      const settle = () => {
        outcome.settled = true;
      };
      promise.then(settle, settle);
      const isSettled = () => outcome.settled;
      for (let turn = 0; !isSettled(); turn += 1) {
        if (turn > LONGEST_WAIT_TURNS) throw new Error("The promise is not settled and nobody sleeps.");
        const before = first();
        await nextTurn();
        await nextTurn();
        const next = first();
        // Time only passes when nothing can continue without it.
        if (isSettled() || next === undefined || next !== before) continue;
        elapsedMs = Math.max(elapsedMs, next.wakesAtMs);
        next.wake();
        turn = 0;
      }
      return promise;
    },
    sleepers: () => sleeping.size,
  };
}
