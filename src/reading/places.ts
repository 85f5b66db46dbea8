import type { Geography } from "../corpus/geography.ts";
import type { Place } from "../corpus/schema.ts";
import type { Language } from "../language/languages.ts";
import type { Stem } from "../language/stem.ts";
import type { IsStopWord } from "../language/stop-words.ts";
import { toCyrillic } from "../language/transliteration.ts";
import { errorsBetween } from "../language/typing-errors.ts";
import type { WordLists } from "../language/word-lists.ts";
import { isDateWord } from "./date-words.ts";
import type { Elsewhere } from "./elsewhere-places.ts";
import type { Exceptions } from "./exclusions.ts";
import { normalizePhrase } from "./gazetteer.ts";
import type { Gazetteer, GazetteerEntry } from "./gazetteer.ts";
import { isAbbreviation, isCapitalized } from "./marked-tokens.ts";
import type { MarkedTokens, Span } from "./marked-tokens.ts";
import type { IsKnownWord } from "./programme-words.ts";
import type { Correction, Where } from "./question.ts";
import {
  BOTH_PLACES,
  HOME,
  INDEFINITE,
  LOCATIVES,
  NEARBY,
  OTHER_NAME_BEFORE,
  PLACE_KIND_REACH,
  PLACE_KINDS,
  PLACE_PREPOSITIONS,
  WITH_PLACE,
} from "./words/grammar.ts";

export interface ReadPlaces {
  where: Omit<Where, "join">;
  /** Where the words stand that leave a place out. */
  exceptions: Span[];
}

interface Found extends Span {
  entry: GazetteerEntry;
}

/** Shortest word that is read through one typing error, and through two. */
const ONE_ERROR_LENGTH = 5;
const TWO_ERRORS_LENGTH = 10;
/** Shortest word whose first letter may be the wrong one. */
const OTHER_FIRST_LETTER_LENGTH = 7;
/** A question that names more places than this is read for the first ones. */
const PLACE_LIMIT = 30;
/** How many words before a name may say that only its neighbourhood is meant. */
const NEARBY_REACH = 5;
/** Shortest Latin word that is tried as Russian. */
const TRANSLITERATED_LENGTH = 4;

function phraseAt(marked: MarkedTokens, from: number, to: number): string | null {
  const words: string[] = [];
  for (let index = from; index < to; index += 1) {
    const token = marked.tokens[index];
    if (!token || !marked.isFree(index)) return null;
    words.push(token.folded);
  }
  return normalizePhrase(words.join(" "));
}

/**
 * A name that is also an everyday word counts alone, after « à », «в», or with a capital that
 * does not merely begin the sentence.
 */
function isMeant(marked: MarkedTokens, { from, to, entry }: Found, gazetteer: Gazetteer): boolean {
  const phrase = phraseAt(marked, from, to) ?? "";
  if (!gazetteer.isAlsoWord(phrase)) return true;
  if (OTHER_NAME_BEFORE.test(marked.tokens[from - 1]?.folded ?? "")) return false;
  if (from === 0 && to === marked.tokens.length) return true;
  if (LOCATIVES.has(marked.tokens[from - 1]?.folded ?? "")) return true;
  return entry.source !== "demonym" && from > 0 && isCapitalized(marked.tokens[from]?.raw);
}

/**
 * What a phrase stands for, also where a Russian word was typed in Latin letters (« Piter », "Moskve"), which have one « e »
 * for two («Эврё»).
 */
function entryOf(phrase: string, gazetteer: Gazetteer): GazetteerEntry | undefined {
  const entry = gazetteer.get(phrase);
  if (entry || phrase.length < TRANSLITERATED_LENGTH) return entry;
  if (phrase.startsWith("\u0435")) return gazetteer.get(`\u044d${phrase.slice(1)}`);
  return /^[a-z ]+$/u.test(phrase) ? gazetteer.get(toCyrillic(phrase)) : undefined;
}

function exactMatches(
  marked: MarkedTokens,
  gazetteer: Gazetteer,
  lookUp: (phrase: string) => GazetteerEntry | undefined = (phrase) => entryOf(phrase, gazetteer),
): Found[] {
  const found: Found[] = [];
  let from = 0;
  while (from < marked.tokens.length) {
    let next = from + 1;
    for (let length = Math.min(gazetteer.longest, marked.tokens.length - from); length > 0; length -= 1) {
      const phrase = phraseAt(marked, from, from + length);
      const entry = phrase === null ? undefined : lookUp(phrase);
      if (!entry || !isMeant(marked, { from, to: from + length, entry }, gazetteer)) continue;
      found.push({ from, to: from + length, entry });
      next = from + length;
      break;
    }
    from = next;
  }
  return found;
}

