import { InlineKeyboard } from "grammy";
import { calendarDays } from "../../corpus/event-days.ts";
import { themeName } from "../../corpus/programme.ts";
import type { Partner, ProgrammeEvent } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import type { Language } from "../../language/languages.ts";
import { buttons } from "../callback-data.ts";
import type { FeatureDeps } from "../context.ts";
import { bold, escape, italic, join, shorten } from "../html.ts";
import type { Html } from "../html.ts";
import type { View } from "../reply.ts";
import { relatedEvents } from "./related.ts";

/** Characters of a title on a button. */
const TITLE_LIMIT = 60;

/** Everything that is known of a project, but for what its entry remarks. */
export function eventText(event: ProgrammeEvent, language: Language, { corpus, projects }: FeatureDeps["facts"]): Html {
  const { answer, telegram } = catalogueOf(language);
  const names = (partners: readonly Partner[]) => partners.map(({ name }) => name[language]).join(", ");
  const corpusText = (text: Record<Language, string>) => escape(keepDatesTogether(text[language]));
  const { row, lines } = event.source;
  const printings = projects
    .printings(event.id)
    .filter(({ id }) => id !== event.id)
    .map(({ source }) => answer.lines(...source.lines));
  return join(
    [
      join([bold(corpusText(event.title)), corpusText(event.dates.text)], "\n"),
      join(
        [
          escape(telegram.event.french(event.french.length > 0 ? names(event.french) : answer.noFrenchPartner)),
          escape(telegram.event.russian(event.russian.length > 0 ? names(event.russian) : answer.noRussianPartner)),
        ],
        "\n",
      ),
      corpusText(event.description),
      join(
        [
          escape(
            telegram.event.position(
              themeName(corpus.programme, event.theme, language),
              row,
              corpus.events.length,
              answer.lines(...lines),
            ),
          ),
          ...(printings.length > 0 ? [escape(answer.listedTwice(printings.join(", ")))] : []),
        ],
        "\n",
      ),
    ],
    "\n\n",
  );
}

/** Whether a project is of a programme that is over, so that its dates are those of a plan. */
function isArchived({ dates }: ProgrammeEvent, today: string, { corpus }: FeatureDeps["facts"]): boolean {
  return today > corpus.programme.end && (dates.end ?? "") < today;
}

export interface EventViewOptions {
  language: Language;
  /** The asker's day, ISO date: a calendar file is offered only for days that are still to come. */
  today: string;
  /** The list to go back to. */
  back: { answer: string; page: number } | null;
  /** Whether to tell how the print was read; otherwise a button does. Default false. */
  notes?: boolean;
}

/** A project in full, projects to look at next, the notes on its print, and the way back. */
export function eventView(
  event: ProgrammeEvent,
  { language, today, back, notes = false }: EventViewOptions,
  facts: FeatureDeps["facts"],
): View {
  const { event: messages, answer } = catalogueOf(language).telegram;
  const from = back ?? { answer: "", page: 0 };
  const related = relatedEvents(event, facts);
  const remarks = notes ? event.errata.map(({ reason }) => escape(`• ${keepDatesTogether(reason[language])}`)) : [];
  const keyboard = new InlineKeyboard();
  for (const other of related) {
    keyboard.text(shorten(other.title[language], TITLE_LIMIT), buttons.event.data({ event: other.id, ...from })).row();
  }
  if (calendarDays(event, today).length > 0) {
    keyboard.text(messages.calendar, buttons.calendar.data({ event: event.id })).row();
  }
  if (event.errata.length > 0 && !notes) {
    keyboard.text(messages.notes(event.errata.length), buttons.notes.data({ event: event.id, ...from })).row();
  }
  if (back) keyboard.text(answer.backToList, buttons.page.data(back));
  return {
    text: join(
      [
        eventText(event, language, facts),
        ...(isArchived(event, today, facts) ? [italic(escape(messages.archived))] : []),
        ...(remarks.length > 0 ? [join([italic(escape(messages.notesHeading)), ...remarks], "\n")] : []),
        ...(related.length > 0 ? [italic(escape(messages.related))] : []),
      ],
      "\n\n",
    ),
    keyboard,
  };
}
