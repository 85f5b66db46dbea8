import { distance } from "fastest-levenshtein";
import type { ProgrammeEvent } from "../corpus/schema.ts";
import { tokenize } from "../language/fold.ts";
import type { Stem } from "../language/stem.ts";
import type { Concept } from "../understanding/concepts.ts";

/** Weights of what a question's word may stand for; the word itself weighs 1. */
const SYNONYM_WEIGHT = 0.5;
const MISSPELT_WEIGHT = 0.8;
/** Shortest word that is read through a typing error. */
const MISSPELT_LENGTH = 6;

/** A stem to look for, and how much finding it counts. */
export interface WeightedStem {
  stem: string;
  weight: number;
}

/** All words of the programme, and what a question's words may stand for among them. */
export interface Vocabulary {
  has(foldedWord: string): boolean;
  /** The stems that a word is looked up by, itself first; empty when the programme has nothing like it. */
  expand(foldedWord: string): readonly WeightedStem[];
}

/** Every text of an event in both languages. */
export function textsOf(event: ProgrammeEvent): string[] {
  const partners = [...event.french, ...event.russian].flatMap(({ name }) => [name.fr, name.ru]);
  return [event.title.fr, event.title.ru, event.description.fr, event.description.ru, ...partners];
}

/** Collects the words of a corpus and joins them to the concepts that extend them. */
export function createVocabulary(
  events: readonly ProgrammeEvent[],
  concepts: readonly Concept[],
  stem: Stem,
): Vocabulary {
  const words = new Set<string>();
  for (const event of events) {
    for (const text of textsOf(event)) for (const token of tokenize(text)) words.add(token.folded);
  }
  const stems = new Set([...words].map(stem));
  const siblings = new Map<string, Set<string>>();
  for (const { fr, ru } of concepts) {
    const members = new Set(tokenize(`${fr} ${ru}`).map((token) => stem(token.folded)));
    for (const member of members) {
      const known = siblings.get(member) ?? new Set<string>();
      for (const other of members) if (other !== member && stems.has(other)) known.add(other);
      siblings.set(member, known);
    }
  }
  const longWords = [...words].filter((word) => word.length >= MISSPELT_LENGTH - 1 && !/\p{N}/u.test(word));

  const around = (own: string): WeightedStem[] => [
    ...(stems.has(own) ? [{ stem: own, weight: 1 }] : []),
    ...[...(siblings.get(own) ?? [])].map((other) => ({ stem: other, weight: SYNONYM_WEIGHT })),
  ];
  return {
    has: (word) => words.has(word) || siblings.has(stem(word)) || stems.has(stem(word)),
    expand(word) {
      const found = around(stem(word));
      if (found.length > 0 || word.length < MISSPELT_LENGTH) return found;
      const meant = longWords.find((known) => Math.abs(known.length - word.length) <= 1 && distance(known, word) === 1);
      if (meant === undefined) return [];
      return around(stem(meant)).map((entry) => ({ ...entry, weight: entry.weight * MISSPELT_WEIGHT }));
    },
  };
}
