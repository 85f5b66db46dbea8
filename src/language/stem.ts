import snowball from "snowball-stemmers";

/** Reduces a folded word to its stem: Snowball's Russian for Cyrillic, its French for everything else. */
export type Stem = (foldedWord: string) => string;

const CYRILLIC = /\p{Script=Cyrillic}/u;
const CACHE_LIMIT = 100_000;

/**
 * A stemmer for both languages; results are remembered up to a bound, since questions repeat words.
 * @param known stems by word, to begin with; new ones are added
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
