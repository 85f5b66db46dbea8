import { examplesFr, pageFr } from "./fr.ts";
import { examplesRu, pageRu } from "./ru.ts";

/** Everything that the chat page says by itself. */
export const pageTexts = { fr: pageFr, ru: pageRu };

/** Questions that an empty chat offers: a town, a town with a month, three subjects, a twinning. */
export const pageExamples = { fr: examplesFr, ru: examplesRu };
