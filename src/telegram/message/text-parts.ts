/**
 * A long text in parts of so many UTF-16 units at most, cut after a sentence, else between words, else anywhere; nothing but white
 * space is lost. A short one is one part, and so is an empty one.
 */
export function partsOf(text: string, maxUnits: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > maxUnits) {
    const end = endOfPart(rest, maxUnits);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest];
}

/** Where the last sentence ends that fits in and fills half of it; else the last word; else as much as fits. */
function endOfPart(text: string, maxUnits: number): number {
  const head = text.slice(0, maxUnits);
  const sentence = Math.max(...[". ", "! ", "? ", "…\u0020", "\n"].map((end) => head.lastIndexOf(end)));
  if (sentence >= maxUnits / 2) return sentence + 1;
  const word = head.lastIndexOf(" ");
  if (word > 0) return word;
  return /[\uD800-\uDBFF]$/.test(head) ? maxUnits - 1 : maxUnits;
}
