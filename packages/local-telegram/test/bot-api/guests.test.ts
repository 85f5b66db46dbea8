import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Chat, User } from "../../src/bot-api/index.ts";
import { startBench, token, type Bench } from "./harness.ts";
import { createTestTelegram } from "../../src/index.ts";

let bench: Bench;
let ivan: User;
/** A group of Anna and Ivan; the bot is not in it. */
let group: Chat;
beforeAll(async () => {
  bench = await startBench();
  ivan = bench.telegram.world.createUser({ first_name: "Иван", language_code: "ru" });
  group = bench.telegram.world.createGroup({ title: "Нева", creatorId: bench.anna.id, memberIds: [ivan.id] });
  await bench.takeUpdates();
});
afterAll(() => bench.close());

const tooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";
const article = { type: "article", id: "1", title: "x", input_message_content: { message_text: "Ницца" } } as const;
const say = (text: string, replyTo?: number) =>
  bench.telegram.world.sendText(bench.anna.id, group.id, text, replyTo === undefined ? {} : { replyTo });

/** The guest message with which the bot is summoned. */
async function summoned(text = "@jumelages_bot Ницца?", replyTo?: number) {
  say(text, replyTo);
  const [update, ...others] = await bench.takeUpdates();
  expect(others).toEqual([]);
  if (!update?.guest_message) throw new Error("nobody was summoned");
  return update.guest_message;
}
const answer = (id: string | undefined, result: object = article) =>
  bench.callAnyhow("answerGuestQuery", { guest_query_id: id, result });

describe("In a chat that it does not belong to, a bot", () => {
  it("is one that can be summoned, by what getMe says", async () => {
    expect((await bench.call("getMe")).result.supports_guest_queries).toBe(true);
  });

  it("hears nothing but what names it", async () => {
    say("Пойдём в музей?");
    say("/themes");
    say("@other_bot Ницца?");
    expect(await bench.takeUpdates()).toEqual([]);
    expect(await summoned()).toMatchObject({ chat: group, from: { id: bench.anna.id }, text: "@jumelages_bot Ницца?" });
  });

  it("is told what the message replies to, and is summoned by a reply to what it has said there", async () => {
    const said = say("Что в Ницце?");
    const asked = await summoned("@jumelages_bot", said.message_id);
    expect(asked.reply_to_message).toMatchObject({ message_id: said.message_id, text: "Что в Ницце?" });
    await answer(asked.guest_query_id);
    const posted = bench.telegram.world.history(group.id).at(-1);
    expect((await summoned("А в мае?", posted?.message_id)).reply_to_message?.text).toBe("Ницца");
  });

  it("answers with one message, in a minute, and by its id only", async () => {
    const asked = await summoned();
    const answered = await answer(asked.guest_query_id);
    expect(answered.result).toEqual({ inline_message_id: expect.any(String) as string });
    const posted = bench.telegram.world.history(group.id).at(-1);
    expect(posted).toMatchObject({ from: { id: 42000 }, guest_bot_caller_user: { id: bench.anna.id }, text: "Ницца" });
    expect((await answer(asked.guest_query_id)).description).toBe(tooOld);
    expect((await answer("12345")).description).toBe(tooOld);
    expect((await answer(undefined)).description).toBe(tooOld);
    const late = await summoned();
    bench.clock.advanceSeconds(61);
    expect((await answer(late.guest_query_id)).description).toBe(tooOld);
  });

  it("can change its message, and send no other", async () => {
    const asked = await summoned();
    const { inline_message_id } = (await answer(asked.guest_query_id)).result as { inline_message_id: string };
    expect((await bench.call("editMessageText", { inline_message_id, text: "Дижон" })).result).toBe(true);
    expect(bench.telegram.world.history(group.id).at(-1)?.text).toBe("Дижон");
    const refused = await bench.call("sendMessage", { chat_id: group.id, text: "Ницца" });
    expect(refused).toMatchObject({ status: 403, description: "Forbidden: bot is not a member of the group chat" });
  });

  it.each([
    ["without a result", undefined, "there is no result in the request"],
    ["with an empty text", { ...article, input_message_content: { message_text: "" } }, "message text is empty"],
    ["without a title", { ...article, title: "" }, "ARTICLE_TITLE_EMPTY"],
    ["with an unknown kind of result", { ...article, type: "dream" }, expect.stringContaining("dream")],
  ])("cannot answer %s, and still can in another way", async (_what, result, reason) => {
    const asked = await summoned();
    const refused = await bench.callAnyhow("answerGuestQuery", { guest_query_id: asked.guest_query_id, result });
    expect(refused.status).toBe(400);
    expect((refused.description ?? "").replace(/^Bad Request: /, "")).toEqual(reason);
    expect((await answer(asked.guest_query_id)).ok).toBe(true);
  });

  it("gets messages like any other once it belongs to the chat", async () => {
    const other = bench.telegram.world.createGroup({ title: "Рона", creatorId: bench.anna.id });
    bench.telegram.world.addBotToGroup(bench.anna.id, other.id);
    await bench.takeUpdates();
    bench.telegram.world.sendText(bench.anna.id, other.id, "@jumelages_bot Ницца?");
    const [update] = await bench.takeUpdates();
    expect(update?.message?.text).toBe("@jumelages_bot Ницца?");
    expect(update?.guest_message).toBeUndefined();
  });

  it("is not told of it where it did not ask for such updates, or has no guest mode", async () => {
    await bench.call("getUpdates", { allowed_updates: ["message"] });
    say("@jumelages_bot Ницца?");
    expect(await bench.takeUpdates()).toEqual([]);
    await bench.call("getUpdates", { allowed_updates: [] });

    const homely = await createTestTelegram({
      directory: null,
      clock: bench.clock,
      botToken: token,
      botProfile: { firstName: "Jumelages", username: "jumelages_bot", guestMode: false },
    });
    const { id } = homely.world.createUser({ first_name: "Anna" });
    const { id: chatId } = homely.world.createGroup({ title: "Loire", creatorId: id });
    homely.world.sendText(id, chatId, "@jumelages_bot Nice ?");
    expect(homely.world.pendingUpdateCount()).toBe(0);
    await homely.close();
  });
});
