import { describe, expect, it } from "vitest";
import { createPulse, judgePulse } from "../../../src/telegram/intake/pulse.ts";

/** A pulse on a clock that stands still, and what is said of it. */
function pulseAt() {
  let nowMs = 0;
  const pulse = createPulse(() => nowMs);
  const pass = (durationMs: number) => (nowMs += durationMs);
  return { ...pulse, pass, verdict: () => judgePulse(pulse.state()) };
}

const answers = () => Promise.resolve([]);
const fails = () => Promise.reject(new Error("nobody there"));

describe("The pulse of Telegram", () => {
  it("is well when Telegram answers, be it that nothing comes", async () => {
    const { watch, verdict, pass } = pulseAt();
    expect(verdict()).toEqual({ ok: false, detail: "Telegram has not answered yet" });
    for (let poll = 0; poll < 10; poll += 1) {
      pass(30_000);
      await watch(answers)();
    }
    expect(verdict()).toEqual({ ok: true, detail: "Telegram answers; nothing has come yet" });
  });

  it("tells how long ago something came", () => {
    const { came, verdict, pass } = pulseAt();
    came();
    pass(12_000);
    expect(verdict()).toEqual({ ok: true, detail: "Telegram answers; the last update came 12 s ago" });
  });

  it("tells a request that is stuck from requests that fail, and both from updates that are stuck here", async () => {
    const { watch, verdict, pass } = pulseAt();
    await watch(answers)();
    pass(130_000);
    expect(verdict().detail).toMatch(/^no answer for 130 s: nothing is asked, what came before is stuck/);
    await expect(watch(fails)()).rejects.toThrow("nobody there");
    await expect(watch(fails)()).rejects.toThrow("nobody there");
    expect(verdict()).toEqual({ ok: false, detail: "no answer for 130 s: 2 request(s) in a row have failed" });
    void watch(() => new Promise(() => undefined))();
    pass(61_000);
    expect(verdict()).toEqual({ ok: false, detail: "no answer for 191 s: a request has been under way for 61 s" });
  });

  it("is well while another process asks, and counts the silence from when that is over", async () => {
    const { watch, standby, state, verdict, pass } = pulseAt();
    await watch(answers)();
    standby(true);
    pass(3_600_000);
    expect(verdict()).toEqual({ ok: true, detail: "another process asks Telegram, this one stands by" });
    expect(state().answeredMs).toBeNull();
    standby(false);
    pass(119_000);
    expect(verdict().ok).toBe(true);
    pass(2000);
    expect(verdict().ok).toBe(false);
  });
});
