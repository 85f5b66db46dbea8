/**
 * Splits a long text into parts of limited length in UTF-16 units, after a sentence if possible, else between words,
 * else anywhere. Only white space is lost. A short or empty text is one part.
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

/**
 * The end of the last sentence that fits and fills at least half a part, else of the last word that fits, else the
 * limit.
 */
function endOfPart(text: string, maxUnits: number): number {
  const head = text.slice(0, maxUnits);
  const sentence = Math.max(...[". ", "! ", "? ", "…\u0020", "\n"].map((end) => head.lastIndexOf(end)));
  if (sentence >= maxUnits / 2) return sentence + 1;
  const word = head.lastIndexOf(" ");
  if (word > 0) return word;
  return /[\uD800-\uDBFF]$/.test(head) ? maxUnits - 1 : maxUnits;
}
