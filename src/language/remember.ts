/** Default number of words in a cache. */
const MOST_WORDS = 1000;

/**
 * Caches a pure function of a word. When the cache is full, it is emptied.
 * @param most how many words the cache holds
 */
export function remember<Value>(of: (word: string) => Value, most = MOST_WORDS): (word: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (word) => {
    const before = known.get(word);
    if (before) return before.value;
    const value = of(word);
    if (known.size >= most) known.clear();
    known.set(word, { value });
    return value;
  };
}
