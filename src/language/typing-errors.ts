import { distance } from "fastest-levenshtein";

/** Edit distance of two words, in which two neighbouring letters exchanged count as one error and not as two. */
export function errorsBetween(a: string, b: string): number {
  if (a.length === b.length) {
    const first = Array.from(a).findIndex((letter, index) => letter !== b[index]);
    const swapped = a.slice(0, first) + (a[first + 1] ?? "") + (a[first] ?? "") + a.slice(first + 2);
    if (first >= 0 && swapped === b) return 1;
  }
  return distance(a, b);
}
