import type { Stem } from "./stem.ts";

const CYRILLIC = /\p{Script=Cyrillic}/u;
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/u;

/** Nominative endings that the stemmer mistakes for the ending of a verb or a plural, with case endings that avoid the mistake. */
const ENDINGS: readonly (readonly [nominatives: string, cases: readonly string[]])[] = [
  ["ен ит ет ыт ут ют ят ил ыл им ым ем ам ям ом ах ях ов ев", ["у", "ы", "ов"]],
  ["ей уй ай", ["я", "ю", "и", "ев"]],
  ["ена ила ыла", ["у", "ы", ""]],
  ["ть шь", ["и", "ю", "ей"]],
  ["ено ило ыло", ["у", ""]],
];
const CASES_BY_ENDING = new Map(ENDINGS.flatMap(([all, cases]) => all.split(" ").map((ending) => [ending, cases])));

const LATIN = /^[a-z]+$/u;
/** Endings from which Snowball does not remove the French plural: « vélos », « jeux », « amis ». */
const FRENCH_PLURAL = /(?:[eo]ux|[^aiou][aiou]s)$/u;
/** Shorter words with such endings are rarely plurals: « mais », « dos ». */
const PLURAL_LENGTH = 5;

/** The singular and plural of a folded French noun, roughly. */
function numbersOfFrench(word: string): string[] {
  if (/[sxz]$/u.test(word)) {
    const isPlural = FRENCH_PLURAL.test(word) && (word.endsWith("x") || word.length >= PLURAL_LENGTH);
    return isPlural ? [word, word.slice(0, -1)] : [word];
  }
  return [word, `${word}${/(?:[ae]u|ou)$/u.test(word) ? "x" : "s"}`];
}

/**
 * A folded noun and rough forms of it whose stems may differ. For example, Snowball mistakes the ending of «обмен» for
 * that of a verb and cuts it, but does not cut «обмену» there; « récit » and « récits » differ too. For lookup only, not
 * for writing.
 */
export function nounForms(word: string): string[] {
  if (LATIN.test(word)) return numbersOfFrench(word);
  const endings = CASES_BY_ENDING.get(word.slice(-2)) ?? CASES_BY_ENDING.get(word.slice(-3)) ?? [];
  const root = CONSONANT.test(word) ? word : word.slice(0, -1);
  return [word, ...endings.map((ending) => root + ending)];
}

/** A folded word of a name and rough case forms of it, including the one after «в» («в Абакане»). */
function placeForms(word: string): string[] {
  const root = CONSONANT.test(word) ? word : word.slice(0, -1);
  return [...nounForms(word), `${root}е`];
}

/**
 * All keys under which a folded place name may occur, in any Russian case form: the stems of its words, joined by
 * spaces. Latin words stay as they are.
 */
export function placeKeys(foldedName: string, stem: Stem): string[] {
  const forms = foldedName.split(" ").map((word) => new Set(CYRILLIC.test(word) ? placeForms(word).map(stem) : [word]));
  return forms.reduce<string[]>(
    (keys, next) => keys.flatMap((key) => [...next].map((own) => (key === "" ? own : `${key} ${own}`))),
    [""],
  );
}

/** The key of folded words in the form in which a text has them, to look up among {@link placeKeys}. */
export function placeKey(foldedWords: readonly string[], stem: Stem): string {
  return foldedWords.map((word) => (CYRILLIC.test(word) ? stem(word) : word)).join(" ");
}
