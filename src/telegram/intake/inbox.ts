import type { Update } from "grammy/types";
import type { Clock } from "../../reminders/clock.ts";
import type { RecoveredUpdate, TransitStore } from "../../state/transit.ts";
import type { Logger } from "../logger.ts";
import { identityOf, readUpdate } from "./door.ts";
import type { Arrival } from "./door.ts";

/** An update that was in hand at so many deaths of the process is handled alone; at one more, alone, it is set aside. */
const SUSPECT_DEATHS = 2;
/** How long what is taken up again may hold up new updates, in milliseconds. */
const RECOVERY_MS = 30_000;
/** Finished updates are struck off together after this long, in milliseconds: each writing waits for the disk. */
const STRIKE_OFF_MS = 20;

export interface InboxDeps {
  store: Pick<TransitStore, "keepUpdates" | "finishUpdates" | "recoverUpdates" | "leaveUpdates" | "markAlone">;
  /**
   * Handles an update to its end.
   * @param recovered an earlier process has had it in hand: nothing that a death could interrupt should come before its answer is kept
   */
  handle: (update: Update, recovered: boolean) => Promise<void>;
  /** Tells whoever is concerned that an update will not be handled. */
  setAside: (update: Update) => Promise<void>;
  /** Answers a press whose update makes no sense. */
  answerPress: (callbackQueryId: string) => Promise<void>;
  clock: Clock;
  logger: Logger;
  /** Called when something has been deleted. */
  onFinished: () => void;
}

/** Updates between their coming and their answer. */
export interface Inbox {
  /**
   * Takes in what has come. Each update is handled at once (the order within a chat is the handler's to keep), and is safe,
   * so that it may be confirmed, once it is kept; without a store that can keep it, once it is handled.
   * @param confirmedBelow ids that Telegram does not give again
   */
  receive(raw: readonly unknown[], confirmedBelow: number, isSafe: (updateId: number) => void): Promise<void>;
  /** Takes up what an earlier process has left in hand; new updates have to wait for it. @throws {StoreError} */
  recover(): Promise<void>;
  inHand(): number;
  /** Resolves when nothing is in hand and all that is finished is struck off. */
  idle(): Promise<void>;
  /** Waits for what is in hand, for a time, and leaves the rest to the next start. */
  stop(graceMs: number): Promise<void>;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** An inbox over a store, so that no question is lost with the process and no update can end it again and again. */
export function createInbox({ store, handle, setAside, answerPress, clock, logger, onFinished }: InboxDeps): Inbox {
  const inHand = new Set<Promise<void>>();
  const finished = new Set<number>();
  let strikingOff: Promise<void> | undefined;

  async function strikeOff(): Promise<void> {
    await clock.sleep(STRIKE_OFF_MS);
    const ids = [...finished];
    finished.clear();
    strikingOff = undefined;
    try {
      await store.finishUpdates(ids);
      onFinished();
    } catch (error) {
      // They go with the next ones.
      for (const id of ids) finished.add(id);
      logger.error({ err: error }, "updates that are done could not be struck off and may be answered again");
    }
  }

  function finish(updateId: number): void {
    finished.add(updateId);
    strikingOff ??= strikeOff();
  }

  /** Handles an update; what that throws is logged and counts as done. */
  function start(update: Update, recovered: boolean, done: (updateId: number) => void = finish): Promise<void> {
    const { update_id: updateId } = update;
    const work = handle(update, recovered)
      .catch((error: unknown) => {
        logger.error({ updateId, err: error }, "an update was given up");
      })
      .finally(() => {
        inHand.delete(work);
        done(updateId);
      });
    inHand.add(work);
    return work;
  }

  async function refuse({ updateId, press, problem }: Extract<Arrival, { kind: "refused" }>): Promise<void> {
    logger.warn({ updateId, problem }, "an update makes no sense and is passed over");
    if (press !== undefined) await answerPress(press);
  }

  /** Handles what may be what ends the process, with nothing else in hand; the second time it is not handled any more. */
  async function handleAlone({ updateId, alone }: RecoveredUpdate, update: Update): Promise<void> {
    if (alone) {
      logger.error({ updateId }, "an update has ended the process again and again and is set aside");
      await setAside(update);
      finish(updateId);
      return;
    }
    await store.markAlone(updateId);
    await within(start(update, true), RECOVERY_MS);
  }

  async function within(work: Promise<unknown>, timeMs: number): Promise<void> {
    const timer = new AbortController();
    await Promise.race([work, clock.sleep(timeMs, timer.signal)]);
    timer.abort();
  }

  async function idle(): Promise<void> {
    while (inHand.size > 0 || strikingOff !== undefined) await Promise.all([...inHand, strikingOff]);
  }

  return {
    async receive(raw, confirmedBelow, isSafe) {
      const arrivals = raw.map(readUpdate);
      for (const arrival of arrivals) {
        if (arrival.kind === "update") continue;
        await refuse(arrival);
        if (arrival.updateId !== undefined) isSafe(arrival.updateId);
      }
      const updates = arrivals.flatMap((arrival) => (arrival.kind === "update" ? arrival.update : []));
      if (updates.length === 0) return;
      try {
        const written = updates.map((update) => ({
          updateId: update.update_id,
          identity: identityOf(update),
          payload: JSON.stringify(update),
        }));
        const kept = new Set(await store.keepUpdates(written, confirmedBelow));
        for (const update of updates) {
          isSafe(update.update_id);
          if (kept.has(update.update_id)) void start(update, false);
        }
      } catch (error) {
        logger.error({ err: error }, "updates could not be kept: they are confirmed once they are answered");
        for (const update of updates) void start(update, false, isSafe);
      }
    },

    async recover() {
      const suspects: { kept: RecoveredUpdate; update: Update }[] = [];
      for (const kept of await store.recoverUpdates()) {
        const arrival = readUpdate(parsed(kept.payload));
        if (arrival.kind === "refused") finish(kept.updateId);
        else if (kept.deaths < SUSPECT_DEATHS) void start(arrival.update, true);
        else suspects.push({ kept, update: arrival.update });
      }
      await within(Promise.all(inHand), RECOVERY_MS);
      for (const { kept, update } of suspects) await handleAlone(kept, update);
    },

    inHand: () => inHand.size,
    idle,
    async stop(graceMs) {
      await within(idle(), graceMs);
      if (inHand.size > 0)
        logger.warn({ count: inHand.size }, "updates in hand will be taken up again at the next start");
      try {
        await store.leaveUpdates();
      } catch (error) {
        logger.warn({ err: error }, "the end of the process could not be noted");
      }
    },
  };
}
