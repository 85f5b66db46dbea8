import { setImmediate as nextTurn } from "node:timers/promises";
import type { ProgrammeEvent, Twinning } from "../corpus/schema.ts";
import { LONGEST_HOLD_MS } from "../state/store.ts";
import type { DeliveryRecord, Store } from "../state/store.ts";
import { createDelivery } from "./deliver.ts";
import type { DeliveryDeps, DeliveryPromise, DeliveryReport } from "./deliver.ts";
import { createChanges } from "./changes.ts";
import { isOfProgramme } from "./event-plan.ts";
import { deliveryKey, inOrder, nearSubjects, nextWake, whatIsDue } from "./due.ts";
import type { Reminder } from "./due.ts";
import { whileLeading } from "./lease.ts";
import { createAlmanac } from "./digest.ts";
import { digestSubjects, subjectsOf } from "./occasions.ts";
import { reminderSettings } from "./zones.ts";

/** The programme that reminders are about. */
export interface RemindedProgramme {
  twinnings: readonly Twinning[];
  /** All events of the programme; any other event counts as removed. */
  events: readonly ProgrammeEvent[];
  /** Id of the programme. Reminders of another programme's events stay in the store. */
  programme?: string | undefined;
}

export interface SchedulerDeps extends Omit<DeliveryDeps, "store">, RemindedProgramme {
  store: Store;
  /**
   * Whether this process has the version of the programme that all processes share. With an older one it sends nothing,
   * because others have announced newer plans. Default: it has.
   */
  isCurrent?: (() => Promise<boolean>) | undefined;
  /** Called with the result of each check. */
  onChecked?: (report: CheckReport) => void;
  /** How long the lease of the active scheduler lasts, in milliseconds. Default 12 000. */
  schedulerLeaseMs?: number;
}

export interface CheckReport extends DeliveryReport {
  due: number;
  /** Reminders that had become too late. */
  skipped: number;
}

export interface Scheduler {
  /** Starts to check every minute, as long as no other process with this store does. Repeated calls do nothing. */
  start(): void;
  /** Uses another version of the programme from the next check on. Chats are told what has changed. */
  change(programme: RemindedProgramme): void;
  /** Stops within the grace period of the delivery; repeated calls are safe. */
  stop(): Promise<void>;
  /**
   * Checks once: records what is too late, and sends what is due.
   * @throws {StoreError} when the store fails
   */
  check(): Promise<CheckReport>;
}

/** Chats read at once: a few milliseconds of work in one turn of the event loop. */
const CHATS_PER_PAGE = 200;

/** The shortest pause before a retry, in milliseconds, even if a shorter one was requested. */
const SHORTEST_RETRY_MS = 1000;

/** First and longest pause after a failure of the store, in milliseconds; it doubles in between. */
const [FIRST_BACK_OFF_MS, LONGEST_BACK_OFF_MS] = [5000, 5 * 60_000];

/** Whether a delivery is still to come, but is claimed by another process or waits for a retry. */
function isHeld({ state, notBefore }: DeliveryRecord, now: Date, promise: DeliveryPromise): boolean {
  if (state === "sent" || state === "skipped") return false;
  if (state !== "waiting" && promise === "at-most-once") return false;
  const heldMs = notBefore.getTime() - now.getTime();
  return heldMs > 0 && heldMs <= LONGEST_HOLD_MS;
}

/** Whether a delivery is finished: sent, or perhaps sent if that is enough. */
function isOver({ state }: DeliveryRecord, promise: DeliveryPromise): boolean {
  return state === "sent" || (promise === "at-most-once" && (state === "claimed" || state === "ambiguous"));
}

const LEASE_NAME = "reminders";

export function createScheduler({
  twinnings,
  events,
  programme,
  isCurrent,
  onChecked,
  schedulerLeaseMs,
  ...deps
}: SchedulerDeps): Scheduler {
  const { store, clock, logger, workerId, promise = "at-least-once" } = deps;
  const lookedAt = (of: RemindedProgramme) => ({
    subjects: [...subjectsOf(of), ...digestSubjects(createAlmanac(of))],
    changes: createChanges(store, { events: of.events, programme: of.programme, logger }),
    programme: of.programme,
  });
  let current = lookedAt({ twinnings, events, programme });
  const delivery = createDelivery(deps);
  const stopping = new AbortController();
  let loop: Promise<unknown> | undefined;

  /** Finds everything that is due in all chats, page by page, and records what is too late. */
  async function look(now: Date, signal: AbortSignal): Promise<{ due: Reminder[]; skipped: number }> {
    const { subjects, changes, programme } = current;
    const checkedUntil = (await store.checkedUntil()) ?? now;
    const near = nearSubjects(now, checkedUntil, subjects);
    const changed = await changes.untold(now);
    const ids = [...near.map(({ target }) => target.id), ...changed.eventIds];
    const due: Reminder[] = [];
    let skipped = 0;
    let after: number | null = null;
    while (ids.length > 0 && !signal.aborted) {
      const page = await store.subscriptionPage(after, CHATS_PER_PAGE);
      after = page.lastChatId;
      if (after === null) break;
      const records = await store.deliveries([...new Set(page.subscriptions.map(({ chatId }) => chatId))], ids);
      const held = new Set(records.filter((one) => isHeld(one, now, promise)).map(deliveryKey));
      const delivered = new Set([...held, ...records.filter((one) => isOver(one, promise)).map(deliveryKey)]);
      const subscriptions = page.subscriptions
        .filter(({ told }) => isOfProgramme(told, programme))
        .map(({ preferences, ...one }) => ({ ...one, ...reminderSettings(preferences) }));
      const found = whatIsDue({
        now,
        checkedUntil,
        subscriptions,
        subjects: near,
        changed: changed.plans,
        delivered,
        held,
      });
      due.push(...found.due);
      skipped += await store.recordSkipped(found.skipped);
      await nextTurn();
    }
    if (!signal.aborted) await store.setCheckedUntil(now);
    return { due: inOrder(due), skipped };
  }

  async function check(signal: AbortSignal): Promise<CheckReport> {
    const mayTell = (await isCurrent?.()) ?? true;
    const { due, skipped } = mayTell ? await look(clock.now(), signal) : { due: [], skipped: 0 };
    const report = { ...(await delivery.deliver(due, signal)), due: due.length, skipped };
    if (due.length > 0 || skipped > 0) logger.info(report, "reminders checked");
    onChecked?.(report);
    return report;
  }

  async function run(signal: AbortSignal): Promise<void> {
    let failures = 0;
    while (!signal.aborted) {
      let delayMs: number;
      try {
        const { retryAt } = await check(signal);
        failures = 0;
        const now = clock.now();
        const retryMs = Math.max((retryAt?.getTime() ?? Infinity) - now.getTime(), SHORTEST_RETRY_MS);
        delayMs = Math.min(nextWake(now).getTime() - now.getTime(), retryMs);
      } catch (error) {
        delayMs = Math.min(FIRST_BACK_OFF_MS * 2 ** failures, LONGEST_BACK_OFF_MS);
        failures += 1;
        logger.error({ err: error, delayMs }, "reminders could not be checked and wait");
      }
      await clock.sleep(delayMs, signal);
    }
  }

  return {
    start() {
      const lease = { store, name: LEASE_NAME, holder: workerId, clock, logger, leaseMs: schedulerLeaseMs };
      loop ??= whileLeading(lease, stopping.signal, run);
    },
    change(programme) {
      current = lookedAt(programme);
    },
    async stop() {
      stopping.abort();
      await loop;
    },
    check: () => check(stopping.signal),
  };
}
