import type { Programme } from "../../corpus/programme.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { newlyNamed } from "../../i18n/newly-named.ts";
import type { Language } from "../../language/languages.ts";
import { sentencesOf } from "./excerpt.ts";

/** A sentence of the programme that a reply says or quotes, as it stands there; the reply may have another article. */
export interface Quote {
  /** Id of the event in whose description it stands; null where it is of the introduction. */
  event: string | null;
  /** Id of the entry of the introduction; null where it is of an event. */
  entry: string | null;
  sentence: string;
}

/** How many of the events of an answer are searched for quoted sentences. */
const MOST_EVENTS = 10;

/** A text whose no-break spaces are plain ones, for comparing. */
export const withPlainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/gu, " ");

/** Finds the sentences of events and of the introduction that stand in a reply, in the order of the events and entries. */
export function quotesIn(
  reply: string | null,
  { events, introduction }: { events: readonly ProgrammeEvent[]; introduction: Programme["introduction"] },
  language: Language,
): Quote[] {
  if (reply === null) return [];
  const said = withPlainSpaces(reply);
  const standing = (text: string) =>
    sentencesOf(text, language).filter((sentence) =>
      [sentence, newlyNamed(sentence)].some((written) => said.includes(withPlainSpaces(written))),
    );
  return [
    ...events
      .slice(0, MOST_EVENTS)
      .flatMap(({ id, description }) =>
        standing(description[language]).map((sentence) => ({ event: id, entry: null, sentence })),
      ),
    ...introduction.flatMap(({ id, text }) =>
      standing(text[language]).map((sentence) => ({ event: null, entry: id, sentence })),
    ),
  ];
}
