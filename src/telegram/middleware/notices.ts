import { catalogueOf } from "../../i18n/catalogues.ts";
import type { Clock } from "../../reminders/clock.ts";
import type { BotContext } from "../context.ts";
import { escape } from "../message/html.ts";
import type { Logger } from "../logger.ts";
import { acknowledge, answerGuest, say } from "../message/reply.ts";
import { isAddressed } from "./addressed.ts";
import type { Notices } from "./in-order.ts";

/** "One moment" messages per second. Telegram allows thirty messages a second, and answers have priority. */
const PER_SECOND = 20;

interface Waiting {
  ctx: BotContext;
  unsaid: () => void;
  /** Resolves when the message is sent. */
  saying?: Promise<void>;
}

/**
 * The messages to chats that have to wait.
 * @param identify fills in the context of an update, including its language
 */
export function createNotices(
  identify: (ctx: BotContext) => Promise<void>,
  { logger, clock }: { logger: Logger; clock: Pick<Clock, "sleep"> },
): Notices {
  const waiting = new Set<Waiting>();
  let isAsking = false;

  async function ask({ ctx, unsaid }: Waiting): Promise<void> {
    try {
      await identify(ctx);
      if (ctx.question === undefined || ctx.command !== undefined) unsaid();
      else await say(ctx, { text: escape(catalogueOf(ctx.language).telegram.oneMoment) });
    } catch (error) {
      // Only a courtesy has failed: the answer still comes.
      logger.info({ updateId: ctx.update.update_id, err: error }, "a chat could not be asked for a moment");
    }
  }

  /** Sends the messages to one chat after the other; the chat that has waited longest comes first. */
  async function askAll(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      waiting.delete(next);
      next.saying = ask(next);
      await clock.sleep(1000 / PER_SECOND);
    }
    isAsking = false;
  }

  return {
    oneMoment(ctx, unsaid) {
      const asked: Waiting = { ctx, unsaid };
      // Apps show by themselves that a callback or inline query is waiting.
      if (ctx.message === undefined || !isAddressed(ctx)) unsaid();
      else waiting.add(asked);
      void askAll();
      return {
        async over() {
          if (waiting.delete(asked)) unsaid();
          await asked.saying;
        },
      };
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
