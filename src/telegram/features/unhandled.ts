import { exampleQuestions } from "../../answer/wording/introduction.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { COMMAND_WORDS } from "../../i18n/telegram/commands.ts";
import { escape } from "../message/html.ts";
import { menuButtons } from "../rendering/buttons/menu-buttons.ts";
import { acknowledge, isGroup, say } from "../message/reply.ts";
import { createComposer } from "./feature.ts";
import type { Feature } from "./feature.ts";

/**
 * Handles everything that no other feature took: unknown commands, outdated buttons, messages without text. Always
 * last.
 */
export const unhandled: Feature = ({ facts }) => {
  const composer = createComposer();
  composer.on("callback_query", async (ctx) => {
    await acknowledge(ctx, { text: catalogueOf(ctx.language).telegram.unknownButton, alert: true });
  });
  composer.on("message:text", async (ctx) => {
    const { telegram } = catalogueOf(ctx.language);
    await say(ctx, {
      text: escape(telegram.unknownCommand(`/${COMMAND_WORDS[ctx.language].help}`)),
      keyboard: menuButtons(ctx.language),
    });
  });
  composer.on([":media", ":sticker", ":voice", ":contact", ":poll", ":dice", ":venue", ":document"], async (ctx) => {
    // In a group the message may be a reply to the bot that asks nothing.
    if (isGroup(ctx)) return;
    const [example = ""] = exampleQuestions(ctx.language, facts);
    const text = escape(catalogueOf(ctx.language).telegram.textOnly(example));
    await say(ctx, { text, keyboard: menuButtons(ctx.language) });
  });
  return composer;
};
