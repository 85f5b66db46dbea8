import { setImmediate as turn } from "node:timers/promises";
import type { Clock } from "../../src/reminders/clock.ts";

/** Turns of the event loop in which nothing new is asked for: then everybody waits. */
const QUIET_TURNS = 4;
/** Steps after which a history is taken for one that does not end. */
const STEP_LIMIT = 100_000;

/** A process, as far as time and its requests to the outside are concerned. */
export interface Life {
  /** Nothing of it goes on any more. */
  isDead: boolean;
  /** It stands still, and goes on later. */
  isFrozen: boolean;
  /** How far its clock is ahead, in milliseconds. */
  aheadMs: number;
}

/** Something that a process asks of the outside: of the database, or of Telegram. */
interface Request {
  life: Life;
  /** Does it, and lets the process know. */
  run: () => Promise<void>;
  /** Does it, and nobody hears of it. */
  runUnheard: () => Promise<unknown>;
}

/** The order in which everything happens, and the time. */
export interface Schedule {
  /** The time by the clock that all have in common. */
  now: () => Date;
  /** Asks for something; resolves when its turn has come and it is done, and never for a process that is dead by then. */
  ask: <Result>(life: Life, work: () => Promise<Result>) => Promise<Result>;
  clockOf: (life: Life) => Clock;
  /** Does one of the things that are asked for. @returns false where there is none */
  step: () => Promise<boolean>;
  /** Lets time pass, with all that happens in it. @param during called after everything that happens */
  pass: (durationMs: number, during?: () => void) => Promise<void>;
  /** Ends a process; what it has asked for is done or not, by chance. */
  kill: (life: Life) => Promise<void>;
}

/** Numbers from 0 to 1 that a seed determines (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A schedule that a seed determines: of all that could happen next, chance takes one thing. */
export function createSchedule(random: () => number, startsAt: Date): Schedule {
  const requests = new Set<Request>();
  const sleeping = new Set<{ life: Life; wakesAtMs: number; wake: () => void }>();
  let [elapsedMs, asked, steps] = [0, 0, 0];
  const mayGoOn = ({ life }: { life: Life }) => !life.isDead && !life.isFrozen;

  async function settle(): Promise<void> {
    for (let [quiet, seen] = [0, asked]; quiet < QUIET_TURNS; quiet = seen === asked ? quiet + 1 : 0) {
      seen = asked;
      await turn();
    }
  }

  async function step(): Promise<boolean> {
    await settle();
    const possible = [...requests].filter(mayGoOn);
    const next = possible[Math.floor(random() * possible.length)];
    if (next === undefined) return false;
    if ((steps += 1) > STEP_LIMIT) throw new Error("The history does not come to an end.");
    requests.delete(next);
    await next.run();
    await settle();
    return true;
  }

  return {
    now: () => new Date(startsAt.getTime() + elapsedMs),
    ask: (life, work) =>
      new Promise((resolve, reject) => {
        asked += 1;
        if (life.isDead) return;
        requests.add({
          life,
          run: () => work().then(resolve, reject),
          runUnheard: () => work().catch(() => undefined),
        });
      }),
    clockOf: (life) => ({
      now: () => new Date(startsAt.getTime() + elapsedMs + life.aheadMs),
      sleep: (delayMs, signal) =>
        new Promise((resolve) => {
          asked += 1;
          if (life.isDead) return;
          if (signal?.aborted === true) {
            resolve();
            return;
          }
          const sleeper = {
            life,
            wakesAtMs: elapsedMs + Math.max(delayMs, 0),
            wake: () => {
              asked += 1;
              sleeping.delete(sleeper);
              signal?.removeEventListener("abort", sleeper.wake);
              if (!life.isDead) resolve();
            },
          };
          sleeping.add(sleeper);
          signal?.addEventListener("abort", sleeper.wake);
        }),
    }),
    step,
    async pass(durationMs, during = () => undefined) {
      const untilMs = elapsedMs + durationMs;
      for (;;) {
        while (await step()) during();
        const next = [...sleeping].filter(mayGoOn).sort((one, other) => one.wakesAtMs - other.wakesAtMs)[0];
        if (next === undefined || next.wakesAtMs > untilMs) break;
        elapsedMs = Math.max(elapsedMs, next.wakesAtMs);
        next.wake();
        during();
      }
      elapsedMs = untilMs;
    },
    async kill(life) {
      life.isDead = true;
      for (const request of requests) {
        if (request.life !== life) continue;
        requests.delete(request);
        if (random() < 0.5) await request.runUnheard();
      }
      for (const sleeper of sleeping) if (sleeper.life === life) sleeping.delete(sleeper);
    },
  };
}
