import { InlineKeyboard } from "grammy";
import { detailsOf } from "../../answer/answer-event.ts";
import { detailLines, linesText, printingsText, whenLine } from "../../answer/wording/event-lines.ts";
import { calendarDays, daysToCome } from "../../corpus/days/event-days.ts";
import { partnersOf } from "../../corpus/event/event.ts";
import { themeName } from "../../corpus/programme.ts";
import type { Partner, ProgrammeEvent } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { newlyNamed } from "../../i18n/newly-named.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import { quotedText } from "../../i18n/replies/parts.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import { buttons } from "../links/callback-data.ts";
import type { FeatureDeps } from "../context.ts";
import { bold, escape, folded, italic, join, link, shorten, visibleLength } from "../message/html.ts";
import { partsOf } from "../message/text-parts.ts";
import type { Html } from "../message/html.ts";
import type { View } from "../message/reply.ts";
import { eventEntry, listName } from "./event-card.ts";
import { addPictureOfButton } from "./buttons/picture-button.ts";
import type { Reader } from "./reader.ts";
import { relatedEvents } from "./related.ts";
import { addSharingButton } from "./buttons/sharing-button.ts";
import { addWayButtons } from "./buttons/way-buttons.ts";

/**
 * The partners of each side. Of the two usual sides, one without partners is mentioned as missing; an event without any
 * partners gets no lines.
 */
function partnersText(event: ProgrammeEvent, language: Language): Html {
  const { answer, telegram } = catalogueOf(language);
  const { french, russian, others, isOneSided } = event;
  const names = (partners: readonly Partner[]) => partners.map(({ name }) => name[language]).join(", ");
  if (partnersOf(event).length === 0) return escape("");
  const missing = (text: string) => (others.length > 0 || isOneSided ? "" : text);
  const line = (side: string, say: (partners: string) => string) => escape(side === "" ? "" : say(side));
  return join(
    [
      line(names(french) || missing(answer.noPartner), (side) => telegram.event.french(side)),
      line(names(russian) || missing(answer.noPartner), (side) => telegram.event.russian(side)),
      line(names(others), (side) => answer.event.others(side)),
    ],
    "\n",
  );
}

/** Characters of a description in one message, which leave room for everything else; and of a title. */
const [PART_LIMIT, LONG_TITLE] = [2200, 300];

/** The description in parts that fit into a message; nearly always one. */
function descriptionParts({ description }: ProgrammeEvent, language: Language): string[] {
  return partsOf(keepDatesTogether(newlyNamed(description[language])), PART_LIMIT);
}

/** Lists of partners longer than this many characters are collapsed. */
const FOLDED_FROM = 160;

/**
 * A project in words: what it is, when and where, who. A long description comes in parts; dates and partners follow the
 * last one.
 */
export function eventText(
  event: ProgrammeEvent,
  language: Language,
  { projects, pageOf }: Pick<FeatureDeps["facts"], "projects" | "pageOf">,
  wantedPart = 0,
): Html {
  const parts = descriptionParts(event, language);
  const part = Math.min(wantedPart, parts.length - 1);
  const { answer, telegram } = catalogueOf(language);
  const details = detailsOf(event, language);
  const title = bold(escape(shorten(keepDatesTogether(event.title[language]), LONG_TITLE)));
  const page = parts.length > 1 ? [italic(escape(telegram.towns.page(part + 1, parts.length)))] : [];
  const begun = join([title, escape(parts[part] ?? "")], "\n");
  if (part < parts.length - 1) return join([begun, ...page], "\n\n");
  const partners = partnersText(event, language);
  return join(
    [
      begun,
      join(
        [whenLine(event.dates.text[language], details, language), ...detailLines(details, language)].map((line) =>
          escape(line),
        ),
        "\n",
      ),
      visibleLength(partners) > FOLDED_FROM ? folded(partners) : partners,
      join(
        [
          ...(details.textIn ? [italic(escape(capitalized(answer.event.textIn[details.textIn])))] : []),
          ...(pageOf
            ? [
                link(
                  escape(siteMessages(language, event.things).onTheWeb),
                  pageOf(language, projects.projectOf(event.id)),
                ),
              ]
            : []),
        ],
        "\n",
      ),
      ...page,
    ],
    "\n\n",
  );
}

