import { catalogueOf } from "../../i18n/catalogues.ts";
import { isNotEditable, isNotModified } from "../outgoing/api-errors.ts";
import { buttons } from "../links/callback-data.ts";
import type { BotContext } from "../context.ts";
import { withThanks } from "../rendering/buttons/vote-row.ts";
import { acknowledge, presentButtons } from "../message/reply.ts";
import { createComposer, onPress } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** For how long a message is known to have had its vote, in milliseconds: a press comes again within a day or never. */
const REMEMBERED_MS = 24 * 60 * 60_000;

/** Shows under the message that it has had its vote. */
async function thank(ctx: BotContext): Promise<void> {
  const present = presentButtons(ctx);
  const thanks = present && withThanks(present, ctx.language);
  if (!thanks) return;
  try {
    await ctx.editMessageReplyMarkup({ reply_markup: thanks });
  } catch (error) {
    // It is thanked for already, or gone meanwhile.
    if (!isNotModified(error) && !isNotEditable(error)) throw error;
  }
}

/** What people think of answers: one vote for each message, in a group that of whoever is first. */
export const votes: Feature = ({ store, clock }) => {
  const composer = createComposer();
  onPress(composer, buttons.vote, async (ctx, vote) => {
    const messages = catalogueOf(ctx.language).telegram.votes;
    const message = ctx.callbackQuery?.message;
    // What was sent inline has no such buttons.
    if (message === undefined) return;
    const { chat, message_id: messageId } = message;
    const until = new Date(clock.now().getTime() + REMEMBERED_MS);
    const isCounted = await store.countVote(vote, { chatId: chat.id, messageId }, until);
    await acknowledge(ctx, { text: isCounted ? messages.thanks : messages.already, alert: false });
    await thank(ctx);
  });
  onPress(composer, buttons.voted, (ctx) =>
    acknowledge(ctx, { text: catalogueOf(ctx.language).telegram.votes.already, alert: false }),
  );
  return composer;
};
