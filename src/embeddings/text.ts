/**
 * Longest question that is embedded, in UTF-16 units. 256 characters of French or Russian are sixty-odd tokens, more
 * than anybody asks; tokenizing 10,000 characters would take 50–140 ms.
 */
export const QUERY_MAX_CHARACTERS = 256;

/**
 * Longest passage that is embedded, in UTF-16 units: about 400 tokens of French or Russian. The model has 512
 * positions, where the tokenizer would cut anyway.
 */
export const PASSAGE_MAX_CHARACTERS = 1600;

/**
 * Prepares a text for the tokenizer: well-formed Unicode in NFC, each run of white space and control characters as one
 * space, cut to `maxCharacters`. Idempotent.
 */
export function prepareText(text: string, maxCharacters: number): string {
  // Single spaces are not matched: most texts are full of them.
  const plain = text
    .toWellFormed()
    .normalize("NFC")
    .replace(/ *(?:[^\S ]|\p{Cc})[\s\p{Cc}]*| {2,}/gu, " ")
    .trim();
  return cut(plain, maxCharacters);
}

/** Cuts at the last space in the second half, else anywhere but inside a surrogate pair. */
function cut(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const border = text.lastIndexOf(" ", maxCharacters);
  if (border >= maxCharacters / 2) return text.slice(0, border);
  return /[\uD800-\uDBFF]/.test(text.charAt(maxCharacters - 1))
    ? text.slice(0, maxCharacters - 1)
    : text.slice(0, maxCharacters);
}
