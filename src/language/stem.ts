import snowball from "snowball-stemmers";

/** Reduces a folded word to its stem: Snowball Russian for Cyrillic, Snowball French for all else. */
export type Stem = (foldedWord: string) => string;

const CYRILLIC = /\p{Script=Cyrillic}/u;
const CACHE_LIMIT = 100_000;

/**
 * Builds a stemmer for both languages. Its cache is bounded.
 * @param known initial cache of stems by word; new ones are added
 */
export function createStem(known = new Map<string, string>()): Stem {
  const russian = snowball.newStemmer("russian");
  const french = snowball.newStemmer("french");
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const stem = (CYRILLIC.test(word) ? russian : french).stem(word);
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(word, stem);
    return stem;
  };
}
