import { InlineKeyboard, InputFile, Keyboard } from "grammy";
import type { InlineKeyboardMarkup } from "grammy/types";
import type { BotContext } from "../context.ts";
import { isNotEditable, isNotModified, isTooOld } from "../outgoing/api-errors.ts";
import { homeOf } from "../chats/home.ts";
import type { Html } from "./html.ts";
import { LIMITS } from "../limits.ts";
import { shorten, shortenHtml } from "./html.ts";
import { withPresentVote } from "../rendering/buttons/vote-row.ts";
import { richMessage } from "./rich.ts";
import type { RichBlocks } from "./rich.ts";

/** A message before it is sent: its text, and the buttons under it. */
export interface View {
  text: Html;
  /** The same as a rich message, for a Telegram that accepts those; without it the text is sent. */
  rich?: RichBlocks | undefined;
  keyboard?: InlineKeyboard | undefined;
  /** The label of the button that sends the person's position. In private chats it takes the place of the keyboard. */
  positionButton?: string | undefined;
  /** The web address of a picture shown above the text, if Telegram can fetch it. Default none. */
  picture?: string | undefined;
}

/** Cuts a view to the limits of a message. Long lists have pages; this is the last guard against a refusal. */
export function fitted({ text, keyboard }: Pick<View, "text" | "keyboard">): View {
  let room: number = LIMITS.buttons;
  const rows = (keyboard?.inline_keyboard ?? []).map((row) => {
    const shown = row.slice(0, room);
    room -= shown.length;
    return shown;
  });
  return {
    text: shortenHtml(text, LIMITS.textUnits),
    keyboard: keyboard && new InlineKeyboard(rows.filter((row) => row.length > 0)),
  };
}

/** Adds the rich form of a message; a transformer decides later which form is sent. */
function richFormOf({ rich }: View): object {
  return rich ? { rich_message: richMessage(rich) } : {};
}

/**
 * The format of a message. Its picture is a link preview, not a photo: the message stays an editable text, and is sent
 * even if the picture cannot be fetched.
 */
function formatOf({ picture }: View) {
  const preview =
    picture === undefined ? { is_disabled: true } : { url: picture, prefer_large_media: true, show_above_text: true };
  return { parse_mode: "HTML", link_preview_options: preview } as const;
}

export function isGroup(ctx: BotContext): boolean {
  return ctx.chat?.type === "group" || ctx.chat?.type === "supergroup";
}

/** Where a message goes: the chat and topic of the update; in a group it replies to the question. */
function addressOf(ctx: BotContext) {
  const asked = ctx.message;
  const topic = ctx.msg?.is_topic_message === true ? ctx.msg.message_thread_id : undefined;
  return {
    // A callback query may lack its message, and so its chat: then the person is addressed. A guest has no address.
    chatId: ctx.guestMessage ? undefined : homeOf(ctx),
    placing: {
      // No notification: settings do not interest a channel's readers.
      ...(ctx.chat?.type === "channel" && { disable_notification: true }),
      ...(topic !== undefined && { message_thread_id: topic }),
      ...(isGroup(ctx) &&
        asked && { reply_parameters: { message_id: asked.message_id, allow_sending_without_reply: true } }),
    },
  };
}

/** A one-time keyboard that sends the position; only private chats have it. */
function positionKeyboard(ctx: BotContext, { positionButton }: View): Keyboard | undefined {
  if (positionButton === undefined || ctx.chat?.type !== "private") return undefined;
  return new Keyboard().requestLocation(positionButton).resized().oneTime();
}

/** Sends a view to the chat of the update. */
export async function say(ctx: BotContext, view: View): Promise<void> {
  const { text, keyboard } = fitted(view);
  const { chatId, placing } = addressOf(ctx);
  if (chatId === undefined) return;
  const position = positionKeyboard(ctx, view);
  await ctx.api.sendMessage(chatId, text, {
    ...formatOf(view),
    ...richFormOf(view),
    ...placing,
    ...(keyboard && keyboard.inline_keyboard.length > 0 && { reply_markup: keyboard }),
    ...(position && { reply_markup: position }),
  });
}

/** Sends a picture with a caption, as a new message. */
export async function sayPhoto(ctx: BotContext, png: Uint8Array, caption: string): Promise<void> {
  const { chatId, placing } = addressOf(ctx);
  if (chatId === undefined) return;
  // A buffer, not a stream: a retry has to send it again.
  await ctx.api.sendPhoto(chatId, new InputFile(png, "jumelages.png"), {
    caption: shorten(caption, LIMITS.captionUnits),
    ...placing,
  });
}

/** The buttons of the pressed message at the time of the press; undefined when Telegram does not send them. */
export function presentButtons(ctx: BotContext): InlineKeyboardMarkup | undefined {
  const message = ctx.callbackQuery?.message;
  return message && "reply_markup" in message ? message.reply_markup : undefined;
}

/** Shows a view in the message whose button was pressed, or in a new message when that one cannot be edited. */
export async function show(ctx: BotContext, view: View): Promise<void> {
  if (ctx.msg === undefined && ctx.inlineMessageId === undefined) return say(ctx, view);
  try {
    const { text, keyboard } = fitted({
      ...view,
      keyboard: withPresentVote(view.keyboard, presentButtons(ctx)),
    });
    await ctx.editMessageText(text, {
      ...formatOf(view),
      ...richFormOf(view),
      ...(keyboard && { reply_markup: keyboard }),
    });
  } catch (error) {
    if (isNotModified(error)) return;
    if (!isNotEditable(error)) throw error;
    await say(ctx, view);
  }
}

/** The id of the only result of a guest query. */
const GUEST_RESULT_ID = "Answer";

/**
 * Answers a guest query, at most once; the bot cannot write in that chat otherwise. An expired query is ignored.
 * @param view with links as its only buttons: nothing is remembered for guests
 */
export async function answerGuest(ctx: BotContext, view: View): Promise<void> {
  if (ctx.guestMessage === undefined || ctx.acknowledged) return;
  const { text, keyboard } = fitted(view);
  try {
    await ctx.answerGuestQuery({
      type: "article",
      id: GUEST_RESULT_ID,
      // Telegram requires a title but does not show it.
      title: ctx.me.first_name,
      input_message_content: { message_text: text, ...formatOf(view) },
      ...(keyboard && keyboard.inline_keyboard.length > 0 && { reply_markup: keyboard }),
    });
  } catch (error) {
    if (!isTooOld(error)) throw error;
  }
  ctx.acknowledged = true;
}

/** Answers a callback query, at most once. An expired one is ignored. */
export async function acknowledge(ctx: BotContext, notice?: { text: string; alert: boolean }): Promise<void> {
  if (ctx.callbackQuery === undefined || ctx.acknowledged) return;
  ctx.acknowledged = true;
  try {
    await ctx.answerCallbackQuery(
      notice && { text: shorten(notice.text, LIMITS.callbackAnswerUnits), show_alert: notice.alert },
    );
  } catch (error) {
    if (!isTooOld(error)) throw error;
  }
}
