import type { Update } from "grammy/types";
import type { RecoveredUpdate, TransitStore } from "../../state/transit.ts";
import type { Logger } from "../logger.ts";
import { laneOfUpdate } from "./door.ts";
import type { TimeLimits } from "./time-limits.ts";

/** An update that was in hand at so many deaths of the process is handled alone. */
const SUSPECT_DEATHS = 2;
/** At so many more, alone, it is set aside: at one, a process that is killed from outside while it starts would be taken for a victim. */
const DEATHS_ALONE = 2;
/** How long one waits to be alone, and how long its handling may take, in milliseconds. */
const ALONE_MS = 30_000;

/** What may be what ends the process. */
export interface Suspect {
  kept: RecoveredUpdate;
  update: Update;
}

export interface SuspectsDeps {
  store: Pick<TransitStore, "markAlone">;
  start: (update: Update) => Promise<void>;
  /** What is in hand and does not wait for an update of these lanes. */
  others: (lanes: ReadonlySet<number | null>) => readonly Promise<void>[];
  /** Tells whoever is concerned that an update will not be handled. */
  setAside: (update: Update) => Promise<void>;
  /** Strikes an update off, and resolves when that is done. */
  strikeOff: (updateId: number) => Promise<void>;
  /** Resolves when all that is finished is struck off. */
  struckOff: () => Promise<void>;
  within: TimeLimits["within"];
  logger: Logger;
}

/** Updates that may be what ends the process, handled one by one with nothing else in hand. */
export interface Suspects {
  add: (suspect: Suspect) => void;
  /** The ids of those that are not begun yet. */
  waiting: () => readonly number[];
  /** Handles them; whoever asks meanwhile waits for the same. @throws {StoreError}, and they are left for the next time */
  handle: (signal: AbortSignal) => Promise<void>;
}

/** Whether an update has been in hand at too many deaths to be handled beside others. */
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

  /** Handles one with nothing else in hand; the third time it is not handled any more. */
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
    // What goes on from here on does so beside others.
    if (others(new Set()).length > 0) await store.markAlone(updateId, false);
    // Before the next one is tried: an update that is done must not be found at another one's death.
    await within(struckOff(), ALONE_MS, signal);
  }

  async function handleAll(signal: AbortSignal): Promise<void> {
    if (waiting.size === 0) return;
    // What stands behind one of them in its chat waits for it, and is not waited for.
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
