import { namesOf } from "../corpus/event.ts";
import type { ProgrammeEvent } from "../corpus/schema.ts";
import { tokenize } from "../language/fold.ts";
import { LANGUAGES } from "../language/languages.ts";
import type { Stem } from "../language/stem.ts";
import type { IsStopWord } from "../language/stop-words.ts";

/**
 * BM25F (Robertson, Zaragoza, Taylor: Simple BM25 extension to multiple weighted fields, 2004): term frequencies of
 * the fields are weighted and normalised by the field's length, then summed, then saturated once.
 */
const FIELDS = {
  title: { weight: 3, lengthShare: 0.3 },
  description: { weight: 1, lengthShare: 0.6 },
  partners: { weight: 1.5, lengthShare: 0.3 },
} as const;
type Field = keyof typeof FIELDS;

/** How a word stands in an event. */
export interface Posting {
  /** Weighted, length-normalised frequency over the fields. */
  frequency: number;
  inTitle: boolean;
  /** In the title or a partner's name, where hardly a word stands by chance. */
  isProminent: boolean;
}

function fieldTexts(event: ProgrammeEvent, language: (typeof LANGUAGES)[number]): Record<Field, string> {
  return {
    title: event.title[language],
    description: event.description[language],
    partners: namesOf(event, language).join(" "),
  };
}

/** Postings of every stem, by event id. */
export function postingsOf(
  events: readonly ProgrammeEvent[],
  stem: Stem,
  isStopWord: IsStopWord,
): Map<string, Map<string, Posting>> {
  const postings = new Map<string, Map<string, Posting>>();
  for (const language of LANGUAGES) {
    const documents = events.map((event) => {
      const texts = fieldTexts(event, language);
      const stems = (field: Field) =>
        tokenize(texts[field])
          .filter((token) => !isStopWord(token.folded))
          .map((token) => stem(token.folded));
      return {
        id: event.id,
        fields: { title: stems("title"), description: stems("description"), partners: stems("partners") },
      };
    });
    for (const field of Object.keys(FIELDS) as Field[]) {
      const mean =
        documents.reduce((sum, document) => sum + document.fields[field].length, 0) / Math.max(1, documents.length);
      const { weight, lengthShare } = FIELDS[field];
      for (const { id, fields } of documents) {
        const length = fields[field].length;
        const gain = weight / (1 - lengthShare + (lengthShare * length) / Math.max(1, mean));
        for (const word of fields[field]) {
          const byEvent = postings.get(word) ?? new Map<string, Posting>();
          const posting = byEvent.get(id) ?? { frequency: 0, inTitle: false, isProminent: false };
          posting.frequency += gain;
          posting.inTitle ||= field === "title";
          posting.isProminent ||= field !== "description";
          byEvent.set(id, posting);
          postings.set(word, byEvent);
        }
      }
    }
  }
  return postings;
}
