import type { BotContext } from "../context.ts";

/**
 * The chat whose settings and memory an update is about: its own or, without one, that of the person. Where the bot is a
 * guest it is the person's too: the id of a strange chat may be that of another one, which the bot knows.
 */
export function homeOf(ctx: Pick<BotContext, "guestMessage" | "chat" | "from">): number | undefined {
  return ctx.guestMessage ? ctx.from?.id : (ctx.chat?.id ?? ctx.from?.id);
}
