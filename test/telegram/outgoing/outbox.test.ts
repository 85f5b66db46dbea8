import { GrammyError, HttpError } from "grammy";
import { describe, expect, it } from "vitest";
import { openSqliteStore } from "../../../src/state/sqlite/open.ts";
import type { Store } from "../../../src/state/store.ts";
import { createOutbox } from "../../../src/telegram/outgoing/outbox.ts";
import { chatLane } from "../../../src/state/transit.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

const START = "2026-10-01T08:00:00Z";
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

function refusal(code: number, description: string, parameters?: { retry_after?: number }) {
  return new GrammyError(
    "no",
    { ok: false, error_code: code, description, ...(parameters && { parameters }) },
    "x",
    {},
  );
}
const RESET = new HttpError("lost", new Error("socket hang up"));

/** An outbox over a real store and a Telegram that fails by a script, a list for each chat, and then takes everything. */
async function setUp(failures: Record<number, Error[]> = {}, store?: Store) {
  const clock = createFakeClock(START);
  const kept = store ?? (await openSqliteStore({ directory: await temporaryDirectory(), now: () => clock.now() }));
  const tried: { atSeconds: number; text: unknown; payload: Record<string, unknown>; method: string }[] = [];
  const outbox = createOutbox({
    store: kept,
    send: (method, payload) => {
      const atSeconds = (clock.now().getTime() - Date.parse(START)) / 1000;
      tried.push({ atSeconds, text: payload["text"], payload, method });
      const failure = failures[Number(payload["chat_id"])]?.shift();
      return failure ? Promise.reject(failure) : Promise.resolve(true);
    },
    clock,
    logger: silent,
    onFinished: () => undefined,
  });
  const defer = (chatId: number, text: string, delayMs = 0) =>
    outbox.defer(
      {
        lane: chatLane(chatId),
        method: "sendMessage",
        payload: JSON.stringify({ chat_id: chatId, text }),
        replyTo: 55,
        askedAt: clock.now(),
      },
      delayMs,
    );
  return { clock, store: kept, outbox, tried, defer };
}

