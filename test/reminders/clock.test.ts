import { expect, test } from "vitest";
import { createSystemClock } from "../../src/reminders/clock.ts";

test("a sleep of years ends at once when it is called off, before or during", async () => {
  const clock = createSystemClock();
  await clock.sleep(1e12, AbortSignal.abort());
  const calling = new AbortController();
  const sleep = clock.sleep(1e12, calling.signal);
  calling.abort();
  await sleep;
});

test("a clock can be set to another day", () => {
  const dayMs = 24 * 60 * 60 * 1000;
  const days =
    (createSystemClock(365 * dayMs)
      .now()
      .getTime() -
      createSystemClock().now().getTime()) /
    dayMs;
  expect(Math.round(days)).toBe(365);
});
