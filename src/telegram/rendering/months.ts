import { setImmediate as nextTurn } from "node:timers/promises";
import { InlineKeyboard } from "grammy";
import type { Assistant } from "../../answer/ports.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { monthText } from "../../i18n/dates.ts";
import type { Language } from "../../language/languages.ts";
import { monthRange } from "../../reading/calendar.ts";
import { buttons } from "../callback-data.ts";
import { escape, join } from "../html.ts";
import type { View } from "../reply.ts";
import { conditionsOnly } from "./conditions.ts";

/** Two, so that the longest name and its number fit on a telephone. */
const COLUMNS = 2;

const ANY_YEAR = 2000;

/** "Décembre", «Декабрь». */
export function monthName(language: Language, month: number): string {
  // Of whatever year: only the name is taken.
  const [name = ""] = monthText(language, monthRange(ANY_YEAR, month).from).split(" ");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** How many projects an answer about each month lists; it is the assistant that counts. */
export async function countMonths(
  assistant: Assistant,
  { year, now }: { year: number; now: Date },
): Promise<{ counts: number[]; undated: number }> {
  const context = { now, today: now.toISOString().slice(0, 10) };
  const counts: number[] = [];
  let undated = 0;
  for (let month = 1; month <= 12; month += 1) {
    const ranges = [monthRange(year, month)];
    const { answer } = await assistant.answer(conditionsOnly("fr", { ranges }), context);
    counts.push(answer.total);
    undated = answer.undated;
    // Twelve answers in one go would hold up everybody else.
    await nextTurn();
  }
  return { counts, undated };
}

/** The year as a calendar of buttons. */
export function monthsView(
  language: Language,
  { year, counts, undated }: { year: number; counts: readonly number[]; undated: number },
): View {
  const { telegram } = catalogueOf(language);
  const keyboard = new InlineKeyboard();
  for (const [index, count] of counts.entries()) {
    if (index % COLUMNS === 0) keyboard.row();
    const month = index + 1;
    keyboard.text(telegram.counted(monthName(language, month), count), buttons.month.data({ month }));
  }
  const notice = undated > 0 ? [escape(telegram.months.undated(undated))] : [];
  return { text: join([escape(telegram.months.choose(year)), ...notice], "\n"), keyboard };
}
