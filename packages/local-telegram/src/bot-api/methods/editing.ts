import { badRequest } from "../errors.ts";
import { limits } from "../limits.ts";
import { omit } from "../omit.ts";
import { formatMessageText } from "../text/formatted.ts";
import { parseReplyMarkup } from "../text/keyboard.ts";
import type { InlineKeyboard, Message } from "../types.ts";
import type { MessageRecord } from "../world/ground.ts";
import { authorOf } from "../world/messages.ts";
import type { Parts } from "../world/world.ts";
import { integerOf, jsonOf, textOf, type Arguments } from "./arguments.ts";
import type { Methods } from "./method.ts";
import { readRichMessage } from "./rich-message.ts";
import { rawText, readLinkPreview } from "./shapes.ts";

/** The methods that edit or delete messages. */
export const editing: Methods = {
  editMessageText(parts, args) {
    const content = contentOf(parts, args);
    return edit(parts, args, (message, markup) => {
      if (message.text === undefined && message.rich_message === undefined) {
        throw badRequest("there is no text in the message to edit");
      }
      return {
        ...omit(message, "text", "entities", "link_preview_options", "rich_message", "reply_markup"),
        ...content,
        ...(markup && { reply_markup: markup }),
      };
    });
  },

  editMessageReplyMarkup: (parts, args) =>
    edit(parts, args, (message, markup) => ({
      ...omit(message, "reply_markup"),
      ...(markup && { reply_markup: markup }),
    })),

  deleteMessage(parts, args) {
    const { ground, chats, messages } = parts;
    const record = chats.writableForBot(textOf(args, "chat_id"));
    const found = messages.find(record.chat.id, integerOf(args, "message_id", 0));
    if (!found) throw badRequest("message to delete not found");
    const { message } = found;
    const isOwn = authorOf(found) === ground.bot.id;
    const mayDelete =
      isOwn || record.chat.type === "private" || chats.status(record, ground.bot.id) === "administrator";
    if (!mayDelete) throw badRequest("message can't be deleted");
    const ageMs = ground.clock.now().getTime() - message.date * 1000;
    if (ageMs > limits.deletionHours * 3_600_000) throw badRequest("message can't be deleted for everyone");
    messages.remove(record.chat.id, message.message_id);
    return true;
  },
};

/** The new content of a message: a text or a rich message, not both. */
function contentOf({ chats }: Parts, args: Arguments): Partial<Message> {
  const rich = jsonOf(args, "rich_message", "rich message");
  if (rich !== undefined) {
    if (textOf(args, "text") !== "") throw badRequest("text and rich_message can't be used together");
    return { rich_message: readRichMessage(rich) };
  }
  const { text, entities } = formatMessageText(rawText(args, "text"), chats.user);
  const preview = readLinkPreview(jsonOf(args, "link_preview_options", "link preview options"));
  return { text, ...(entities.length > 0 && { entities }), ...(preview && { link_preview_options: preview }) };
}

/** Edits the message that the arguments name. @returns true for an inline message, else the message */
function edit(
  parts: Parts,
  args: Arguments,
  change: (message: Message, markup: InlineKeyboard | null) => Message,
): Message | true {
  const { ground, messages } = parts;
  const record = messageOf(parts, args);
  const markup = keyboardOf(args, record);
  const changed = change(record.message, markup);
  if (JSON.stringify(visible(changed)) === JSON.stringify(visible(record.message))) {
    throw badRequest(
      "message is not modified: specified new message content and reply markup are exactly the same as a current " +
        "content and reply markup of the message",
    );
  }
  const editDate = Math.floor(ground.clock.now().getTime() / 1000);
  const shown = messages.replace({ ...record, message: { ...changed, edit_date: editDate } });
  return record.inlineMessageId === undefined ? shown : true;
}

function visible({ text, entities, link_preview_options, rich_message, reply_markup }: Message): unknown[] {
  return [text, entities, link_preview_options, rich_message, reply_markup];
}

function keyboardOf(args: Arguments, { message }: MessageRecord): InlineKeyboard | null {
  const markup = parseReplyMarkup(jsonOf(args, "reply_markup", "reply keyboard markup"), message.chat.type);
  if (markup.kind === "none") return null;
  if (markup.kind !== "inline") throw badRequest("inline keyboard expected");
  return markup.markup;
}

function messageOf({ ground, chats, messages, inlineMessage }: Parts, args: Arguments): MessageRecord {
  const chatId = textOf(args, "chat_id");
  const messageId = integerOf(args, "message_id", 0);
  if (chatId === "" && messageId === 0) {
    const inlineMessageId = textOf(args, "inline_message_id");
    if (inlineMessageId === "") throw badRequest("message identifier is not specified");
    const found = inlineMessage(inlineMessageId);
    if (!found) throw badRequest("MESSAGE_ID_INVALID");
    return found;
  }
  const found = messages.find(chats.writableForBot(chatId).chat.id, messageId);
  if (!found) throw badRequest("message to edit not found");
  if (authorOf(found) !== ground.bot.id) throw badRequest("message can't be edited");
  return found;
}
