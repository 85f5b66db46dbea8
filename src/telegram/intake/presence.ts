import type { Clock } from "../../reminders/clock.ts";
import type { LeaseStore } from "../../state/lease-store.ts";
import type { Logger } from "../logger.ts";

/** How long a process counts as alive after its last heartbeat, in milliseconds. */
const PRESENCE_MS = 8000;
/** Heartbeats in that time. A dead process is noticed at most one heartbeat after the time has passed. */
const WORDS = 4;

export interface PresenceDeps {
  store: Pick<LeaseStore, "stayPresent" | "endPresence">;
  clock: Clock;
  logger: Logger;
  /** Takes over what dead processes left; called repeatedly, but never while a call is running. */
  takeUp: () => Promise<void>;
  /** Default 8000. */
  presenceMs?: number | undefined;
}

/** Sends heartbeats to the store, and takes over the work of processes whose heartbeats have stopped. */
export interface Presence {
  /** Resolves after the first heartbeat. @throws {StoreError} */
  start(): Promise<void>;
  /** Leaves what this process has in hand to the others at once. */
  stop(): Promise<void>;
}

export function createPresence({ store, clock, logger, takeUp, presenceMs = PRESENCE_MS }: PresenceDeps): Presence {
  const stopping = new AbortController();
  let beating = Promise.resolve();
  let takingUp: Promise<void> | undefined;
  /**
   * Heartbeats to wait before looking at other processes. When the store failed for this one, the others may be alive
   * too.
   */
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