describe("The outbox", () => {
  it("sends an answer when Telegram is back, and deletes it", async () => {
    const { clock, store, outbox, tried, defer } = await setUp({ 7: [RESET, refusal(502, "Bad Gateway")] });
    await defer(7, "Nice");
    expect(await store.keptRequests()).toHaveLength(1);
    await clock.until(outbox.idle());
    expect(tried.map(({ text }) => text)).toEqual(["Nice", "Nice", "Nice"]);
    expect(await store.keptRequests()).toEqual([]);
    await store.close();
  });

  it("waits as long as Telegram asks, and lets no other chat wait for it", async () => {
    const { clock, store, outbox, tried, defer } = await setUp({ 7: [refusal(429, "Too Many", { retry_after: 35 })] });
    await defer(7, "stuck");
    await defer(8, "free");
    await clock.until(outbox.idle());
    expect(tried.map(({ text, atSeconds }) => [text, Math.floor(atSeconds)])).toEqual([
      ["stuck", 0],
      ["free", 0],
      ["stuck", 35],
    ]);
    await store.close();
  });

  it("keeps the order of a chat", async () => {
    const { clock, store, outbox, tried, defer } = await setUp({ 7: [RESET] });
    for (const text of ["one", "two", "three"]) await defer(7, text);
    expect(outbox.waiting(chatLane(7))).toBe(3);
    await clock.until(outbox.idle());
    expect(tried.map(({ text }) => text)).toEqual(["one", "one", "two", "three"]);
    await store.close();
  });

  it("goes on after a restart with what it had", async () => {
    const first = await setUp({ 7: Array.from({ length: 50 }, () => RESET) });
    await first.defer(7, "Nice");
    await first.defer(7, "Paris");
    await first.clock.advance(5000);
    const second = await setUp({}, first.store);
    await second.outbox.resume();
    await second.clock.until(second.outbox.idle());
    expect(second.tried.map(({ text }) => text)).toEqual(["Nice", "Paris"]);
    expect(await first.store.keptRequests()).toEqual([]);
    await first.store.close();
  });

  it("says which question an answer belongs to when it comes over a minute late", async () => {
    const { clock, store, outbox, tried, defer } = await setUp({ 7: [refusal(429, "Too Many", { retry_after: 90 })] });
    await defer(7, "Nice");
    await clock.until(outbox.idle());
    expect(tried.map(({ payload }) => payload["reply_parameters"])).toEqual([
      undefined,
      { message_id: 55, allow_sending_without_reply: true },
    ]);
    await store.close();
  });

  it("sends within half a minute of Telegram's return, after minutes of failures", async () => {
    const { clock, store, outbox, tried, defer } = await setUp({ 7: Array.from({ length: 14 }, () => RESET) });
    await defer(7, "Nice");
    await clock.until(outbox.idle());
    const gaps = tried.slice(1).map(({ atSeconds }, index) => atSeconds - (tried[index]?.atSeconds ?? 0));
    expect(tried).toHaveLength(15);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(30);
    await store.close();
  });

  it("ends with a chat that has blocked the bot", async () => {
    const { clock, store, outbox, tried, defer } = await setUp({ 7: [refusal(403, "bot was blocked by the user")] });
    await defer(7, "Nice", 10);
    await defer(7, "Paris");
    await clock.until(outbox.idle());
    expect(tried).toHaveLength(1);
    expect(await store.keptRequests()).toEqual([]);
    await store.close();
  });

  it("gives up what Telegram will never take, and goes on", async () => {
    const { clock, store, outbox, tried, defer } = await setUp({ 7: [refusal(400, "message is too long")] });
    await defer(7, "long");
    await defer(7, "Paris");
    await clock.until(outbox.idle());
    expect(tried.map(({ text }) => text)).toEqual(["long", "Paris"]);
    await store.close();
  });

  it("gives up an acknowledgement that nobody waits for any more", async () => {
    const { clock, store, outbox, tried } = await setUp();
    const payload = { callback_query_id: "9" };
    await outbox.defer(
      {
        lane: "callback_query_id:9",
        method: "answerCallbackQuery",
        payload: JSON.stringify(payload),
        replyTo: null,
        askedAt: clock.now(),
      },
      90_000,
    );
    await clock.until(outbox.idle());
    expect(tried).toEqual([]);
    await store.close();
  });

  it("makes a message of the change of one that is gone meanwhile", async () => {
    const { clock, store, outbox, tried } = await setUp({ 7: [RESET, refusal(400, "message to edit not found")] });
    const payload = { chat_id: 7, message_id: 3, text: "Nice" };
    await outbox.defer({
      lane: chatLane(7),
      method: "editMessageText",
      payload: JSON.stringify(payload),
      replyTo: 3,
      askedAt: clock.now(),
    });
    await clock.until(outbox.idle());
    expect(tried.at(-1)).toMatchObject({ method: "sendMessage", payload: { chat_id: 7, text: "Nice" } });
    expect(tried.at(-1)?.payload).not.toHaveProperty("message_id");
    await store.close();
  });

  it("sends once what the store has kept without a word, and deletes it", async () => {
    const { store } = await setUp();
    let isBroken = true;
    const keepRequest: Store["keepRequest"] = async (request) => {
      const id = await store.keepRequest(request);
      if (isBroken) throw new Error("the connection broke");
      return id;
    };
    const { clock, outbox, tried, defer } = await setUp({ 7: [RESET] }, { ...store, keepRequest });
    const deferred = defer(7, "Nice");
    await clock.advance(500);
    isBroken = false;
    await outbox.resume();
    await clock.until(deferred);
    await defer(7, "Paris");
    await outbox.resume();
    await clock.until(outbox.idle());
    expect(tried.map(({ text }) => text)).toEqual(["Nice", "Nice", "Paris"]);
    expect(await store.keptRequests()).toEqual([]);
    await store.close();
  });

  it("takes up what the store has given it without a word", async () => {
    const first = await setUp({ 7: Array.from({ length: 50 }, () => RESET) });
    await first.defer(7, "Nice");
    const asked: (boolean | undefined)[] = [];
    const keptRequests: Store["keptRequests"] = async (own) => {
      asked.push(own);
      const kept = await first.store.keptRequests(own);
      if (asked.length === 1) throw new Error("the connection broke");
      return kept;
    };
    const second = await setUp({}, { ...first.store, keptRequests });
    await expect(second.outbox.resume()).rejects.toThrow("the connection broke");
    await second.outbox.resume();
    await second.clock.until(second.outbox.idle());
    await second.outbox.resume();
    expect(asked).toEqual([false, true, false]);
    expect(second.tried.map(({ text }) => text)).toEqual(["Nice"]);
    await first.store.close();
  });

  it("sends even what the store could not keep", async () => {
    const { clock, store } = await setUp();
    const full = { ...store, keepRequest: () => Promise.reject(new Error("full")) };
    const { clock: other, tried, defer } = await setUp({ 7: [RESET, RESET] }, full);
    // Only then is it safe: the question stays in hand as long.
    await other.until(defer(7, "Nice"));
    expect(tried.map(({ text }) => text)).toEqual(["Nice", "Nice", "Nice"]);
    expect(clock.sleepers()).toBe(0);
    await store.close();
  });
});
