import { InlineKeyboard } from "grammy";
import { detailsOf } from "../../answer/answer-event.ts";
import { detailLines, linesText, printingsText, whenLine } from "../../answer/event-lines.ts";
import { calendarDays, daysToCome } from "../../corpus/event-days.ts";
import { partnersOf } from "../../corpus/event.ts";
import { themeName } from "../../corpus/programme.ts";
import type { Partner, ProgrammeEvent } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import { buttons } from "../callback-data.ts";
import type { FeatureDeps } from "../context.ts";
import { bold, escape, italic, join, link, shorten } from "../html.ts";
import { partsOf } from "../text-parts.ts";
import type { Html } from "../html.ts";
import type { View } from "../reply.ts";
import { addPictureOfButton } from "./picture-button.ts";
import type { Reader } from "./reader.ts";
import { relatedEvents } from "./related.ts";
import { addSharingButton } from "./sharing-button.ts";
import { addWayButtons } from "./way-buttons.ts";

/** Characters of a title on a button. */
const TITLE_LIMIT = 60;

/** The partners of each side; a side without any is named where it is one of the two that are expected, and nobody where nobody is told. */
function partnersText(event: ProgrammeEvent, language: Language): Html {
  const { answer, telegram } = catalogueOf(language);
  const { french, russian, others, isOneSided } = event;
  const names = (partners: readonly Partner[]) => partners.map(({ name }) => name[language]).join(", ");
  if (partnersOf(event).length === 0) return escape("");
  const missing = (text: string) => (others.length > 0 || isOneSided ? "" : text);
  const line = (side: string, say: (partners: string) => string) => escape(side === "" ? "" : say(side));
  return join(
    [
      line(names(french) || missing(answer.noFrenchPartner), (side) => telegram.event.french(side)),
      line(names(russian) || missing(answer.noRussianPartner), (side) => telegram.event.russian(side)),
      line(names(others), (side) => answer.event.others(side)),
    ],
    "\n",
  );
}

/** Characters of a description in one message, beside all else that is known; and of a title. */
const [PART_LIMIT, LONG_TITLE] = [2200, 300];

/** The description of a project in parts that fit into a message; nearly always one. */
function descriptionParts({ description }: ProgrammeEvent, language: Language): string[] {
  return partsOf(keepDatesTogether(description[language]), PART_LIMIT);
}

/**
 * Everything that is known of a project, but for what its entry remarks; of one with a long description a part of it: when and
 * who come with the first, the rest with the last.
 */
export function eventText(
  event: ProgrammeEvent,
  language: Language,
  { corpus, projects, pageOf }: FeatureDeps["facts"],
  wantedPart = 0,
): Html {
  const parts = descriptionParts(event, language);
  const part = Math.min(wantedPart, parts.length - 1);
  const { answer, telegram } = catalogueOf(language);
  const { towns } = telegram;
  const details = detailsOf(event, language);
  const { row, lines } = event.source;
  const printings = projects.printings(event.id).filter(({ id }) => id !== event.id);
  const printed = printingsText(
    printings.map(({ source }) => source),
    answer,
  );
  const heading = themeName(corpus.programme, event.theme, language);
  const position = telegram.event.position(heading, row, corpus.events.length, linesText(lines, answer));
  const title = bold(escape(shorten(keepDatesTogether(event.title[language]), LONG_TITLE)));
  const opening = [
    join([title, escape(whenLine(event.dates.text[language], details, language))], "\n"),
    partnersText(event, language),
  ];
  const page = parts.length > 1 ? [italic(escape(towns.page(part + 1, parts.length)))] : [];
  const isLast = part === parts.length - 1;
  const begun = [...(part === 0 ? opening : [title]), escape(parts[part] ?? "")];
  if (!isLast) return join([...begun, ...page], "\n\n");
  return join(
    [
      ...begun,
      join(
        detailLines(details, language).map((line) => escape(line)),
        "\n",
      ),
      join(
        [
          ...(details.textIn ? [italic(escape(capitalized(answer.event.textIn[details.textIn])))] : []),
          escape(position),
          escape(printed ?? ""),
          ...(pageOf
            ? [link(escape(siteMessages(language).onTheWeb), pageOf(language, projects.projectOf(event.id)))]
            : []),
        ],
        "\n",
      ),
      ...page,
    ],
    "\n\n",
  );
}

/** Whether a project is of a programme that is over, so that its dates are those of a plan. */
function isArchived({ dates }: ProgrammeEvent, today: string, { corpus }: FeatureDeps["facts"]): boolean {
  return today > corpus.programme.end && (dates.end ?? "") < today;
}

export interface EventViewOptions extends Reader {
  /** The list to go back to. */
  back: { answer: string; page: number } | null;
  /** Whether to tell how the print was read, after the last part; otherwise a button does. Default false. */
  notes?: boolean;
  /** The part of a long description, from 0. Default the first. */
  part?: number;
}

/** A project in full, projects to look at next, the notes on its print, and the way back. */
export function eventView(
  event: ProgrammeEvent,
  { back, notes = false, part: wantedPart = 0, ...reader }: EventViewOptions,
  facts: FeatureDeps["facts"],
): View {
  const { language, today } = reader;
  const { reminders, telegram } = catalogueOf(language);
  const { event: messages, answer } = telegram;
  const from = back ?? { answer: "", page: 0 };
  const related = relatedEvents(event, facts);
  const remarks = notes ? event.errata.map(({ reason }) => escape(`• ${keepDatesTogether(reason[language])}`)) : [];
  const last = descriptionParts(event, language).length - 1;
  const part = notes ? last : Math.min(wantedPart, last);
  const keyboard = new InlineKeyboard();
  const partData = (to: number) => buttons.eventPart.data({ event: event.id, ...from, part: to });
  if (part > 0) keyboard.text(messages.previousPart, partData(part - 1));
  if (part < last) keyboard.text(messages.nextPart, partData(part + 1));
  keyboard.row();
  for (const other of related) {
    keyboard.text(shorten(other.title[language], TITLE_LIMIT), buttons.event.data({ event: other.id, ...from })).row();
  }
  // What is over is neither booked nor gone to.
  if ((event.dates.end ?? today) >= today) addWayButtons(keyboard, detailsOf(event, language), language);
  if (daysToCome(event, today).length > 0) {
    // Both printings of a project are reminded of as one.
    const id = facts.projects.projectOf(event.id);
    keyboard.text(reminders.card.remind, buttons.remind.data({ kind: "event", id, language }));
  }
  if (calendarDays(event, today).length > 0) {
    keyboard.text(messages.calendar, buttons.calendar.data({ event: event.id })).row();
  }
  if (event.errata.length > 0 && !notes) {
    keyboard.text(messages.notes(event.errata.length), buttons.notes.data({ event: event.id, ...from })).row();
  }
  addPictureOfButton(keyboard, "event", event.id, language, facts);
  addSharingButton(keyboard, { kind: "event", id: event.id }, reader).row();
  if (back) keyboard.text(answer.backToList, buttons.page.data(back));
  return {
    text: join(
      [
        eventText(event, language, facts, part),
        ...(isArchived(event, today, facts) ? [italic(escape(messages.archived))] : []),
        ...(remarks.length > 0 ? [join([italic(escape(messages.notesHeading)), ...remarks], "\n")] : []),
        ...(related.length > 0 ? [italic(escape(messages.related))] : []),
      ],
      "\n\n",
    ),
    keyboard,
    ...(part === 0 && event.image && { picture: event.image.url }),
  };
}
