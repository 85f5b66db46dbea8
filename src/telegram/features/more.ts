import type { InlineKeyboardButton } from "grammy/types";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { isNotEditable, isNotModified } from "../outgoing/api-errors.ts";
import { recallAnswer } from "../asking/asking.ts";
import { buttons } from "../links/callback-data.ts";
import type { BotContext } from "../context.ts";
import type { RememberedAnswer } from "../memory/conversations.ts";
import { eventsOfPage } from "../rendering/lists/pages.ts";
import { voteButtons, withMore } from "../rendering/buttons/vote-row.ts";
import { acknowledge, presentButtons } from "../message/reply.ts";
import { createComposer, onButton, onPress } from "./feature.ts";
import type { Feature } from "./feature.ts";

function votesOn({ question, answer }: RememberedAnswer): InlineKeyboardButton[] {
  const { asks, language } = question;
  return voteButtons({ asks: asks.kind, kind: answer.kind, language });
}

/** Adds a row below the buttons of a message, in place of the button that opens it; the text does not change. */
async function addRow(ctx: BotContext, row: InlineKeyboardButton[]): Promise<void> {
  const present = presentButtons(ctx);
  if (!present) return;
  try {
    await ctx.editMessageReplyMarkup({ reply_markup: withMore(present, row) });
  } catch (error) {
    // The row is already open, or the message is gone.
    if (!isNotModified(error) && !isNotEditable(error)) throw error;
  }
}

/** The seldom used buttons of an answer: its source and a vote. */
export const more: Feature = (deps) => {
  const composer = createComposer();
  const source = (language: BotContext["language"], data: string): InlineKeyboardButton => ({
    text: catalogueOf(language).telegram.answer.whereabouts,
    callback_data: data,
  });

  onPress(composer, buttons.more, async (ctx, { answer, page }) => {
    const remembered = await recallAnswer(ctx, answer, deps);
    if (!remembered) {
      await acknowledge(ctx, { text: catalogueOf(ctx.language).telegram.expired, alert: true });
      return;
    }
    await acknowledge(ctx);
    const isListed = eventsOfPage(remembered, page).length > 0;
    const data = buttons.whereabouts.data({ answer, page });
    await addRow(ctx, [...(isListed ? [source(ctx.language, data)] : []), ...votesOn(remembered)]);
  });
  onButton(composer, buttons.eventMore, async (ctx, { event, answer, page }) => {
    const remembered = await recallAnswer(ctx, answer, deps);
    const data = buttons.source.data({ event, answer, page });
    await addRow(ctx, [source(ctx.language, data), ...(remembered ? votesOn(remembered) : [])]);
  });
  return composer;
};
