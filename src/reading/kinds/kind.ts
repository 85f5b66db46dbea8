import type { ProgrammeDays } from "../../corpus/programme.ts";
import { matchesIn } from "../words/pattern.ts";
import type { Language } from "../../language/languages.ts";
import type { IsStopWord } from "../../language/stop-words.ts";
import type { Asking } from "../asking.ts";
import type { Asks } from "../asks.ts";
import type { IntroductionWords } from "../programme/introduction-words.ts";
import type { MarkedTokens } from "../recognisers/marked-tokens.ts";
import type { Question } from "../question.ts";

/** A question as the readers of kinds see it: places, subjects and times are taken out of its words already. */
export interface Asked {
  /** Its words; what only says the kind is taken, so that it is no subject. */
  words: MarkedTokens;
  /** All folded words, joined by spaces. */
  whole: string;
  /** Those outside what the asker tells of themselves. */
  core: string;
  /** All folded words, a comma between clauses; « où » keeps its accent where it was typed. */
  clauses: string;
  language: Language;
  /** Places and times that were read. */
  where: Question["where"];
  when: Question["when"];
  /** How many places of one country are named, a whole country not counted. */
  sameCountryPlaces: number;
  /** Whether a subject of the programme is named. */
  namesSubject: boolean;
  /** Whether the word at a place names one, alone or in a phrase. */
  isSubject: (index: number) => boolean;
  isStopWord: IsStopWord;
  /** Whether a folded word names a subject of the programme. */
  speaksOfSubject: (foldedWord: string) => boolean;
  introduction: IntroductionWords;
  /** The days of the programme. */
  season: ProgrammeDays;
}

/**
 * What a question of one kind asks, with what that kind says more closely, and how probably it is of that kind; null where it lacks what the kind needs, such as two sides to
 * compare. Only what returns something may take words.
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

/** Takes what a pattern matches of the words that are still free. */
export function takeAll(words: MarkedTokens, pattern: RegExp): void {
  for (const match of matchesIn(words.text(), pattern)) {
    const { from, to } = words.spanOf(match);
    words.take(from, to);
  }
}
