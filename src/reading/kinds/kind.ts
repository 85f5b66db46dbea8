import type { ProgrammeDays } from "../../corpus/programme.ts";
import { matchesIn } from "../words/pattern.ts";
import type { Language } from "../../language/languages.ts";
import type { IsStopWord } from "../../language/stop-words.ts";
import type { Asking } from "../asking.ts";
import type { Asks } from "../asks.ts";
import type { IntroductionWords } from "../programme/introduction-words.ts";
import type { MarkedTokens } from "../recognisers/marked-tokens.ts";
import type { Question } from "../question.ts";

/** A question as the kinds' readers see it: places, subjects and times are already taken from its words. */
export interface Asked {
  /** Its words. A reader takes those that only express the kind, so that they do not become a subject. */
  words: MarkedTokens;
  /** All folded words, joined by spaces. */
  whole: string;
  /** The folded words outside the asker's background. */
  core: string;
  /** All folded words, with a comma between clauses; « où » keeps its accent. */
  clauses: string;
  language: Language;
  /** Places and times that were read. */
  where: Question["where"];
  when: Question["when"];
  /** The number of places named in one country; countries do not count. */
  sameCountryPlaces: number;
  /** Whether a subject of the programme is named. */
  namesSubject: boolean;
  /** Whether the word at an index names a subject, alone or in a phrase. */
  isSubject: (index: number) => boolean;
  isStopWord: IsStopWord;
  /** Whether a folded word names a subject of the programme. */
  speaksOfSubject: (foldedWord: string) => boolean;
  introduction: IntroductionWords;
  /** The days of the programme. */
  season: ProgrammeDays;
}

/**
 * Reads a question of one kind. `more` has the finer labels, `probability` is that of the kind. It returns null when
 * something is missing, for example two sides to compare, and then must not take words.
 */
export type ReadKind = (asked: Asked, more: Asking["more"], probability: number) => Asks | null;

const CLAUSE_SIGN = /[.,;:!?…()—–\n]/u;

/** The words of a question as {@link Asked} has them in `clauses`. */
export function clausesOf(words: MarkedTokens): string {
  return words.tokens
    .map(({ folded, raw }, index) => {
      const word = raw.toLowerCase() === "où" ? "où" : folded;
      return index > 0 && CLAUSE_SIGN.test(words.gapBefore(index)) ? `, ${word}` : word;
    })
    .join(" ");
}

/** Takes the free words that a pattern matches. */
export function takeAll(words: MarkedTokens, pattern: RegExp): void {
  for (const match of matchesIn(words.text(), pattern)) {
    const { from, to } = words.spanOf(match);
    words.take(from, to);
  }
}
