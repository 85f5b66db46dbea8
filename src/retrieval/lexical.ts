import type { ProgrammeEvent } from "../corpus/schema.ts";
import { tokenize } from "../language/fold.ts";
import { LANGUAGES } from "../language/languages.ts";
import type { Stem } from "../language/stem.ts";
import { isOrdinary } from "../understanding/ordinary-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

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
const SATURATION = 1.2;

/** What the words of a question found in one event. */
export interface LexicalMatch {
  score: number;
  /** Share of the question's words, weighted by their rarity, that the event has as they are, 0–1. */
  coverage: number;
  /** The same, counting what stands for a word (its concept, the word that was meant) as well. */
  conceptCoverage: number;
  /** The latter within the title alone. */
  titleCoverage: number;
}

export interface LexicalIndex {
  /** Events that have at least one of the words, by event id. */
  search(foldedWords: readonly string[]): Map<string, LexicalMatch>;
}

interface Posting {
  eventId: string;
  /** Weighted, length-normalised frequency over the fields. */
  frequency: number;
  /** How surely the question's word is meant: 1 for the word itself, less for one that stands for it. */
  certainty: number;
  inTitle: boolean;
}

function fieldTexts(event: ProgrammeEvent, language: (typeof LANGUAGES)[number]): Record<Field, string> {
  return {
    title: event.title[language],
    description: event.description[language],
    partners: [...event.french, ...event.russian].map((partner) => partner.name[language]).join(" "),
  };
}

/** Builds the index over titles, descriptions and partners of both languages. */
export function createLexicalIndex(
  events: readonly ProgrammeEvent[],
  vocabulary: Vocabulary,
  stem: Stem,
): LexicalIndex {
  const postings = new Map<string, Map<string, Posting>>();
  for (const language of LANGUAGES) {
    const documents = events.map((event) => {
      const texts = fieldTexts(event, language);
      const stems = (field: Field) =>
        tokenize(texts[field])
          .filter((token) => !isOrdinary(token.folded))
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
          const posting = byEvent.get(id) ?? { eventId: id, frequency: 0, certainty: 1, inTitle: false };
          posting.frequency += gain;
          posting.inTitle ||= field === "title";
          byEvent.set(id, posting);
          postings.set(word, byEvent);
        }
      }
    }
  }

  const rarity = (documents: number) => Math.log(1 + (events.length - documents + 0.5) / (documents + 0.5));

  /** One word's postings: its own and those of what it may stand for, the strongest per event. */
  const lookUp = (word: string): Map<string, Posting> => {
    const found = new Map<string, Posting>();
    for (const { stem: key, weight } of vocabulary.expand(word)) {
      for (const posting of postings.get(key)?.values() ?? []) {
        const known = found.get(posting.eventId);
        const frequency = posting.frequency * weight;
        found.set(posting.eventId, {
          eventId: posting.eventId,
          frequency: Math.max(frequency, known?.frequency ?? 0),
          certainty: Math.max(weight, known?.certainty ?? 0),
          inTitle: posting.inTitle || known?.inTitle === true,
        });
      }
    }
    return found;
  };

  return {
    search(foldedWords) {
      const matches = new Map<string, LexicalMatch>();
      const words = [...new Set(foldedWords)].map((word) => {
        const found = lookUp(word);
        return { found, rarity: rarity(found.size) };
      });
      const all = words.reduce((sum, word) => sum + word.rarity, 0);
      for (const { found, rarity: weight } of words) {
        for (const { eventId, frequency, certainty, inTitle } of found.values()) {
          const match = matches.get(eventId) ?? { score: 0, coverage: 0, conceptCoverage: 0, titleCoverage: 0 };
          match.score += (weight * frequency) / (SATURATION + frequency);
          if (certainty === 1) match.coverage += weight / all;
          match.conceptCoverage += weight / all;
          if (inTitle) match.titleCoverage += weight / all;
          matches.set(eventId, match);
        }
      }
      return matches;
    },
  };
}
