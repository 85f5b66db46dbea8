import type { Update } from "grammy/types";
import type { RecoveredUpdate, TransitStore } from "../../state/transit.ts";
import type { Logger } from "../logger.ts";
import { laneOfUpdate } from "./door.ts";
import type { TimeLimits } from "./time-limits.ts";

/** An update that was in hand at this many crashes is handled alone. */
const SUSPECT_DEATHS = 2;
/**
 * After this many more crashes, alone, it is set aside. One is not enough: something else may have killed the process.
 */
const DEATHS_ALONE = 2;
/** The most time to wait until an update is alone, and to handle it, in milliseconds. */
const ALONE_MS = 30_000;

/** An update that may be the one that crashes the process. */
export interface Suspect {
  kept: RecoveredUpdate;
  update: Update;
}

export interface SuspectsDeps {
  store: Pick<TransitStore, "markAlone">;
  start: (update: Update) => Promise<void>;
  /** The work in hand that does not wait for an update of these lanes. */
  others: (lanes: ReadonlySet<number | null>) => readonly Promise<void>[];
  /** Tells the sender that an update will not be handled. */
  setAside: (update: Update) => Promise<void>;
  /** Deletes an update from the store, and resolves when that is done. */
  strikeOff: (updateId: number) => Promise<void>;
  /** Resolves when all finished updates are deleted. */
  struckOff: () => Promise<void>;
  within: TimeLimits["within"];
  logger: Logger;
}

/** Updates that may crash the process; they are handled one by one, with nothing else in hand. */
export interface Suspects {
  add: (suspect: Suspect) => void;
  /** The ids of those not started yet. */
  waiting: () => readonly number[];
  /** Handles them; a second call joins the running one. @throws {StoreError} and keeps them for the next time */
  handle: (signal: AbortSignal) => Promise<void>;
}

/** Whether an update was in hand at so many crashes that it must be handled alone. */
export function isSuspect({ deaths }: RecoveredUpdate): boolean {
  return deaths >= SUSPECT_DEATHS;
}

export function createSuspects({
  store,
  start,
  others,
  setAside,
  strikeOff,
  struckOff,
  within,
  logger,
}: SuspectsDeps): Suspects {
  const waiting = new Map<number, Suspect>();
  let handling: Promise<void> | undefined;

  /** Handles an update alone; after {@link DEATHS_ALONE} crashes it is set aside instead. */
  async function handleAlone({ kept: { updateId, deathsAlone }, update }: Suspect, signal: AbortSignal): Promise<void> {
    if (deathsAlone >= DEATHS_ALONE) {
      logger.error({ updateId }, "an update has ended the process again and again and is set aside");
      await setAside(update);
      waiting.delete(updateId);
      await within(strikeOff(updateId), ALONE_MS, signal);
      return;
    }
    await store.markAlone(updateId, true);
    waiting.delete(updateId);
    await within(start(update), ALONE_MS, signal);
    // After the timeout the work goes on, and other work runs beside it.
    if (others(new Set()).length > 0) await store.markAlone(updateId, false);
    // Delete it before the next one starts: a finished update must not be blamed for another one's crash.
    await within(struckOff(), ALONE_MS, signal);
  }

  async function handleAll(signal: AbortSignal): Promise<void> {
    if (waiting.size === 0) return;
    // Later updates of the same chats wait for these, so waiting for them would be a deadlock.
    const lanes = new Set([...waiting.values()].map(({ update }) => laneOfUpdate(update)));
    await within(Promise.all(others(lanes)), ALONE_MS, signal);
    for (let [next] = waiting.values(); next !== undefined && !signal.aborted; [next] = waiting.values()) {
      await handleAlone(next, signal);
    }
  }

  return {
    add(suspect) {
      waiting.set(suspect.kept.updateId, suspect);
    },
    waiting: () => [...waiting.keys()],
    handle(signal) {
      handling ??= handleAll(signal).finally(() => {
        handling = undefined;
      });
      return handling;
    },
  };
}
