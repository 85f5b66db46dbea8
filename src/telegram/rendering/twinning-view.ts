import { InlineKeyboard } from "grammy";
import { toAnswerTwinning } from "../../answer/answer-twinning.ts";
import { placeName } from "../../answer/wording/describe.ts";
import { yearsReachedIn } from "../../corpus/anniversaries.ts";
import type { Twinning } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { anyDateText, dayText, keepDatesTogether } from "../../i18n/dates.ts";
import type { Language } from "../../language/languages.ts";
import { buttons } from "../links/callback-data.ts";
import type { FeatureDeps } from "../context.ts";
import { bold, escape, join, link, shorten } from "../message/html.ts";
import type { Html } from "../message/html.ts";
import { pairOf, tiesOfPlace } from "../reminders/targets.ts";
import type { View } from "../message/reply.ts";
import { addPictureOfButton } from "./buttons/picture-button.ts";
import { addSharingButton } from "./buttons/sharing-button.ts";
import type { Reader } from "./reader.ts";
import { cardPage } from "./lists/twinning-list.ts";
import type { CardOrigin } from "./lists/twinning-list.ts";

type Facts = FeatureDeps["facts"];

/** The next anniversary of a tie, or why it has none to remind of. */
function nextLines(tie: Twinning, language: Language, today: string, facts: Facts): Html[] {
  const { card } = catalogueOf(language).reminders;
  const { next, yearsAtNext } = toAnswerTwinning(tie, language, today, facts.geography);
  if (next !== null) {
    return [
      escape(card.next(dayText(language, next), yearsAtNext ?? 0)),
      ...(tie.since?.endsWith("-02-29") === true ? [escape(card.kept28February)] : []),
      ...(tie.remindable ? [] : [escape(card.doubtfulDay)]),
    ];
  }
  const year = Number(today.slice(0, 4));
  const years = yearsReachedIn(tie.since, year) ?? 0;
  return [...(years > 0 ? [escape(card.yearsThisYear(year, years))] : []), escape(card.noDay)];
}

function cardKeyboard(tie: Twinning, reader: Reader, from: CardOrigin, facts: Facts): InlineKeyboard {
  const { language } = reader;
  const { card, ties: messages } = catalogueOf(language).reminders;
  const { telegram } = catalogueOf(language, facts.corpus.programme.things);
  const keyboard = new InlineKeyboard();
  if (tie.remindable) {
    keyboard
      .text(card.remind, buttons.remind.data({ kind: "twinning", id: tie.id, language }))
      .text(card.calendar, buttons.twinningCalendar.data({ twinning: tie.id }))
      .row();
  }
  const back = backData(tie, language, from);
  if (back !== null) keyboard.text(from.origin === "a" ? telegram.answer.backToList : messages.backToList, back);
  // For a town with only this tie, the list would say nothing new.
  for (const place of tie.places.filter((id) => tiesOfPlace(id, facts).length > 1)) {
    const town = placeName(facts.geography.place(place), language);
    const label = messages.ofTown(town, tiesOfPlace(place, facts).length);
    keyboard.text(label, buttons.townTwinnings.data({ place, language }));
  }
  addPictureOfButton(keyboard.row(), "twinning", tie.id, language, facts);
  addSharingButton(keyboard, { kind: "twinning", id: tie.id }, reader);
  const projects = [...new Set(tie.events.map((event) => facts.projects.projectOf(event)))];
  const [project] = projects.flatMap((id) => facts.projects.event(id) ?? []);
  if (project) {
    const data = buttons.event.data({ event: project.id, answer: "", page: 0 });
    keyboard.text(telegram.answer.projects(1), data);
  }
  return keyboard;
}

/** The data of the back button; null if there is nothing to go back to. */
function backData(tie: Twinning, language: Language, { origin, answer, page }: CardOrigin): string | null {
  switch (origin) {
    case "a":
      return answer === "" ? null : buttons.page.data({ answer, page });
    case "fr":
    case "ru":
      return buttons.twinnings.data({ by: origin, page });
    case "n":
    case "m":
      return anniversariesData(cardPage.readMonth(page));
    case "t": {
      const { side, page: own } = cardPage.readSide(page);
      const place = tie.places[side];
      return own === 0
        ? buttons.townTwinnings.data({ place, language })
        : buttons.townTwinningsPage.data({ place, language, page: own });
    }
    case "o":
      return null;
  }
}

function anniversariesData({ month, page }: { month: number; page: number }): string {
  return page === 0 ? buttons.anniversaries.data({ month }) : buttons.anniversariesPage.data({ month, page });
}

/** Characters of a note about a date, and the most sources named. */
const [NOTE_LIMIT, SOURCE_LIMIT] = [1800, 10];

/**
 * A tie in full: its kind and beginning, what the date refers to, its state according to sources, its next anniversary.
 */
export function twinningText(
  tie: Twinning,
  { language, today }: Pick<Reader, "language" | "today">,
  facts: Facts,
): Html {
  const { card } = catalogueOf(language).reminders;
  const { value, asOf } = tie.status;
  const sources = tie.sources
    .slice(0, SOURCE_LIMIT)
    .map(({ title, address }) => join([escape("•"), link(escape(title), address)], " "));
  return join(
    [
      join([bold(escape(pairOf(tie, language, facts.geography))), escape(kindLine(tie, language))], "\n"),
      escape(shorten(keepDatesTogether(tie.note?.[language] ?? ""), NOTE_LIMIT)),
      join(
        [
          escape(card.state[value](asOf === null ? null : anyDateText(language, asOf))),
          ...nextLines(tie, language, today, facts),
        ],
        "\n",
      ),
      sources.length > 0 ? join([escape(card.sources), ...sources], "\n") : escape(card.noSource),
    ],
    "\n\n",
  );
}

/** « Jumelage · depuis le 5 septembre 1959 ». */
export function kindLine({ kind, since }: Twinning, language: Language): string {
  const { ties: messages } = catalogueOf(language).reminders;
  return `${messages.kinds[kind]} · ${since === null ? messages.sinceUnknown : messages.since(since)}`;
}

/** A tie in full with its buttons. A reminder is offered only if the day is reliable. */
export function twinningView(tie: Twinning, { from, ...reader }: Reader & { from: CardOrigin }, facts: Facts): View {
  return { text: twinningText(tie, reader, facts), keyboard: cardKeyboard(tie, reader, from, facts) };
}
