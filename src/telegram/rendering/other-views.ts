import { InlineKeyboard } from "grammy";
import type { Reply } from "../../answer/ports.ts";
import { placeName } from "../../answer/describe.ts";
import { townsByCount } from "../../answer/towns.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { buttons } from "../callback-data.ts";
import type { FeatureDeps } from "../context.ts";
import { escape, join, shorten } from "../html.ts";
import type { Html } from "../html.ts";
import type { RememberedAnswer } from "../memory/conversations.ts";
import type { View } from "../reply.ts";
import { dropButtons } from "./list-view.ts";
import { menuButtons } from "./menu-buttons.ts";

/** Towns that a refusal offers. */
const TOWN_LIMIT = 3;
/** Characters of a sentence that quotes the asker. */
const SENTENCE_LIMIT = 700;

/** What the bot says to a greeting, to thanks, and to whoever asks what it can do. */
export function helpView({ sentences, question }: Pick<Reply, "sentences" | "question">): View {
  return { text: escape(sentences.heading), keyboard: menuButtons(question.language) };
}

/** Says that the list has no such item, with the way back to it. */
export function noSuchItemView(
  { sentences, question }: Pick<Reply, "sentences" | "question">,
  back: { answer: string; page: number } | null,
): View {
  const { backToList } = catalogueOf(question.language).telegram.answer;
  const keyboard = back ? new InlineKeyboard().text(backToList, buttons.page.data(back)) : undefined;
  return { text: escape(sentences.heading), keyboard };
}

/** A reasoned refusal in words, with questions to ask instead. */
export function refusalText({ answer, sentences, question }: Omit<RememberedAnswer, "key" | "kept">): Html {
  const { refusal } = catalogueOf(question.language).answer;
  const said = [sentences.heading, ...sentences.notices, ...sentences.remarks];
  const suggestions = answer.suggestions.map((suggestion) => escape(`• ${suggestion}`));
  return join(
    [
      join(
        said.map((text) => escape(shorten(text, SENTENCE_LIMIT))),
        "\n",
      ),
      ...(suggestions.length > 0 ? [join([escape(refusal.suggestions), ...suggestions], "\n")] : []),
    ],
    "\n\n",
  );
}

/** A reasoned refusal with ways on: the question with one condition less, towns, months, themes. */
export function refusalView(remembered: RememberedAnswer, facts: FeatureDeps["facts"]): View {
  const { question } = remembered;
  const { language } = question;
  const asked = question.where.places.flatMap((id) => {
    const place = facts.geography.place(id);
    return place && facts.geography.eventsOf(id).size > 0 ? [place] : [];
  });
  const popular = townsByCount(facts).filter((town) => !asked.includes(town));
  const keyboard = new InlineKeyboard();
  for (const town of [...asked, ...popular].slice(0, TOWN_LIMIT)) {
    keyboard.text(placeName(town, language), buttons.place.data({ place: town.id }));
  }
  keyboard.row().append(dropButtons(remembered, facts)).row().append(menuButtons(language));
  return { text: refusalText(remembered), keyboard };
}