/** Where a project is printed, and how its printed text was interpreted. */
function sourceText(event: ProgrammeEvent, language: Language, { corpus, projects }: FeatureDeps["facts"]): Html {
  const { answer, telegram } = catalogueOf(language);
  const { row, lines } = event.source;
  const heading = themeName(corpus.programme, event.theme, language);
  const printings = projects.printings(event.id).filter(({ id }) => id !== event.id);
  const printed = printingsText(
    printings.map(({ source }) => source),
    answer,
  );
  const remarks = event.errata.map(({ reason }) => escape(`• ${keepDatesTogether(reason[language])}`));
  return join(
    [
      escape(telegram.event.position(heading, row, corpus.events.length, linesText(lines, answer))),
      escape(printed ?? ""),
      ...(remarks.length > 0 ? [italic(escape(telegram.event.notesHeading)), ...remarks] : []),
    ],
    "\n",
  );
}

/** Whether both the programme and the project are over: the dates are then only what was planned. */
function isArchived({ dates }: ProgrammeEvent, today: string, { corpus }: FeatureDeps["facts"]): boolean {
  return today > corpus.programme.end && (dates.end ?? "") < today;
}

export interface EventViewOptions extends Reader {
  /** The list that the back button opens. */
  back: { answer: string; page: number } | null;
  /** Whether to add the source and its interpretation after the last part. Default false. */
  source?: boolean;
  /** The part of a long description, from 0. Default the first. */
  part?: number;
}

/** A project in full with its buttons: actions, navigation, the last row. */
export function eventView(
  event: ProgrammeEvent,
  { back, source = false, part: wantedPart = 0, ...reader }: EventViewOptions,
  facts: FeatureDeps["facts"],
): View {
  const { language, today } = reader;
  const { reminders, telegram } = catalogueOf(language, facts.corpus.programme.things);
  const { event: messages, answer } = telegram;
  const from = back ?? { answer: "", page: 0 };
  const last = descriptionParts(event, language).length - 1;
  const part = source ? last : Math.min(wantedPart, last);
  const keyboard = new InlineKeyboard();
  if (daysToCome(event, today).length > 0) {
    // A project printed twice has one reminder.
    const id = facts.projects.projectOf(event.id);
    keyboard.text(reminders.card.remind, buttons.remind.data({ kind: "event", id, language }));
  }
  if (calendarDays(event, today).length > 0) {
    keyboard.text(messages.calendar, buttons.calendar.data({ event: event.id }));
  }
  keyboard.row();
  // Past events need no tickets and no directions.
  if ((event.dates.end ?? today) >= today) addWayButtons(keyboard, detailsOf(event, language), language);
  const partData = (to: number) => buttons.eventPart.data({ event: event.id, ...from, part: to });
  if (part > 0) keyboard.text(messages.previousPart, partData(part - 1));
  if (part < last) keyboard.text(messages.nextPart, partData(part + 1));
  if (back) keyboard.text(answer.backToList, buttons.page.data(back));
  if (relatedEvents(event, facts).length > 0) {
    keyboard.text(messages.related, buttons.related.data({ event: event.id, ...from }));
  }
  addPictureOfButton(keyboard.row(), "event", event.id, language, facts);
  addSharingButton(keyboard, { kind: "event", id: event.id }, reader);
  if (!source) keyboard.text(answer.more, buttons.eventMore.data({ event: event.id, ...from }));
  // The remark is left out for an event opened from a list, because the list has it already.
  const isArchive = back === null && isArchived(event, today, facts);
  return {
    text: join(
      [
        eventText(event, language, facts, part),
        ...(isArchive ? [italic(escape(messages.archived))] : []),
        ...(source ? [sourceText(event, language, facts)] : []),
      ],
      "\n\n",
    ),
    keyboard,
    ...(part === 0 && event.image && { picture: event.image.url }),
  };
}

/** Similar projects, each with its button, and the way back to the original one. */
export function relatedView(
  event: ProgrammeEvent,
  { language, back }: Pick<EventViewOptions, "language" | "back">,
  facts: FeatureDeps["facts"],
): View {
  const { event: messages, answer } = catalogueOf(language, facts.corpus.programme.things).telegram;
  const from = back ?? { answer: "", page: 0 };
  const keyboard = new InlineKeyboard();
  const entries = relatedEvents(event, facts).map((other, index) => {
    const number = index + 1;
    keyboard.text(String(number), buttons.event.data({ event: other.id, ...from }));
    return eventEntry(other, number, language, facts);
  });
  keyboard.row().text(answer.backToCard, buttons.event.data({ event: event.id, ...from }));
  return {
    text: join([escape(messages.relatedTo(quotedText(language, listName(event, language)))), ...entries], "\n\n"),
    keyboard,
  };
}
