import { setImmediate as nextTurn } from "node:timers/promises";
import { InlineKeyboard } from "grammy";
import type { Assistant } from "../../../answer/ports.ts";
import type { ProgrammeDays } from "../../../corpus/programme.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { monthText } from "../../../i18n/dates.ts";
import type { Things } from "../../../i18n/things.ts";
import type { Language } from "../../../language/languages.ts";
import { monthRange, monthsOn } from "../../../reading/dates/calendar.ts";
import type { DateRange } from "../../../reading/question.ts";
import { buttons } from "../../links/callback-data.ts";
import { escape, join } from "../../message/html.ts";
import type { View } from "../../message/reply.ts";
import { conditionsOnly } from "../conditions.ts";

/** Buttons in a row. With two, the longest name and its number fit on a telephone. */
const COLUMNS = 2;

/** Stands for any year when a month is meant without one. */
export const ANY_YEAR = 2000;

/** "Décembre", «Декабрь». */
export function monthName(language: Language, month: number): string {
  const [name = ""] = monthText(language, monthRange(ANY_YEAR, month).from).split(" ");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The most months listed: the first ones of a long programme, or the first ones to come. */
const MOST_MONTHS = 36;

interface ProgrammeMonth {
  /** From 1, counted from January of the programme's first year. */
  number: number;
  range: DateRange;
}

/** The months of a programme in order. */
export function monthsOf({ start, end }: ProgrammeDays): ProgrammeMonth[] {
  const first = Number(start.slice(5, 7));
  const months: ProgrammeMonth[] = [];
  for (let range = monthsOn(start, 0); range.from <= end; range = monthsOn(start, months.length)) {
    months.push({ number: first + months.length, range });
  }
  return months;
}

/** The months to choose from: those not yet over while the programme runs, else all. */
export function monthsToChoose(season: ProgrammeDays, today: string): ProgrammeMonth[] {
  const isOn = today <= season.end;
  return monthsOf(season)
    .filter(({ range }) => !isOn || range.to >= today)
    .slice(0, MOST_MONTHS);
}

/** How many projects the assistant lists for each month. */
export async function countMonths(
  assistant: Assistant,
  { months, now }: { months: readonly ProgrammeMonth[]; now: Date },
): Promise<{ counts: number[]; undated: number }> {
  const context = { now, today: now.toISOString().slice(0, 10) };
  const counts: number[] = [];
  let undated = 0;
  for (const { range } of months) {
    const { answer } = await assistant.answer(conditionsOnly("fr", { ranges: [range] }), context);
    counts.push(answer.total);
    undated = answer.undated;
    // Let other work in between the questions: twelve at once would block everybody.
    await nextTurn();
  }
  return { counts, undated };
}

/** The months of a programme as a calendar of buttons. */
export function monthsView(
  language: Language,
  {
    months,
    counts,
    undated,
    things,
  }: {
    months: readonly ProgrammeMonth[];
    counts: readonly number[];
    undated: number;
    /** The programme's word for its events. */
    things: Things;
  },
): View {
  const { telegram } = catalogueOf(language, things);
  const years = months.map(({ range }) => Number(range.from.slice(0, 4)));
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const keyboard = new InlineKeyboard();
  for (const [index, { number, range }] of months.entries()) {
    if (index % COLUMNS === 0) keyboard.row();
    const name = monthName(language, Number(range.from.slice(5, 7)));
    const label = first !== last ? `${name} ${range.from.slice(0, 4)}` : name;
    keyboard.text(telegram.counted(label, counts[index] ?? 0), buttons.month.data({ month: number }));
  }
  const notice = undated > 0 ? [escape(telegram.months.undated(undated))] : [];
  return { text: join([escape(telegram.months.choose(first, last)), ...notice], "\n"), keyboard };
}
