import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { Answer } from "../../../answer/answer.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import type { Language } from "../../../language/languages.ts";
import { buttons, VERDICTS } from "../../links/callback-data.ts";

/** What of an answer a vote carries: nothing of the question. */
export type VotedOn = Pick<Answer, "asks" | "kind" | "language">;

type Row = InlineKeyboardButton[];

const FACES = { up: "👍", down: "👎" } as const;

const dataOf = (button: InlineKeyboardButton) => ("callback_data" in button && button.callback_data) || "";
const isOpen = (button: InlineKeyboardButton) => buttons.vote.read(dataOf(button)) !== undefined;
const isMarked = (button: InlineKeyboardButton) => buttons.voted.read(dataOf(button)) !== undefined;
const isOfVote = (button: InlineKeyboardButton) => isOpen(button) || isMarked(button);
const opensMore = (button: InlineKeyboardButton) =>
  [buttons.more, buttons.eventMore].some((kind) => kind.read(dataOf(button)) !== undefined);

/** The two buttons that ask what somebody thinks of an answer. */
export function voteButtons(on: VotedOn): Row {
  return VERDICTS.map((verdict) => ({ text: FACES[verdict], callback_data: buttons.vote.data({ ...on, verdict }) }));
}

function marked(language: Language): InlineKeyboardButton {
  return { text: catalogueOf(language).telegram.votes.marked, callback_data: buttons.voted.data({}) };
}

/**
 * The buttons of a view with those of the message that it is put into which ask for a vote or thank for one: a message has one vote,
 * whatever is put into it.
 */
export function withPresentVote(
  keyboard: InlineKeyboard | undefined,
  present: InlineKeyboardMarkup | undefined,
): InlineKeyboard | undefined {
  const row = (present?.inline_keyboard ?? []).flat().filter(isOfVote);
  return row.length > 0 ? new InlineKeyboard([...(keyboard?.inline_keyboard ?? []), row]) : keyboard;
}

/** The buttons of a message with a row more in place of the one that opens it, and without asking twice for a vote. */
export function withMore({ inline_keyboard: rows }: InlineKeyboardMarkup, more: Row): InlineKeyboard {
  const others = rows.map((row) => row.filter((button) => !opensMore(button))).filter((row) => row.length > 0);
  const hasVote = rows.flat().some(isOfVote);
  return new InlineKeyboard([...others, more.filter((button) => !hasVote || !isOpen(button))]);
}

/** The same buttons with thanks in place of those that ask; null where there are none. */
export function withThanks({ inline_keyboard: rows }: InlineKeyboardMarkup, language: Language): InlineKeyboard | null {
  if (!rows.flat().some(isOpen)) return null;
  return new InlineKeyboard(
    rows.map((row) => (row.some(isOpen) ? [...row.filter((button) => !isOpen(button)), marked(language)] : row)),
  );
}
