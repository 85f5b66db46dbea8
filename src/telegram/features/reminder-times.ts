import { zoneAt } from "../../corpus/days/event-zone.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { zoneText } from "../../i18n/reminders/zones.ts";
import { foldText } from "../../language/fold.ts";
import { isZone } from "../../reminders/zones.ts";
import { STOP_REMINDERS } from "../../i18n/reminders/words.ts";
import { replyTo } from "../asking/asking.ts";
import { buttons } from "../links/callback-data.ts";
import type { BotContext } from "../context.ts";
import { mayChange, screenOf, subscriptionOrList } from "../reminders/changes.ts";
import { createZoneSearch } from "../reminders/zone-search.ts";
import { countryOf, hoursView, zonesView } from "../rendering/reminders/reminder-times-view.ts";
import { acknowledge, isGroup, say, show } from "../message/reply.ts";
import { createComposer, onButton, onCommand } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** A text with more words is a question, not a town. */
const LONGEST_TOWN_WORDS = 4;

/** The hour and the time zone of reminders: chosen from lists, by typing a town, or by sending a position. */
export const reminderTimes: Feature = (deps) => {
  const { store, clock, facts, conversations } = deps;
  const composer = createComposer();
  const searchZone = createZoneSearch(facts.corpus);
  /** The subscription for which this person was asked to name a zone. */
  const askedOf = (ctx: BotContext) => conversations.asked(ctx.chat?.id ?? 0, ctx.from?.id ?? 0);
  const setAsked = (ctx: BotContext, subscription: number | undefined) =>
    conversations.setAsked(ctx.chat?.id ?? 0, ctx.from?.id ?? 0, subscription);

  const showZones = async (
    ctx: BotContext,
    chatId: number,
    subscription: number,
    reply: typeof say,
    options: { country?: "fr" | "ru"; notice?: string } = {},
  ) => {
    await setAsked(ctx, subscription);
    const screen = await screenOf(ctx, chatId, deps);
    const country = options.country ?? countryOf(screen.timeZone, ctx.language);
    const { notice } = options;
    await reply(
      ctx,
      zonesView(subscription, country, screen, { group: isGroup(ctx), ...(notice !== undefined && { notice }) }),
    );
  };

  /** Saves a zone and shows what it changes. */
  const chooseZone = async (
    ctx: BotContext,
    chatId: number,
    timeZone: string,
    subscription: number,
    reply: typeof say,
  ) => {
    if (!(await mayChange(ctx))) return;
    await acknowledge(ctx);
    await setAsked(ctx, undefined);
    await store.savePreferences(chatId, { timeZone });
    const { hour } = await screenOf(ctx, chatId, deps);
    const { zones } = catalogueOf(ctx.language).reminders;
    const notice = zones.chosen(zoneText(ctx.language, timeZone, clock.now()), hour);
    await reply(ctx, await subscriptionOrList(ctx, chatId, subscription, deps, notice));
  };

  const chooseTown = async (ctx: BotContext, chatId: number, town: string, subscription: number) => {
    const timeZone = searchZone(town);
    if (timeZone === null) {
      const notice = catalogueOf(ctx.language).reminders.zones.unknown(town);
      await showZones(ctx, chatId, subscription, say, { notice });
    } else {
      await chooseZone(ctx, chatId, timeZone, subscription, say);
    }
  };

  /**
   * Whether a text is the answer to the question for a town: a known town, or words that are neither a question nor
   * anything else.
   */
  const isTown = async (ctx: BotContext, text: string): Promise<boolean> => {
    if (searchZone(text) !== null) return true;
    const { answer } = (await replyTo(ctx, text, deps)).reply;
    return answer.reason === "unknown-place" || answer.reason === "nothing-close";
  };

  composer.use(async (ctx, next) => {
    // A command or a press shows that the person is no longer answering the question.
    const doesSomethingElse = ctx.command !== undefined || ctx.callbackQuery !== undefined;
    if (doesSomethingElse && (await askedOf(ctx)) !== undefined) await setAsked(ctx, undefined);
    await next();
  });
  composer.on("message:location", async (ctx, next) => {
    const subscription = await askedOf(ctx);
    const { latitude, longitude } = ctx.message.location;
    const timeZone = zoneAt(latitude, longitude);
    if (subscription === undefined || timeZone === null) return next();
    await chooseZone(ctx, ctx.chat.id, timeZone, subscription, say);
  });
  composer.on("message:text", async (ctx, next) => {
    const subscription = await askedOf(ctx);
    const text = ctx.question ?? "";
    if (subscription === undefined || ctx.command !== undefined) return next();
    const folded = foldText(text);
    const mayBeTown = folded !== "" && folded.split(" ").length <= LONGEST_TOWN_WORDS && !text.includes("?");
    if (mayBeTown && !STOP_REMINDERS.test(folded) && (await isTown(ctx, text))) {
      return chooseTown(ctx, ctx.chat.id, text, subscription);
    }
    await setAsked(ctx, undefined);
    return next();
  });

  onCommand(composer, "fuseau", async (ctx, { argument }) => {
    if (ctx.chat === undefined) return;
    await (argument === "" ? showZones(ctx, ctx.chat.id, 0, say) : chooseTown(ctx, ctx.chat.id, argument, 0));
  });
  onButton(composer, buttons.zones, async (ctx, { subscription, country }) => {
    if (ctx.chat) await showZones(ctx, ctx.chat.id, subscription, show, { country });
  });
  onButton(
    composer,
    buttons.zone,
    async (ctx, { subscription, zone }) => {
      if (ctx.chat && isZone(zone)) await chooseZone(ctx, ctx.chat.id, zone, subscription, show);
    },
    { acknowledges: true },
  );
  onButton(composer, buttons.hours, async (ctx, { subscription }) => {
    if (ctx.chat) await show(ctx, hoursView(subscription, await screenOf(ctx, ctx.chat.id, deps)));
  });
  onButton(
    composer,
    buttons.hour,
    async (ctx, { subscription, hour }) => {
      if (ctx.chat === undefined || hour > 23 || !(await mayChange(ctx))) return;
      await acknowledge(ctx);
      await store.savePreferences(ctx.chat.id, { reminderHour: hour });
      await show(ctx, await subscriptionOrList(ctx, ctx.chat.id, subscription, deps));
    },
    { acknowledges: true },
  );
  return composer;
};
