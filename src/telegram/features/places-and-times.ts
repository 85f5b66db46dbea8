import { headingOf } from "../../corpus/programme.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { askConditions } from "../asking/asking.ts";
import { buttons } from "../links/callback-data.ts";
import type { BotContext } from "../context.ts";
import { conditionsOnly } from "../rendering/conditions.ts";
import { monthsOf } from "../rendering/lists/months.ts";
import { withTies } from "../rendering/lists/twinning-list.ts";
import { acknowledge, say } from "../message/reply.ts";
import { createComposer, onButton } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** Buttons that ask about a place, a month or a theme. The answer is a new message, so the list stays. */
export const placesAndTimes: Feature = (deps) => {
  const composer = createComposer();
  const gone = (ctx: BotContext) => acknowledge(ctx, { text: catalogueOf(ctx.language).telegram.gone, alert: true });

  onButton(
    composer,
    buttons.place,
    async (ctx, { place }) => {
      if (deps.facts.geography.place(place) === undefined) return gone(ctx);
      await acknowledge(ctx);
      const view = await askConditions(ctx, conditionsOnly(ctx.language, { places: [place] }), deps);
      await say(ctx, withTies(view, place, ctx.language, deps.facts));
    },
    { acknowledges: true },
  );
  onButton(
    composer,
    buttons.month,
    async (ctx, { month }) => {
      const own = monthsOf(deps.facts.corpus.programme).find(({ number }) => number === month);
      if (!own) return gone(ctx);
      await acknowledge(ctx);
      const ranges = [own.range];
      await say(ctx, await askConditions(ctx, conditionsOnly(ctx.language, { ranges }), deps));
    },
    { acknowledges: true },
  );
  onButton(
    composer,
    buttons.theme,
    async (ctx, { theme }) => {
      if (headingOf(deps.facts.corpus.programme, theme) === undefined) return gone(ctx);
      await acknowledge(ctx);
      await say(ctx, await askConditions(ctx, conditionsOnly(ctx.language, { themes: [theme] }), deps));
    },
    { acknowledges: true },
  );
  return composer;
};
