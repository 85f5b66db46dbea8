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

/** How long what is taken up again may hold up new updates, in milliseconds. */
const RECOVERY_MS = 30_000;
/** How long keeping may take before what cannot wait is handled without it, in milliseconds. */
const KEEPING_MS = 5000;
/** How far back updates that are pushed are known again, in update ids: nobody says which of them will not come another time. */
const REMEMBERED_IDS = 10_000;

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
   * so that it may be confirmed, once it is kept; without a store that can keep it in time, once it is handled.
   * @param confirmedBelow ids that Telegram does not give again
   */
  receive(raw: readonly unknown[], confirmedBelow: number, isSafe: (updateId: number) => void): Promise<void>;
  /**
   * Takes in one update whose sender is told what became of it: resolves once it is kept, before it is handled, or where it
   * is known or makes no sense. What nobody waits for long, a press among it, is handled where it cannot be kept in time.
   * @throws {StoreError} when it cannot be kept; it is not handled then, and has to come again
   */
  accept(raw: unknown): Promise<void>;
  /**
   * Takes up what processes that have died have left in hand, and waits for none of it: what is in hand here may have to wait for
   * other processes, which wait for this one.
   * @param signal ends what goes on afterwards
   * @throws {StoreError}
   */
  takeUp(signal: AbortSignal): Promise<void>;
  /**
   * The same at the start, where new updates have to wait for what is taken up, for a time.
   * @param signal ends the waiting
   * @throws {StoreError}
   */
  recover(signal: AbortSignal): Promise<void>;
  inHand(): number;
  /** Resolves when nothing is in hand and all that is finished is struck off. */
  idle(): Promise<void>;
  /** Waits for what is in hand, for a time. */
  finish(graceMs: number): Promise<void>;
  /** The same, and leaves the rest to the next start. */
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
  const inHand = new Map<number, { work: Promise<void>; lane: number | null }>();
  const claims = createClaims(store);
  /** Updates of which it is not known whether they were kept: a connection may break before the store has said so. */
  const unsure = new Map<number, Update>();
  const unkept = createUnkept();
  const { within, succeeds } = createTimeLimits(clock);
  /** Nothing has been taken up yet. */
  let isFirst = true;
  const eraser = createEraser({ erase: store.finishUpdates, clock, logger, onErased: onFinished });

  /** Handles an update; what that throws is logged and counts as done. */
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

  /** Keeps updates and begins to handle those that are new, each in its turn. */
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
        // It was handled before it was kept.
        else if (!inHand.has(update.update_id)) eraser.add(update.update_id);
      }
    };
    return claims.arriving(
      updates.map(({ update_id: id }) => id),
      begin,
    );
  }

  /** Handles an update that is not kept, unless that was begun before: it comes again until it is confirmed. */
  function handleUnkept(update: Update): Promise<void> {
    if (!unkept.add(update)) return inHand.get(update.update_id)?.work ?? Promise.resolve();
    // It is not known whether it is there after all: then it is struck off like the others.
    return start(update, false);
  }

  /** Whether updates are kept in time; where that takes longer it goes on. */
  const isInTime = (keeping: Promise<void>) =>
    succeeds(keeping, KEEPING_MS, (error) => {
      logger.error({ err: error }, "updates could not be kept: they are confirmed once they are answered");
    });

  /** Keeps an update that is pushed. */
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
    // When one of these comes again, another process may get it, and know it as kept here.
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
    // Whatever a death has kept from being overwritten.
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
