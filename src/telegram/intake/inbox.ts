import type { Update } from "grammy/types";
import type { Clock } from "../../reminders/clock.ts";
import type { TransitStore } from "../../state/transit.ts";
import type { Logger } from "../logger.ts";
import { createEraser } from "../chats/eraser.ts";
import { identityOf, laneOfUpdate, readUpdate } from "./door.ts";
import type { Arrival } from "./door.ts";
import { createClaims } from "./claims.ts";
import { createSuspects, isSuspect } from "./suspects.ts";
import { createTimeLimits } from "./time-limits.ts";
import { createUnkept, isFleeting } from "./unkept.ts";

/** How long recovered updates may hold up new ones, in milliseconds. */
const RECOVERY_MS = 30_000;
/** How long the store may take before urgent updates are handled without being kept, in milliseconds. */
const KEEPING_MS = 5000;
/**
 * A pushed update is recognised as a duplicate as long as its id is at most this far back. With a webhook, Telegram never
 * says which updates it will not repeat.
 */
const REMEMBERED_IDS = 10_000;

export interface InboxDeps {
  store: Pick<TransitStore, "keepUpdates" | "finishUpdates" | "recoverUpdates" | "leaveUpdates" | "markAlone">;
  /**
   * Handles an update completely.
   * @param recovered true if an earlier process had it in hand. The answer is then kept before anything else is done,
   * so that another crash cannot repeat the work.
   */
  handle: (update: Update, recovered: boolean) => Promise<void>;
  /** Tells the sender that an update will not be handled. */
  setAside: (update: Update) => Promise<void>;
  /** Answers the callback query of a malformed update. */
  answerPress: (callbackQueryId: string) => Promise<void>;
  clock: Clock;
  logger: Logger;
  /** Called when something has been deleted. */
  onFinished: () => void;
}

