import type { Transformer } from "grammy";
import type { FeatureDeps } from "../context.ts";

function chatIdOf(payload: object): number | undefined {
  return "chat_id" in payload && typeof payload.chat_id === "number" ? payload.chat_id : undefined;
}

/**
 * Learns from Telegram's refusals what happened to a chat. A chat that has blocked the bot is marked as blocked. A
 * group that became a supergroup is moved to its new id, and the request is repeated there.
 */
export function createChatChanges({
  store,
  conversations,
  logger,
}: Pick<FeatureDeps, "store" | "conversations" | "logger">): Transformer {
  const note = async (change: Promise<void>) => {
    try {
      await change;
    } catch (error) {
      logger.error({ err: error }, "what became of a chat could not be written down");
    }
  };

  return async (call, method, payload, signal) => {
    const result = await call(method, payload, signal);
    const chatId = chatIdOf(payload);
    if (result.ok || chatId === undefined) return result;
    if (result.error_code === 403) await note(store.setBlocked(chatId, true));
    const newChatId = result.parameters?.migrate_to_chat_id;
    if (newChatId === undefined) return result;
    await conversations.forget(chatId);
    await note(store.migrateChat(chatId, newChatId));
    return call(method, { ...payload, chat_id: newChatId }, signal);
  };
}
