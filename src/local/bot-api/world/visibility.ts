import { isIn } from "./chats.ts";
import type { BotUser, MemberStatus, Message } from "../types.ts";

/**
 * Whether a bot receives a message. In groups a bot in privacy mode that is no administrator sees service messages, commands
 * that are not another bot's, replies to it, mentions of it and its own inline messages
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

function addresses(message: Message, bot: BotUser): boolean {
  const text = message.text ?? message.caption ?? "";
  const name = `@${bot.username.toLowerCase()}`;
  return (message.entities ?? message.caption_entities ?? []).some((entity) => {
    const words = text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
    if (entity.type === "mention") return words === name;
    if (entity.type === "text_mention") return entity.user?.id === bot.id;
    return entity.type === "bot_command" && (!words.includes("@") || words.endsWith(name));
  });
}
