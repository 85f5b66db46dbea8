import { FREQUENT_FRENCH, FREQUENT_FRENCH_FORMS } from "./frequent-fr.ts";
import { FREQUENT_RUSSIAN, FREQUENT_RUSSIAN_FORMS } from "./frequent-ru.ts";
import { FRENCH_FORMS, FRENCH_WORDS } from "./ordinary-fr.ts";
import { FRENCH_IRREGULAR_VERBS, FRENCH_REGULAR_VERBS } from "./ordinary-fr-verbs.ts";
import { RUSSIAN_FORMS, RUSSIAN_WORDS } from "./ordinary-ru.ts";
import { RUSSIAN_VERBS } from "./ordinary-ru-verbs.ts";

/** Endings of French verbs in -er, folded. */
const VERB_ENDINGS = "er e es ons ez ent ee ees ais ait aient erai era erons eront erais erait eraient ant".split(" ");
/** Numbers up to a hundred as digits: how many things or people, hardly ever a subject. */
const NUMBERS = Array.from({ length: 100 }, (_, index) => String(index + 1));

function words(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word.length > 0);
}

function formsOf(infinitive: string): string[] {
  const root = infinitive.replace(/er$/u, "");
  return VERB_ENDINGS.map((ending) => root + ending);
}

/** As they are listed, verbs of regular conjugation by their infinitives. */
const LISTED = [
  FRENCH_WORDS,
  FRENCH_REGULAR_VERBS,
  FRENCH_IRREGULAR_VERBS,
  RUSSIAN_WORDS,
  RUSSIAN_VERBS,
  FREQUENT_FRENCH,
  FREQUENT_RUSSIAN,
].flatMap(words);

/**
 * Words that say nothing about the subject of a question, folded: grammar, asking and telling, politeness, slang, and
 * what every question about a programme holds. Other words of the same stem, of four letters or more, are ordinary too:
 * those of {@link ORDINARY_LEMMAS}.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set([
  ...LISTED,
  ...words(FRENCH_REGULAR_VERBS).flatMap(formsOf),
  ...NUMBERS,
]);
export const ORDINARY_LEMMAS: readonly string[] = LISTED;

/** Folded words that are ordinary while others of their stem are not. */
export const ORDINARY_FORMS: ReadonlySet<string> = new Set(
  [FRENCH_FORMS, RUSSIAN_FORMS, FREQUENT_FRENCH_FORMS, FREQUENT_RUSSIAN_FORMS].flatMap(words),
);
