const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/u;

/** Nominatives whose ending the stemmer takes for a verb's or a plural's, with case endings after which it does not. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ен|ит|ет|ыт|ут|ют|ят|ил|ыл|им|ым|ем|ам|ям|ом|ах|ях|ов|ев)$/u, ["у", "ы", "ов"]],
  [/(?:ей|уй|ай)$/u, ["я", "ю", "и", "ев"]],
  [/(?:ена|ила|ыла)$/u, ["у", "ы", ""]],
  [/[тш]ь$/u, ["и", "ю", "ей"]],
  [/(?:ено|ило|ыло)$/u, ["у", ""]],
];

/**
 * A folded Russian noun with some of its case forms, rough ones: Snowball takes the end of «обмен» for a verb's and cuts
 * it, which it does not do in «обмену». For looking up, not for writing; any other word is returned alone.
 */
export function caseForms(word: string): string[] {
  const endings = ENDINGS.find(([pattern]) => pattern.test(word))?.[1] ?? [];
  const root = CONSONANT.test(word) ? word : word.slice(0, -1);
  return [word, ...endings.map((ending) => root + ending)];
}
