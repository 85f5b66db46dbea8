import { pageTexts, pageTowns } from "../i18n/page/index.ts";
import { examplePlaces, exampleQuestions, projectsInAll } from "./wording/introduction.ts";
import type { Facts } from "./ports.ts";

/** What the chat page says of the programme, with questions and towns to try. */
export function pageContent(facts: Facts) {
  return {
    texts: pageTexts(facts.corpus.programme, projectsInAll(facts)),
    examples: { fr: exampleQuestions("fr", facts), ru: exampleQuestions("ru", facts) },
    towns: pageTowns(examplePlaces(facts)),
  };
}
