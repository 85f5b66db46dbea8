import { InputFile } from "grammy";
import { anniversaryCalendar } from "../../calendar/anniversary-calendar.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import type { Language } from "../../language/languages.ts";
import { askQuestion, readerOf, recallAnswer, todayOf } from "../asking/asking.ts";
import { buttons } from "../links/callback-data.ts";
import type { BotContext, TypedCommand } from "../context.ts";
import { namesOf } from "../reminders/targets.ts";
import { anniversariesView, anniversaryMonthsView, townView, twinningsView } from "../rendering/lists/twinning-list.ts";
import { twinningView } from "../rendering/twinning-view.ts";
import { acknowledge, say, show } from "../message/reply.ts";
import type { View } from "../message/reply.ts";
import { createComposer, onButton, onCommand, onPress } from "./feature.ts";
import type { Feature } from "./feature.ts";

const MONTHS = 12;

/** The ties between towns: by town, by next anniversary, one by one. */
export const twinnings: Feature = (deps) => {
  const { facts, clock } = deps;
  const composer = createComposer();
  const reader = (ctx: BotContext) => readerOf(ctx, deps);
  const tieOf = (id: string) => facts.corpus.twinnings.find((tie) => tie.id === id);
  const gone = (ctx: BotContext) => acknowledge(ctx, { text: catalogueOf(ctx.language).telegram.gone, alert: true });

  /** Opens the list; text after the command (« /anniversaires octobre ») is a question instead. */
  const openOrAsk = (list: (ctx: BotContext) => View) => async (ctx: BotContext, command: TypedCommand) => {
    const { ties } = catalogueOf(ctx.language).reminders;
    const view = command.argument === "" ? list(ctx) : await askQuestion(ctx, ties.asQuestion(command.argument), deps);
    await say(ctx, view);
  };
  onCommand(
    composer,
    "jumelages",
    openOrAsk((ctx) => twinningsView(ctx.language, 0, reader(ctx), facts)),
  );
  onCommand(
    composer,
    "anniversaires",
    openOrAsk((ctx) => anniversariesView({ month: 0, page: 0 }, reader(ctx), facts)),
  );

  onButton(composer, buttons.twinnings, (ctx, { by, page }) => show(ctx, twinningsView(by, page, reader(ctx), facts)));
  const showAnniversaries = (ctx: BotContext, month: number, page: number) =>
    show(ctx, anniversariesView({ month: month > MONTHS ? 0 : month, page }, reader(ctx), facts));
  onButton(composer, buttons.anniversaries, (ctx, { month }) => showAnniversaries(ctx, month, 0));
  onButton(composer, buttons.anniversariesPage, (ctx, { month, page }) => showAnniversaries(ctx, month, page));
  onButton(composer, buttons.anniversaryMonths, (ctx) => show(ctx, anniversaryMonthsView(reader(ctx), facts)));
  /** Opens the ties of a town: the first page as a new message; the other pages replace it. */
  const openTown =
    (tell: typeof say) =>
    async (ctx: BotContext, { place, language, page = 0 }: { place: string; language: Language; page?: number }) => {
      ctx.language = ctx.hints.chosen ?? language;
      if (facts.geography.place(place) === undefined) return gone(ctx);
      await acknowledge(ctx);
      await tell(ctx, townView(place, page, reader(ctx), facts));
    };
  onPress(composer, buttons.townTwinnings, openTown(say));
  onPress(composer, buttons.townTwinningsPage, openTown(show));
  onPress(composer, buttons.twinning, async (ctx, { twinning, ...from }) => {
    const tie = tieOf(twinning);
    if (tie === undefined) return gone(ctx);
    const remembered = from.origin === "a" ? await recallAnswer(ctx, from.answer, deps) : undefined;
    await acknowledge(ctx);
    const view = twinningView(tie, { ...reader(ctx), from: { ...from, answer: remembered?.key ?? "" } }, facts);
    // A reminder is not replaced: the card comes as a new message.
    await (from.origin === "o" ? say(ctx, view) : show(ctx, view));
  });
  onPress(composer, buttons.twinningCalendar, async (ctx, { twinning }) => {
    const tie = tieOf(twinning);
    const file =
      tie &&
      anniversaryCalendar(tie, {
        language: ctx.language,
        today: todayOf(ctx, deps),
        names: namesOf(tie, ctx.language, facts.geography),
        now: clock.now(),
      });
    if (!file) return gone(ctx);
    await acknowledge(ctx, { text: catalogueOf(ctx.language).reminders.card.calendarSent, alert: false });
    // From memory, not as a stream: a second attempt sends it again.
    await ctx.replyWithDocument(new InputFile(Buffer.from(file.content), file.name), {
      caption: catalogueOf(ctx.language).reminders.card.calendarCaption,
    });
  });
  return composer;
};
