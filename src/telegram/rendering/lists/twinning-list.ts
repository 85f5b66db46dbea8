import { InlineKeyboard } from "grammy";
import { toAnswerTwinning } from "../../../answer/answer-twinning.ts";
import type { AnswerTwinning } from "../../../answer/answer.ts";
import { placeName } from "../../../answer/wording/describe.ts";
import type { Twinning } from "../../../corpus/schema.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { dayText, duringText } from "../../../i18n/dates.ts";
import type { Language } from "../../../language/languages.ts";
import { buttons } from "../../links/callback-data.ts";
import type { CARD_ORIGINS } from "../../links/callback-data.ts";
import type { FeatureDeps } from "../../context.ts";
import { bold, escape, italic, join } from "../../message/html.ts";
import type { Html } from "../../message/html.ts";
import { pairOf, tiesOfPlace } from "../../reminders/targets.ts";
import { monthRange } from "../../../reading/dates/calendar.ts";
import type { View } from "../../message/reply.ts";
import { footer, heading, table } from "../../message/rich.ts";
import { ANY_YEAR, monthName } from "./months.ts";
import { addPictureOfButton } from "../buttons/picture-button.ts";

type Facts = FeatureDeps["facts"];
type Country = "fr" | "ru";

/** Where a card was opened, for its back button. */
export interface CardOrigin {
  origin: (typeof CARD_ORIGINS)[number];
  /** The key of the answer; empty for other origins. */
  answer: string;
  page: number;
}

/** Ties on a page: their number buttons fit in one row on a telephone. */
const TIES_ON_PAGE = 6;
/** Months 1 to 12, and 0 for the whole year. */
const MONTH_NUMBERS = 13;
const MONTHS_IN_ROW = 3;

/**
 * Packs two numbers into the one that a card carries back to its list: the page, and the month or the side of the town.
 */
export const cardPage = {
  ofMonth: (month: number, page: number) => page * MONTH_NUMBERS + month,
  readMonth: (number: number) => ({ month: number % MONTH_NUMBERS, page: Math.floor(number / MONTH_NUMBERS) }),
  ofSide: (side: 0 | 1, page: number) => page * 2 + side,
  readSide: (number: number) => ({ side: (number % 2) as 0 | 1, page: Math.floor(number / 2) }),
};

/** The existing page nearest to the wanted one, with its entries and where it begins. */
function pageOf<Entry>(list: readonly Entry[], wantedPage: number, size: number) {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const page = Math.min(wantedPage, pages - 1);
  const start = page * size;
  return { shown: list.slice(start, start + size), start, page, pages };
}

/** The page buttons in a row of their own; none for a single page. */
function turning(
  { page, pages }: { page: number; pages: number },
  language: Language,
  dataOf: (page: number) => string,
): InlineKeyboard {
  const { answer } = catalogueOf(language).telegram;
  const keyboard = new InlineKeyboard();
  if (page > 0) keyboard.text(answer.previous, dataOf(page - 1));
  if (page + 1 < pages) keyboard.text(answer.next, dataOf(page + 1));
  return keyboard;
}

/** Which entries of a long list are shown; empty when all are. */
function rangeWords<Entry>(
  list: readonly Entry[],
  { shown, start, pages }: { shown: readonly Entry[]; start: number; pages: number },
  language: Language,
): string[] {
  if (pages <= 1) return [];
  const { answer } = catalogueOf(language).telegram;
  return [answer.range(start + 1, start + shown.length, list.length)];
}

const inItalics = (lines: readonly string[]): Html[] => lines.map((line) => italic(escape(line)));

/** What sources say about a tie that is suspended or ended; empty for others. */
function stateText({ status }: AnswerTwinning, language: Language): string[] {
  if (status !== "suspended" && status !== "ended") return [];
  return [catalogueOf(language).answer.anniversaries[status](null)];
}

/** "jumelage · depuis le 5 septembre 1959"; only the card says when the state was reported. */
function tieWords(tie: AnswerTwinning, language: Language): string {
  const { answer, reminders } = catalogueOf(language);
  const state = stateText(tie, language);
  const unknown = state.length > 0 ? [] : [reminders.ties.sinceUnknown];
  const since = tie.since === null ? unknown : [reminders.ties.since(tie.since)];
  return [answer.kinds[tie.kind], ...since, ...state].join(" · ");
}

/** "Volgograd · jumelage · depuis le 5 septembre 1959" under the heading of its town. */
function tieLine(tie: AnswerTwinning, number: number, name: string, language: Language): Html {
  return escape(`${number}. ${name} · ${tieWords(tie, language)}`);
}

