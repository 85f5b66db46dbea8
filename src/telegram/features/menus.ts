import { buttons } from "../links/callback-data.ts";
import type { Menu } from "../links/callback-data.ts";
import { askQuestion, todayOf } from "../asking/asking.ts";
import type { BotContext, TypedCommand } from "../context.ts";
import { countriesView, regionsView, regionView, themesView } from "../rendering/lists/menus.ts";
import { countMonths, monthsToChoose, monthsView } from "../rendering/lists/months.ts";
import { say, show } from "../message/reply.ts";
import type { View } from "../message/reply.ts";
import { createComposer, onButton, onCommand } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** The lists to choose from: towns by country and region, months with their numbers of projects, themes. */
export const menus: Feature = (deps) => {
  const { assistant, clock, facts } = deps;
  const composer = createComposer();
  const season = facts.corpus.programme;
  // The counts per month. They are recounted when a month has passed; a changed programme gets a new feature instance.
  let counted: { first: string; counts: Awaited<ReturnType<typeof countMonths>> } | undefined;

  async function monthsMenu(ctx: BotContext): Promise<View> {
    const months = monthsToChoose(season, todayOf(ctx, deps));
    const first = months[0]?.range.from ?? "";
    if (counted?.first !== first) {
      counted = { first, counts: await countMonths(assistant, { months, now: clock.now() }) };
    }
    return monthsView(ctx.language, { months, ...counted.counts, things: season.things });
  }

  const views: Record<Menu, (ctx: BotContext) => View | Promise<View>> = {
    towns: ({ language }) => countriesView(language, facts),
    months: monthsMenu,
    themes: ({ language }) => themesView(language, facts),
  };
  const open = (menu: Menu) => async (ctx: BotContext) => {
    await say(ctx, await views[menu](ctx));
  };
  /** Opens the list; text after the command (« /villes Nice ») is a question instead. */
  const openOrAsk = (menu: Menu) => async (ctx: BotContext, command: TypedCommand) => {
    if (command.argument === "") await open(menu)(ctx);
    else await say(ctx, await askQuestion(ctx, command.argument, deps));
  };

  onCommand(composer, "villes", openOrAsk("towns"));
  onCommand(composer, "mois", openOrAsk("months"));
  onCommand(composer, "themes", openOrAsk("themes"));
  onButton(composer, buttons.menu, (ctx, { menu }) => open(menu)(ctx));
  onButton(composer, buttons.countries, (ctx) => show(ctx, countriesView(ctx.language, facts)));
  onButton(composer, buttons.regions, (ctx, { country, page }) =>
    show(ctx, regionsView(country, page, ctx.language, facts)),
  );
  const showRegion = (ctx: BotContext, region: string, pages: { page: number; from: number }) => {
    const place = facts.geography.place(region);
    return show(ctx, place ? regionView(place, pages, ctx.language, facts) : countriesView(ctx.language, facts));
  };
  onButton(composer, buttons.region, (ctx, { region, page }) => showRegion(ctx, region, { page: 0, from: page }));
  onButton(composer, buttons.regionTowns, (ctx, { region, ...pages }) => showRegion(ctx, region, pages));
  return composer;
};
