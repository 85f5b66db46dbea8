import type { DeliveryKey, Settlement, Store } from "../state/store.ts";
import type { Clock } from "./clock.ts";
import { deliveryKey, timingOf } from "./due.ts";
import type { Reminder } from "./due.ts";
import { DEFAULT_PACE, createQueue, createThrottle } from "./pacing.ts";
import type { Pace } from "./pacing.ts";
import type { Logger, SendOutcome, Sender } from "./ports.ts";

/**
 * What to do with a reminder that may or may not have arrived, because sending was interrupted. `at-least-once` sends
 * it again with a remark that it may be a repeat; `at-most-once` does not.
 */
export type DeliveryPromise = "at-least-once" | "at-most-once";

export interface DeliveryDeps {
  store: Pick<Store, "claimDelivery" | "settleDelivery" | "setBlocked" | "migrateChat">;
  sender: Sender;
  clock: Clock;
  logger: Logger;
  /** Different for every process. */
  workerId: string;
  /** Default `at-least-once`. */
  promise?: DeliveryPromise;
  /** Default: 25 messages a second in total, 1 in each chat. */
  pace?: Pace;
  /** How long a claim lasts, in milliseconds; it must exceed the sender's timeout. Default 60 000. */
  leaseMs?: number;
  /** Messages in flight at the same time. Default 10. */
  concurrency?: number;
  /** How long an aborted run waits for messages in flight, in milliseconds. Default 5000. */
  graceMs?: number;
}

/** The result of a run. */
export interface DeliveryReport {
  sent: number;
  /** Messages sent with the remark that they may be repeats. */
  maybeRepeats: number;
  /** Chats found to have blocked the bot. */
  blocked: number;
  /** Reminders to retry, from `retryAt` on. */
  postponed: number;
  ambiguous: number;
  /** Messages sent after the reminder's day had ended for the reader. */
  late: number;
  /** Attempts that failed or may have failed. A blocked chat does not count. */
  failed: number;
  retryAt: Date | null;
}

export interface Delivery {
  /**
   * Sends the due reminders. Claims each first, and skips those that other processes have claimed. After an abort it
   * ends within the grace period, and leaves unclaimed reminders untouched.
   * @throws {StoreError} when the store fails, after the messages in flight are done
   */
  deliver(reminders: readonly Reminder[], signal: AbortSignal): Promise<DeliveryReport>;
}

/** First and longest pause after a failure, in milliseconds; it doubles in between. */
const [FIRST_RETRY_MS, LONGEST_RETRY_MS] = [60_000, 60 * 60_000];

/** What to record as told once a message has arrived. Only messages about changes record something. */
function toldBy({ about, occurrence }: Reminder, at: Date): Pick<Settlement & { state: "sent" }, "told"> {
  return about.kind === "change" ? { told: { ...about.told, plan: occurrence, at } } : {};
}

/** Turns an abort into a promise. The caller must dispose of it, because the signal outlives the run. */
function watch(signal: AbortSignal): { happened: Promise<void>; dispose: () => void } {
  const watching = new AbortController();
  const happened = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener(
      "abort",
      () => {
        resolve();
      },
      { signal: watching.signal },
    );
  });
  return {
    happened,
    dispose: () => {
      watching.abort();
    },
  };
}

