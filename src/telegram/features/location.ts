import { InlineKeyboard } from "grammy";
import { placeName } from "../../answer/describe.ts";
import { townsOf } from "../../answer/towns.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { buttons } from "../callback-data.ts";
import { bold, escape, join } from "../html.ts";
import { projectsOf } from "../../answer/numbers.ts";
import { distanceKm } from "../../corpus/distance.ts";
import { say } from "../reply.ts";
import { createComposer } from "./feature.ts";
import type { Feature } from "./feature.ts";

const NEAREST_LIMIT = 5;

/** A position is answered with the nearest towns of the programme. */
export const location: Feature = ({ facts }) => {
  const composer = createComposer();
  composer.on("message:location", async (ctx) => {
    const { language } = ctx;
    const { telegram } = catalogueOf(language);
    const nearest = townsOf(facts)
      .map((town) => ({ town, kilometres: distanceKm(town, ctx.message.location) }))
      .sort((a, b) => a.kilometres - b.kilometres)
      .slice(0, NEAREST_LIMIT);
    const keyboard = new InlineKeyboard();
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
