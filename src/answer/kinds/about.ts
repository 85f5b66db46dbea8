import { ABOUT_REPLIES } from "../../i18n/replies/about.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import { programmeWords } from "../../i18n/programme.ts";
import type { Introduced } from "../../corpus/programme.ts";
import type { Language } from "../../language/languages.ts";
import type { BotTopic } from "../../reading/asks.ts";
import { programmeInFigures } from "../introduction.ts";
import type { Tell, TellingFacts } from "./kind.ts";

/** What the programme says of itself, with the lines of the print. */
function introduced({ text, lines }: Introduced, language: Language): string {
  const cited = ABOUT_REPLIES[language].cited(catalogueOf(language).answer.lines(...lines));
  return keepDatesTogether(text[language].replace(/\.$/u, ` (${cited}).`));
}

function ofBot(topic: BotTopic, language: Language, facts: TellingFacts): string {
  const { answer } = catalogueOf(language);
  const { programme } = facts.corpus;
  switch (topic) {
    case "whatItIs":
      return answer.bot.whatItIs(programmeWords(language, programme).full.about);
    case "howToAsk":
      return answer.help(programmeInFigures(language, facts));
    case "sources":
      return answer.bot.sources(programme.title[language]);
    case "internet":
      return ABOUT_REPLIES[language].internet;
    case "groups":
      return ABOUT_REPLIES[language].groups;
    default:
      return answer.bot[topic];
  }
}

/** What the programme says of itself, and what the bot is. */
export const about: Tell<"about"> = ({ asks: { entries, bot }, question: { language }, facts }) => {
  const told = facts.corpus.programme.introduction.filter(({ id }) => entries.includes(id));
  const inOrder = entries.flatMap((id) => told.find((entry) => entry.id === id) ?? []);
  const said = [
    ...bot.map((topic) => ofBot(topic, language, facts)),
    ...inOrder.map((entry) => introduced(entry, language)),
  ];
  return { reply: said.join(" ") };
};
