import type { Update } from "grammy/types";
import { describe, expect, it } from "vitest";
import type { DeferredRequest } from "../../../src/state/transit.ts";
import { createLastResort } from "../../../src/telegram/intake/set-aside.ts";
import { createFakeClock } from "../../support/fake-clock.ts";

/** What is said about an update that is set aside. */
async function saidOf(update: object): Promise<Pick<DeferredRequest, "method" | "payload">[]> {
  const deferred: DeferredRequest[] = [];
  const outbox = { defer: (request: DeferredRequest) => Promise.resolve(void deferred.push(request)) };
  const { setAside } = createLastResort({ outbox, clock: createFakeClock("2026-10-01T08:00:00Z") });
  await setAside(update as Update);
  return deferred.map(({ method, payload }) => ({ method, payload }));
}

const message = { message_id: 3, date: 1, chat: { id: 7, type: "private" }, text: "x" };
const russian = { id: 7, is_bot: false, first_name: "", language_code: "ru" };
const reply_parameters = { message_id: 3, allow_sending_without_reply: true };
const FR = "Je n’ai pas pu répondre à ce message. Posez votre question autrement, s’il vous plaît.";
const RU = "На это сообщение ответить не удалось. Пожалуйста, задайте вопрос иначе.";

describe("An update that is set aside", () => {
  it("is told to its chat, in the language of its app, whoever it comes from", async () => {
    expect(await saidOf({ update_id: 1, message })).toEqual([
      { method: "sendMessage", payload: JSON.stringify({ chat_id: 7, text: FR, reply_parameters }) },
    ]);
    expect(await saidOf({ update_id: 1, message: { ...message, from: russian } })).toEqual([
      { method: "sendMessage", payload: JSON.stringify({ chat_id: 7, text: RU, reply_parameters }) },
    ]);
  });

  it("is told in the answer to its press", async () => {
    expect(await saidOf({ update_id: 1, callback_query: { id: "9", from: russian, data: "x" } })).toEqual([
      {
        method: "answerCallbackQuery",
        payload: JSON.stringify({ callback_query_id: "9", text: RU, show_alert: true }),
      },
    ]);
  });

  it("is told in the one answer that it may have in a chat which the bot does not belong to", async () => {
    const guest = { ...message, chat: { id: -7, type: "group" }, from: russian, guest_query_id: "9" };
    const result = { type: "article", id: "SetAside", title: "–", input_message_content: { message_text: RU } };
    expect(await saidOf({ update_id: 1, guest_message: guest })).toEqual([
      { method: "answerGuestQuery", payload: JSON.stringify({ guest_query_id: "9", result }) },
    ]);
  });

  it("disturbs no group and needs no person", async () => {
    expect(await saidOf({ update_id: 1, message: { ...message, chat: { id: -7, type: "group" } } })).toEqual([]);
    expect(await saidOf({ update_id: 1, my_chat_member: {} })).toEqual([]);
  });
});
