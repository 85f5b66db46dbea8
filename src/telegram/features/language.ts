import { InlineKeyboard } from "grammy";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { LANGUAGE_NAMES } from "../../i18n/language-names.ts";
import { preferredLanguage } from "../../language/detect.ts";
import { LANGUAGES } from "../../language/languages.ts";
import type { Language } from "../../language/languages.ts";
import { buttons } from "../links/callback-data.ts";
import type { BotContext, FeatureDeps } from "../context.ts";
import { escape } from "../message/html.ts";
import { acknowledge, isGroup, say, show } from "../message/reply.ts";
import type { View } from "../message/reply.ts";
import { createComposer, onButton, onCommand } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** Whether somebody may change the settings of the whole chat: in groups and channels only administrators may. */
export async function mayChoose(ctx: BotContext): Promise<boolean> {
  if (!isGroup(ctx) && ctx.chat?.type !== "channel") return true;
  // Only administrators can post in a channel or write in the name of the group.
  if (ctx.channelPost) return true;
  if (ctx.message?.sender_chat?.id === ctx.chat?.id && ctx.message?.sender_chat !== undefined) return true;
  if (ctx.from === undefined) return false;
  const { status } = await ctx.getChatMember(ctx.from.id);
  return status === "creator" || status === "administrator";
}

/** Saves the language of a chat; null lets it follow the messages and the app again. */
export async function chooseLanguage(
  ctx: BotContext,
  language: Language | null,
  { store }: Pick<FeatureDeps, "store">,
): Promise<void> {
  const chatId = ctx.chat?.id;
  if (chatId === undefined) return;
  await store.savePreferences(chatId, { language });
  ctx.hints = { ...ctx.hints, chosen: language ?? undefined };
  ctx.language = preferredLanguage(ctx.hints);
}

function languageView(language: Language): View {
  const { telegram } = catalogueOf(language);
  const keyboard = new InlineKeyboard();
  for (const choice of LANGUAGES) keyboard.text(LANGUAGE_NAMES[choice], buttons.language.data({ choice }));
  keyboard.row().text(telegram.language.automatic, buttons.language.data({ choice: "auto" }));
  return { text: escape(telegram.language.choose), keyboard };
}

export const language: Feature = (deps) => {
  const composer = createComposer();
  onCommand(composer, "langue", (ctx) => say(ctx, languageView(ctx.language)));
  onButton(
    composer,
    buttons.language,
    async (ctx, { choice }) => {
      if (!(await mayChoose(ctx))) {
        const { onlyAdministrators } = catalogueOf(ctx.language).telegram.language;
        await acknowledge(ctx, { text: onlyAdministrators, alert: true });
        return;
      }
      await acknowledge(ctx);
      await chooseLanguage(ctx, choice === "auto" ? null : choice, deps);
      const messages = catalogueOf(ctx.language).telegram.language;
      await show(ctx, { text: escape(choice === "auto" ? messages.chosenAutomatic : messages.chosen) });
    },
    { acknowledges: true },
  );
  return composer;
};
