import { InlineKeyboard } from "grammy";
import { placeName } from "../../answer/wording/describe.ts";
import { eventsNear } from "../../answer/offers/events-near.ts";
import { projectsOf } from "../../answer/tally/numbers.ts";
import { townsOf } from "../../answer/tally/towns.ts";
import { distanceKm } from "../../corpus/places/distance.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import { kilometresText } from "../../i18n/replies/filters.ts";
import { noteAround } from "../asking/around.ts";
import { askAround, todayOf } from "../asking/asking.ts";
import { buttons } from "../links/callback-data.ts";
import { bold, escape, join } from "../message/html.ts";
import { say } from "../message/reply.ts";
import { listName } from "../rendering/event-card.ts";
import { createComposer } from "./feature.ts";
import type { Feature } from "./feature.ts";

const NEAREST_LIMIT = 5;

/** Answers a position with the events around it or, without any, the nearest towns of the programme. */
export const location: Feature = (deps) => {
  const { facts } = deps;
  const composer = createComposer();
  composer.on("message:location", async (ctx) => {
    const near = eventsNear(ctx.message.location, todayOf(ctx, deps), facts);
    // A programme without addresses can only be searched by town.
    const asked = near.length > 0 ? await askAround(ctx, ctx.message.location, deps) : undefined;
    if (asked) {
      await say(ctx, asked);
      return;
    }
    const { language } = ctx;
    const { telegram } = catalogueOf(language);
    const keyboard = new InlineKeyboard();
    const around = near.slice(0, NEAREST_LIMIT);
    if (around.length > 0) {
      await noteAround(
        ctx,
        ctx.message.location,
        around.map(({ event }) => event.id),
        deps,
      );
      const lines = around.map(({ event, kilometres }) => {
        const name = listName(event, language);
        keyboard.text(name, buttons.eventAnew.data({ event: event.id })).row();
        const distance = kilometresText(language, Math.round(kilometres * 10) / 10);
        const when = keepDatesTogether(event.dates.text[language]);
        return join(
          [
            bold(escape(name)),
            escape([when, event.venue?.name?.[language] ?? "", distance].filter((part) => part !== "").join(" · ")),
          ],
          "\n",
        );
      });
      await say(ctx, { text: join([escape(telegram.location.events), ...lines], "\n\n"), keyboard });
      return;
    }
    const nearest = townsOf(facts)
      .map((town) => ({ town, kilometres: distanceKm(town, ctx.message.location) }))
      .sort((a, b) => a.kilometres - b.kilometres)
      .slice(0, NEAREST_LIMIT);
    for (const { town } of nearest) {
      const label = telegram.counted(placeName(town, language), projectsOf(town.id, facts));
      keyboard.text(label, buttons.place.data({ place: town.id })).row();
    }
    const lines = nearest.map(({ town, kilometres }) =>
      join(
        [bold(escape(placeName(town, language))), escape(telegram.location.distance(Math.round(kilometres)))],
        " · ",
      ),
    );
    await say(ctx, { text: join([escape(telegram.location.heading), ...lines], "\n"), keyboard });
  });
  return composer;
};
