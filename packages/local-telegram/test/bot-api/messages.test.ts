import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { startBench, type Bench } from "./harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

async function send(text: string, buttons?: { text: string; callback_data: string }[]): Promise<number> {
  const markup = buttons && { reply_markup: { inline_keyboard: [buttons] } };
  const { result } = await bench.call("sendMessage", { chat_id: bench.anna.id, text, ...markup });
  return result.message_id;
}

describe("A keyboard under a message", () => {
  const sendButton = (button: object) =>
    bench.callAnyhow("sendMessage", {
      chat_id: bench.anna.id,
      text: "x",
      reply_markup: { inline_keyboard: [[button]] },
    });

  it("comes back as it was sent", async () => {
    const inline_keyboard = [
      [{ text: "Nice", callback_data: "p:nice" }],
      [
        { text: "Site", url: "https://example.org/" },
        { text: "Partager", switch_inline_query: "" },
      ],
    ];
    const { result } = await bench.call("sendMessage", {
      chat_id: bench.anna.id,
      text: "x",
      reply_markup: { inline_keyboard },
    });
    expect(result.reply_markup).toEqual({ inline_keyboard });
  });

  it("may carry 64 bytes of data: a Cyrillic letter takes two", async () => {
    expect((await sendButton({ text: "a", callback_data: "я".repeat(32) })).ok).toBe(true);
    expect(await sendButton({ text: "a", callback_data: `${"я".repeat(32)}a` })).toMatchObject({
      error_code: 400,
      description: "Bad Request: BUTTON_DATA_INVALID",
    });
  });

  it.each([
    [{ text: "a" }, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"],
    [{ callback_data: "a" }, "can't parse inline keyboard button: Can't find field \"text\""],
    [
      { text: "a", switch_inline_query: "a".repeat(257) },
      'can\'t parse inline keyboard button: the query of "switch_inline_query" is too long',
    ],
    [{ text: "", callback_data: "a" }, "inline keyboard button text must be non-empty"],
    [
      { text: "a", callback_data: "" },
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      { text: "a", url: "http://localhost:8080" },
      "inline keyboard button URL 'http://localhost:8080' is invalid: Wrong HTTP URL",
    ],
    [
      { text: "a", callback_data: "a", url: "https://example.org" },
      'can\'t parse inline keyboard button: exactly one action is allowed, found "url" and "callback_data"',
    ],
  ])("is refused with the button %j", async (button, reason) => {
    expect((await sendButton(button)).description).toBe(`Bad Request: ${reason}`);
  });

  it("holds a hundred buttons and no more", async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, i) => [{ text: "a", callback_data: String(i) }]);
    const chat = { chat_id: bench.anna.id, text: "x" };
    expect((await bench.call("sendMessage", { ...chat, reply_markup: { inline_keyboard: rows(100) } })).ok).toBe(true);
    const tooMany = await bench.call("sendMessage", { ...chat, reply_markup: { inline_keyboard: rows(101) } });
    expect(tooMany.description).toBe("Bad Request: reply markup is too long");
  });

  it("in place of the letters is shown to people until it is removed", async () => {
    const keyboard = [[{ text: "Où je suis", request_location: true }]];
    await bench.call("sendMessage", { chat_id: bench.anna.id, text: "x", reply_markup: { keyboard } });
    expect(bench.telegram.world.keyboard(bench.anna.id)).toEqual({ keyboard });
    await bench.call("sendMessage", { chat_id: bench.anna.id, text: "x", reply_markup: { remove_keyboard: true } });
    expect(bench.telegram.world.keyboard(bench.anna.id)).toBeNull();
  });
});

