import { Api, HttpError } from "grammy";
import type { Transformer } from "grammy";
import { describe, expect, it } from "vitest";
import type { DeferredRequest } from "../../../src/state/transit.ts";
import type { BotContext } from "../../../src/telegram/context.ts";
import { createDeferring } from "../../../src/telegram/outgoing/deferring.ts";
import { createFakeClock } from "../../support/fake-clock.ts";

const NOW = "2026-10-01T08:00:00Z";
const ASKED_AT = Date.parse(NOW) / 1000 - 5;

/** An update in the middle of its handling, and a Telegram that answers by a script. */
async function setUp(script: (object | Error)[], options: { keepsFirst?: boolean; waiting?: number } = {}) {
  const clock = createFakeClock(NOW);
  const made: { method: string; payload: object }[] = [];
  const deferred: { request: DeferredRequest; delayMs: number | undefined }[] = [];
  const ending = new AbortController();
  const api = new Api("1:a");
  const telegram: Transformer = (_call, method, payload) => {
    made.push({ method, payload });
    const next = script.shift() ?? { ok: true, result: true };
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next as never);
  };
  api.config.use(telegram);
  const message = { message_id: 3, date: ASKED_AT, chat: { id: 7 } };
  const middleware = createDeferring({
    outbox: {
      defer: (request, delayMs) => Promise.resolve(void deferred.push({ request, delayMs })),
      waiting: () => options.waiting ?? 0,
    },
    clock,
    keepsFirst: () => options.keepsFirst ?? false,
    signal: ending.signal,
  });
  await middleware({ api, message, msg: message } as unknown as BotContext, () => Promise.resolve());
  return { api, clock, made, deferred, ending };
}

const RESET = new HttpError("lost", new Error("socket hang up"));
const refused = (error_code: number, parameters = {}) => ({ ok: false, error_code, description: "no", parameters });

describe("The requests of an update", () => {
  it("are made at once, and left to the outbox when they do not get through", async () => {
    const { api, made, deferred } = await setUp([refused(429, { retry_after: 30 }), RESET, refused(500)]);
    for (let time = 0; time < 3; time += 1) await api.sendMessage(7, "Nice");
    expect(made).toHaveLength(3);
    expect(deferred.map(({ delayMs }) => delayMs)).toEqual([30_000, 1000, 1000]);
    expect(deferred[0]?.request).toEqual({
      lane: "chat_id:7",
      method: "sendMessage",
      payload: '{"chat_id":7,"text":"Nice"}',
      replyTo: 3,
      askedAt: new Date(ASKED_AT * 1000),
    });
  });

  it("go behind what the chat is still to get", async () => {
    const { api, made, deferred } = await setUp([], { waiting: 2 });
    await api.sendMessage(7, "Nice");
    expect(made).toEqual([]);
    expect(deferred.map(({ delayMs }) => delayMs)).toEqual([0]);
  });

  it("are kept before anything is sent, for an update that a death has interrupted", async () => {
    const { api, made, deferred } = await setUp([], { keepsFirst: true });
    await api.editMessageText(7, 3, "Nice");
    await api.answerCallbackQuery("9");
    expect(made).toEqual([]);
    expect(deferred.map(({ request }) => request.lane)).toEqual(["chat_id:7", "callback_query_id:9"]);
  });

  it("fail as ever where no patience would help", async () => {
    const { api, deferred } = await setUp([refused(403), refused(400)]);
    await expect(api.sendMessage(7, "Nice")).rejects.toMatchObject({ error_code: 403 });
    await expect(api.sendMessage(7, "Nice")).rejects.toMatchObject({ error_code: 400 });
    expect(deferred).toEqual([]);
  });

  it("that only say that the bot is typing are not made twice", async () => {
    const { api, made, deferred } = await setUp([RESET]);
    await expect(api.sendChatAction(7, "typing")).rejects.toThrow("lost");
    expect([made.length, deferred.length]).toEqual([1, 0]);
  });

  it("that ask for something are made until they are answered, for a minute", async () => {
    const member = { ok: true, result: { status: "member" } };
    const { api, clock, made } = await setUp([RESET, refused(502), member]);
    expect(await clock.until(api.getChatMember(7, 8))).toEqual({ status: "member" });
    expect(made).toHaveLength(3);
    const { api: other, clock: otherClock } = await setUp(Array.from({ length: 100 }, () => RESET));
    const failed = expect(other.getChatMember(7, 8)).rejects.toThrow("lost");
    await otherClock.advance(61_000);
    await failed;
  });

  it("come as a reply where the question is over a minute old", async () => {
    const { api, clock, made } = await setUp([]);
    clock.jumpTo("2026-10-01T08:05:00Z");
    await api.sendMessage(7, "Nice");
    expect(made[0]?.payload).toMatchObject({
      reply_parameters: { message_id: 3, allow_sending_without_reply: true },
    });
  });
});
