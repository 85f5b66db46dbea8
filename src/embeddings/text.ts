/**
 * Longest question that is embedded, in UTF-16 units. Sixty-odd tokens of this model hold about 256 characters of French
 * or Russian: more than anybody asks, and tokenizing 10,000 characters would take 50–140 ms.
 */
export const QUERY_MAX_CHARACTERS = 256;

/**
 * Longest passage that is embedded, in UTF-16 units: about 400 tokens of French or Russian, below the 512 positions of the
 * model, after which the tokenizer cuts anyway.
 */
export const PASSAGE_MAX_CHARACTERS = 1600;

/**
 * The text as it is given to the tokenizer: well-formed Unicode in composed form, control characters and runs of white
 * space as one space, cut to `maxCharacters`. Applying it twice changes nothing.
 */
export function prepareText(text: string, maxCharacters: number): string {
  // Single spaces, which most texts are full of, need no replacing.
  const plain = text
    .toWellFormed()
    .normalize("NFC")
    .replace(/ *(?:[^\S ]|\p{Cc})[\s\p{Cc}]*| {2,}/gu, " ")
    .trim();
  return cut(plain, maxCharacters);
}

/** Cuts at the last space when one lies in the second half, else anywhere but inside a surrogate pair. */
function cut(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const border = text.lastIndexOf(" ", maxCharacters);
  if (border >= maxCharacters / 2) return text.slice(0, border);
  return /[\uD800-\uDBFF]/.test(text.charAt(maxCharacters - 1))
    ? text.slice(0, maxCharacters - 1)
    : text.slice(0, maxCharacters);
}
