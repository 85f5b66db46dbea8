/** How many words are remembered at most, unless it is said. */
const MOST_WORDS = 1000;

/**
 * The same pure function of a word with a memory, for what is asked of one word by many. When the memory is full it begins anew.
 * @param most how many words it holds
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
