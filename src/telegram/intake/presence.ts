import type { Clock } from "../../reminders/clock.ts";
import type { LeaseStore } from "../../state/lease-store.ts";
import type { Logger } from "../logger.ts";

/** How long a process counts as living after its last word, in milliseconds. */
const PRESENCE_MS = 8000;
/** How often it says so in that time. Who dies is found out so much later at most. */
const WORDS = 4;

export interface PresenceDeps {
  store: Pick<LeaseStore, "stayPresent" | "endPresence">;
  clock: Clock;
  logger: Logger;
  /** Takes up what dead processes have left; called again and again, but not while it still works. */
  takeUp: () => Promise<void>;
  /** Default 8000. */
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
  let beating = Promise.resolve();
  let takingUp: Promise<void> | undefined;
  /** How many words to wait before others are looked at: who could not say that it lives may not be the only one. */
  let pause = 0;

  function lookAround(): void {
    takingUp ??= takeUp()
      .catch((error: unknown) => {
        logger.warn({ err: error }, "what other processes have left could not be taken up yet");
      })
      .finally(() => {
        takingUp = undefined;
      });
  }

  async function say(): Promise<void> {
    const wasThere = await store.stayPresent(presenceMs);
    if (!wasThere) pause = WORDS;
    else if (pause > 0) pause -= 1;
    else lookAround();
  }

  async function beat(): Promise<void> {
    for (;;) {
      await clock.sleep(presenceMs / WORDS, stopping.signal);
      if (stopping.signal.aborted) return;
      try {
        await say();
      } catch (error) {
        logger.warn({ err: error }, "the database does not answer: other processes may take this one for dead");
      }
    }
  }

  return {
    async start() {
      await store.stayPresent(presenceMs);
      beating = beat();
    },
    async stop() {
      stopping.abort();
      await beating;
      await store.endPresence().catch((error: unknown) => {
        logger.warn({ err: error }, "the end of the process could not be told to the others");
      });
    },
  };
}
