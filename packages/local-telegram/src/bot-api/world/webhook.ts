import { setTimeout as delay } from "node:timers/promises";

import type { Chat, Message, Update, User } from "../types.ts";
import type { Ground, WaitingUpdate, WebhookRecord } from "./ground.ts";
import type { UpdateQueue } from "./updates.ts";

/** Delivers updates to an address on this machine. */
export interface Webhook {
  /** Replaces the current webhook. */
  set: (settings: Omit<WebhookRecord, "lastError">) => void;
  remove: () => void;
  current: () => WebhookRecord | undefined;
  /** Starts delivering; before that, and after `stop`, updates wait. */
  start: () => void;
  stop: () => void;
}

/** First and longest pause after a failed delivery, in milliseconds; it doubles in between. */
const [firstRetryMs, longestRetryMs] = [250, 30_000];
/** The timeout of a delivery, in milliseconds. */
const deliveryMs = 60_000;

/** The lane of an update; updates of one chat, or of one person outside of chats, are delivered in order. */
function laneOf({ content }: WaitingUpdate): string {
  const { chat, message, from } = content as { chat?: Chat; message?: Message; from?: User };
  return String((chat ?? message?.chat ?? from)?.id);
}

async function deliver({ url, secret }: WebhookRecord, update: Update, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...(secret && { "x-telegram-bot-api-secret-token": secret }) },
      body: JSON.stringify(update),
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(deliveryMs)]),
    });
    await response.body?.cancel();
    return response.ok ? null : `Wrong response from the webhook: ${response.status} ${response.statusText}`;
  } catch (error) {
    return error instanceof Error && error.name === "TimeoutError" ? "Connection timed out" : "Connection refused";
  }
}

/** Creates the delivery for a queue. A 2xx answer removes an update; until then it is repeated. */
export function createWebhook({ tables, clock }: Ground, updates: UpdateQueue): Webhook {
  const busy = new Set<string>();
  let running: AbortController | undefined;

  const current = () => tables.webhook.get("bot");

  /** Delivers an update until it is accepted or no longer wanted. */
  async function serve({ id, type, content }: WaitingUpdate, lane: string, signal: AbortSignal): Promise<void> {
    const isOver = () => signal.aborted;
    for (let failures = 0; ; failures += 1) {
      const hook = current();
      if (hook === undefined || tables.updates.get(id) === undefined) break;
      const problem = await deliver(hook, { update_id: id, [type]: content }, signal);
      if (isOver()) return;
      if (problem === null) {
        updates.confirm(id);
        break;
      }
      const now = current();
      if (now) tables.webhook.set("bot", { ...now, lastError: { at: clock.now().getTime(), message: problem } });
      const pauseMs = Math.min(firstRetryMs * 2 ** failures, longestRetryMs);
      await delay(pauseMs, undefined, { signal, ref: false }).catch(() => undefined);
      if (isOver()) return;
    }
    busy.delete(lane);
    pump();
  }

  function pump(): void {
    for (const waiting of updates.waiting()) {
      const hook = current();
      if (hook === undefined || running === undefined || busy.size >= hook.maxConnections) return;
      const lane = laneOf(waiting);
      if (busy.has(lane)) continue;
      busy.add(lane);
      void serve(waiting, lane, running.signal);
    }
  }

  updates.onPush(pump);
  return {
    set(settings) {
      tables.webhook.set("bot", settings);
      updates.displace();
      pump();
    },
    remove() {
      tables.webhook.delete("bot");
    },
    current,
    start() {
      running ??= new AbortController();
      pump();
    },
    stop() {
      running?.abort();
      running = undefined;
      busy.clear();
    },
  };
}
