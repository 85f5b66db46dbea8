import type { ProgrammeEvent } from "../corpus/schema.ts";
import type { Language } from "../language/languages.ts";
import type { EventWords } from "../retrieval/event-words.ts";
import { createHolds } from "./excerpt.ts";
import type { ExcerptDeps } from "./excerpt.ts";

/** Finds the events in whose texts words stand. */
export interface TextSearch {
  /**
   * The events whose title and description together have all of the words that say something, in their order, see `Excerpts.has`;
   * none where no word says anything.
   * @param words folded, as a question's terms are
   */
  having(words: readonly string[], languages: readonly Language[]): ProgrammeEvent[];
}

/** Words that are looked for at a time: a bit for each. */
const MOST_WORDS = 30;

/** Builds the search over words that were read before: each different word is compared once, whatever the number of texts. */
export function createTextSearch(
  events: readonly ProgrammeEvent[],
  { words: known, fields }: EventWords,
  deps: ExcerptDeps,
): TextSearch {
  const { wantedOf, holds } = createHolds(deps);
  return {
    having(words, languages) {
      const wanted = wantedOf(words).slice(0, MOST_WORDS);
      if (wanted.length === 0) return [];
      const all = 2 ** wanted.length - 1;
      const bits = Uint32Array.from(known, (word) =>
        wanted.reduce((found, own, index) => (holds(word, own) ? found | (1 << index) : found), 0),
      );
      const texts = fields.filter(({ field, language }) => field !== "partners" && languages.includes(language));
      return events.filter((_, position) => {
        let found = 0;
        for (const { numbers, starts } of texts) {
          const end = starts[position + 1] ?? 0;
          for (let at = starts[position] ?? 0; at < end; at += 1) found |= bits[numbers[at] ?? 0] ?? 0;
        }
        return found === all;
      });
    },
  };
}
