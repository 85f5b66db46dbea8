import { foldText } from "../../language/fold.ts";
import { remember } from "../../language/remember.ts";
import { toCyrillic } from "../../language/transliteration.ts";
import { createSpellings, errorsBetween } from "../../language/typing-errors.ts";
import type { Place } from "../../corpus/schema.ts";
import { createDemonyms } from "./demonyms.ts";
import { isAbbreviation } from "../recognisers/marked-tokens.ts";

/** What a spelling in a question can stand for. */
export interface GazetteerEntry {
  placeId: string;
  /** A name is stronger than an alias, an alias than an adjective or a word for inhabitants. */
  source: "name" | "alias" | "demonym";
}

/** All spellings of all places, folded, by number of words. */
export interface Gazetteer {
  get(phrase: string): GazetteerEntry | undefined;
  /** Whether some spelling begins with a folded word, as it is, abbreviated, or Russian in Latin letters; most words begin none. */
  begins(foldedWord: string): boolean;
  /** Every spelling with what it stands for. */
  phrases(): Iterable<[phrase: string, entry: GazetteerEntry]>;
  /** Whether a spelling is an everyday word too. */
  isAlsoWord(phrase: string): boolean;
  /** What a phrase of Latin letters stands for where they are Russian ones. */
  transliterated(phrase: string): GazetteerEntry | undefined;
  /**
   * The closest spelling of as many words, within so many errors. The first letter is rarely the wrong one: a short phrase that begins
   * otherwise is another one ("pizza" is not "Nizza"). Abbreviations are never meant.
   */
  closest(phrase: string, errors: number): string | null;
  /** Words in the longest spelling. */
  readonly longest: number;
}

const SOURCE_ORDER = ["name", "alias", "demonym"] as const;
/** Where two places share a spelling, the more exact kind wins. */
const KIND_ORDER = ["city", "territory", "region", "department", "grouping", "country"] as const;
const CASES = ["nominative", "genitive", "dative", "accusative", "instrumental", "prepositional"] as const;
/** "Le Havre" is also written "au Havre", "du Havre". */
const FRENCH_ARTICLE = /^(?:le|la|les) /u;

/** Shortest phrase whose first letter may be the wrong one. */
const OTHER_FIRST_LETTER_LENGTH = 7;

/** Shortest name of several words that is known without its hyphens and spaces too: « Saint-Lô », «Сен-Ло». */
const JOINED_LENGTH = 5;

/** What an abbreviation before another word stands for. */
const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
]);

/** A Russian word with the letter for which Latin ones have none of its own: «Эврё». */
export function withOpenE(phrase: string): string {
  return phrase.startsWith("\u0435") ? `\u044d${phrase.slice(1)}` : phrase;
}

/** One spelling for what people abbreviate: "st petersbourg" is "saint petersbourg". */
export function normalizePhrase(foldedPhrase: string): string {
  if (!foldedPhrase.includes("st")) return foldedPhrase;
  return foldedPhrase.replace(/(?<=^| )st(?= )/gu, "saint").replace(/(?<=^| )ste(?= )/gu, "sainte");
}

/** Whether a place is where nearly everything is, so that its adjective tells nothing apart. */
export type IsEverywhere = (place: Place) => boolean;

function* spellingsOf(place: Place, isEverywhere: IsEverywhere): Generator<[string, GazetteerEntry["source"]]> {
  yield [place.fr.name, "name"];
  const bare = foldText(place.fr.name).replace(FRENCH_ARTICLE, "");
  yield [bare, "name"];
  for (const form of CASES) yield [place.ru[form], "name"];
  for (const alias of [...place.aliases.fr, ...place.aliases.ru]) yield [alias, "alias"];
  // Between French and Russian towns "russe" and «французский» describe anything; « allemand » tells where to look.
  if (isEverywhere(place)) return;
  for (const demonym of [...place.demonyms.fr, ...place.demonyms.ru]) yield [demonym, "demonym"];
}

/** Builds the table of spellings of all places; by default adjectives of countries are none. */
export function createGazetteer(
  places: readonly Place[],
  isEverywhere: IsEverywhere = ({ kind }) => kind === "country",
): Gazetteer {
  const entries = new Map<string, GazetteerEntry & { rank: number }>();
  const abbreviations = new Set<string>();
  for (const place of places) {
    for (const [spelling, source] of spellingsOf(place, isEverywhere)) {
      const phrase = normalizePhrase(foldText(spelling));
      const rank = SOURCE_ORDER.indexOf(source) * KIND_ORDER.length + KIND_ORDER.indexOf(place.kind);
      const known = entries.get(phrase);
      if (isAbbreviation(spelling)) abbreviations.add(phrase);
      if (phrase.length > 0 && (!known || rank < known.rank)) entries.set(phrase, { placeId: place.id, source, rank });
    }
  }
  const alsoWords = new Set(
    places.flatMap((place) => place.alsoWords ?? []).map((name) => normalizePhrase(foldText(name))),
  );
  const byLength = new Map<number, string[]>();
  for (const phrase of entries.keys()) {
    if (abbreviations.has(phrase)) continue;
    const length = phrase.split(" ").length;
    const alike = byLength.get(length) ?? [];
    alike.push(phrase);
    byLength.set(length, alike);
  }
  const spellings = new Map([...byLength].map(([length, phrases]) => [length, createSpellings(phrases)]));
  // Not through typing errors: a short name has more neighbours without its spaces.
  for (const [phrase, entry] of [...entries]) {
    const joined = phrase.replaceAll(" ", "");
    if (joined.length >= JOINED_LENGTH && !entries.has(joined)) entries.set(joined, entry);
  }
  const closest = (phrase: string, errors: number): string | null => {
    let best: string | null = null;
    let bestErrors = errors + 1;
    for (const spelling of spellings.get(phrase.split(" ").length)?.near(phrase, errors) ?? []) {
      if (spelling[0] !== phrase[0] && phrase.length < OTHER_FIRST_LETTER_LENGTH) continue;
      const between = errorsBetween(phrase, spelling);
      const penalty = spelling[0] === phrase[0] ? 0 : 0.5;
      if (between <= errors && between + penalty < bestErrors) {
        best = spelling;
        bestErrors = between + penalty;
      }
    }
    return best;
  };
  /** By how many errors are allowed, from one on: the same words are asked about in one question after another. */
  const closestWithin = [1, 2].map((errors) => remember((phrase) => closest(phrase, errors)));
  const firstWords = new Set([...entries.keys()].map((phrase) => phrase.split(" ", 1)[0] ?? ""));
  const inferred = createDemonyms(places.filter((place) => !isEverywhere(place)));
  const entryOf = (phrase: string): GazetteerEntry | undefined => {
    const entry = entries.get(phrase);
    if (entry || phrase.includes(" ")) return entry;
    const placeId = inferred(phrase);
    return placeId === undefined ? undefined : { placeId, source: "demonym" };
  };
  return {
    get: entryOf,
    begins: remember((word) =>
      [word, ABBREVIATED.get(word), withOpenE(word), toCyrillic(word)].some(
        (first) => first !== undefined && (firstWords.has(first) || entryOf(first) !== undefined),
      ),
    ),
    phrases: () => entries,
    isAlsoWord: (phrase) => alsoWords.has(phrase),
    transliterated: remember((phrase) => entryOf(toCyrillic(phrase))),
    closest: (phrase, errors) => closestWithin[errors - 1]?.(phrase) ?? null,
    longest: [...byLength.keys()].reduce((most, length) => Math.max(most, length), 0),
  };
}
