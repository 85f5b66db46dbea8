import type { Clock } from "../../reminders/clock.ts";
import { presenceOf } from "../../state/lease-store.ts";
import type { LeaseStore } from "../../state/lease-store.ts";
import type { Logger } from "../logger.ts";

/** How long a process counts as living after its last word, in milliseconds; it gives three in that time. */
const PRESENCE_MS = 15_000;

export interface PresenceDeps {
  store: LeaseStore;
  clock: Clock;
  logger: Logger;
  /** Takes up what dead processes have left; called again and again, but not while it still works. */
  takeUp: () => Promise<void>;
  /** Default 15 000. */
  presenceMs?: number | undefined;
}

/** Says to the other processes on a store that this one lives, and sees to what is left by those that do not. */
export interface Presence {
  /** Resolves when it has been said for the first time. @throws {StoreError} */
  start(): Promise<void>;
  /** What this process has in hand is left to others at once. */
  stop(): Promise<void>;
}

export function createPresence({ store, clock, logger, takeUp, presenceMs = PRESENCE_MS }: PresenceDeps): Presence {
  const stopping = new AbortController();
  const { workerId } = store;
  let beating = Promise.resolve();
  let takingUp: Promise<void> | undefined;

  const say = () => store.acquireLease(presenceOf(workerId), workerId, new Date(clock.now().getTime() + presenceMs));

  function lookAround(): void {
    takingUp ??= takeUp()
      .catch((error: unknown) => {
        logger.warn({ err: error }, "what other processes have left could not be taken up yet");
      })
      .finally(() => {
        takingUp = undefined;
      });
  }

  async function beat(): Promise<void> {
    for (;;) {
      await clock.sleep(presenceMs / 3, stopping.signal);
      if (stopping.signal.aborted) return;
      try {
        await say();
        lookAround();
      } catch (error) {
        logger.warn({ err: error }, "the database does not answer: other processes may take this one for dead");
      }
    }
  }

  return {
    async start() {
      await say();
      beating = beat();
    },
    async stop() {
      stopping.abort();
      await beating;
      await store.releaseLease(presenceOf(workerId), workerId).catch((error: unknown) => {
        logger.warn({ err: error }, "the end of the process could not be told to the others");
      });
    },
  };
}
