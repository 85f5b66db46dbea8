import type { BotContext } from "../context.ts";

/**
 * The chat whose settings and memory an update uses: its own chat or, without one, the person's. Guest messages use the
 * person's too, because the id of a guest's chat may equal the id of a chat that the bot knows.
 */
export function homeOf(ctx: Pick<BotContext, "guestMessage" | "chat" | "from">): number | undefined {
  return ctx.guestMessage ? ctx.from?.id : (ctx.chat?.id ?? ctx.from?.id);
}
