import snowball from "snowball-stemmers";

/** Reduces a folded word to its stem: Snowball's Russian for Cyrillic, its French for everything else. */
export type Stem = (foldedWord: string) => string;

const CYRILLIC = /\p{Script=Cyrillic}/u;
const CACHE_LIMIT = 100_000;

/** A stemmer for both languages; results are remembered up to a bound, since questions repeat words. */
export function createStem(): Stem {
  const russian = snowball.newStemmer("russian");
  const french = snowball.newStemmer("french");
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const stem = (CYRILLIC.test(word) ? russian : french).stem(word);
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(word, stem);
    return stem;
  };
}
