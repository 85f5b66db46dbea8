import { isDateWord } from "../dates/date-words.ts";
import type { Stem } from "../../language/stem.ts";
import type { IsStopWord } from "../../language/stop-words.ts";
import type { WordLists } from "../../language/word-lists.ts";
import { normalizePhrase, withOpenE } from "./gazetteer.ts";
import type { Gazetteer, GazetteerEntry } from "./gazetteer.ts";
import { isAbbreviation, isCapitalized } from "../recognisers/marked-tokens.ts";
import type { MarkedTokens, Span } from "../recognisers/marked-tokens.ts";
import type { IsKnownWord } from "../programme/programme-words.ts";
import { INDEFINITE, LOCATIVES, OTHER_NAME_BEFORE, PART_OF_NAME, PLACE_PREPOSITIONS } from "../words/grammar.ts";

/** A name of a place and its position among the words. */
export interface FoundName extends Span {
  entry: GazetteerEntry;
}

/** Shortest word in which one typing error is corrected, and two. */
const ONE_ERROR_LENGTH = 5;
const TWO_ERRORS_LENGTH = 10;
/** Shortest Latin word that is tried as transliterated Russian. */
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

/** Whether a name is part of the name of something else. */
export function isPartOfName(marked: MarkedTokens, from: number): boolean {
  const before = marked.tokens.slice(Math.max(0, from - 2), from).map(({ folded }) => folded);
  return PART_OF_NAME.test(before.join(" "));
}

/**
 * A name that is also an ordinary word counts only when it stands alone, after « à » or «в», or with a capital inside
 * the sentence.
 */
function isMeant(marked: MarkedTokens, { from, to, entry }: FoundName, gazetteer: Gazetteer): boolean {
  const phrase = phraseAt(marked, from, to) ?? "";
  if (isPartOfName(marked, from)) return false;
  if (!gazetteer.isAlsoWord(phrase)) return true;
  if (OTHER_NAME_BEFORE.test(marked.tokens[from - 1]?.folded ?? "")) return false;
  if (from === 0 && to === marked.tokens.length) return true;
  if (LOCATIVES.has(marked.tokens[from - 1]?.folded ?? "")) return true;
  return entry.source !== "demonym" && from > 0 && isCapitalized(marked.tokens[from]?.raw);
}

/**
 * The meaning of a phrase, also of Russian typed in Latin letters (« Piter », "Moskve"), where « e » stands for two
 * letters («Эврё»).
 */
function entryOf(phrase: string, gazetteer: Gazetteer): GazetteerEntry | undefined {
  const entry = gazetteer.get(phrase);
  if (entry || phrase.length < TRANSLITERATED_LENGTH) return entry;
  if (phrase.startsWith("\u0435")) return gazetteer.get(withOpenE(phrase));
  return /^[a-z ]+$/u.test(phrase) ? gazetteer.transliterated(phrase) : undefined;
}

/** All exact matches, in order; their words are not taken. */
export function exactMatches(
  marked: MarkedTokens,
  gazetteer: Gazetteer,
  lookUp: (phrase: string) => GazetteerEntry | undefined = (phrase) => entryOf(phrase, gazetteer),
): FoundName[] {
  const found: FoundName[] = [];
  let from = 0;
  while (from < marked.tokens.length) {
    let next = from + 1;
    const longest = gazetteer.begins(marked.tokens[from]?.folded ?? "") ? gazetteer.longest : 0;
    for (let length = Math.min(longest, marked.tokens.length - from); length > 0; length -= 1) {
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

/** @param isPlace whether it follows a preposition of place, or stands with nothing but a date */
function allowedErrors(phrase: string, isPlace: () => boolean): number {
  if (phrase.length >= TWO_ERRORS_LENGTH) return 2;
  if (phrase.length >= ONE_ERROR_LENGTH || (phrase.length === ONE_ERROR_LENGTH - 1 && isPlace())) return 1;
  return 0;
}

/** Whether a word is typed as an abbreviation, in a text that is not all in capitals. */
function isTypedAbbreviation(raw: string, marked: MarkedTokens): boolean {
  if (!isAbbreviation(raw)) return false;
  const isShouted = (text: string) => text === text.toUpperCase() && !isAbbreviation(text);
  return !marked.tokens.some((token) => /\p{Lu}/u.test(token.raw) && isShouted(token.raw));
}

/** What is needed to correct misspelt names. */
export interface MisspeltDeps {
  gazetteer: Gazetteer;
  stem: Stem;
  lists: Pick<WordLists, "likeNames">;
  isKnownWord: IsKnownWord;
  isStopWord: IsStopWord;
}

/** Names with typing errors, longest first; their words are taken. */
export function misspelt(
  marked: MarkedTokens,
  { gazetteer, isKnownWord, isStopWord, stem, lists }: MisspeltDeps,
): FoundName[] {
  const likeNames = lists.likeNames();
  const found: FoundName[] = [];
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
      const isAlone = () =>
        marked.tokens.every(({ folded }, index) => {
          const isInside = index >= from && index < from + length;
          return isInside || isDateWord(folded) || (marked.isFree(index) && isStopWord(folded));
        });
      const errors = allowedErrors(phrase, () => PLACE_PREPOSITIONS.has(before) || isAlone());
      const spelling = gazetteer.closest(phrase, errors);
      if (spelling === null) continue;
      // A known word stays as it is, unless only the name's ending is missing.
      if (words.every(isKnownWord) && stem(phrase) !== stem(spelling)) continue;
      const entry = gazetteer.get(spelling);
      if (!entry || entry.source === "demonym") continue;
      found.push({ from, to: from + length, entry });
      marked.take(from, from + length);
    }
  }
  return found;
}
