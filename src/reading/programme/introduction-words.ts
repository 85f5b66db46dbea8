import type { Introduced } from "../../corpus/programme.ts";
import { remember } from "../../language/remember.ts";
import type { ProgrammeTopic } from "../asks.ts";
import { patternOf } from "./themes.ts";

/** Finds the parts of the introduction that a question asks for. */
export interface IntroductionWords {
  /**
   * The ids of the parts that answer a question on a topic, best first, two at most; empty when none does.
   * @param foldedWords of the question
   * @param weightOf how much the word at an index says, 0–1
   */
  asked: (
    topic: ProgrammeTopic,
    foldedWords: readonly string[],
    weightOf: (index: number) => number,
  ) => readonly string[];
}

/** How many parts are told at once. */
const PARTS_LIMIT = 2;
/** The weight of a matching topic. A word that says something weighs up to 1, so words count more than the topic. */
const OF_TOPIC = 0.5;
/** Topics that only a part with the same topic answers. The other words of such questions name the programme itself and fit any part. */
const OWN_PARTS: readonly ProgrammeTopic[] = ["propose", "funding"];

/** Words that may stand between two words of a phrase: « la dernière vraie rencontre ». */
const GAP = 1;

/** Positions of a phrase that begins at `from`; empty when it does not match. */
function phraseAt(phrase: readonly RegExp[], words: readonly string[], from: number): number[] {
  const places = [from];
  let next = from + 1;
  for (const pattern of phrase.slice(1)) {
    const found = words.slice(next, next + GAP + 1).findIndex((word) => pattern.test(word));
    if (found < 0) return [];
    places.push(next + found);
    next += found + 1;
  }
  return places;
}

/** Builds the lookup from the introduction of a corpus. */
export function createIntroductionWords(introduction: readonly Introduced[]): IntroductionWords {
  const entries = introduction.map(({ words }) => ({
    phrases: [...words.fr, ...words.ru].map((phrase) =>
      patternOf(phrase)
        .split(" ")
        .map((source) => new RegExp(`^${source}$`, "u")),
    ),
  }));
  /** The phrases that begin with a word, with the index of their entry. */
  const beginningWith = remember((word) =>
    entries.flatMap(({ phrases }, entry) =>
      phrases.flatMap((phrase) => (phrase[0]?.test(word) === true ? [{ entry, phrase }] : [])),
    ),
  );
  const wordsOf = (foldedWords: readonly string[]): ReadonlySet<number>[] => {
    const asked = entries.map(() => new Set<number>());
    for (const [from, word] of foldedWords.entries()) {
      for (const { entry, phrase } of beginningWith(word)) {
        for (const place of phraseAt(phrase, foldedWords, from)) asked[entry]?.add(place);
      }
    }
    return asked;
  };
  return {
    asked(topic, foldedWords, weightOf) {
      const words = wordsOf(foldedWords);
      const ranked = introduction
        .map(({ id, topics }, order) => {
          const own = words[order] ?? new Set();
          const isOfTopic = topics.some((own) => own === topic);
          const weight = [...own].reduce((sum, index) => sum + weightOf(index), isOfTopic ? OF_TOPIC : 0);
          return { id, own, order, weight: isOfTopic || !OWN_PARTS.includes(topic) ? weight : 0 };
        })
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight || b.order - a.order);
      const [best, ...others] = ranked;
      if (!best) return [];
      const second = others.filter(({ own }) =>
        [...own].some((index) => weightOf(index) === 1 && !best.own.has(index)),
      );
      return [best, ...second].slice(0, PARTS_LIMIT).map(({ id }) => id);
    },
  };
}
