import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { startBench, type Bench } from "./harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const tooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";

async function press(data = "p:2") {
  const { result } = await bench.call("sendMessage", {
    chat_id: bench.anna.id,
    text: "page 1",
    reply_markup: { inline_keyboard: [[{ text: "→", callback_data: "p:2" }]] },
  });
  const answer = bench.telegram.world.pressButton(bench.anna.id, bench.anna.id, result.message_id, data);
  const query = (await bench.takeUpdates()).at(-1)?.callback_query;
  if (!query) throw new Error("the button made no update");
  return { answer, query, message: result };
}

describe("A pressed button", () => {
  it("tells the bot who pressed what under which message, and the person what the bot answered", async () => {
    const { answer, query, message } = await press();
    expect(query).toMatchObject({ from: { id: bench.anna.id }, data: "p:2", message });
    const answered = await bench.call("answerCallbackQuery", { callback_query_id: query.id, text: "Page 2" });
    expect(answered.result).toBe(true);
    expect(await answer).toEqual({ text: "Page 2", show_alert: false });
  });

  it("can be answered once, in fifteen seconds, and by its id only", async () => {
    const { query } = await press();
    const answer = (id: string) => bench.call("answerCallbackQuery", { callback_query_id: id });
    expect((await answer(query.id)).ok).toBe(true);
    expect(await answer(query.id)).toMatchObject({ status: 400, description: tooOld });
    expect((await answer("12345")).description).toBe(tooOld);
    const late = await press();
    bench.clock.advanceSeconds(16);
    expect((await answer(late.query.id)).description).toBe(tooOld);
  });

  it("can be answered with 200 characters and no more, and stays open after a refused answer", async () => {
    const { query } = await press();
    const answer = (text: string) => bench.call("answerCallbackQuery", { callback_query_id: query.id, text });
    expect((await answer("я".repeat(201))).description).toBe("Bad Request: MESSAGE_TOO_LONG");
    expect((await answer("я".repeat(200))).ok).toBe(true);
  });

  it("of a message that is gone still reaches the bot, with an inaccessible message", async () => {
    const { message } = await press();
    await bench.call("deleteMessage", { chat_id: bench.anna.id, message_id: message.message_id });
    void bench.telegram.world.pressButton(bench.anna.id, bench.anna.id, message.message_id, "p:2");
    const query = (await bench.takeUpdates()).at(-1)?.callback_query;
    expect(query?.message).toEqual({ chat: message.chat, message_id: message.message_id, date: 0 });
  });
});

describe("An inline query", () => {
  const article = (id: string, buttons?: object) => ({
    type: "article" as const,
    id,
    title: "Nice",
    input_message_content: { message_text: "<b>Nice</b>", parse_mode: "HTML" as const },
    ...buttons,
  });

  async function ask(query = "Nice") {
    const answer = bench.telegram.world.inlineQuery(bench.anna.id, query);
    const asked = (await bench.takeUpdates()).at(-1)?.inline_query;
    if (!asked) throw new Error("the query made no update");
    return { answer, asked };
  }

  it("brings results of which the person sends one, and the bot is told which", async () => {
    const { answer, asked } = await ask();
    expect(asked).toMatchObject({ from: { id: bench.anna.id }, query: "Nice", offset: "", chat_type: "sender" });
    const buttons = { reply_markup: { inline_keyboard: [[{ text: "Plus", callback_data: "more" }]] } };
    await bench.call("answerInlineQuery", {
      inline_query_id: asked.id,
      results: [article("e1", buttons)],
      next_offset: "1",
    });
    expect(await answer).toMatchObject({
      nextOffset: "1",
      results: [{ id: "e1", title: "Nice", content: { text: "Nice" } }],
    });

    const sent = bench.telegram.world.chooseInlineResult(bench.anna.id, bench.anna.id, asked.id, "e1");
    expect(sent).toMatchObject({ from: { id: bench.anna.id }, via_bot: { id: 42000 }, text: "Nice" });
    const [chosen, message] = await bench.takeUpdates();
    expect(chosen?.chosen_inline_result).toMatchObject({ result_id: "e1", query: "Nice" });
    expect(message?.message?.via_bot?.id).toBe(42000);

    const inline_message_id = chosen?.chosen_inline_result?.inline_message_id ?? "";
    expect((await bench.call("editMessageText", { inline_message_id, text: "Ницца" })).result).toBe(true);
    expect(bench.telegram.world.history(bench.anna.id).at(-1)?.text).toBe("Ницца");
  });

  it("is answered once, in ten seconds", async () => {
    const { asked } = await ask();
    const answer = (id: string) => bench.call("answerInlineQuery", { inline_query_id: id, results: [] });
    expect((await answer(asked.id)).ok).toBe(true);
    expect((await answer(asked.id)).description).toBe(tooOld);
    const late = await ask();
    bench.clock.advanceSeconds(11);
    expect((await answer(late.asked.id)).description).toBe(tooOld);
  });

  it.each([
    [
      "more than 50 results",
      { results: Array.from({ length: 51 }, (_, i) => article(String(i))) },
      "too many inline query results specified",
    ],
    ["an id of 65 bytes", { results: [article(`${"я".repeat(32)}a`)] }, "RESULT_ID_INVALID"],
    ["two results with one id", { results: [article("a"), article("a")] }, "RESULT_ID_DUPLICATE"],
    ["an offset of 65 bytes", { results: [], next_offset: "a".repeat(65) }, "NEXT_OFFSET_INVALID"],
    [
      "an empty text",
      { results: [{ ...article("a"), input_message_content: { message_text: "" } }] },
      "message text is empty",
    ],
    [
      "a result without content",
      { results: [{ type: "article", id: "a", title: "a" }] },
      "can't parse inline query result: Can't find field \"input_message_content\"",
    ],
    ["a bad deep link", { results: [], button: { text: "a", start_parameter: "à b" } }, "START_PARAM_INVALID"],
  ])("is not answered with %s", async (_, params, reason) => {
    const { asked } = await ask();
    const { status, description } = await bench.callAnyhow("answerInlineQuery", {
      inline_query_id: asked.id,
      ...params,
    });
    expect(status).toBe(400);
    expect(description).toBe(`Bad Request: ${reason}`);
  });

  it("holds 256 characters at most", () => {
    expect(() => bench.telegram.world.inlineQuery(bench.anna.id, "a".repeat(257))).toThrow(/at most 256/);
  });
});
