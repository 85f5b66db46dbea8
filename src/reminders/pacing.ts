/**
 * How fast messages may be sent. The defaults follow the limits in Telegram's FAQ, and stay a little below the 30
 * messages a second that it allows.
 */
export interface Pace {
  /** Over all chats. Default 25. */
  perSecond: number;
  /** In one chat. Default 1. */
  perChatPerSecond: number;
}

export const DEFAULT_PACE: Pace = { perSecond: 25, perChatPerSecond: 1 };

/** A waiting time: when it began, and how long it is. */
interface Wait {
  sinceMs: number;
  durationMs: number;
}

/** The rest of a waiting time. If the clock went back before its beginning, it starts again. */
function leftOf(wait: Wait, nowMs: number): number {
  if (nowMs < wait.sinceMs) wait.sinceMs = nowMs;
  return Math.max(0, wait.sinceMs + wait.durationMs - nowMs);
}

interface Line<Item> {
  chatId: number;
  items: Item[];
  /** How long the chat must still wait for its next message. While a message is in flight, the chat is not in the queue. */
  rest: Wait;
}

/** Messages that wait for their turn. They go in order of arrival, each chat at its own pace. */
export interface Queue<Item> {
  /** The next message that may go, or the time until one may; null if none is left, or all wait for one in flight. */
  take(nowMs: number): { item: Item } | { waitMs: number } | null;
  /** Reports that the message taken from this chat is done. */
  done(chatId: number, nowMs: number): void;
  /** Drops the remaining messages of a chat. */
  drop(chatId: number): void;
}

export function createQueue<Item extends { chatId: number }>(items: readonly Item[], pace: Pace): Queue<Item> {
  const gapMs = 1000 / pace.perChatPerSecond;
  const lines = new Map<number, Line<Item>>();
  for (const item of items) {
    const line = lines.get(item.chatId);
    if (line === undefined)
      lines.set(item.chatId, { chatId: item.chatId, items: [item], rest: { sinceMs: 0, durationMs: 0 } });
    else line.items.push(item);
  }
  const fresh = [...lines.values()].reverse();
  const resting = new Set<Line<Item>>();

  return {
    take(nowMs) {
      for (;;) {
        // The first chat in the list has waited longest.
        const [rested] = resting;
        // If the clock went back, all waiting times restart now, and not one after the other when their turn comes.
        if (rested !== undefined && nowMs < rested.rest.sinceMs) for (const { rest } of resting) leftOf(rest, nowMs);
        const leftMs = rested === undefined ? 0 : leftOf(rested.rest, nowMs);
        const ready = leftMs <= 0 && rested !== undefined ? rested : fresh.pop();
        if (ready === undefined) return rested === undefined ? null : { waitMs: leftMs };
        resting.delete(ready);
        const item = ready.items.shift();
        if (item !== undefined) return { item };
      }
    },
    done(chatId, nowMs) {
      const line = lines.get(chatId);
      if (line === undefined || line.items.length === 0) return;
      line.rest = { sinceMs: nowMs, durationMs: gapMs };
      resting.add(line);
    },
    drop(chatId) {
      const line = lines.get(chatId);
      if (line !== undefined) line.items.length = 0;
    },
  };
}

/** The overall pace. */
export interface Throttle {
  /** How long until the next message may go, in milliseconds. */
  waitMs(nowMs: number): number;
  /** Reports that a message is sent now. */
  started(nowMs: number): void;
  accepted(): void;
  /** Reports that Telegram asked for a pause. */
  refused(nowMs: number, retryAfterMs: number): void;
}

/** Telegram does not say whether a 429 concerns a chat or the whole bot. Two in a row count for the whole bot. */
const REFUSALS_THAT_STOP_ALL = 2;

export function createThrottle(pace: Pace): Throttle {
  const gapMs = 1000 / pace.perSecond;
  let rest: Wait = { sinceMs: 0, durationMs: 0 };
  let refusals = 0;
  return {
    waitMs: (nowMs) => leftOf(rest, nowMs),
    started(nowMs) {
      rest = { sinceMs: nowMs, durationMs: gapMs };
    },
    accepted() {
      refusals = 0;
    },
    refused(nowMs, retryAfterMs) {
      refusals += 1;
      if (refusals >= REFUSALS_THAT_STOP_ALL) rest = { sinceMs: nowMs, durationMs: retryAfterMs };
    },
  };
}
