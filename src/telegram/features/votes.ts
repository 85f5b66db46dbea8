import { catalogueOf } from "../../i18n/catalogues.ts";
import { isNotEditable, isNotModified } from "../outgoing/api-errors.ts";
import { buttons } from "../links/callback-data.ts";
import type { BotContext } from "../context.ts";
import { withThanks } from "../rendering/buttons/vote-row.ts";
import { acknowledge, presentButtons } from "../message/reply.ts";
import { createComposer, onButton } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** How long a vote on a message is remembered, in milliseconds. A repeated press comes within a day or never. */
const REMEMBERED_MS = 24 * 60 * 60_000;

/** Replaces the vote buttons under the message with thanks. */
async function thank(ctx: BotContext): Promise<void> {
  const present = presentButtons(ctx);
  const thanks = present && withThanks(present, ctx.language);
  if (!thanks) return;
  try {
    await ctx.editMessageReplyMarkup({ reply_markup: thanks });
  } catch (error) {
    // The thanks are there already, or the message is gone.
    if (!isNotModified(error) && !isNotEditable(error)) throw error;
  }
}

/** Votes on answers: one per message. In a group the first vote counts. */
export const votes: Feature = ({ store, clock }) => {
  const composer = createComposer();
  onButton(
    composer,
    buttons.vote,
    async (ctx, vote) => {
      const messages = catalogueOf(ctx.language).telegram.votes;
      const message = ctx.callbackQuery?.message;
      // Messages sent inline have no vote buttons.
      if (message === undefined) return;
      const { chat, message_id: messageId } = message;
      const until = new Date(clock.now().getTime() + REMEMBERED_MS);
      const isCounted = await store.countVote(vote, { chatId: chat.id, messageId }, until);
      await acknowledge(ctx, { text: isCounted ? messages.thanks : messages.already, alert: false });
      await thank(ctx);
    },
    { acknowledges: true },
  );
  onButton(
    composer,
    buttons.voted,
    (ctx) => acknowledge(ctx, { text: catalogueOf(ctx.language).telegram.votes.already, alert: false }),
    { acknowledges: true },
  );
  return composer;
};
