import { foldText } from "../../language/fold.ts";
import { remember } from "../../language/remember.ts";
import { toCyrillic } from "../../language/transliteration.ts";
import { createSpellings, errorsBetween } from "../../language/typing-errors.ts";
import type { Place } from "../../corpus/schema.ts";
import { createDemonyms } from "./demonyms.ts";
import { isAbbreviation } from "../recognisers/marked-tokens.ts";

/** What a spelling can mean. */
export interface GazetteerEntry {
  placeId: string;
  /** A name is stronger than an alias, an alias stronger than a demonym. */
  source: "name" | "alias" | "demonym";
}

/** All spellings of all places, folded. */
export interface Gazetteer {
  get(phrase: string): GazetteerEntry | undefined;
  /** Whether some spelling begins with a folded word: as it is, abbreviated, or Russian in Latin letters. False for most words. */
  begins(foldedWord: string): boolean;
  /** All spellings and their meanings. */
  phrases(): Iterable<[phrase: string, entry: GazetteerEntry]>;
  /** Whether a spelling is an ordinary word too. */
  isAlsoWord(phrase: string): boolean;
  /** The meaning of a Latin phrase that transliterates a Russian one. */
  transliterated(phrase: string): GazetteerEntry | undefined;
  /**
   * The closest spelling with the same number of words and at most `errors` errors; null for none. A short phrase must
   * have the same first letter ("pizza" is not "Nizza"). Abbreviations are never corrected.
   */
  closest(phrase: string, errors: number): string | null;
  /** Number of words in the longest spelling. */
  readonly longest: number;
}

const SOURCE_ORDER = ["name", "alias", "demonym"] as const;
/** When two places share a spelling, the more exact kind wins. */
const KIND_ORDER = ["city", "territory", "region", "department", "grouping", "country"] as const;
const CASES = ["nominative", "genitive", "dative", "accusative", "instrumental", "prepositional"] as const;
/** "Le Havre" also occurs without its article: "au Havre", "du Havre". */
const FRENCH_ARTICLE = /^(?:le|la|les) /u;

/** Shortest phrase whose first letter may be wrong. */
const OTHER_FIRST_LETTER_LENGTH = 7;

/** Shortest name of several words that is also known as one word: « Saint-Lô », «Сен-Ло». */
const JOINED_LENGTH = 5;

/** Abbreviations of the first words of names. */
const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
]);

/** Replaces an initial «е» by «э», since Latin letters do not tell them apart: «Эврё». */
export function withOpenE(phrase: string): string {
  return phrase.startsWith("\u0435") ? `\u044d${phrase.slice(1)}` : phrase;
}

/** Expands abbreviations: "st petersbourg" becomes "saint petersbourg". */
export function normalizePhrase(foldedPhrase: string): string {
  if (!foldedPhrase.includes("st")) return foldedPhrase;
  return foldedPhrase.replace(/(?<=^| )st(?= )/gu, "saint").replace(/(?<=^| )ste(?= )/gu, "sainte");
}

/** Whether nearly everything is in a place, so that its demonym filters nothing. */
export type IsEverywhere = (place: Place) => boolean;

function* spellingsOf(place: Place, isEverywhere: IsEverywhere): Generator<[string, GazetteerEntry["source"]]> {
  yield [place.fr.name, "name"];
  const bare = foldText(place.fr.name).replace(FRENCH_ARTICLE, "");
  yield [bare, "name"];
  for (const form of CASES) yield [place.ru[form], "name"];
  for (const alias of [...place.aliases.fr, ...place.aliases.ru]) yield [alias, "alias"];
  // In a programme of French and Russian towns, « russe » and «французский» may describe anything, but « allemand » names a place.
  if (isEverywhere(place)) return;
  for (const demonym of [...place.demonyms.fr, ...place.demonyms.ru]) yield [demonym, "demonym"];
}

/** Builds the table of spellings; by default without demonyms of countries. */
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
  // Joined names are not corrected: without spaces a short name resembles too many words.
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
  /** One cache for each number of errors, since words recur from question to question. */
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
