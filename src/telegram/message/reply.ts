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
  /** The same as blocks, for a Telegram that takes those; what has no other form is sent as text. */
  rich?: RichBlocks | undefined;
  keyboard?: InlineKeyboard | undefined;
  /** What the button says with which a person sends where they are; it takes the place of a keyboard, where a chat can have it. */
  positionButton?: string | undefined;
  /** The address of a picture, shown above the text where Telegram can fetch it; by default none is. */
  picture?: string | undefined;
}

/** A view within the limits of a message. What may be longer has pages; this keeps the last of it from being refused. */
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

/** The rich form of a message beside its text; which of the two is sent is found out on the way. */
function richFormOf({ rich }: View): object {
  return rich ? { rich_message: richMessage(rich) } : {};
}

/**
 * How a message is sent. A picture is the preview of its address and no photo: a message with one stays text, which can be edited, and is
 * sent too where the picture cannot be fetched.
 */
function formatOf({ picture }: View) {
  const preview =
    picture === undefined ? { is_disabled: true } : { url: picture, prefer_large_media: true, show_above_text: true };
  return { parse_mode: "HTML", link_preview_options: preview } as const;
}

/** Whether the update comes from a group. */
export function isGroup(ctx: BotContext): boolean {
  return ctx.chat?.type === "group" || ctx.chat?.type === "supergroup";
}

/** Where what is said goes: the chat of the update, its topic; in a group a reply to the message that asked. */
function addressOf(ctx: BotContext) {
  const asked = ctx.message;
  const topic = ctx.msg?.is_topic_message === true ? ctx.msg.message_thread_id : undefined;
  return {
    // A press may come without its message and so without a chat: its answer goes to the person. A guest has no address.
    chatId: ctx.guestMessage ? undefined : homeOf(ctx),
    placing: {
      // Settings are no news for the readers of a channel.
      ...(ctx.chat?.type === "channel" && { disable_notification: true }),
      ...(topic !== undefined && { message_thread_id: topic }),
      ...(isGroup(ctx) &&
        asked && { reply_parameters: { message_id: asked.message_id, allow_sending_without_reply: true } }),
    },
  };
}

/** The button that sends a position, once: groups and channels have none. */
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

/** Sends a picture with what it shows in words, under what stays. */
export async function sayPhoto(ctx: BotContext, png: Uint8Array, caption: string): Promise<void> {
  const { chatId, placing } = addressOf(ctx);
  if (chatId === undefined) return;
  // From memory, not as a stream: a second attempt sends it again.
  await ctx.api.sendPhoto(chatId, new InputFile(png, "jumelages.png"), {
    caption: shorten(caption, LIMITS.captionUnits),
    ...placing,
  });
}

/** The buttons of the message one of which was pressed, as they were then; undefined where Telegram does not tell. */
export function presentButtons(ctx: BotContext): InlineKeyboardMarkup | undefined {
  const message = ctx.callbackQuery?.message;
  return message && "reply_markup" in message ? message.reply_markup : undefined;
}

/** Puts a view into the message whose button was pressed; into a new one where that message cannot be changed. */
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

/** The id of the one result of a guest query; nobody chooses among others. */
const GUEST_RESULT_ID = "Answer";

/**
 * Answers whoever has summoned the bot into a chat that it does not belong to, at most once: nothing else reaches that chat.
 * A query that waited too long is left alone.
 * @param view its buttons can be links only: nothing is remembered for others
 */
export async function answerGuest(ctx: BotContext, view: View): Promise<void> {
  if (ctx.guestMessage === undefined || ctx.acknowledged) return;
  const { text, keyboard } = fitted(view);
  try {
    await ctx.answerGuestQuery({
      type: "article",
      id: GUEST_RESULT_ID,
      // Asked for, and shown nowhere.
      title: ctx.me.first_name,
      input_message_content: { message_text: text, ...formatOf(view) },
      ...(keyboard && keyboard.inline_keyboard.length > 0 && { reply_markup: keyboard }),
    });
  } catch (error) {
    if (!isTooOld(error)) throw error;
  }
  ctx.acknowledged = true;
}

/** Answers a pressed button, at most once; one that waited too long is left alone. */
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
