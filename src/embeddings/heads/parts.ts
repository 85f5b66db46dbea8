import { foldWord } from "../../language/fold.ts";

/** Lengths of the character n-grams. */
const RUNS = [3, 4, 5] as const;

/** FNV-1a with a final mix as in MurmurHash3: the same on every machine. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

/**
 * The features of a question: character n-grams, words and word pairs, each hashed to a bucket (feature hashing,
 * Weinberger et al. 2009). Case and accents are ignored, and all digits are equal.
 * @returns bucket numbers, each once
 */
export function partsOf(question: string, buckets: number): number[] {
  const plain = ` ${foldWord(question).replace(/\s+/gu, " ").replace(/\d/gu, "0").trim()} `;
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<number>();
  const add = (part: string) => found.add(hashOf(part) % buckets);
  for (const length of RUNS) {
    for (let at = 0; at + length <= plain.length; at += 1) add(plain.slice(at, at + length));
  }
  words.forEach((word, at) => {
    add(`w:${word}`);
    if (at > 0) add(`p:${words[at - 1] ?? ""} ${word}`);
  });
  return [...found];
}