export function createDelivery({
  store,
  sender,
  clock,
  logger,
  workerId,
  promise = "at-least-once",
  pace = DEFAULT_PACE,
  leaseMs = 60_000,
  concurrency = 10,
  graceMs = 5000,
}: DeliveryDeps): Delivery {
  /** Outcomes that could not be stored yet. The next run stores them before it sends anything. */
  const unwritten = new Map<string, { key: DeliveryKey; settlement: Settlement }>();
  const throttle = createThrottle(pace);

  const later = (delayMs: number) => new Date(clock.now().getTime() + delayMs);

  async function settle(key: DeliveryKey, settlement: Settlement): Promise<void> {
    unwritten.set(deliveryKey(key), { key, settlement });
    const isKept = await store.settleDelivery(key, settlement);
    unwritten.delete(deliveryKey(key));
    if (!isKept)
      logger.warn({ state: settlement.state }, "a reminder took longer than its claim holds: others have it");
  }

  async function send(reminder: Reminder, maybeRepeat: boolean): Promise<SendOutcome> {
    try {
      return await sender.send(reminder.chatId, { ...reminder, maybeRepeat });
    } catch (error) {
      logger.warn({ err: error }, "a reminder may or may not have been sent");
      return "ambiguous";
    }
  }

  /** Sends one reminder and stores the outcome. */
  async function deliverOne(reminder: Reminder, report: DeliveryReport, dropChat: () => void): Promise<void> {
    const leaseUntil = later(leaseMs);
    const claim = await store.claimDelivery(reminder, {
      subscriptionId: reminder.subscriptionId,
      workerId,
      leaseUntil,
      repeat: promise === "at-least-once",
    });
    // If the process was suspended for long, its claim has expired, and another process may have sent the reminder.
    if (!claim.claimed || clock.now() >= leaseUntil) return;
    const held = { workerId, attempts: claim.attempts };
    const timing = timingOf(reminder, clock.now());
    const outcome = await send({ ...reminder, ...timing }, claim.maybeRepeat);
    if (outcome !== "sent" && outcome !== "blocked") report.failed += 1;
    const backOffMs = Math.min(FIRST_RETRY_MS * 2 ** (claim.attempts - 1), LONGEST_RETRY_MS);
    const postpone = async (delayMs: number, state: "waiting" | "ambiguous" = "waiting"): Promise<void> => {
      const notBefore = later(delayMs);
      report.postponed += 1;
      if (report.retryAt === null || notBefore < report.retryAt) report.retryAt = notBefore;
      await settle(reminder, { ...held, state, notBefore });
    };

    if (outcome === "sent") {
      throttle.accepted();
      report.sent += 1;
      if (claim.maybeRepeat) report.maybeRepeats += 1;
      if (timing.late) report.late += 1;
      await settle(reminder, { ...held, state: "sent", ...toldBy(reminder, clock.now()) });
    } else if (outcome === "blocked") {
      dropChat();
      report.blocked += 1;
      await settle(reminder, { ...held, state: "waiting", notBefore: clock.now() });
      await store.setBlocked(reminder.chatId, true);
    } else if (outcome === "ambiguous") {
      report.ambiguous += 1;
      if (promise === "at-least-once") await postpone(backOffMs, "ambiguous");
      else await settle(reminder, { ...held, state: "ambiguous", notBefore: clock.now() });
    } else if ("retryAfterSeconds" in outcome) {
      dropChat();
      const delayMs = Math.min(outcome.retryAfterSeconds * 1000, LONGEST_RETRY_MS);
      throttle.refused(clock.now().getTime(), delayMs);
      await postpone(delayMs);
    } else if ("migratedTo" in outcome) {
      dropChat();
      await postpone(claim.attempts === 1 ? 0 : backOffMs);
      await store.migrateChat(reminder.chatId, outcome.migratedTo);
    } else {
      logger.warn({ reason: outcome.failed, attempts: claim.attempts }, "a reminder could not be sent");
      await postpone(backOffMs);
    }
  }

  return {
    async deliver(reminders, signal) {
      const report: DeliveryReport = {
        sent: 0,
        maybeRepeats: 0,
        blocked: 0,
        postponed: 0,
        ambiguous: 0,
        late: 0,
        failed: 0,
        retryAt: null,
      };
      for (const { key, settlement } of [...unwritten.values()]) await settle(key, settlement);

      const queue = createQueue(reminders, pace);
      const onTheWay = new Set<Promise<void>>();
      const failures: unknown[] = [];
      const start = (reminder: Reminder): void => {
        throttle.started(clock.now().getTime());
        const one = deliverOne(reminder, report, () => {
          queue.drop(reminder.chatId);
        })
          .catch((error: unknown) => void failures.push(error))
          .finally(() => {
            onTheWay.delete(one);
            queue.done(reminder.chatId, clock.now().getTime());
          });
        onTheWay.add(one);
      };

      const abort = watch(signal);
      while (!signal.aborted && failures.length === 0) {
        const nowMs = clock.now().getTime();
        const waitMs = throttle.waitMs(nowMs);
        const next = waitMs > 0 ? { waitMs } : onTheWay.size < concurrency ? queue.take(nowMs) : null;
        if (next === null && onTheWay.size === 0) break;
        if (next === null) await Promise.race([...onTheWay, abort.happened]);
        else if ("waitMs" in next) await clock.sleep(next.waitMs, signal);
        else start(next.item);
      }
      const grace = new AbortController();
      const graceOver = abort.happened.then(() => clock.sleep(graceMs, grace.signal));
      await Promise.race([Promise.all(onTheWay), graceOver]);
      grace.abort();
      abort.dispose();
      if (failures.length > 0) throw failures[0];
      return report;
    },
  };
}
