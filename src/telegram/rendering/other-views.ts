import { saidInChat } from "./in-chat.ts";
import { InlineKeyboard } from "grammy";
import type { Reply } from "../../answer/ports.ts";
import { exampleQuestions } from "../../answer/wording/introduction.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { quotedText } from "../../i18n/replies/parts.ts";
import { buttons } from "../links/callback-data.ts";
import type { FeatureDeps } from "../context.ts";
import { escape, join, shorten } from "../message/html.ts";
import type { Html } from "../message/html.ts";
import type { RememberedAnswer } from "../memory/conversations.ts";
import type { View } from "../message/reply.ts";
import { waysButtons } from "./buttons/answer-buttons.ts";
import { menuButtons } from "./buttons/menu-buttons.ts";

/** Characters of a sentence that may quote the asker. */
const SENTENCE_LIMIT = 700;

/** The reply to a greeting, to thanks, and to the question what the bot can do. */
export function helpView({ sentences, question }: Pick<Reply, "sentences" | "question">): View {
  return { text: escape(saidInChat(sentences)), keyboard: menuButtons(question.language) };
}

/** Says that the list has no such entry, with a button back to the list. */
export function noSuchItemView(
  { sentences, question }: Pick<Reply, "sentences" | "question">,
  back: { answer: string; page: number } | null,
): View {
  const { backToList } = catalogueOf(question.language).telegram.answer;
  const keyboard = back ? new InlineKeyboard().text(backToList, buttons.page.data(back)) : undefined;
  return { text: escape(saidInChat(sentences)), keyboard };
}

/** A refusal with its reason, without buttons. It suggests one other question. */
export function refusalText(
  { answer, sentences, question }: Omit<RememberedAnswer, "key">,
  suggestions = answer.suggestions.slice(0, 1),
): Html {
  const { language } = question;
  const { refusal } = catalogueOf(language).answer;
  const said = [saidInChat(sentences), ...sentences.notices, ...sentences.remarks];
  return join(
    [
      join(
        said.map((text) => escape(shorten(text, SENTENCE_LIMIT))),
        "\n",
      ),
      ...(suggestions.length > 0
        ? [join([escape(refusal.suggestions), ...suggestions.map((text) => escape(quotedText(language, text)))], " ")]
        : []),
    ],
    "\n\n",
  );
}

/** A refusal with its reason, and buttons: the question with one condition less; towns, months, themes. */
export function refusalView(remembered: RememberedAnswer, facts: FeatureDeps["facts"]): View {
  const { key, question } = remembered;
  const { more } = catalogueOf(question.language).telegram.answer;
  const ways = waysButtons(remembered, facts);
  // A suggestion that has nothing of the question only fills the screen: the buttons below have examples.
  const isOnButtons = ways.inline_keyboard.some((row) => row.length > 0);
  const examples = exampleQuestions(question.language, facts);
  const suggestions = isOnButtons ? [] : remembered.answer.suggestions.filter((text) => !examples.includes(text));
  return {
    text: refusalText(remembered, suggestions.slice(0, 1)),
    keyboard: ways
      .row()
      .append(menuButtons(question.language))
      .text(more, buttons.more.data({ answer: key, page: 0 })),
  };
}
