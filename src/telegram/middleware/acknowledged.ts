import type { MiddlewareFn } from "grammy";
import type { BotContext } from "../context.ts";
import { acknowledge } from "../message/reply.ts";

/** Answers every callback query that no handler has answered, so that no button spins for ever. */
export function createAcknowledge(): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    await next();
    await acknowledge(ctx);
  };
}