/** @param isPlace it stands after a preposition of place, or nothing but a date is asked beside */
function allowedErrors(phrase: string, isPlace: boolean): number {
  if (phrase.length >= TWO_ERRORS_LENGTH) return 2;
  if (phrase.length >= ONE_ERROR_LENGTH || (phrase.length === ONE_ERROR_LENGTH - 1 && isPlace)) return 1;
  return 0;
}

/**
 * The closest spelling of as many words, within the errors allowed. The first letter is rarely the wrong one: a short
 * word that begins otherwise is another word ("pizza" is not "Nizza").
 */
function closest(phrase: string, words: number, errors: number, gazetteer: Gazetteer): string | null {
  let best: string | null = null;
  let bestErrors = errors + 1;
  for (const spelling of gazetteer.spellings(words)) {
    if (Math.abs(spelling.length - phrase.length) > errors) continue;
    if (spelling[0] !== phrase[0] && phrase.length < OTHER_FIRST_LETTER_LENGTH) continue;
    const between = errorsBetween(phrase, spelling);
    const penalty = spelling[0] === phrase[0] ? 0 : 0.5;
    if (between <= errors && between + penalty < bestErrors) {
      best = spelling;
      bestErrors = between + penalty;
    }
  }
  return best;
}

/** Whether a word is typed as an abbreviation, and not merely as one of a text that is all in capitals. */
function isTypedAbbreviation(raw: string, marked: MarkedTokens): boolean {
  if (!isAbbreviation(raw)) return false;
  const isShouted = (text: string) => text === text.toUpperCase() && !isAbbreviation(text);
  return !marked.tokens.some((token) => /\p{Lu}/u.test(token.raw) && isShouted(token.raw));
}

function misspelt(marked: MarkedTokens, { gazetteer, isKnownWord, isStopWord, stem, lists }: PlaceDeps): Found[] {
  const likeNames = lists.likeNames();
  const found: Found[] = [];
  for (let length = Math.min(4, gazetteer.longest); length > 0; length -= 1) {
    for (let from = 0; from + length <= marked.tokens.length; from += 1) {
      const phrase = phraseAt(marked, from, from + length);
      if (phrase === null || gazetteer.get(phrase)) continue;
      const words = phrase.split(" ");
      if (length === 1 && isTypedAbbreviation(marked.tokens[from]?.raw ?? "", marked)) continue;
      if (words.every((word) => isStopWord(word) || likeNames.has(word))) continue;
      if (length > 1 && isKnownWord(marked.tokens[from]?.folded ?? "") && phrase.length < TWO_ERRORS_LENGTH) continue;
      const before = marked.tokens[from - 1]?.folded ?? "";
      if (INDEFINITE.has(before)) continue;
      const isAlone = marked.tokens.every(({ folded }, index) => {
        const isInside = index >= from && index < from + length;
        return isInside || isDateWord(folded) || (marked.isFree(index) && isStopWord(folded));
      });
      const errors = allowedErrors(phrase, isAlone || PLACE_PREPOSITIONS.has(before));
      const spelling = errors === 0 ? null : closest(phrase, length, errors, gazetteer);
      if (spelling === null) continue;
      // A word that the programme or the language has is meant as it is, unless it only lacks the name's ending.
      if (words.every(isKnownWord) && stem(phrase) !== stem(spelling)) continue;
      const entry = gazetteer.get(spelling);
      if (!entry || entry.source === "demonym") continue;
      found.push({ from, to: from + length, entry });
      marked.take(from, from + length);
    }
  }
  return found;
}

/**
 * Drops what says less than the rest: a place that another one of the question lies in (« Nice en Provence » is about
 * Nice), a country beside a place, and France and Russia together, which is the whole programme.
 */
function narrowest(ids: readonly string[], geography: Geography): string[] {
  const isCountry = (id: string) => geography.place(id)?.kind === "country";
  const towns = ids.filter((id) => !isCountry(id));
  const countries = ids.filter(isCountry);
  if (towns.length === 0) return countries.length === 1 ? countries : [];
  return towns.filter((id) => !towns.some((other) => other !== id && geography.liesIn(other, id)));
}

