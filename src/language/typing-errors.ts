import { distance } from "fastest-levenshtein";

/** Edit distance of two words; swapping two adjacent letters counts as one error. */
export function errorsBetween(a: string, b: string): number {
  if (a.length === b.length) {
    let first = 0;
    while (first < a.length && a[first] === b[first]) first += 1;
    const isSwapped = a[first] === b[first + 1] && a[first + 1] === b[first];
    if (first + 1 < a.length && isSwapped && a.slice(first + 2) === b.slice(first + 2)) return 1;
  }
  return distance(a, b);
}

/** A list of words that can be searched with typing errors. */
export interface Spellings {
  /** Candidates within this many errors of a word, in the order of the list. It misses none, but may include a few others. */
  near(word: string, errors: number): string[];
}

/** A bit set of the letters of a word; some letters share a bit. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Groups the words by length and letter set. One error changes the length by at most one, and at most removes one
 * letter and adds one.
 */
export function createSpellings(words: readonly string[]): Spellings {
  const byLength = new Map<number, { places: number[]; letters: number[] }>();
  for (const [place, word] of words.entries()) {
    const alike = byLength.get(word.length) ?? { places: [], letters: [] };
    alike.places.push(place);
    alike.letters.push(lettersOf(word));
    byLength.set(word.length, alike);
  }
  return {
    near(word, errors) {
      const own = lettersOf(word);
      const found: number[] = [];
      for (let length = word.length - errors; length <= word.length + errors; length += 1) {
        const { places, letters } = byLength.get(length) ?? { places: [], letters: [] };
        for (let index = 0; index < places.length; index += 1) {
          if (bitCount(own ^ (letters[index] ?? 0)) <= 2 * errors) found.push(places[index] ?? 0);
        }
      }
      return found.sort((a, b) => a - b).map((place) => words[place] ?? "");
    },
  };
}
