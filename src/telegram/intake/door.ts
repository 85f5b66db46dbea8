import { createHash } from "node:crypto";
import type { Update } from "grammy/types";
import { z } from "zod";

/** The kinds of update that the bot handles. */
export const ALLOWED_UPDATES = [
  "message",
  "channel_post",
  "callback_query",
  "inline_query",
  "guest_message",
  "my_chat_member",
] as const;

/** Limits of the Bot API, with some reserve for later versions. Longer texts are cut; longer ids are rejected. */
const [TEXT_UNITS, QUERY_UNITS, ID_UNITS, DATA_UNITS, ENTITIES] = [4096, 256, 128, 256, 100];
/** Limits for the buttons below a message. */
const [BUTTONS, URL_UNITS] = [100, 2048];
/** Length of an update's identity, in characters of six bits each. */
const IDENTITY_LENGTH = 16;

/** A numeric id: an integer that JavaScript and every database hold exactly. */
const id = z.int();

/** An optional part: it is left out when it is malformed. */
function ifSound<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().catch(undefined);
}

/** A text of limited length, without half surrogate pairs. */
const text = (units: number) => z.string().transform((value) => value.slice(0, units).toWellFormed());

/** The fields of a rich message that hold text or further parts with text. */
const WORDED = new Set(["blocks", "items", "cells", "text", "caption", "summary", "credit"]);
/** Maximum depth: rich messages nest up to 16 levels, each an object and an array. */
const RICH_DEPTH = 40;

/** The texts of a rich message, piece by piece; empty for anything else. */
function wordsOfRich(value: unknown, depth = 0): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > RICH_DEPTH) return [];
  const parts = Array.isArray(value)
    ? (value as unknown[])
    : Object.entries(value).flatMap(([name, part]) => (WORDED.has(name) ? [part as unknown] : []));
  return parts.flatMap((part) => wordsOfRich(part, depth + 1));
}

/** A field that only has to be present. */
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

/** Uses the words of a rich message as the text of the message. */
function asText<Fields extends { text?: string | undefined; rich_message?: string | undefined }>({
  rich_message: words = "",
  ...fields
}: Fields) {
  return words === "" || fields.text !== undefined
    ? fields
    : { ...fields, text: words.slice(0, TEXT_UNITS).toWellFormed() };
}

const message = messageFields.transform(asText);

/**
 * A message in a chat that the bot is not a member of. Do not use its chat id: it may equal the id of a chat that the
 * bot knows.
 */
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

/** An inline button as this bot makes them. */
const button = z.object({
  text: text(TEXT_UNITS),
  callback_data: ifSound(z.string().max(DATA_UNITS)),
  url: ifSound(z.string().max(URL_UNITS)),
  switch_inline_query: ifSound(z.string().max(QUERY_UNITS)),
});

/** A channel post. The bot receives all of them; everything that is not a command is dropped here. */
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

/** The parts of an update that the bot uses; everything else is dropped. */
const schema = z.object({
  update_id: id.nonnegative(),
  message: message.optional(),
  channel_post: post.optional(),
  callback_query: press.optional(),
  inline_query: inlineQuery.optional(),
  guest_message: guestMessage.optional(),
  my_chat_member: membership.optional(),
});

/** The result of checking an incoming update. */
export type Arrival =
  | { kind: "update"; update: Update }
  /**
   * Not a valid update. `press` is the id of its callback query, which still needs an answer; `problem` names the bad
   * field.
   */
  | { kind: "refused"; updateId: number | undefined; press: string | undefined; problem: string };

/**
 * A short hash that identifies an update without its content. It is the same each time Telegram delivers the update,
 * and differs when a server starts to count ids from the beginning.
 */
export function identityOf(update: Update): string {
  const { message, channel_post, callback_query, inline_query, guest_message, my_chat_member } = update;
  const written = message ?? channel_post;
  const parts = [
    written && [written.chat.id, written.message_id, written.date],
    callback_query?.id,
    inline_query?.id,
    my_chat_member && [my_chat_member.chat.id, my_chat_member.date, my_chat_member.new_chat_member.status],
    // Added only when present, so that older updates keep their identity.
    ...(guest_message ? [guest_message.guest_query_id] : []),
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, IDENTITY_LENGTH);
}

/** The chat, or the person if there is none, whose updates are handled one after the other. */
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

/** Checks an incoming update; the code behind it can rely on the result. Never throws. */
export function readUpdate(raw: unknown): Arrival {
  const parsed = schema.safeParse(raw);
  // The schema is a subset of grammY's type, and the code behind uses only this subset.
  if (parsed.success) return { kind: "update", update: parsed.data as unknown as Update };
  const found = outline.safeParse(raw).data;
  return {
    kind: "refused",
    updateId: found?.update_id,
    press: found?.callback_query?.id,
    problem: parsed.error.issues.map(({ path }) => path.join(".")).join(", "),
  };
}
