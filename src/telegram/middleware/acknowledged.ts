import type { MiddlewareFn } from "grammy";
import type { BotContext } from "../context.ts";
import { acknowledge } from "../message/reply.ts";

/** Sees to it that no button spins for ever: a press that nothing has answered by the end is answered without a word. */
export function createAcknowledge(): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    await next();
    await acknowledge(ctx);
  };
}
