import type { BotContext, FeatureDeps } from "../context.ts";

/** Waits for an answer; after a while the chat sees that the bot is typing. */
export async function withTyping<Result>(
  ctx: BotContext,
  { typingDelayMs, logger }: Pick<FeatureDeps, "typingDelayMs" | "logger">,
  work: Promise<Result>,
): Promise<Result> {
  // A callback or inline query may lack a chat, and guests have no typing status.
  if (ctx.chat === undefined || ctx.guestMessage) return work;
  const timer = setTimeout(() => {
    ctx.replyWithChatAction("typing").catch((error: unknown) => {
      logger.debug({ updateId: ctx.update.update_id, err: error }, "the typing action could not be sent");
    });
  }, typingDelayMs);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