/** Takes the words that only say what sort of place a name is of, with nothing but little words between. */
function takeKinds(marked: MarkedTokens, { from, to }: Found, isStopWord: IsStopWord): void {
  const isKind = (index: number) => marked.isFree(index) && PLACE_KINDS.test(marked.tokens[index]?.folded ?? "");
  for (const step of [-1, 1]) {
    let index = step < 0 ? from - 1 : to;
    for (let distance = 0; distance < PLACE_KIND_REACH; distance += 1, index += step) {
      if (isKind(index)) marked.take(index, index + 1);
      else if (step > 0 || !isStopWord(marked.tokens[index]?.folded ?? "")) break;
    }
  }
}

/** Ids of the places that a text names in any exact form. */
export function findNames(marked: MarkedTokens, gazetteer: Gazetteer): string[] {
  const found = exactMatches(marked, gazetteer, (phrase) => gazetteer.get(phrase));
  return [...new Set(found.map(({ entry }) => entry.placeId))];
}

export interface PlaceDeps {
  gazetteer: Gazetteer;
  geography: Geography;
  elsewhere: Elsewhere;
  stem: Stem;
  lists: Pick<WordLists, "likeNames">;
  isKnownWord: IsKnownWord;
  isStopWord: IsStopWord;
  language: Language;
  exceptions: Exceptions;
}

/**
 * Reads the places of a question in any form and takes their words: names, aliases, case forms, adjectives, through
 * one typing error (two in long names), which is reported. Names after "not", "except", "without" are excluded ones;
 * places that the programme does not have are unknown ones.
 */
export function readPlaces(marked: MarkedTokens, deps: PlaceDeps): ReadPlaces {
  const { gazetteer, geography, elsewhere, isKnownWord, language } = deps;
  const nameOf = (place: Place | undefined) => (language === "ru" ? place?.ru.nominative : place?.fr.name);
  const unknown = elsewhere.containing(marked);
  const found = exactMatches(marked, gazetteer);
  for (const { from, to } of found) marked.take(from, to);
  unknown.push(...elsewhere.listed(marked, isKnownWord));
  const corrected: Correction[] = [];
  const wrong = misspelt(marked, deps);
  for (const { from, to, entry } of wrong) {
    corrected.push({ from: marked.typed(from, to), to: nameOf(geography.place(entry.placeId)) ?? entry.placeId });
  }
  unknown.push(...elsewhere.capitalized(marked, isKnownWord));
  const all = [...found, ...wrong].sort((a, b) => a.from - b.from);
  const left = deps.exceptions.find(all, "place");
  for (const { from, to } of left.values()) marked.take(from, to);
  for (const place of all) takeKinds(marked, place, deps.isStopWord);
  const wordsBefore = (index: number) =>
    marked.tokens
      .slice(Math.max(0, index - NEARBY_REACH), index)
      .map(({ folded }) => folded)
      .join(" ");
  const nearby = all.filter(({ from }) => NEARBY.test(wordsBefore(from)));
  const isWanted = (place: Found) => !left.has(place);
  const wordBefore = ({ from }: Found) => marked.tokens[from - 1]?.folded ?? "";
  // « Je suis de Moscou : qu’y a-t-il à Strasbourg ? » asks of Strasbourg alone, unless it is « avec Strasbourg ».
  const away = all.filter((place) => isWanted(place) && !HOME.test(wordsBefore(place.from)));
  const isDestination = ({ entry }: Found) => geography.place(entry.placeId)?.kind !== "country";
  const isAway =
    away.some(isDestination) &&
    !away.some((place) => WITH_PLACE.test(wordBefore(place))) &&
    !BOTH_PLACES.test(marked.text());
  const idsOf = (places: readonly Found[]) => new Set(places.map(({ entry }) => entry.placeId));
  const excluded = idsOf(all.filter((place) => left.has(place)));
  const wanted = idsOf(isAway ? away : all.filter(isWanted));
  const places = narrowest(
    [...wanted].filter((id) => !excluded.has(id)),
    geography,
  );
  return {
    where: {
      places: places.slice(0, PLACE_LIMIT),
      near: [...idsOf(nearby)],
      excluded: [...excluded],
      unknown: [...new Set(unknown)],
      corrected,
    },
    exceptions: [...left.values()],
  };
}
