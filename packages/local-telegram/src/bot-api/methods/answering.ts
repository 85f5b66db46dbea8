import { z } from "zod";

import { badRequest } from "../errors.ts";
import { limits } from "../limits.ts";
import { formatMessageText } from "../text/formatted.ts";
import type { FindUser } from "../text/entities.ts";
import { parseInlineKeyboard } from "../text/keyboard.ts";
import type { InlineAnswer, InlineResult } from "../events.ts";
import { flagOf, integerOf, jsonOf, textOf, type Arguments } from "./arguments.ts";
import type { Methods } from "./method.ts";
import { readEntities, readLinkPreview } from "./shapes.ts";

/** The methods that answer callback, inline and guest queries. */
export const answering: Methods = {
  answerCallbackQuery({ ground, queries }, args) {
    const text = textOf(args, "text");
    if (text.length > limits.callbackAnswerUnits) throw badRequest("MESSAGE_TOO_LONG");
    const url = textOf(args, "url");
    const ownLink = new RegExp(`^(https?://)?t\\.me/${ground.bot.username}\\?start=[A-Za-z0-9_-]{1,64}$`, "i");
    if (url !== "" && !ownLink.test(url)) throw badRequest("URL_INVALID");
    queries.answerCallback(textOf(args, "callback_query_id"), {
      show_alert: flagOf(args, "show_alert"),
      ...(text !== "" && { text }),
      ...(url !== "" && { url }),
    });
    return true;
  },

  answerInlineQuery({ queries, chats }, args) {
    const results = readResults(jsonOf(args, "results", "inline query results"), chats.user);
    const nextOffset = textOf(args, "next_offset");
    if (Buffer.byteLength(nextOffset) > limits.inlineOffsetBytes) throw badRequest("NEXT_OFFSET_INVALID");
    const button = readButton(args);
    queries.answerInline({
      queryId: textOf(args, "inline_query_id"),
      results,
      nextOffset,
      isPersonal: flagOf(args, "is_personal"),
      cacheSeconds: integerOf(args, "cache_time", 300, 0),
      ...(button && { button }),
    });
    return true;
  },

  answerGuestQuery({ queries, chats }, args) {
    const value = jsonOf(args, "result", "inline query result");
    if (value === undefined) throw badRequest("there is no result in the request");
    const result = readResult(value, chats.user);
    return { inline_message_id: queries.answerGuest(textOf(args, "guest_query_id"), result) };
  },
};

const buttonSchema = z.object({ text: z.string(), start_parameter: z.string().optional() });

function readButton(args: Arguments): InlineAnswer["button"] {
  const value = jsonOf(args, "button", "inline query results button");
  if (value === undefined) return undefined;
  const parsed = buttonSchema.safeParse(value);
  if (!parsed.success) throw badRequest("can't parse inline query results button: Can't find field \"text\"");
  const { text, start_parameter: parameter } = parsed.data;
  if (parameter === undefined) {
    throw badRequest(
      "can't parse inline query results button: InlineQueryResultsButton must have exactly one optional field",
    );
  }
  if (text === "") throw badRequest("BUTTON_TEXT_INVALID");
  const isPayload = /^[A-Za-z0-9_-]+$/.test(parameter) && parameter.length <= limits.deepLinkCharacters;
  if (!isPayload) throw badRequest("START_PARAM_INVALID");
  return { text, start_parameter: parameter };
}

function readResults(value: unknown, findUser: FindUser): InlineResult[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw badRequest("expected an Array of inline query results");
  if (value.length > limits.inlineResults) throw badRequest("too many inline query results specified");
  const results = value.map((result: unknown) => readResult(result, findUser));
  if (new Set(results.map(({ id }) => id)).size < results.length) throw badRequest("RESULT_ID_DUPLICATE");
  return results;
}

const articleSchema = z.object({
  type: z.string(),
  id: z.string(),
  title: z.string(),
  description: z.string().optional(),
  url: z.string().optional(),
  input_message_content: z.object({
    message_text: z.string(),
    parse_mode: z.string().optional(),
    entities: z.unknown().optional(),
    link_preview_options: z.unknown().optional(),
  }),
  reply_markup: z.unknown().optional(),
});

function readResult(value: unknown, findUser: FindUser): InlineResult {
  const type = z.object({ type: z.string() }).safeParse(value).data?.type;
  if (type !== undefined && type !== "article") {
    throw badRequest(`this local Telegram has no inline results of type "${type}"; use article`);
  }
  const parsed = articleSchema.safeParse(value);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.at(-1);
    throw badRequest(`can't parse inline query result: Can't find field "${String(field)}"`);
  }
  const { id, title, description, url, input_message_content: content } = parsed.data;
  const idBytes = Buffer.byteLength(id);
  if (idBytes < 1 || idBytes > limits.inlineResultIdBytes) throw badRequest("RESULT_ID_INVALID");
  if (title === "") throw badRequest("ARTICLE_TITLE_EMPTY");
  const { text, entities } = formatMessageText(
    { text: content.message_text, parseMode: content.parse_mode ?? "", entities: readEntities(content.entities) },
    findUser,
  );
  const preview = readLinkPreview(content.link_preview_options);
  const markup = parseInlineKeyboard(parsed.data.reply_markup);
  return {
    id,
    title,
    ...(description !== undefined && { description }),
    ...(url !== undefined && { url }),
    content: {
      text,
      ...(entities.length > 0 && { entities }),
      ...(preview && { link_preview_options: preview }),
    },
    ...(markup && { reply_markup: markup }),
  };
}
