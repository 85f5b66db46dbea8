import { catalogueOf } from "../../i18n/catalogues.ts";
import type { BotContext } from "../context.ts";
import { escape } from "../html.ts";
import type { Logger } from "../logger.ts";
import { acknowledge, answerGuest, say } from "../reply.ts";
import { isAddressed } from "./addressed.ts";
import type { Notices } from "./in-order.ts";

/**
 * What is said to chats that have to wait.
 * @param identify reads what has to be known of an update, its language among it
 */
export function createNotices(identify: (ctx: BotContext) => Promise<void>, logger: Logger): Notices {
  return {
    async oneMoment(ctx) {
      // Presses and inline queries show by themselves that they wait.
      if (ctx.message === undefined || !isAddressed(ctx)) return false;
      try {
        await identify(ctx);
        if (ctx.question === undefined || ctx.command !== undefined) return false;
        await say(ctx, { text: escape(catalogueOf(ctx.language).telegram.oneMoment) });
      } catch (error) {
        // Its answer is on its way all the same.
        logger.info({ updateId: ctx.update.update_id, err: error }, "a chat could not be asked for a moment");
      }
      return true;
    },
    async decline(ctx, first) {
      await identify(ctx);
      const text = catalogueOf(ctx.language).telegram.tooMany;
      if (ctx.callbackQuery) await acknowledge(ctx, { text, alert: false });
      else if (ctx.guestMessage) await answerGuest(ctx, { text: escape(text) });
      else if (ctx.inlineQuery) await ctx.answerInlineQuery([], { cache_time: 0, is_personal: true });
      else if (first && isAddressed(ctx)) await say(ctx, { text: escape(text) });
    },
  };
}
