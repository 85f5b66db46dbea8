import { describe, expect, it } from "vitest";
import { createQueue, createThrottle } from "../../src/reminders/pacing.ts";

const PACE = { perSecond: 25, perChatPerSecond: 1 };
const HOUR_MS = 3_600_000;

describe("The pace of messages, when the clock goes back by an hour", () => {
  it("holds for one gap and no longer, over all chats", () => {
    const throttle = createThrottle(PACE);
    throttle.started(HOUR_MS);
    expect(throttle.waitMs(HOUR_MS)).toBe(40);
    expect(throttle.waitMs(0)).toBe(40);
    expect(throttle.waitMs(30)).toBe(10);
    expect(throttle.waitMs(40)).toBe(0);
  });

  it("holds for what Telegram asked for and no longer", () => {
    const throttle = createThrottle(PACE);
    throttle.refused(HOUR_MS, 5000);
    throttle.refused(HOUR_MS, 5000);
    expect(throttle.waitMs(0)).toBe(5000);
    expect(throttle.waitMs(5000)).toBe(0);
  });

  it("holds for one gap and no longer, in one chat", () => {
    const queue = createQueue(
      [
        { chatId: 1, text: "first" },
        { chatId: 1, text: "second" },
      ],
      PACE,
    );
    expect(queue.take(HOUR_MS)).toEqual({ item: { chatId: 1, text: "first" } });
    queue.done(1, HOUR_MS);
    expect(queue.take(0)).toEqual({ waitMs: 1000 });
    expect(queue.take(1000)).toEqual({ item: { chatId: 1, text: "second" } });
  });
});
