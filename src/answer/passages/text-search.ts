import type { ProgrammeEvent } from "../../corpus/schema.ts";
import type { Language } from "../../language/languages.ts";
import type { EventWords } from "../../retrieval/words/event-words.ts";
import { areForms, createWantedOf, startOf } from "./excerpt.ts";
import type { ExcerptDeps } from "./excerpt.ts";

/** Finds the events in whose texts words stand. */
export interface TextSearch {
  /**
   * Returns the events whose title and description together have all content words, in the order of the events, see `Excerpts.has`; none
   * where no word is a content word.
   * @param words folded, as a question's terms are
   */
  having(words: readonly string[], languages: readonly Language[]): ProgrammeEvent[];
}

/** The most words searched for at once: each takes a bit. */
const MOST_WORDS = 30;

/** Groups the numbers of words by a key that words must share to be compared. */
function numbersBy(words: readonly string[], keyOf: (word: string) => string): ReadonlyMap<string, readonly number[]> {
  const byKey = new Map<string, number[]>();
  for (const [number, word] of words.entries()) {
    const key = keyOf(word);
    const alike = byKey.get(key);
    if (alike) alike.push(number);
    else byKey.set(key, [number]);
  }
  return byKey;
}

/** Builds the search over words that were read before. It makes its index when it is first used. */
export function createTextSearch(
  events: readonly ProgrammeEvent[],
  { words: known, fields }: EventWords,
  deps: ExcerptDeps,
): TextSearch {
  const wantedOf = createWantedOf(deps);
  let index: { byStem: ReturnType<typeof numbersBy>; byStart: ReturnType<typeof numbersBy> } | undefined;
  /** Numbers of the known words that are forms of a word. */
  const holding = (word: string): number[] => {
    index ??= { byStem: numbersBy(known, deps.stem), byStart: numbersBy(known, startOf) };
    const forms = index.byStart.get(startOf(word)) ?? [];
    return [
      ...(index.byStem.get(deps.stem(word)) ?? []),
      ...forms.filter((number) => areForms(known[number] ?? "", word)),
    ];
  };
  return {
    having(words, languages) {
      const wanted = wantedOf(words).slice(0, MOST_WORDS);
      if (wanted.length === 0) return [];
      const all = 2 ** wanted.length - 1;
      const bits = new Uint32Array(known.length);
      for (const [place, word] of wanted.entries()) {
        for (const number of holding(word)) bits[number] = (bits[number] ?? 0) | (1 << place);
      }
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
