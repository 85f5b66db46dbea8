import { distance } from "fastest-levenshtein";

/** Edit distance of two words, in which two neighbouring letters exchanged count as one error and not as two. */
export function errorsBetween(a: string, b: string): number {
  if (a.length === b.length) {
    let first = 0;
    while (first < a.length && a[first] === b[first]) first += 1;
    const isSwapped = a[first] === b[first + 1] && a[first + 1] === b[first];
    if (first + 1 < a.length && isSwapped && a.slice(first + 2) === b.slice(first + 2)) return 1;
  }
  return distance(a, b);
}
