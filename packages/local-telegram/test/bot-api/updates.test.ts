import type { TelegramCallbackQuery, TelegramInlineQuery, TelegramMessage } from "@gramio/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { CallbackQuery, InlineQuery, Message } from "../../src/bot-api/index.ts";
import { startBench, type Bench } from "./harness.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.close());

const say = (text: string) => bench.telegram.world.sendText(bench.anna.id, bench.anna.id, text);
const texts = async (params: { offset?: number; limit?: number; timeout?: number } = {}) =>
  (await bench.call("getUpdates", params)).result.map((update) => update.message?.text);

describe("Updates", () => {
  it("come again until a higher offset confirms them", async () => {
    say("un");
    say("deux");
    expect(await texts()).toEqual(["un", "deux"]);
    expect(await texts({ limit: 1 })).toEqual(["un"]);
    const [first] = (await bench.call("getUpdates")).result;
    expect(await texts({ offset: (first?.update_id ?? 0) + 1 })).toEqual(["deux"]);
    expect(await texts()).toEqual(["deux"]);
  });

  it("before the last few are dropped by a negative offset", async () => {
    for (const text of ["un", "deux", "trois"]) say(text);
    expect(await texts({ offset: -1 })).toEqual(["trois"]);
    expect(await texts()).toEqual(["trois"]);
  });

  it("are not lost to an offset from another queue", async () => {
    say("un");
    expect(await texts({ offset: 2_000_000_000 })).toEqual(["un"]);
  });

  it("arrive while a poll waits", async () => {
    const waiting = texts({ timeout: 20 });
    await expect.poll(() => bench.telegram.world.isBotListening()).toBe(true);
    say("un");
    expect(await waiting).toEqual(["un"]);
  });

  it("end an empty poll after its timeout", async () => {
    expect(await texts({ timeout: 1 })).toEqual([]);
  });

  it("go to one poller: a second one ends the first with a 409", async () => {
    const first = bench.call("getUpdates", { timeout: 20 });
    await expect.poll(() => bench.telegram.world.isBotListening()).toBe(true);
    const second = texts({ timeout: 20 });
    expect(await first).toMatchObject({
      status: 409,
      error_code: 409,
      description: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    });
    say("un");
    expect(await second).toEqual(["un"]);
  });

  it("are made only of the kinds that the bot asked for last, and of all but chat_member by default", async () => {
    await bench.call("getUpdates", { allowed_updates: ["my_chat_member"] });
    say("un");
    expect(await texts()).toEqual([]);
    expect((await bench.call("getWebhookInfo")).result.allowed_updates).toEqual(["my_chat_member"]);
    await bench.call("getUpdates", { allowed_updates: [] });
    say("deux");
    expect(await texts()).toEqual(["deux"]);
  });

  it("wait for a day", async () => {
    say("hier");
    bench.clock.advanceSeconds(24 * 3600 + 1);
    say("aujourd’hui");
    expect(await texts()).toEqual(["aujourd’hui"]);
  });

  it("can be dropped at the start", async () => {
    say("un");
    expect((await bench.call("deleteWebhook", { drop_pending_updates: true })).result).toBe(true);
    expect(await texts()).toEqual([]);
  });
});

describe("What a person does", () => {
  it("reaches the bot: commands, an edit, a place, a sticker, a voice, a file, a forwarded post", async () => {
    const { world } = bench.telegram;
    const { id } = bench.anna;
    world.start(id, "ev_12-a");
    const edited = say("Нца");
    world.editText(id, id, edited.message_id, "Ницца");
    world.sendLocation(id, id, { latitude: 43.7, longitude: 7.27 });
    await world.sendSticker(id, id, "🙂");
    await world.sendVoice(id, id, 3);
    await world.sendDocument(id, id, { name: "a.txt", bytes: Buffer.from("a") }, "voilà");
    world.forwardChannelPost(id, id, { channelTitle: "Nouvelles", text: "Bonjour" });
    const updates = await bench.takeUpdates();
    expect(updates).toMatchObject([
      { message: { text: "/start ev_12-a", entities: [{ type: "bot_command", offset: 0, length: 6 }] } },
      { message: { text: "Нца" } },
      { edited_message: { text: "Ницца", message_id: edited.message_id } },
      { message: { location: { latitude: 43.7 } } },
      { message: { sticker: { emoji: "🙂" } } },
      { message: { voice: { duration: 3 } } },
      { message: { document: { file_name: "a.txt" }, caption: "voilà" } },
      { message: { forward_origin: { type: "channel", chat: { title: "Nouvelles" } }, text: "Bonjour" } },
    ]);
  });

  it("is held to what an app allows", () => {
    const { world } = bench.telegram;
    const { id } = bench.anna;
    expect(() => world.start(id, "a b")).toThrow(/only letters/);
    expect(() => world.start(id, "a".repeat(65))).toThrow(/at most 64/);
    expect(() => say("   ")).toThrow(/empty/);
    expect(() => world.sendText(1, 1, "a")).toThrow(/createUser/);
    expect(() => world.pressButton(id, id, 1, "я".repeat(33))).toThrow(/66 bytes/);
  });
});

describe("The shapes on the wire", () => {
  it("are those that others generated from the official page", () => {
    // The compiler checks it: the types come from @gramio/types.
    const asOfficial = {
      // Their rich texts lack the plain string that the page names first.
      message: (message: Omit<Message, "rich_message" | "reply_to_message">): TelegramMessage => message,
      query: (query: CallbackQuery): TelegramCallbackQuery => query,
      inline: (query: InlineQuery): TelegramInlineQuery => query,
    };
    expect(Object.keys(asOfficial)).toHaveLength(3);
  });
});
