import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createLocalTelegram, type WorldEvent } from "../../src/bot-api/index.ts";
import { createHandClock, startBench, token, type Bench } from "./harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

describe("Who watches the world", () => {
  it("is told of messages, edits, deletions, signs of life, answers and changes of a chat, until they stop", async () => {
    const { world } = bench.telegram;
    const { id } = bench.anna;
    const events: WorldEvent[] = [];
    const stop = world.subscribe((event) => events.push(event));
    await bench.call("sendChatAction", { chat_id: id, action: "typing" });
    const { message_id } = (await bench.call("sendMessage", { chat_id: id, text: "un" })).result;
    await bench.call("editMessageText", { chat_id: id, message_id, text: "deux" });
    const answer = world.pressButton(id, id, message_id, "a");
    const query = (await bench.takeUpdates()).at(-1)?.callback_query;
    await bench.call("answerCallbackQuery", { callback_query_id: query?.id ?? "", text: "ok" });
    await answer;
    await bench.call("deleteMessage", { chat_id: id, message_id });
    world.blockBot(id);
    stop();
    world.unblockBot(id);
    expect(events.map(({ type }) => type)).toEqual([
      "action",
      "message",
      "edit",
      "callback-answer",
      "deletion",
      "chat",
    ]);
  });

  it("does not disturb the others by failing", async () => {
    const notices: string[] = [];
    const telegram = await createLocalTelegram({
      directory: null,
      clock: createHandClock(),
      botToken: token,
      botProfile: { firstName: "Jumelages", username: "jumelages_bot" },
      logger: { warn: (sentence) => notices.push(sentence) },
    });
    let seen = 0;
    telegram.world.subscribe(() => {
      throw new Error("broken page");
    });
    telegram.world.subscribe(() => (seen += 1));
    telegram.world.start(telegram.world.createUser({ first_name: "Marie" }).id);
    expect(seen).toBe(1);
    expect(notices).toEqual(['A listener of the local Telegram failed on "message": broken page']);
    await telegram.close();
  });

  it("finds a person's chats and where they stand in them", () => {
    const { world } = bench.telegram;
    const group = world.createGroup({ title: "Amis", creatorId: bench.anna.id });
    expect(world.chatsOf(bench.anna.id).map(({ id }) => id)).toEqual([bench.anna.id, group.id]);
    expect(world.statusOf(group.id, bench.anna.id)).toBe("creator");
    expect(world.statusOf(group.id, world.bot.id)).toBe("left");
  });
});

describe("A token that is none", () => {
  it("is refused at once, and not repeated", async () => {
    const broken = createLocalTelegram({
      directory: null,
      clock: createHandClock(),
      botToken: "secret",
      botProfile: { firstName: "J", username: "j_bot" },
    });
    await expect(broken).rejects.toThrow(/^The bot token must be a number/);
    await expect(broken).rejects.not.toThrow(/secret/);
  });
});
