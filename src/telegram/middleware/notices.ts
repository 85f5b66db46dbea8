import { catalogueOf } from "../../i18n/catalogues.ts";
import type { Clock } from "../../reminders/clock.ts";
import type { BotContext } from "../context.ts";
import { escape } from "../message/html.ts";
import type { Logger } from "../logger.ts";
import { acknowledge, answerGuest, say } from "../message/reply.ts";
import { isAddressed } from "./addressed.ts";
import type { Notices } from "./in-order.ts";

/** So many chats a second are asked for a moment: Telegram takes thirty messages a second, and answers come first. */
const PER_SECOND = 20;

interface Waiting {
  ctx: BotContext;
  unsaid: () => void;
  /** Resolves when it has been said. */
  saying?: Promise<void>;
}

/**
 * What is said to chats that have to wait.
 * @param identify reads what has to be known of an update, its language among it
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
      // Its answer is on its way all the same.
      logger.info({ updateId: ctx.update.update_id, err: error }, "a chat could not be asked for a moment");
    }
  }

  /** Asks one chat after the other, whoever has waited longest first. */
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
      // Presses and inline queries show by themselves that they wait.
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
