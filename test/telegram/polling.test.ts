import { GrammyError, HttpError } from "grammy";
import type { Update } from "grammy/types";
import { describe, expect, it } from "vitest";
import { poll } from "../../src/telegram/polling.ts";
import type { PollingDeps } from "../../src/telegram/polling.ts";

const update = (id: number) => ({ update_id: id }) as Update;
const refusal = (code: number, retryAfter?: number) =>
  new GrammyError(
    "refused",
    {
      ok: false,
      error_code: code,
      description: "no",
      ...(retryAfter !== undefined && { parameters: { retry_after: retryAfter } }),
    },
    "getUpdates",
    {},
  );

/** A Telegram that gives answers of a script, then nothing; and a clock on which no time has to pass. */
function scripted(script: (Update[] | Error)[]) {
  const stop = new AbortController();
  const asked: number[] = [];
  const slept: number[] = [];
  const allowed: unknown[] = [];
  const deps: Omit<PollingDeps, "handle"> = {
    getUpdates: async (request) => {
      asked.push(request.offset);
      allowed.push(request.allowed_updates);
      await Promise.resolve();
      const next = script.shift();
      if (next === undefined) stop.abort();
      if (next instanceof Error) throw next;
      return next ?? [];
    },
    sleep: (delayMs) => {
      slept.push(delayMs);
      // The grace at the end is left to those who need a moment of it.
      return new Promise((resolve) => (delayMs === 10_000 ? setTimeout(resolve, 50) : setImmediate(resolve)));
    },
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  };
  return { deps, stop, asked, slept, allowed };
}

describe("Polling", () => {
  it("asks for exactly the kinds of update that the bot handles", async () => {
    const { deps, stop, allowed } = scripted([[]]);
    await poll({ ...deps, handle: () => Promise.resolve() }, stop.signal);
    expect(allowed[0]).toEqual(["message", "callback_query", "inline_query", "my_chat_member"]);
  });

  it("confirms nothing above the lowest update that is not finished", async () => {
    const { deps, stop, asked } = scripted([[update(5), update(6), update(7)], [update(5), update(8)], [], [], []]);
    let finishFive: (() => void) | undefined;
    const handle = ({ update_id: id }: Update) => {
      if (id === 8) setTimeout(() => finishFive?.(), 5);
      return id === 5 ? new Promise<void>((resolve) => (finishFive = resolve)) : Promise.resolve();
    };
    expect(await poll({ ...deps, handle }, stop.signal)).toBe("stopped");
    expect(asked[0]).toBe(0);
    expect(asked.slice(1, 3)).toEqual([5, 5]);
    expect(asked.at(-1)).toBe(9);
  });

  it("hands out an update once, however often Telegram gives it", async () => {
    const { deps, stop } = scripted([[update(5)], [update(5), update(6)], [update(5), update(6)], [update(6)]]);
    const handled: number[] = [];
    await poll({ ...deps, handle: ({ update_id: id }) => Promise.resolve(void handled.push(id)) }, stop.signal);
    expect(handled).toEqual([5, 6]);
  });

  it("bears another poller for a minute and a half with longer and longer pauses, then gives up", async () => {
    const { deps, stop, slept } = scripted(Array.from({ length: 50 }, () => refusal(409)));
    expect(await poll({ ...deps, handle: () => Promise.resolve() }, stop.signal)).toBe("conflict");
    expect(slept.slice(0, 6)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000]);
    expect(
      slept.filter((delayMs) => delayMs < 90_000).reduce((sum, delayMs) => sum + delayMs, 0),
    ).toBeGreaterThanOrEqual(90_000);
  });

  it("recovers when the other poller goes, and is patient anew the next time", async () => {
    const conflicts = () => Array.from({ length: 6 }, () => refusal(409));
    const { deps, stop } = scripted([...conflicts(), [update(1)], ...conflicts(), [update(2)]]);
    const handled: number[] = [];
    const end = await poll(
      { ...deps, handle: ({ update_id: id }) => Promise.resolve(void handled.push(id)) },
      stop.signal,
    );
    expect([end, handled]).toEqual(["stopped", [1, 2]]);
  });

  it.each([401, 404])("ends at once when the token is refused (%i)", async (code) => {
    const { deps, stop, slept } = scripted([refusal(code)]);
    expect(await poll({ ...deps, handle: () => Promise.resolve() }, stop.signal)).toBe("unauthorized");
    expect(slept.filter((delayMs) => delayMs < 10_000)).toEqual([]);
  });

  it("waits as long as Telegram asks, and tries on when it fails or cannot be reached", async () => {
    const lost = new HttpError("lost", new Error("socket"));
    const { deps, stop, slept } = scripted([refusal(429, 7), refusal(502), lost, [update(1)]]);
    const handled: number[] = [];
    await poll({ ...deps, handle: ({ update_id: id }) => Promise.resolve(void handled.push(id)) }, stop.signal);
    expect(handled).toEqual([1]);
    expect(slept.slice(0, 3)).toEqual([7000, 2000, 4000]);
  });

  it("goes on after a handler that throws", async () => {
    const { deps, stop, asked } = scripted([[update(1)], [update(2)], []]);
    await poll({ ...deps, handle: () => Promise.reject(new Error("broken")) }, stop.signal);
    expect(asked.at(-1)).toBe(3);
  });
});
