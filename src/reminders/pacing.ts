/** How fast messages may go out; the values of Telegram's FAQ on limits, a little under the 30 a second that it allows. */
export interface Pace {
  /** Over all chats. Default 25. */
  perSecond: number;
  /** In one chat. Default 1. */
  perChatPerSecond: number;
}

export const DEFAULT_PACE: Pace = { perSecond: 25, perChatPerSecond: 1 };

/** A wait that began at a moment. */
interface Wait {
  sinceMs: number;
  durationMs: number;
}

/** What is left of a wait; one whose beginning lies ahead, because the clock has gone back, begins anew. */
function leftOf(wait: Wait, nowMs: number): number {
  if (nowMs < wait.sinceMs) wait.sinceMs = nowMs;
  return Math.max(0, wait.sinceMs + wait.durationMs - nowMs);
}

interface Line<Item> {
  chatId: number;
  items: Item[];
  /** Until the chat may get its next message; the line is out of the queue while one is on its way. */
  rest: Wait;
}

/** Messages waiting for their turn: first come, first served, chat by chat, each chat at its own pace. */
export interface Queue<Item> {
  /** The next message that may go now, or how long until there may be one; null while none is waiting for time alone. */
  take(nowMs: number): { item: Item } | { waitMs: number } | null;
  /** The message taken from this chat has been dealt with. */
  done(chatId: number, nowMs: number): void;
  /** Drops what is left for a chat. */
  drop(chatId: number): void;
}

/** A queue of messages for chats. */
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
        // The first of those that rest has rested longest.
        const [rested] = resting;
        // The clock has gone back: all begin anew now, and not each when its turn comes.
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

/** The pace over all chats. */
export interface Throttle {
  /** How long until the next message may go. */
  waitMs(nowMs: number): number;
  /** A message goes now. */
  started(nowMs: number): void;
  accepted(): void;
  /** Telegram has refused a message for a while. */
  refused(nowMs: number, retryAfterMs: number): void;
}

/** Telegram does not say whether a refusal concerns a chat or the whole bot: two in a row are taken for the latter. */
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
