import { GrammyError, HttpError } from "grammy";
import type { Update } from "grammy/types";
import { describe, expect, it } from "vitest";
import { poll } from "../../../src/telegram/intake/polling.ts";
import type { PollingDeps } from "../../../src/telegram/intake/polling.ts";

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

/** A Telegram that gives answers of a script, then nothing; an inbox that keeps what it gets; and a clock on which no time has to pass. */
function scripted(script: (unknown[] | Error)[], inbox: Partial<PollingDeps["inbox"]> = {}) {
  const stop = new AbortController();
  const asked: number[] = [];
  const slept: number[] = [];
  const allowed: unknown[] = [];
  const received: number[] = [];
  const deps: PollingDeps = {
    getUpdates: async (request) => {
      asked.push(request.offset);
      allowed.push(request.allowed_updates);
      await Promise.resolve();
      const next = script.shift();
      if (next === undefined) stop.abort();
      if (next instanceof Error) throw next;
      return next ?? [];
    },
    inbox: {
      receive: (updates, _confirmedBelow, isSafe) => {
        for (const { update_id: id } of updates as Update[]) {
          received.push(id);
          isSafe(id);
        }
        return Promise.resolve();
      },
      inHand: () => 0,
      ...inbox,
    },
    sleep: (delayMs) => {
      slept.push(delayMs);
      return new Promise((resolve) => setImmediate(resolve));
    },
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  };
  return { deps, stop, asked, slept, allowed, received };
}

describe("Polling", () => {
  it("asks for exactly the kinds of update that the bot handles", async () => {
    const { deps, stop, allowed } = scripted([[]]);
    await poll(deps, stop.signal);
    expect(allowed[0]).toEqual([
      "message",
      "channel_post",
      "callback_query",
      "inline_query",
      "guest_message",
      "my_chat_member",
    ]);
  });

  it("confirms what the inbox has in safety, however long its answer takes", async () => {
    const { deps, stop, asked } = scripted([[update(5), update(6)], [update(7)], []]);
    expect(await poll(deps, stop.signal)).toBe("stopped");
    expect(asked).toEqual([0, 7, 8, 8, 8]);
  });

  it("confirms nothing above the lowest update that is not safe", async () => {
    const safe: ((id: number) => void)[] = [];
    const { deps, stop, asked } = scripted([[update(5), update(6)], [update(5), update(7)], [], []], {
      receive: (updates, _confirmedBelow, isSafe) => {
        for (const { update_id: id } of updates as Update[]) if (id !== 5) isSafe(id);
        safe.push(isSafe);
        if (safe.length === 3) isSafe(5);
        return Promise.resolve();
      },
    });
    await poll(deps, stop.signal);
    expect(asked).toEqual([0, 5, 5, 8, 8, 8]);
  });

  it("hands out an update once, however often Telegram gives it", async () => {
    const { deps, stop, received } = scripted([[update(5)], [update(5), update(6)], [update(5), update(6)]]);
    await poll(deps, stop.signal);
    expect(received).toEqual([5, 6]);
  });

  it("tells the inbox below which id Telegram gives nothing again", async () => {
    const below: number[] = [];
    const { deps, stop } = scripted([[update(5)], [update(6)]], {
      receive: (updates, confirmedBelow, isSafe) => {
        below.push(confirmedBelow);
        for (const { update_id: id } of updates as Update[]) isSafe(id);
        return Promise.resolve();
      },
    });
    await poll(deps, stop.signal);
    expect(below.slice(0, 2)).toEqual([0, 6]);
  });

  it("takes its time with a Telegram that gives only what has no sound id", async () => {
    const { deps, stop, slept } = scripted([[{ update_id: "x" }], [{ update_id: true }, null]]);
    await poll(deps, stop.signal);
    expect(slept).toEqual([1000, 1000]);
  });

  it("leaves new updates with Telegram while too many are in hand", async () => {
    const counts = [5000, 5000, 4999];
    const { deps, stop, slept } = scripted([[update(1)]], { inHand: () => counts.shift() ?? 0 });
    await poll(deps, stop.signal);
    expect(slept).toEqual([100, 100]);
  });

  it("bears another poller for a minute and a half with longer and longer pauses, then gives up", async () => {
    const { deps, stop, slept } = scripted(Array.from({ length: 50 }, () => refusal(409)));
    expect(await poll(deps, stop.signal)).toBe("conflict");
    expect(slept.slice(0, 6)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000]);
    expect(slept.reduce((sum, delayMs) => sum + delayMs, 0)).toBeGreaterThanOrEqual(90_000);
  });

  it("recovers when the other poller goes, and is patient anew the next time", async () => {
    const conflicts = () => Array.from({ length: 6 }, () => refusal(409));
    const { deps, stop, received } = scripted([...conflicts(), [update(1)], ...conflicts(), [update(2)]]);
    expect([await poll(deps, stop.signal), received]).toEqual(["stopped", [1, 2]]);
  });

  it("says so each time when another process polls, and leaves it to that one where it is told to", async () => {
    const { deps, stop, asked } = scripted([refusal(409), [update(1)], refusal(409), [update(2)]]);
    let conflicts = 0;
    const onConflict = () => {
      conflicts += 1;
      if (conflicts === 2) stop.abort();
    };
    expect(await poll({ ...deps, onConflict }, stop.signal)).toBe("stopped");
    // The last one confirms what is safe.
    expect(asked).toEqual([0, 0, 2, 2]);
  });

  it.each([401, 404])("ends at once when the token is refused (%i)", async (code) => {
    const { deps, stop, slept } = scripted([refusal(code)]);
    expect(await poll(deps, stop.signal)).toBe("unauthorized");
    expect(slept).toEqual([]);
  });

  it("waits as long as Telegram asks, and tries on when it fails or cannot be reached", async () => {
    const lost = new HttpError("lost", new Error("socket"));
    const { deps, stop, slept, received } = scripted([refusal(429, 7), refusal(502), lost, [update(1)]]);
    await poll(deps, stop.signal);
    expect(received).toEqual([1]);
    expect(slept.slice(0, 3)).toEqual([7000, 2000, 4000]);
  });
});
