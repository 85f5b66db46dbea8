import { createHash } from "node:crypto";
import type { Update } from "grammy/types";
import { z } from "zod";

/** The kinds of update that the bot makes something of. */
export const ALLOWED_UPDATES = [
  "message",
  "channel_post",
  "callback_query",
  "inline_query",
  "guest_message",
  "my_chat_member",
] as const;

/** Bounds of the Bot API, with room for what it may allow tomorrow: longer texts are cut, longer ids are no ids. */
const [TEXT_UNITS, QUERY_UNITS, ID_UNITS, DATA_UNITS, ENTITIES] = [4096, 256, 128, 256, 100];
/** The same of the buttons below a message. */
const [BUTTONS, URL_UNITS] = [100, 2048];
/** Letters of the name of an update, six bits each. */
const IDENTITY_LENGTH = 16;

/** Every number that names something: a whole one that is exact in JavaScript and in any database. */
const id = z.int();

/** Something that the bot can do without: it is left out where it is not what it should be. */
function ifSound<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().catch(undefined);
}

/** A text of bounded length, without halves of characters. */
const text = (units: number) => z.string().transform((value) => value.slice(0, units).toWellFormed());

/** Parts of a rich message that hold words, or more parts that do. */
const WORDED = new Set(["blocks", "items", "cells", "text", "caption", "summary", "credit"]);
/** Levels to which a rich message may be nested (16), each an object and an array. */
const RICH_DEPTH = 40;

/** The words of a rich message, piece by piece; what is no such message has none. */
function wordsOfRich(value: unknown, depth = 0): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > RICH_DEPTH) return [];
  const parts = Array.isArray(value)
    ? (value as unknown[])
    : Object.entries(value).flatMap(([name, part]) => (WORDED.has(name) ? [part as unknown] : []));
  return parts.flatMap((part) => wordsOfRich(part, depth + 1));
}

/** Something of which only the presence matters. */
const present = ifSound(z.object({}));

const user = z.object({
  id,
  is_bot: z.boolean().catch(false),
  first_name: z.string().transform(() => ""),
  language_code: ifSound(z.string().max(35)),
});

const chat = z.object({ id, type: z.enum(["private", "group", "supergroup", "channel"]) });

const entity = z.object({
  type: z.string().max(ID_UNITS),
  offset: z.int().nonnegative(),
  length: z.int().nonnegative(),
  user: ifSound(z.object({ id })),
});
const entities = ifSound(z.array(entity).max(ENTITIES));

const messageFields = z.object({
  message_id: id,
  date: z.int().catch(0),
  chat,
  from: user.optional(),
  sender_chat: ifSound(z.object({ id })),
  via_bot: ifSound(z.object({ id })),
  text: text(TEXT_UNITS).optional(),
  rich_message: z
    .unknown()
    .transform((rich) => wordsOfRich(rich).join(" "))
    .optional(),
  caption: text(TEXT_UNITS).optional(),
  entities,
  caption_entities: entities,
  location: ifSound(z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })),
  reply_to_message: ifSound(z.object({ from: ifSound(z.object({ id })) })),
  is_automatic_forward: ifSound(z.boolean()),
  is_topic_message: ifSound(z.boolean()),
  message_thread_id: ifSound(id),
  migrate_to_chat_id: id.optional(),
  photo: ifSound(z.array(z.unknown()).transform(() => [])),
  video: present,
  sticker: present,
  voice: present,
  document: present,
  contact: present,
  poll: present,
  dice: present,
  venue: present,
});

/** A rich message is read as the text of its words. */
function asText<Fields extends { text?: string | undefined; rich_message?: string | undefined }>({
  rich_message: words = "",
  ...fields
}: Fields) {
  return words === "" || fields.text !== undefined
    ? fields
    : { ...fields, text: words.slice(0, TEXT_UNITS).toWellFormed() };
}

const message = messageFields.transform(asText);

/** A message of a chat that the bot does not belong to; the id of that chat may be that of another chat, which the bot knows. */
const guestMessage = messageFields
  .extend({
    from: user,
    guest_query_id: z.string().min(1).max(ID_UNITS),
    reply_to_message: ifSound(
      messageFields
        .pick({ text: true, rich_message: true, caption: true })
        .extend({ from: ifSound(z.object({ id })) })
        .transform(asText),
    ),
  })
  .transform(asText);

