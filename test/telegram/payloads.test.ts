import type { APIMethodParams, APIMethods } from "@gramio/types";
import type { Api } from "grammy";
import { describe, expect, expectTypeOf, it } from "vitest";
import { commandsView, startView } from "../../src/telegram/rendering/start-view.ts";
import { lexicalAssistant, startBench, TOKEN } from "../support/telegram-harness.ts";
import { createFakeClock } from "../support/fake-clock.ts";
import { createBot } from "../../src/telegram/bot.ts";
import type { ALLOWED_UPDATES } from "../../src/telegram/intake/door.ts";

/** The methods that the bot calls. */
type Used =
  | "sendMessage"
  | "editMessageText"
  | "editMessageReplyMarkup"
  | "answerCallbackQuery"
  | "answerInlineQuery"
  | "sendDocument"
  | "sendPhoto"
  | "sendChatAction"
  | "setMyCommands"
  | "setMyDescription"
  | "setMyShortDescription"
  | "getChatMember"
  | "deleteWebhook";

describe("What the bot sends", () => {
  it("has the types that other people made from the official reference", async () => {
    expectTypeOf<Used>().toExtend<keyof APIMethods>();
    expectTypeOf<(typeof ALLOWED_UPDATES)[number]>().toExtend<
      NonNullable<NonNullable<APIMethodParams<"getUpdates">>["allowed_updates"]>[number]
    >();
    const { deps: facts } = await lexicalAssistant();
    const { text, keyboard } = startView({ language: "fr", today: "2026-12-01" }, facts);
    const message: APIMethodParams<"sendMessage"> = {
      chat_id: 1,
      text,
      parse_mode: "HTML",
      link_preview_options: { is_disabled: true },
      reply_parameters: { message_id: 1, allow_sending_without_reply: true },
      ...(keyboard && { reply_markup: keyboard }),
    };
    const edit: APIMethodParams<"editMessageText"> = {
      chat_id: 1,
      message_id: 2,
      text: commandsView("ru", { username: "bot", supports_guest_queries: true }, facts).text,
      parse_mode: "HTML",
      ...(keyboard && { reply_markup: keyboard }),
    };
    expect([message.chat_id, edit.chat_id]).toEqual([1, 1]);
  });

  it("names only parameters that the official reference knows, whatever people do", async () => {
    const known: Record<Used, readonly string[]> = {
      sendMessage: [
        "chat_id",
        "text",
        "parse_mode",
        "link_preview_options",
        "reply_parameters",
        "reply_markup",
      ] satisfies (keyof NonNullable<APIMethodParams<"sendMessage">>)[],
      editMessageText: [
        "chat_id",
        "message_id",
        "text",
        "parse_mode",
        "link_preview_options",
        "reply_markup",
        "inline_message_id",
      ] satisfies (keyof NonNullable<APIMethodParams<"editMessageText">>)[],
      editMessageReplyMarkup: [
        "chat_id",
        "message_id",
        "reply_markup",
        "inline_message_id",
      ] satisfies (keyof NonNullable<APIMethodParams<"editMessageReplyMarkup">>)[],
      answerCallbackQuery: ["callback_query_id", "text", "show_alert"] satisfies (keyof NonNullable<
        APIMethodParams<"answerCallbackQuery">
      >)[],
      answerInlineQuery: [
        "inline_query_id",
        "results",
        "cache_time",
        "is_personal",
        "button",
      ] satisfies (keyof NonNullable<APIMethodParams<"answerInlineQuery">>)[],
      sendDocument: ["chat_id", "document", "caption"] satisfies (keyof NonNullable<APIMethodParams<"sendDocument">>)[],
      sendPhoto: ["chat_id", "photo", "caption"] satisfies (keyof NonNullable<APIMethodParams<"sendPhoto">>)[],
      sendChatAction: ["chat_id", "action"] satisfies (keyof NonNullable<APIMethodParams<"sendChatAction">>)[],
      setMyCommands: ["commands", "scope", "language_code"] satisfies (keyof NonNullable<
        APIMethodParams<"setMyCommands">
      >)[],
      setMyDescription: ["description", "language_code"] satisfies (keyof NonNullable<
        APIMethodParams<"setMyDescription">
      >)[],
      setMyShortDescription: ["short_description", "language_code"] satisfies (keyof NonNullable<
        APIMethodParams<"setMyShortDescription">
      >)[],
      getChatMember: ["chat_id", "user_id"] satisfies (keyof NonNullable<APIMethodParams<"getChatMember">>)[],
      deleteWebhook: [],
    };
    const bench = await startBench();
    const { assistant, deps: facts } = await lexicalAssistant();
    const silent = () => undefined;
    const logger = { debug: silent, info: silent, warn: silent, error: silent };
    const clock = createFakeClock("2020-12-01T10:00:00Z");
    const { bot } = createBot(
      TOKEN,
      { assistant, facts, store: bench.store, clock, logger },
      { botInfo: bench.botInfo },
    );
    const calls = record(bot);
    const from = { id: 7, is_bot: false, first_name: "Anna", language_code: "fr" };
    const group = { id: -5, type: "group" as const, title: "x" };
    const chat = { id: 7, type: "private" as const, first_name: "Anna" };
    const say = (text: string, where: typeof chat | typeof group) =>
      bot.handleUpdate({ update_id: 1, message: { message_id: 1, date: 1, chat: where, from, text } });
    const vote = "1:h:list:events:fr:up";
    const asksForVote = { inline_keyboard: [[{ text: "👍", callback_data: vote }]] };
    const press = (data: string) =>
      bot.handleUpdate({
        update_id: 1,
        callback_query: {
          id: "1",
          from,
          chat_instance: "1",
          data,
          message: { message_id: 2, date: 1, chat, from, text: "x", reply_markup: asksForVote },
        },
      });
    for (const where of [chat, group])
      for (const text of ["/start", "/help", "/oublier", "/mois"]) await say(text, where);
    await say("Nice", chat);
    for (const data of [
      "1:e:nice-ecrivains-russes-sud::0",
      "1:i:nice-ecrivains-russes-sud",
      "1:k",
      "1:l:ru",
      "1:vo:all:all:fr",
      vote,
      "nonsense",
    ]) {
      await press(data);
    }
    await bot.handleUpdate({ update_id: 1, inline_query: { id: "1", from, query: "nice", offset: "" } });
    expect(new Set(calls.map(({ method }) => method))).toEqual(
      new Set([
        "sendMessage",
        "getChatMember",
        "answerCallbackQuery",
        "editMessageText",
        "editMessageReplyMarkup",
        "sendDocument",
        "sendPhoto",
        "answerInlineQuery",
      ]),
    );
    for (const { method, payload } of calls) {
      const names = Object.entries(payload).flatMap(([name, value]) => (value === undefined ? [] : [name]));
      expect(known[method as Used]).toEqual(expect.arrayContaining(names));
    }
    await bench.close();
  });
});

/** Records what a bot would send, and lets it believe that all went well. */
function record(bot: { api: Api }): { method: string; payload: object }[] {
  const calls: { method: string; payload: object }[] = [];
  bot.api.config.use((_call, method, payload) => {
    calls.push({ method, payload });
    return Promise.resolve({ ok: true, result: { status: "member" } as never });
  });
  return calls;
}