/** Updates from their arrival until they are answered. */
export interface Inbox {
  /**
   * Takes in a batch of updates and handles each at once; the handler keeps the order within a chat. An update is safe,
   * and may be confirmed to Telegram, once it is kept. If the store is too slow, it is safe once it is handled.
   * @param confirmedBelow Telegram does not deliver ids below this one again
   */
  receive(raw: readonly unknown[], confirmedBelow: number, isSafe: (updateId: number) => void): Promise<void>;
  /**
   * Takes in one pushed update. Resolves when it is kept (before it is handled), or when it is a duplicate or
   * malformed. Urgent updates such as a callback query are handled even if they cannot be kept in time.
   * @throws {StoreError} when it cannot be kept; it is not handled then, and Telegram has to deliver it again
   */
  accept(raw: unknown): Promise<void>;
  /**
   * Takes over what dead processes left in hand, without waiting for it to be handled: that work may wait for other
   * processes, which in turn wait for this one.
   * @param signal ends the work that continues afterwards
   * @throws {StoreError}
   */
  takeUp(signal: AbortSignal): Promise<void>;
  /**
   * The same at the start, but new updates wait a limited time for the recovered ones.
   * @param signal ends the waiting
   * @throws {StoreError}
   */
  recover(signal: AbortSignal): Promise<void>;
  inHand(): number;
  /** Resolves when nothing is in hand and all finished updates are deleted from the store. */
  idle(): Promise<void>;
  /** Waits for what is in hand, up to `graceMs` milliseconds. */
  finish(graceMs: number): Promise<void>;
  /** The same, and leaves the rest for the next start. */
  stop(graceMs: number): Promise<void>;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * An inbox backed by a store. No question is lost when the process dies, and no update can crash the process for ever.
 */
export function createInbox({ store, handle, setAside, answerPress, clock, logger, onFinished }: InboxDeps): Inbox {
  const inHand = new Map<number, { work: Promise<void>; lane: number | null }>();
  const claims = createClaims(store);
  /** Updates that may or may not have been kept: the connection broke before the store confirmed. */
  const unsure = new Map<number, Update>();
  const unkept = createUnkept();
  const { within, succeeds } = createTimeLimits(clock);
  /** True until the first take-over. */
  let isFirst = true;
  const eraser = createEraser({ erase: store.finishUpdates, clock, logger, onErased: onFinished });

  /** Handles an update; an error is logged and counts as done. */
  function start(update: Update, recovered: boolean): Promise<void> {
    const { update_id: updateId } = update;
    const work = handle(update, recovered)
      .catch((error: unknown) => {
        logger.error({ updateId, err: error }, "an update was given up");
      })
      .finally(() => {
        if (inHand.get(updateId)?.work === work) inHand.delete(updateId);
        eraser.add(updateId);
      });
    inHand.set(updateId, { work, lane: laneOfUpdate(update) });
    return work;
  }

  const works = () => [...inHand.values()].map(({ work }) => work);
  const suspects = createSuspects({
    store,
    start: (update) => start(update, true),
    others: (lanes) => [...inHand.values()].flatMap(({ work, lane }) => (lanes.has(lane) ? [] : work)),
    setAside,
    strikeOff: (updateId) => {
      eraser.add(updateId);
      return eraser.idle();
    },
    struckOff: eraser.idle,
    within,
    logger,
  });

  async function refuse({ updateId, press, problem }: Extract<Arrival, { kind: "refused" }>): Promise<void> {
    logger.warn({ updateId, problem }, "an update makes no sense and is passed over");
    if (press === undefined) return;
    try {
      await answerPress(press);
    } catch (error) {
      logger.error({ updateId, err: error }, "a press could not be answered");
    }
  }

  /** Keeps updates, and starts to handle the new ones. */
  function keep(updates: readonly Update[], confirmedBelow: number, isSafe?: (id: number) => void): Promise<void> {
    const written = updates.map((update) => ({
      updateId: update.update_id,
      identity: identityOf(update),
      payload: JSON.stringify(update),
      lane: laneOfUpdate(update),
    }));
    const begin = async () => {
      const kept = new Set(await store.keepUpdates(written, confirmedBelow));
      for (const update of updates) {
        isSafe?.(update.update_id);
        const wasUnsure = unsure.delete(update.update_id);
        if (!kept.has(update.update_id) && !wasUnsure) continue;
        if (!unkept.has(update)) void start(update, false);
        // It was kept late and has been handled already.
        else if (!inHand.has(update.update_id)) eraser.add(update.update_id);
      }
    };
    return claims.arriving(
      updates.map(({ update_id: id }) => id),
      begin,
    );
  }

  /**
   * Handles an update that could not be kept, unless it was started before: Telegram repeats it until it is confirmed.
   */
  function handleUnkept(update: Update): Promise<void> {
    if (!unkept.add(update)) return inHand.get(update.update_id)?.work ?? Promise.resolve();
    // It may have been kept after all; then it is deleted when done, like the others.
    return start(update, false);
  }

  /** Whether updates are kept within the time limit; a slower write goes on. */
  const isInTime = (keeping: Promise<void>) =>
    succeeds(keeping, KEEPING_MS, (error) => {
      logger.error({ err: error }, "updates could not be kept: they are confirmed once they are answered");
    });

  /** Keeps an update that came by webhook. */
  async function keepPushed(update: Update): Promise<void> {
    try {
      await keep([update], update.update_id - REMEMBERED_IDS);
    } catch (error) {
      unsure.set(update.update_id, update);
      throw error;
    }
  }

  async function idle(): Promise<void> {
    do await Promise.all([...works(), eraser.idle()]);
    while (inHand.size > 0);
    await eraser.idle();
  }

  async function takeUp(): Promise<void> {
    // Telegram may deliver these to another process, which would skip them as kept here: keep them first.
    for (const update of [...unsure.values()]) await keepPushed(update);
    const left = await claims.claim([...inHand.keys(), ...eraser.pending(), ...suspects.waiting()]);
    for (const kept of left) {
      const arrival = readUpdate(parsed(kept.payload));
      if (arrival.kind === "refused") {
        void refuse({ ...arrival, updateId: kept.updateId });
        eraser.add(kept.updateId);
      } else if (isSuspect(kept)) suspects.add({ kept, update: arrival.update });
      else void start(arrival.update, true);
    }
    // Deletions that a crash left unswept are swept now.
    if (isFirst || left.length > 0) onFinished();
    isFirst = false;
  }

  return {
    async receive(raw, confirmedBelow, isSafe) {
      const arrivals = raw.map(readUpdate);
      for (const arrival of arrivals) {
        if (arrival.kind === "update") continue;
        void refuse(arrival);
        if (arrival.updateId !== undefined) isSafe(arrival.updateId);
      }
      const updates = arrivals.flatMap((arrival) => (arrival.kind === "update" ? arrival.update : []));
      if (updates.length === 0) return;
      if (await isInTime(keep(updates, confirmedBelow, isSafe))) return;
      for (const update of updates) {
        void handleUnkept(update).then(() => {
          isSafe(update.update_id);
        });
      }
    },

    async accept(raw) {
      const arrival = readUpdate(raw);
      if (arrival.kind === "refused") return void refuse(arrival);
      const keeping = keepPushed(arrival.update);
      if (!isFleeting(arrival.update)) return keeping;
      if (!(await isInTime(keeping))) await handleUnkept(arrival.update);
    },

    async takeUp(signal) {
      await takeUp();
      suspects.handle(signal).catch((error: unknown) => {
        logger.warn({ err: error }, "what may have ended a process could not be taken up yet");
      });
    },

    async recover(signal) {
      await takeUp();
      await within(idle(), RECOVERY_MS, signal);
      await suspects.handle(signal);
    },

    inHand: () => inHand.size,
    idle,
    finish: (graceMs) => within(idle(), graceMs),
    async stop(graceMs) {
      await within(idle(), graceMs);
      await eraser.stop();
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