/** A button as the bot makes them. */
const button = z.object({
  text: text(TEXT_UNITS),
  callback_data: ifSound(z.string().max(DATA_UNITS)),
  url: ifSound(z.string().max(URL_UNITS)),
  switch_inline_query: ifSound(z.string().max(QUERY_UNITS)),
});

/** A post of a channel; the bot is told of all of them, and what is no command stays outside. */
const post = messageFields.omit({ caption: true, caption_entities: true }).transform(({ text: posted, ...rest }) => ({
  ...rest,
  ...(posted?.startsWith("/") && { text: posted }),
}));

const press = z.object({
  id: z.string().min(1).max(ID_UNITS),
  from: user,
  message: ifSound(
    messageFields
      .extend({
        reply_markup: ifSound(z.object({ inline_keyboard: z.array(z.array(button).max(BUTTONS)).max(BUTTONS) })),
      })
      .transform(asText),
  ),
  inline_message_id: ifSound(z.string().max(ID_UNITS)),
  data: ifSound(z.string().max(DATA_UNITS)),
});

const inlineQuery = z.object({ id: z.string().min(1).max(ID_UNITS), from: user, query: text(QUERY_UNITS) });

const membership = z.object({
  chat,
  from: user,
  date: z.int().catch(0),
  new_chat_member: z.object({
    status: z.string().max(ID_UNITS),
    can_post_messages: ifSound(z.boolean()),
    can_send_messages: ifSound(z.boolean()),
  }),
});

/** All that the bot uses of an update; whatever else is in it stays outside. */
const schema = z.object({
  update_id: id.nonnegative(),
  message: message.optional(),
  channel_post: post.optional(),
  callback_query: press.optional(),
  inline_query: inlineQuery.optional(),
  guest_message: guestMessage.optional(),
  my_chat_member: membership.optional(),
});

/** What has come in, after it was looked at. */
export type Arrival =
  | { kind: "update"; update: Update }
  /** Not what an update is. `press` is the id of a button's press in it, which waits for an answer; `problem` names the part. */
  | { kind: "refused"; updateId: number | undefined; press: string | undefined; problem: string };

/**
 * A short name for an update, made of what tells it from others and of nothing that was said: the same each time that
 * Telegram gives it, and another where a Telegram begins to count anew.
 */
export function identityOf(update: Update): string {
  const { message, channel_post, callback_query, inline_query, guest_message, my_chat_member } = update;
  const written = message ?? channel_post;
  const parts = [
    written && [written.chat.id, written.message_id, written.date],
    callback_query?.id,
    inline_query?.id,
    my_chat_member && [my_chat_member.chat.id, my_chat_member.date, my_chat_member.new_chat_member.status],
    // Only where there is one: what was named before guests were known keeps its name.
    ...(guest_message ? [guest_message.guest_query_id] : []),
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, IDENTITY_LENGTH);
}

/** The chat, or the person without one, whose updates are handled one after the other. */
export function laneOfUpdate({
  message,
  channel_post,
  callback_query,
  inline_query,
  guest_message,
  my_chat_member,
}: Update): number | null {
  const chatOf = message?.chat ?? channel_post?.chat ?? my_chat_member?.chat ?? callback_query?.message?.chat;
  return (chatOf ?? callback_query?.from ?? inline_query?.from ?? guest_message?.from)?.id ?? null;
}

const outline = z.object({
  update_id: ifSound(schema.shape.update_id),
  callback_query: ifSound(z.object({ id: press.shape.id })),
});

/** Looks at what Telegram has sent as an update: everything behind this door can be relied on. Never throws. */
export function readUpdate(raw: unknown): Arrival {
  const parsed = schema.safeParse(raw);
  // The schema is a part of grammY's type, and the code behind uses no more than that part.
  if (parsed.success) return { kind: "update", update: parsed.data as unknown as Update };
  const found = outline.safeParse(raw).data;
  return {
    kind: "refused",
    updateId: found?.update_id,
    press: found?.callback_query?.id,
    problem: parsed.error.issues.map(({ path }) => path.join(".")).join(", "),
  };
}
