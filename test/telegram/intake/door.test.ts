import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identityOf, laneOfUpdate, readUpdate } from "../../../src/telegram/intake/door.ts";

const from = { id: 7, is_bot: false, first_name: "Anna", language_code: "fr" };
const chat = { id: 7, type: "private", first_name: "Anna" };
const message = { message_id: 3, date: 1_600_000_000, chat, from, text: "Nice" };

/** What comes through of a message. */
function messageOf(changes: object) {
  const arrival = readUpdate({ update_id: 1, message: { ...message, ...changes } });
  return arrival.kind === "update" ? arrival.update.message : arrival;
}

describe("The door of the inbox", () => {
  it("lets in what the bot uses of an update, and nothing else", () => {
    const arrival = readUpdate({
      update_id: 1,
      message: { ...message, author_signature: "x", sticker: { file_id: "abc" }, photo: [{ file_id: "abc" }] },
      business_message: message,
    });
    expect(arrival).toEqual({
      kind: "update",
      update: {
        update_id: 1,
        message: {
          message_id: 3,
          date: 1_600_000_000,
          chat: { id: 7, type: "private" },
          from: { id: 7, is_bot: false, first_name: "", language_code: "fr" },
          text: "Nice",
          sticker: {},
          photo: [],
        },
      },
    });
  });

  it.each<[string, object]>([
    ["a boolean for a chat", { chat: { ...chat, id: true } }],
    ["a chat id that no number can hold exactly", { chat: { ...chat, id: 2 ** 60 } }],
    ["a fraction for a message id", { message_id: 1.5 }],
    ["an array for a text", { text: ["Nice"] }],
    ["no chat", { chat: undefined }],
    ["a person without an id", { from: { is_bot: false } }],
    ["a boolean for the new id of a group", { migrate_to_chat_id: true }],
  ])("keeps out a message with %s, and names the part", (_what, changes) => {
    const arrival = readUpdate({ update_id: 1, message: { ...message, ...changes } });
    expect(arrival).toMatchObject({ kind: "refused", updateId: 1, press: undefined });
    expect(arrival.kind === "refused" && arrival.problem).toMatch(/^message\./);
  });

  it("does without what is unsound and not needed", () => {
    expect(messageOf({ entities: "all", location: { latitude: 900, longitude: 1 }, is_topic_message: "yes" })).toEqual(
      messageOf({}),
    );
  });

  it("cuts a text that is longer than any of Telegram's, and halves of characters", () => {
    expect(messageOf({ text: "a".repeat(100_000) })).toMatchObject({ text: "a".repeat(4096) });
    expect(messageOf({ text: "Nice \ud83d" })).toMatchObject({ text: "Nice \ufffd" });
  });

  it("lets in what the bot uses of a channel's posts, and of its rights there", () => {
    const channel = { id: -1_002_000_000_001, type: "channel" };
    const post = {
      message_id: 3,
      date: 1_600_000_000,
      chat: channel,
      sender_chat: { id: channel.id },
      text: "/digest",
    };
    const arrival = readUpdate({ update_id: 1, channel_post: { ...post, author_signature: "Anna" } });
    expect(arrival).toEqual({ kind: "update", update: { update_id: 1, channel_post: post } });
    const update = arrival.kind === "update" ? arrival.update : { update_id: 0 };
    expect(laneOfUpdate(update)).toBe(channel.id);
    expect(identityOf(update)).not.toBe(identityOf({ update_id: 1 }));
    const words = readUpdate({ update_id: 1, channel_post: { ...post, text: "Bonjour", caption: "Nice" } });
    expect(JSON.stringify(words)).not.toMatch(/Bonjour|Nice/u);
    const member = { status: "administrator", can_post_messages: false, can_edit_messages: true };
    expect(
      readUpdate({ update_id: 2, my_chat_member: { chat: channel, from, new_chat_member: member } }),
    ).toMatchObject({
      update: { my_chat_member: { new_chat_member: { status: "administrator", can_post_messages: false } } },
    });
  });

  it("knows the press in an update that makes no sense", () => {
    const press = { id: "99", from: { id: true }, data: "1:o:themes" };
    expect(readUpdate({ update_id: 5, callback_query: press })).toMatchObject({
      kind: "refused",
      updateId: 5,
      press: "99",
    });
  });

  it("lets a press in without its message or its data where those are unsound", () => {
    const press = { id: "99", from, data: 5, message: { chat: false } };
    expect(readUpdate({ update_id: 5, callback_query: press })).toEqual({
      kind: "update",
      update: { update_id: 5, callback_query: { id: "99", from: { ...from, first_name: "" } } },
    });
  });

  it("lets a guest's message in with the text that it replies to, and names it by its query", () => {
    const guest = {
      ...message,
      guest_query_id: "77",
      reply_to_message: { ...message, from: { id: 8 }, text: "Dijon" },
    };
    const arrival = readUpdate({ update_id: 5, guest_message: guest });
    if (arrival.kind !== "update") throw new Error(arrival.problem);
    expect(arrival.update.guest_message).toMatchObject({
      text: "Nice",
      guest_query_id: "77",
      reply_to_message: { from: { id: 8 }, text: "Dijon" },
    });
    const again = readUpdate({ update_id: 6, guest_message: { ...guest, text: "Lyon" } });
    expect(again.kind === "update" && identityOf(again.update)).toBe(identityOf(arrival.update));
    // The chat may have the id of another one: its line is that of the person.
    expect(laneOfUpdate({ ...arrival.update, guest_message: { ...guest, chat: { id: 9 } } as never })).toBe(7);
  });

  it("gives an update the same name each time, and another to one that only has its number", () => {
    const name = (changes: object) => {
      const arrival = readUpdate({ update_id: 1, message: { ...message, ...changes } });
      return arrival.kind === "update" ? identityOf(arrival.update) : "";
    };
    expect(name({})).toBe(name({}));
    expect(name({})).not.toBe(name({ message_id: 4 }));
    expect(name({ text: "a secret" })).toBe(name({ text: "another" }));
  });

  it("never throws, and lets in nothing that a database or a sentence could choke on", () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
    const update = fc.record(
      {
        update_id: fc.oneof(fc.nat(), anything),
        message: fc.oneof(
          anything,
          fc.record(
            {
              message_id: anything,
              chat: fc.oneof(fc.constant(chat), anything),
              text: anything,
              date: anything,
              from: anything,
            },
            { requiredKeys: [] },
          ),
        ),
        callback_query: fc.oneof(
          anything,
          fc.record(
            { id: anything, from: fc.oneof(fc.constant(from), anything), data: anything, message: anything },
            { requiredKeys: [] },
          ),
        ),
        my_chat_member: fc.oneof(
          anything,
          fc.record({ chat: fc.constant(chat), from: anything, new_chat_member: anything }),
        ),
        inline_query: anything,
        guest_message: fc.oneof(
          anything,
          fc.record({
            message_id: fc.oneof(fc.nat(), anything),
            chat: fc.constant(chat),
            from: fc.oneof(fc.constant(from), anything),
            guest_query_id: fc.oneof(fc.string(), anything),
            reply_to_message: anything,
          }),
        ),
      },
      { requiredKeys: [] },
    );
    const soundNumbers = (value: unknown): boolean => {
      if (typeof value === "number") return Number.isSafeInteger(value) || Math.abs(value) <= 180;
      if (typeof value === "object" && value !== null) return Object.values(value).every(soundNumbers);
      return typeof value !== "string" || (value.length <= 4096 && value.isWellFormed());
    };
    fc.assert(
      fc.property(fc.oneof(update, anything), (raw) => {
        const arrival = readUpdate(raw);
        return arrival.kind === "refused" || soundNumbers(arrival.update);
      }),
      { numRuns: 2000 },
    );
  });
});
