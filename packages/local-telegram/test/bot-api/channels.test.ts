import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { startBench, type Bench } from "./harness.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.close());

/** A channel of Anna's with a reader; the bot is not in it. */
function channelWithoutBot() {
  const { world } = bench.telegram;
  const reader = world.createUser({ first_name: "Иван" });
  const chat = world.createGroup({ title: "Amis", creatorId: bench.anna.id, memberIds: [reader.id], type: "channel" });
  return { world, reader, chat };
}

/** The same with the bot as an administrator. */
function channel() {
  const made = channelWithoutBot();
  made.world.addBotToGroup(bench.anna.id, made.chat.id);
  return made;
}
const send = (chat_id: number, text = "x") => bench.call("sendMessage", { chat_id, text });

describe("In a channel", () => {
  it("a bot can be an administrator and nothing else, and is told of it with its rights", async () => {
    const { world, chat } = channelWithoutBot();
    expect(() => {
      world.setStatus(bench.anna.id, chat.id, world.bot.id, "member");
    }).toThrow(/administrator/);
    expect((await send(chat.id)).description).toBe("Forbidden: bot is not a member of the channel chat");
    world.addBotToGroup(bench.anna.id, chat.id);
    const [update] = await bench.takeUpdates();
    expect(update?.my_chat_member).toMatchObject({
      chat: { id: chat.id, type: "channel" },
      old_chat_member: { status: "left" },
      new_chat_member: { status: "administrator", can_post_messages: true },
    });
    const { result } = await bench.call("getChatMember", { chat_id: chat.id, user_id: world.bot.id });
    expect(result).toMatchObject({ status: "administrator", can_post_messages: true });
  });

  it("posts come as such, in the name of the channel, which does not tell who wrote them", async () => {
    const { world, chat } = channel();
    await bench.takeUpdates();
    world.sendText(bench.anna.id, chat.id, "Bonjour");
    const [update] = await bench.takeUpdates();
    expect(update?.message).toBeUndefined();
    expect(update?.channel_post).toMatchObject({
      chat: { type: "channel" },
      sender_chat: { id: chat.id },
      text: "Bonjour",
    });
    expect(update?.channel_post?.from).toBeUndefined();
  });

  it("posts come to a bot that asks for them, and to no other", async () => {
    const { world, chat } = channel();
    await bench.takeUpdates();
    await bench.call("getUpdates", { allowed_updates: ["message"] });
    world.sendText(bench.anna.id, chat.id, "Bonjour");
    expect(await bench.takeUpdates()).toEqual([]);
  });

  it("a bot posts in the name of the channel, and hears nothing of its own posts", async () => {
    const { chat } = channel();
    await bench.takeUpdates();
    const { result } = await send(chat.id, "Bonjour");
    expect(result).toMatchObject({ sender_chat: { id: chat.id }, text: "Bonjour" });
    expect(result.from).toBeUndefined();
    expect(await bench.takeUpdates()).toEqual([]);
  });

  it("a bot changes and deletes its own posts, and changes nobody else's", async () => {
    const { world, chat } = channel();
    const own = await send(chat.id);
    const theirs = world.sendText(bench.anna.id, chat.id, "Bonjour");
    const edit = (message_id: number) => bench.call("editMessageText", { chat_id: chat.id, message_id, text: "y" });
    expect((await edit(own.result.message_id)).ok).toBe(true);
    expect((await edit(theirs.message_id)).description).toBe("Bad Request: message can't be edited");
    expect((await bench.call("deleteMessage", { chat_id: chat.id, message_id: own.result.message_id })).ok).toBe(true);
    expect(world.history(chat.id).map(({ text }) => text)).toEqual(["Bonjour"]);
  });

  it("a bot that may not post is told so, and refused", async () => {
    const { world, chat } = channel();
    await bench.takeUpdates();
    world.setBotMayPost(bench.anna.id, chat.id, false);
    const [update] = await bench.takeUpdates();
    expect(update?.my_chat_member).toMatchObject({
      old_chat_member: { can_post_messages: true },
      new_chat_member: { status: "administrator", can_post_messages: false },
    });
    expect(await send(chat.id)).toMatchObject({
      status: 400,
      description: "Bad Request: need administrator rights in the channel chat",
    });
    world.setBotMayPost(bench.anna.id, chat.id, true);
    expect((await send(chat.id)).ok).toBe(true);
    world.removeBot(bench.anna.id, chat.id);
    expect((await send(chat.id)).description).toBe("Forbidden: bot was kicked from the channel chat");
  });

  it("readers read and press buttons, and do not write", async () => {
    const { world, reader, chat } = channel();
    await bench.takeUpdates();
    expect(() => world.sendText(reader.id, chat.id, "Bonjour")).toThrow(/administrators write there/);
    const reply_markup = { inline_keyboard: [[{ text: "OK", callback_data: "ok" }]] };
    const { result } = await bench.call("sendMessage", { chat_id: chat.id, text: "x", reply_markup });
    void world.pressButton(reader.id, chat.id, result.message_id, "ok");
    const [update] = await bench.takeUpdates();
    expect(update?.callback_query).toMatchObject({ from: { id: reader.id }, message: { chat: { type: "channel" } } });
    await bench.call("answerCallbackQuery", { callback_query_id: update?.callback_query?.id ?? "" });
  });
});
