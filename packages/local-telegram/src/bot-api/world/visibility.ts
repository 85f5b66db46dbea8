import { isIn } from "./chats.ts";
import type { BotUser, MemberStatus, Message, MessageEntity } from "../types.ts";

/**
 * Whether a bot receives a message. In a group, a bot in privacy mode that is not an administrator only receives
 * service messages, commands not meant for another bot, replies to it, mentions of it and its own inline messages
 * (https://core.telegram.org/bots/features#privacy-mode).
 */
export function botSees(message: Message, bot: BotUser, status: MemberStatus): boolean {
  if (!isIn(status)) return false;
  if (message.chat.type === "private" || status === "administrator" || bot.can_read_all_group_messages) return true;
  return (
    isService(message) ||
    message.reply_to_message?.from?.id === bot.id ||
    message.via_bot?.id === bot.id ||
    addresses(message, bot)
  );
}

/**
 * Whether a message calls a bot as a guest: in a chat that the bot is not a member of, it mentions the bot or replies
 * to one of its guest messages (https://core.telegram.org/api/bots/guest-mode).
 */
export function summons(message: Message, bot: BotUser, status: MemberStatus): boolean {
  if (!bot.supports_guest_queries || status !== "left" || isService(message)) return false;
  return message.reply_to_message?.from?.id === bot.id || mentions(message, bot);
}

function isService(message: Message): boolean {
  return (
    message.new_chat_members !== undefined ||
    message.left_chat_member !== undefined ||
    message.group_chat_created !== undefined ||
    message.supergroup_chat_created !== undefined ||
    message.migrate_to_chat_id !== undefined ||
    message.migrate_from_chat_id !== undefined
  );
}

/** A message's entities with their words in lower case. */
function entityWords(message: Message): { entity: MessageEntity; words: string }[] {
  const text = message.text ?? message.caption ?? "";
  return (message.entities ?? message.caption_entities ?? []).map((entity) => ({
    entity,
    words: text.slice(entity.offset, entity.offset + entity.length).toLowerCase(),
  }));
}

function nameOf(bot: BotUser): string {
  return `@${bot.username.toLowerCase()}`;
}

function mentions(message: Message, bot: BotUser): boolean {
  return entityWords(message).some(({ entity, words }) =>
    entity.type === "text_mention" ? entity.user?.id === bot.id : entity.type === "mention" && words === nameOf(bot),
  );
}

function addresses(message: Message, bot: BotUser): boolean {
  const isCommand = ({ entity, words }: { entity: MessageEntity; words: string }) =>
    entity.type === "bot_command" && (!words.includes("@") || words.endsWith(nameOf(bot)));
  return mentions(message, bot) || entityWords(message).some(isCommand);
}
