import { catalogueOf } from "../../i18n/catalogues.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import { presentationOf } from "../../i18n/programme.ts";
import { bold, escape, join } from "../message/html.ts";
import { say } from "../message/reply.ts";
import { createComposer, onCommand } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** What the answers are based on: the archive, its source and its licence. */
export const about: Feature = ({ facts }) => {
  const composer = createComposer();
  onCommand(composer, "apropos", async (ctx) => {
    const messages = catalogueOf(ctx.language).telegram.about;
    await say(ctx, {
      text: join(
        [
          bold(escape(messages.heading)),
          escape(keepDatesTogether(messages.archive(presentationOf(ctx.language, facts.corpus.programme)))),
          ...messages.text.map((text) => escape(keepDatesTogether(text))),
          escape(messages.source((facts.corpus.source ?? facts.corpus.programme).title[ctx.language])),
          escape(messages.licence),
        ],
        "\n\n",
      ),
    });
  });
  return composer;
};
