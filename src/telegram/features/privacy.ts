import { catalogueOf } from "../../i18n/catalogues.ts";
import type { TelegramMessages } from "../../i18n/telegram/messages.ts";
import type { ChatExport, DeletedChat } from "../../state/store.ts";
import { escape, join } from "../message/html.ts";
import type { Html } from "../message/html.ts";
import { say } from "../message/reply.ts";
import { createComposer, onCommand } from "./feature.ts";
import type { Feature } from "./feature.ts";
import { mayChoose } from "./language.ts";

function list(heading: string, items: readonly string[]): Html {
  return join([escape(heading), ...items.map((item) => escape(`• ${item}`))], "\n");
}

/** What is stored about a chat, in words. */
function keptItems(kept: ChatExport | null, { privacy }: TelegramMessages): string[] {
  if (kept === null) return [];
  const { preferences, subscriptions, deliveries } = kept;
  return [
    ...(preferences.language ? [privacy.language(privacy.languages[preferences.language])] : []),
    ...(preferences.timeZone ? [privacy.timeZone(preferences.timeZone)] : []),
    ...(preferences.reminderHour === null ? [] : [privacy.reminderHour(preferences.reminderHour)]),
    ...(subscriptions.length > 0 ? [privacy.subscriptions(subscriptions.length)] : []),
    ...(deliveries.length > 0 ? [privacy.deliveries(deliveries.length)] : []),
  ];
}

/** What was deleted about a chat, in words. */
function deletedItems(deleted: DeletedChat, remembered: boolean, { forget }: TelegramMessages): string[] {
  return [
    ...(deleted.preferences ? [forget.preferences] : []),
    ...(deleted.subscriptions > 0 ? [forget.subscriptions(deleted.subscriptions)] : []),
    ...(deleted.deliveries > 0 ? [forget.deliveries(deleted.deliveries)] : []),
    ...(remembered ? [forget.conversation] : []),
  ];
}

/** Shows what the bot stores about a chat, and deletes it on request. */
export const privacy: Feature = ({ store, conversations, unansweredDays = null }) => {
  const composer = createComposer();

  onCommand(composer, "confidentialite", async (ctx) => {
    if (ctx.chat === undefined) return;
    const messages = catalogueOf(ctx.language).telegram;
    const kept = keptItems(await store.exportChat(ctx.chat.id), messages);
    await say(ctx, {
      text: join(
        [
          ...messages.privacy.text(unansweredDays).map(escape),
          kept.length > 0 ? list(messages.privacy.kept, kept) : escape(messages.privacy.nothingKept),
        ],
        "\n\n",
      ),
    });
  });

  onCommand(composer, "oublier", async (ctx) => {
    if (ctx.chat === undefined) return;
    const messages = catalogueOf(ctx.language).telegram;
    if (!(await mayChoose(ctx))) {
      await say(ctx, { text: escape(messages.language.onlyAdministrators) });
      return;
    }
    const remembered = (await conversations.of(ctx.chat.id)) !== undefined;
    const deleted = deletedItems(await store.deleteChat(ctx.chat.id), remembered, messages);
    await say(ctx, {
      text: deleted.length > 0 ? list(messages.forget.done, deleted) : escape(messages.forget.nothing),
    });
  });
  return composer;
};
