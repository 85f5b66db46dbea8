import { randomBytes } from "node:crypto";
import type { BotError } from "grammy";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { isNotModified, isTooOld } from "../outgoing/api-errors.ts";
import { StoreError } from "../../state/store-error.ts";
import type { BotContext } from "../context.ts";
import { escape } from "../message/html.ts";
import type { Logger } from "../logger.ts";
import { failureOf } from "../outgoing/send-failure.ts";
import { acknowledge, answerGuest, say } from "../message/reply.ts";

async function tell(ctx: BotContext, text: string): Promise<void> {
  if (ctx.guestMessage) {
    await answerGuest(ctx, { text: escape(text) });
  } else if (ctx.inlineQuery) {
    await ctx.answerInlineQuery([], { cache_time: 0, is_personal: true });
  } else if (ctx.callbackQuery && !ctx.acknowledged) {
    await acknowledge(ctx, { text, alert: true });
  } else if (ctx.chat) {
    await say(ctx, { text: escape(text) });
  }
}

/**
 * Handles every error of a handler. The log gets the error under a short reference; the person gets a sentence with
 * this reference in their language, or is told that the store does not answer. Harmless errors (a repeated press, a
 * chat that is gone) are ignored.
 */
export function createApologise(logger: Logger): (failure: BotError<BotContext>) => Promise<void> {
  return async ({ error, ctx }) => {
    const updateId = ctx.update.update_id;
    if (failureOf(error)?.kind === "gone") {
      logger.info({ updateId }, "a chat that has blocked the bot, or is gone, was not answered");
      return;
    }
    if (isNotModified(error) || isTooOld(error)) return;
    const messages = catalogueOf(ctx.language).telegram;
    const reference = randomBytes(3).toString("hex").toUpperCase();
    logger.error({ updateId, reference, err: error }, "an update could not be handled");
    try {
      await tell(ctx, error instanceof StoreError ? messages.storeAway : messages.failure(reference));
    } catch (second) {
      logger.warn({ updateId, reference, err: second }, "the apology could not be sent either");
    }
  };
}
