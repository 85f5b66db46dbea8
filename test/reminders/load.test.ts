import { monitorEventLoopDelay } from "node:perf_hooks";
import { expect, test } from "vitest";
import type { Sender } from "../../src/reminders/ports.ts";
import { howMany } from "../support/full.ts";
import { MINUTE_MS, setUpReminding } from "./reminding.ts";

const CHATS = howMany({ sample: 2500, full: 10_000 });

test(
  `${CHATS} reminders due in the same minute, with refusals, are all delivered once`,
  { timeout: 120_000 },
  async () => {
    const received = new Map<number, number>();
    let asked = 0;
    let refused = 0;
    const sender: Sender = {
      send(chatId, { maybeRepeat }) {
        asked += 1;
        // One in forty is refused, and now and then two in a row.
        if (asked % 40 === 0 || asked % 1000 === 1) {
          refused += 1;
          return Promise.resolve({ retryAfterSeconds: 1 + (asked % 5) });
        }
        expect(maybeRepeat).toBe(false);
        received.set(chatId, (received.get(chatId) ?? 0) + 1);
        return Promise.resolve("sent");
      },
    };
    const { store, clock, restart } = await setUpReminding("2026-09-05T06:00:00Z", { sender });
    await Promise.all(Array.from({ length: CHATS }, (_, index) => store.subscribe(index + 1, { kind: "all" }, [0])));
    clock.jumpTo("2026-09-05T07:00:00Z");
    const scheduler = restart();
    const began = clock.now().getTime();
    const delays = monitorEventLoopDelay({ resolution: 5 });
    delays.enable();
    for (let postponed = 1; postponed > 0;) {
      ({ postponed } = await clock.until(scheduler.check()));
      await clock.advance(5000);
    }
    delays.disable();
    const tookMs = clock.now().getTime() - began;
    console.info(
      `${CHATS} reminders, ${refused} refusals: ${Math.round(tookMs / 1000)} s by the clock of the bot; ` +
        `event loop p99 ${(delays.percentile(99) / 1e6).toFixed(0)} ms`,
    );
    expect([received.size, Math.max(...received.values())]).toEqual([CHATS, 1]);
    expect(refused).toBeGreaterThan(CHATS / 50);
    expect(tookMs).toBeGreaterThan((CHATS / 25) * 1000 - MINUTE_MS);
  },
);
