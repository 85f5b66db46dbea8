/**
 * Longest question that is embedded, in UTF-16 units. 256 characters of French or Russian are about sixty tokens, and
 * nobody asks a longer question. Tokenizing 10,000 characters would take 50–140 ms.
 */
export const QUERY_MAX_CHARACTERS = 256;

/**
 * Longest passage that is embedded, in UTF-16 units: about 400 tokens of French or Russian. The tokenizer would cut at
 * 512 tokens anyway, because the model has no more positions.
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

/** Cuts at the last space if it is in the second half, else at the limit, but never inside a surrogate pair. */
function cut(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const border = text.lastIndexOf(" ", maxCharacters);
  if (border >= maxCharacters / 2) return text.slice(0, border);
  return /[\uD800-\uDBFF]/.test(text.charAt(maxCharacters - 1))
    ? text.slice(0, maxCharacters - 1)
    : text.slice(0, maxCharacters);
}
