import { catalogueOf } from "../../i18n/catalogues.ts";
import { COMMAND_WORDS } from "../../i18n/telegram/commands.ts";
import { LANGUAGES } from "../../language/languages.ts";
import { digestTarget, readDigest } from "../../reminders/digest-plan.ts";
import type { DigestPlan } from "../../reminders/digest-plan.ts";
import type { Subscription } from "../../state/store.ts";
import { isNotDeletable } from "../outgoing/api-errors.ts";
import { buttons } from "../links/callback-data.ts";
import type { BotContext } from "../context.ts";
import { escape } from "../message/html.ts";
import { keepChoices, mayChange, screenOf } from "../reminders/changes.ts";
import { digestSettingsView } from "../rendering/reminders/digest-settings-view.ts";
import { acknowledge, say, show } from "../message/reply.ts";
import type { View } from "../message/reply.ts";
import { createComposer, onCommand, onPress } from "./feature.ts";
import type { Feature } from "./feature.ts";

const isDigest = ({ target }: Subscription) => target.kind === "digest";

/** The digest of a day or a week, sent at the hour of the chat: show it, change it, end it. */
export const digest: Feature = (deps) => {
  const { store, facts } = deps;
  const composer = createComposer();

  const viewOf = async (ctx: BotContext, chatId: number): Promise<View> => {
    const own = (await store.subscriptions(chatId)).find(isDigest);
    return digestSettingsView(own, await screenOf(ctx, chatId, deps));
  };

  /** Gives a chat the digest of this plan, or none for null. @returns why that is not possible, or undefined */
  const choose = async (ctx: BotContext, chatId: number, plan: DigestPlan | null): Promise<string | undefined> => {
    const before = (await store.subscriptions(chatId)).filter(isDigest);
    const wanted = plan && digestTarget(plan);
    for (const { id, target } of before) {
      if (target.kind === "digest" && target.id !== wanted?.id) await store.unsubscribe(chatId, id);
    }
    if (plan === null || wanted === null) return undefined;
    await keepChoices(ctx, chatId, deps);
    // Switching between one and both languages does not restart it: what is due now is still sent, and only once.
    const same = before.find(({ target }) => readDigest(target)?.rhythm === plan.rhythm);
    const result = await store.subscribe(chatId, wanted, [0], same?.leads);
    const { settings } = catalogueOf(ctx.language).reminders;
    return result.kind === "limit-reached" ? settings.limit(result.limit) : undefined;
  };

  onCommand(composer, "digest", async (ctx, { name }) => {
    if (ctx.chat === undefined) return;
    // A channel post has no author whose language is known, so the name of the command decides the language.
    const spoken = LANGUAGES.find((language) => COMMAND_WORDS[language].digest === name);
    if (ctx.channelPost && ctx.hints.chosen === undefined && spoken) ctx.language = spoken;
    await say(ctx, await viewOf(ctx, ctx.chat.id));
  });

  onPress(composer, buttons.digest, async (ctx, { rhythm, languages }) => {
    if (ctx.chat === undefined || !(await mayChange(ctx))) return;
    const refusal = await choose(
      ctx,
      ctx.chat.id,
      rhythm === "off" ? null : { rhythm, bilingual: languages === "both" },
    );
    await acknowledge(ctx, refusal === undefined ? undefined : { text: refusal, alert: true });
    await show(ctx, await viewOf(ctx, ctx.chat.id));
  });

  onPress(composer, buttons.closeDigest, async (ctx) => {
    if (ctx.msg === undefined || !(await mayChange(ctx))) return;
    await acknowledge(ctx);
    try {
      await ctx.deleteMessage();
    } catch (error) {
      if (!isNotDeletable(error)) throw error;
      const { digest } = catalogueOf(ctx.language, facts.corpus.programme.things).reminders;
      await show(ctx, { text: escape(digest.settings.heading) });
    }
  });
  return composer;
};
