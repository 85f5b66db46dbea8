const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/u;

/** Endings of the cases by the ending of the nominative, those after which the Russian stemmer may cut elsewhere. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [CONSONANT, ["у", "ы", "ов"]],
  [/й$/u, ["ю", "и", "ев"]],
  [/а$/u, ["у", "ы", ""]],
  [/я$/u, ["ю", "и", "ь"]],
  [/ь$/u, ["и", "ю", "ей"]],
  [/о$/u, ["у", ""]],
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
