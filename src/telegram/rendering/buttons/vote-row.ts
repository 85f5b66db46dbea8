import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { Answer } from "../../../answer/answer.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import type { Language } from "../../../language/languages.ts";
import { buttons, VERDICTS } from "../../links/callback-data.ts";

/** The part of an answer that a vote records; nothing of the question. */
export type VotedOn = Pick<Answer, "asks" | "kind" | "language">;

type Row = InlineKeyboardButton[];

const FACES = { up: "👍", down: "👎" } as const;

const dataOf = (button: InlineKeyboardButton) => ("callback_data" in button && button.callback_data) || "";
const isOpen = (button: InlineKeyboardButton) => buttons.vote.read(dataOf(button)) !== undefined;
const isMarked = (button: InlineKeyboardButton) => buttons.voted.read(dataOf(button)) !== undefined;
const isOfVote = (button: InlineKeyboardButton) => isOpen(button) || isMarked(button);
const opensMore = (button: InlineKeyboardButton) =>
  [buttons.more, buttons.eventMore].some((kind) => kind.read(dataOf(button)) !== undefined);

/** The two vote buttons for an answer. */
export function voteButtons(on: VotedOn): Row {
  return VERDICTS.map((verdict) => ({ text: FACES[verdict], callback_data: buttons.vote.data({ ...on, verdict }) }));
}

function marked(language: Language): InlineKeyboardButton {
  return { text: catalogueOf(language).telegram.votes.marked, callback_data: buttons.voted.data({}) };
}

/**
 * The buttons of a view, plus the vote or thanks buttons of the message that it replaces: a message keeps its one vote.
 */
export function withPresentVote(
  keyboard: InlineKeyboard | undefined,
  present: InlineKeyboardMarkup | undefined,
): InlineKeyboard | undefined {
  const row = (present?.inline_keyboard ?? []).flat().filter(isOfVote);
  return row.length > 0 ? new InlineKeyboard([...(keyboard?.inline_keyboard ?? []), row]) : keyboard;
}

/** The buttons of a message with another row in place of the button that opens it; vote buttons are not added twice. */
export function withMore({ inline_keyboard: rows }: InlineKeyboardMarkup, more: Row): InlineKeyboard {
  const others = rows.map((row) => row.filter((button) => !opensMore(button))).filter((row) => row.length > 0);
  const hasVote = rows.flat().some(isOfVote);
  return new InlineKeyboard([...others, more.filter((button) => !hasVote || !isOpen(button))]);
}

/** The same buttons with thanks in place of the vote; null if there is no vote. */
export function withThanks({ inline_keyboard: rows }: InlineKeyboardMarkup, language: Language): InlineKeyboard | null {
  if (!rows.flat().some(isOpen)) return null;
  return new InlineKeyboard(
    rows.map((row) => (row.some(isOpen) ? [...row.filter((button) => !isOpen(button)), marked(language)] : row)),
  );
}
