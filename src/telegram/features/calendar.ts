import { InputFile } from "grammy";
import { eventCalendar } from "../../calendar/event-calendar.ts";
import { zoneOfEvent } from "../../corpus/days/event-zone.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { todayOf } from "../asking/asking.ts";
import { buttons } from "../links/callback-data.ts";
import { acknowledge } from "../message/reply.ts";
import { createComposer, onButton } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** Sends the calendar file of a project that is still to come. */
export const calendar: Feature = (deps) => {
  const composer = createComposer();
  onButton(
    composer,
    buttons.calendar,
    async (ctx, { event: id }) => {
      const { event: messages, gone } = catalogueOf(ctx.language).telegram;
      const event = deps.facts.projects.event(id);
      const options = { language: ctx.language, now: deps.clock.now(), today: todayOf(ctx, deps) };
      const file = event ? eventCalendar(event, { ...options, timeZone: zoneOfEvent(event, deps.facts.corpus) }) : null;
      if (file === null) {
        await acknowledge(ctx, { text: gone, alert: true });
        return;
      }
      await acknowledge(ctx, { text: messages.calendarSent, alert: false });
      // A buffer, not a stream: a retry has to send it again.
      await ctx.replyWithDocument(new InputFile(Buffer.from(file.content), file.name), {
        caption: messages.calendarCaption,
      });
    },
    { acknowledges: true },
  );
  return composer;
};