function numberButtons(ties: readonly AnswerTwinning[], first: number, origin: CardOrigin): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const [index, { id }] of ties.entries()) {
    keyboard.text(String(first + index), buttons.twinning.data({ twinning: id, ...origin }));
  }
  return keyboard.row();
}

/** The ties ordered by the towns of a country, in the reader's alphabet. */
function sortedByTowns(by: Country, language: Language, { corpus, geography }: Facts, today: string) {
  const collator = new Intl.Collator(language === "fr" ? "fr-FR" : "ru-RU");
  const [own, other] = by === "fr" ? ([0, 1] as const) : ([1, 0] as const);
  return corpus.twinnings
    .map((twinning) => toAnswerTwinning(twinning, language, today, geography))
    .map((tie) => ({ tie, town: tie.names[own], partner: tie.names[other] }))
    .sort((a, b) => collator.compare(a.town, b.town) || collator.compare(a.partner, b.partner));
}

/** All ties by the towns of one country, in pages. */
export function twinningsView(
  by: Country,
  wantedPage: number,
  { language, today }: { language: Language; today: string },
  facts: Facts,
): View {
  const { reminders, telegram } = catalogueOf(language);
  const all = sortedByTowns(by, language, facts, today);
  const { shown, start, page, pages } = pageOf(all, wantedPage, TIES_ON_PAGE);
  const lines = shown.flatMap(({ tie, town, partner }, index) => [
    ...(town === shown[index - 1]?.town ? [] : [bold(escape(town))]),
    tieLine(tie, start + index + 1, partner, language),
  ]);
  const ties = shown.map(({ tie }) => tie);
  const keyboard = numberButtons(ties, start + 1, { origin: by, answer: "", page });
  keyboard.append(turning({ page, pages }, language, (to) => buttons.twinnings.data({ by, page: to })));
  const other = by === "fr" ? "ru" : "fr";
  keyboard.row().text(reminders.ties.openByTowns[other], buttons.twinnings.data({ by: other, page: 0 }));
  addPictureOfButton(keyboard, "all", "all", language, facts);
  const below = [telegram.answer.range(start + 1, start + shown.length, all.length)];
  const { columns } = reminders.ties;
  const rows = shown.map(({ tie, town, partner }, index) => [
    `${start + index + 1}. ${town}`,
    partner,
    tieWords(tie, language),
  ]);
  return {
    text: join([bold(escape(reminders.ties.byTowns[by])), join(lines, "\n"), join(inItalics(below), "\n")], "\n\n"),
    rich: [
      heading(reminders.ties.byTowns[by]),
      table([[columns.town, columns.partner, columns.tie], ...rows]),
      ...footer(below),
    ],
    keyboard,
  };
}

/** A page of a town's ties, with the button that subscribes to all of them. */
export function townView(
  placeId: string,
  wantedPage: number,
  { language, today }: { language: Language; today: string },
  facts: Facts,
): View {
  const { ties: messages, anniversaries } = catalogueOf(language).reminders;
  const town = placeName(facts.geography.place(placeId), language);
  const ties = tiesOfPlace(placeId, facts).map((tie) => toAnswerTwinning(tie, language, today, facts.geography));
  if (ties.length === 0) return { text: escape(messages.noneInTown(town)) };
  const side = ties[0]?.places[0] === placeId ? 0 : 1;
  const listed = pageOf(ties, wantedPage, TIES_ON_PAGE);
  const { shown, start, page } = listed;
  const origin = { origin: "t", answer: "", page: cardPage.ofSide(side, page) } as const;
  const keyboard = numberButtons(shown, start + 1, origin)
    .append(turning(listed, language, (to) => buttons.townTwinningsPage.data({ place: placeId, language, page: to })))
    .row();
  if (ties.some(({ remindable }) => remindable)) {
    keyboard.text(anniversaries.remindTown(town), buttons.remind.data({ kind: "place", id: placeId, language })).row();
  }
  const lines = shown.map((tie, index) => tieLine(tie, start + index + 1, tie.names[1 - side] ?? "", language));
  const below = rangeWords(ties, listed, language);
  const rows = shown.map((tie, index) => [
    `${start + index + 1}. ${tie.names[1 - side] ?? ""}`,
    tieWords(tie, language),
  ]);
  return {
    text: join([bold(escape(messages.inTown(town))), join(lines, "\n"), join(inItalics(below), "\n")], "\n\n"),
    rich: [
      heading(messages.inTown(town)),
      table([[messages.columns.partner, messages.columns.tie], ...rows]),
      ...footer(below),
    ],
    keyboard,
  };
}

