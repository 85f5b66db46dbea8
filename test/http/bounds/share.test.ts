import { describe, expect, it, onTestFinished, vi } from "vitest";
import { BusyError } from "../../../src/answer/brain/turns.ts";
import { createShare } from "../../../src/http/bounds/share.ts";
import type { ShareOptions } from "../../../src/http/bounds/share.ts";

const turnOfTheLoop = () => new Promise((resolve) => setImmediate(resolve));

/** Requests each of which computes for so long, by a clock that only that moves; the moments at which they begin. */
function setUp(options: Partial<ShareOptions> = {}) {
  let nowMs = 0;
  const begun: string[] = [];
  const turn = createShare({ elapsedMs: () => nowMs, isOtherServed: () => false, ...options });
  return {
    begun,
    ask: async (name: string, computesMs = 0) => {
      await turn();
      begun.push(name);
      nowMs += computesMs;
    },
  };
}

describe("The share of public requests", () => {
  it("is given to one after the other, in the order in which they come", async () => {
    const { begun, ask } = setUp();
    const asked = ["a", "b", "c"].map((name) => ask(name));
    await asked[0];
    expect(begun).toEqual(["a"]);
    await Promise.all(asked);
    expect(begun).toEqual(["a", "b", "c"]);
  });

  it.each([
    { isOtherServed: false, restMs: 40, when: "" },
    { isOtherServed: true, restMs: 160, when: ", four times that beside others" },
  ])("is followed by a rest as long as the request took$when", async ({ isOtherServed, restMs }) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const { begun, ask } = setUp({ isOtherServed: () => isOtherServed });
    await ask("a", 40);
    const next = ask("b");
    await turnOfTheLoop();
    await vi.advanceTimersByTimeAsync(restMs - 1);
    expect(begun).toEqual(["a"]);
    await vi.advanceTimersByTimeAsync(1);
    await next;
    expect(begun).toEqual(["a", "b"]);
  });

  it("is refused where too many wait already, or one has waited too long", async () => {
    const { begun, ask } = setUp({ mostWaiting: 1, patienceMs: 20 });
    const first = ask("a", 60_000);
    const patient = ask("b");
    await expect(ask("c")).rejects.toBeInstanceOf(BusyError);
    await first;
    await expect(patient).rejects.toBeInstanceOf(BusyError);
    await turnOfTheLoop();
    expect(begun).toEqual(["a"]);
  });
});
