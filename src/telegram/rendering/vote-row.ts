import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { Answer } from "../../answer/answer.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import type { Language } from "../../language/languages.ts";
import { buttons, VERDICTS } from "../callback-data.ts";

/** What of an answer a vote carries: nothing of the question. */
export type VotedOn = Pick<Answer, "asks" | "kind" | "language">;

type Row = InlineKeyboardButton[];

const FACES = { up: "👍", down: "👎" } as const;

const dataOf = (button: InlineKeyboardButton) => ("callback_data" in button && button.callback_data) || "";
const isOpen = (row: Row) => row.some((button) => buttons.vote.read(dataOf(button)) !== undefined);
const isMarked = (row: Row) => row.some((button) => buttons.voted.read(dataOf(button)) !== undefined);

function openRow(on: VotedOn): Row {
  return VERDICTS.map((verdict) => ({ text: FACES[verdict], callback_data: buttons.vote.data({ ...on, verdict }) }));
}

function markedRow(language: Language): Row {
  return [{ text: catalogueOf(language).telegram.votes.marked, callback_data: buttons.voted.data({}) }];
}

/**
 * The buttons of a view with the row below them that asks for a vote, where it is an answer. A message has one vote, whatever is
 * put into it: of the buttons that are `present` in it the row stays that has its vote, and that of the answer it began with.
 */
export function withVoteRow(
  keyboard: InlineKeyboard | undefined,
  on: VotedOn | undefined,
  present?: InlineKeyboardMarkup,
): InlineKeyboard | undefined {
  const rows = present?.inline_keyboard ?? [];
  const row = rows.find(isMarked) ?? (on ? openRow(on) : rows.find(isOpen));
  return row ? new InlineKeyboard([...(keyboard?.inline_keyboard ?? []), row]) : keyboard;
}

/** The same buttons with thanks in place of the row that asks; null where there is none. */
export function withThanks({ inline_keyboard: rows }: InlineKeyboardMarkup, language: Language): InlineKeyboard | null {
  if (!rows.some(isOpen)) return null;
  return new InlineKeyboard(rows.map((row) => (isOpen(row) ? markedRow(language) : row)));
}