/** Adds the button that opens the ties of a town, if it has any. */
export function withTies(view: View, placeId: string, language: Language, facts: Facts): View {
  const { length } = tiesOfPlace(placeId, facts);
  if (length === 0) return view;
  const label = catalogueOf(language).reminders.ties.ofTown(
    placeName(facts.geography.place(placeId), language),
    length,
  );
  const own = { text: label, callback_data: buttons.townTwinnings.data({ place: placeId, language }) };
  const rows = (view.keyboard?.inline_keyboard ?? []).filter((row) => row.length > 0);
  const [numbers = [], ways = []] = rows.slice(0, -1);
  return { ...view, keyboard: new InlineKeyboard([numbers, [...ways, own], ...rows.slice(-1)]) };
}

/** The months with anniversaries, to choose from. */
export function anniversaryMonthsView(
  { language, today }: { language: Language; today: string },
  facts: Pick<Facts, "corpus" | "geography">,
): View {
  const messages = catalogueOf(language).reminders.anniversaries;
  const keyboard = new InlineKeyboard();
  const months = [...new Set(datedTies(language, today, facts).map(({ next }) => Number(next?.slice(5, 7))))];
  for (const [index, month] of months.sort((a, b) => a - b).entries()) {
    if (index % MONTHS_IN_ROW === 0) keyboard.row();
    keyboard.text(monthName(language, month), buttons.anniversaries.data({ month }));
  }
  keyboard.row().text(messages.wholeYear, buttons.anniversaries.data({ month: 0 }));
  return { text: escape(messages.chooseMonth), keyboard };
}

/** The ties whose next anniversary has a known day, soonest first. */
export function datedTies(
  language: Language,
  today: string,
  { corpus, geography }: Pick<Facts, "corpus" | "geography">,
): AnswerTwinning[] {
  return corpus.twinnings
    .map((twinning: Twinning) => toAnswerTwinning(twinning, language, today, geography))
    .filter(({ next }) => next !== null)
    .sort((a, b) => (a.next ?? "").localeCompare(b.next ?? "") || a.id.localeCompare(b.id));
}

/** A page of the next anniversaries, soonest first: all of them, or those of a month (1–12). */
export function anniversariesView(
  { month, page: wantedPage }: { month: number; page: number },
  { language, today }: { language: Language; today: string },
  facts: Facts,
): View {
  const { corpus, geography } = facts;
  const { reminders } = catalogueOf(language);
  const messages = reminders.anniversaries;
  const dated = datedTies(language, today, facts);
  const all = month === 0 ? dated : dated.filter(({ next }) => Number(next?.slice(5, 7)) === month);
  const listed = pageOf(all, wantedPage, TIES_ON_PAGE);
  const { shown, start, page } = listed;
  const entries = shown.map((tie, index) => [
    `${start + index + 1}. ${pairOf(tie, language, geography)}`,
    [messages.entry(dayText(language, tie.next ?? ""), tie.yearsAtNext ?? 0), ...stateText(tie, language)].join(" · "),
  ]);
  const lines = entries.map(([pair = "", when = ""]) => join([bold(escape(pair)), escape(when)], "\n"));
  const during = month === 0 ? "" : duringText(language, monthRange(ANY_YEAR, month));
  const from = { origin: month === 0 ? "n" : "m", answer: "", page: cardPage.ofMonth(month, page) } as const;
  const keyboard = numberButtons(shown, start + 1, from)
    .append(turning(listed, language, (to) => buttons.anniversariesPage.data({ month, page: to })))
    .add(...(month === 0 ? [] : [InlineKeyboard.text(messages.wholeYear, buttons.anniversaries.data({ month: 0 }))]))
    .text(messages.byMonth, buttons.anniversaryMonths.data({}))
    .row()
    .text(messages.remindAll, buttons.remind.data({ kind: "all", id: "all", language }));
  addPictureOfButton(keyboard, "all", "all", language, facts);
  const whole = month === 0 ? messages.heading : messages.inMonth(during);
  const title = shown.length > 0 ? whole : messages.noneInMonth(during);
  const below = [
    ...(month === 0 ? [messages.withoutDay(corpus.twinnings.length - dated.length)] : []),
    ...rangeWords(all, listed, language),
  ];
  const { pair, anniversary } = reminders.ties.columns;
  return {
    text: join([bold(escape(title)), ...lines, ...inItalics(below)], "\n\n"),
    rich: shown.length > 0 ? [heading(title), table([[pair, anniversary], ...entries]), ...footer(below)] : undefined,
    keyboard,
  };
}