describe("An edit", () => {
  it("changes text and buttons, takes absent buttons away, and dates the message", async () => {
    const message_id = await send("un", [{ text: "a", callback_data: "a" }]);
    const { result } = await bench.call("editMessageText", { chat_id: bench.anna.id, message_id, text: "deux" });
    expect(result).toMatchObject({ message_id, text: "deux", edit_date: 1619859600 });
    expect(result).not.toHaveProperty("reply_markup");
    expect(bench.telegram.world.history(bench.anna.id).at(-1)).toEqual(result);
  });

  it("that changes nothing is refused", async () => {
    const message_id = await send("un", [{ text: "a", callback_data: "a" }]);
    const same = {
      chat_id: bench.anna.id,
      message_id,
      reply_markup: { inline_keyboard: [[{ text: "a", callback_data: "a" }]] },
    };
    const notModified =
      "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";
    const edited = await bench.call("editMessageText", { ...same, text: "<b></b>un ", parse_mode: "HTML" });
    expect(edited).toMatchObject({ status: 400, error_code: 400, description: notModified });
    expect((await bench.call("editMessageReplyMarkup", same)).description).toBe(notModified);
    expect((await bench.call("editMessageReplyMarkup", { chat_id: bench.anna.id, message_id })).ok).toBe(true);
  });

  it("of a message that is gone, of somebody else's, or of a place on the map is refused", async () => {
    const edit = async (message_id: number) =>
      (await bench.call("editMessageText", { chat_id: bench.anna.id, message_id, text: "x" })).description;
    const hers = bench.telegram.world.sendText(bench.anna.id, bench.anna.id, "Ницца");
    const place = await bench.call("sendLocation", { chat_id: bench.anna.id, latitude: 43.7, longitude: 7.27 });
    expect(await edit(999_999)).toBe("Bad Request: message to edit not found");
    expect(await edit(hers.message_id)).toBe("Bad Request: message can't be edited");
    expect(await edit(place.result.message_id)).toBe("Bad Request: there is no text in the message to edit");
  });
});

describe("A deletion", () => {
  it("takes a message away once, and not after 48 hours", async () => {
    const message_id = await send("un");
    const old = await send("vieux");
    const remove = (id: number) => bench.call("deleteMessage", { chat_id: bench.anna.id, message_id: id });
    expect((await remove(message_id)).result).toBe(true);
    expect((await remove(message_id)).description).toBe("Bad Request: message to delete not found");
    bench.clock.advanceSeconds(48 * 3600 + 1);
    expect((await remove(old)).description).toBe("Bad Request: message can't be deleted for everyone");
  });
});

describe("A reply", () => {
  it("shows the message that it answers; one to nothing is refused unless that is allowed", async () => {
    const hers = bench.telegram.world.sendText(bench.anna.id, bench.anna.id, "Ницца ?");
    const reply = (message_id: number, allow_sending_without_reply = false) =>
      bench.call("sendMessage", {
        chat_id: bench.anna.id,
        text: "oui",
        reply_parameters: { message_id, allow_sending_without_reply },
      });
    expect((await reply(hers.message_id)).result.reply_to_message?.text).toBe("Ницца ?");
    expect((await reply(999_999)).description).toBe("Bad Request: message to be replied not found");
    expect((await reply(999_999, true)).result).not.toHaveProperty("reply_to_message");
  });
});

describe("A place, an address and a sign of life", () => {
  it("are sent when they are sound", async () => {
    const place = { chat_id: bench.anna.id, latitude: 43.7, longitude: 7.27 };
    expect((await bench.call("sendLocation", place)).result.location).toEqual({ latitude: 43.7, longitude: 7.27 });
    const venue = await bench.call("sendVenue", { ...place, title: "Musée", address: "Nice" });
    expect(venue.result.venue).toMatchObject({ title: "Musée", address: "Nice" });
    expect((await bench.call("sendChatAction", { chat_id: bench.anna.id, action: "typing" })).result).toBe(true);
  });

  it("are refused when they are not", async () => {
    const place = { chat_id: bench.anna.id, latitude: 143.7, longitude: 7.27 };
    expect((await bench.call("sendLocation", place)).ok).toBe(false);
    const noPlace = await bench.callAnyhow("sendLocation", { chat_id: bench.anna.id, longitude: 1 });
    expect(noPlace.description).toBe("Bad Request: latitude is empty");
    const dancing = await bench.callAnyhow("sendChatAction", { chat_id: bench.anna.id, action: "dancing" });
    expect(dancing.description).toBe("Bad Request: wrong parameter action in request");
  });
});

describe("A chat's history", () => {
  it("keeps the last thousand messages and forgets older ones", async () => {
    const ivan = bench.telegram.world.createUser({ first_name: "Иван" });
    bench.telegram.world.start(ivan.id);
    for (let i = 0; i < 1000; i += 1) bench.telegram.world.sendText(ivan.id, ivan.id, `n${i}`);
    const history = bench.telegram.world.history(ivan.id);
    expect(history).toHaveLength(1000);
    expect(history[0]?.text).toBe("n0");
    const first = await bench.call("deleteMessage", { chat_id: ivan.id, message_id: 1 });
    expect(first.description).toBe("Bad Request: message to delete not found");
  });
});
