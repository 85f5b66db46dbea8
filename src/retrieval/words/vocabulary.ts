import type { ProgrammeEvent, Subject } from "../../corpus/schema.ts";
import { nounForms } from "../../language/noun-forms.ts";
import { foldWord, tokenize } from "../../language/fold.ts";
import { remember } from "../../language/remember.ts";
import { createNamesBySound } from "../../language/sound-key.ts";
import type { Stem } from "../../language/stem.ts";
import { createIsStopWord } from "../../language/stop-words.ts";
import type { IsStopWord } from "../../language/stop-words.ts";
import type { ProgrammeWords } from "../../reading/programme/programme-words.ts";
import { readEventWords } from "./event-words.ts";
import type { EventWords } from "./event-words.ts";
import { createSpellings, errorsBetween } from "../../language/typing-errors.ts";

/** Shortest word in which a typing error is corrected. */
const MISSPELT_LENGTH = 7;

/** What a word or phrase of a question stands for. */
export interface Reading {
  /** Its stem; for a phrase, its stems joined by spaces. */
  stem: string;
  /** The subjects that it names; empty for a word that only occurs in texts. */
  subjects: readonly Subject[];
  /** Stems of the subjects' other words that occur in the programme. */
  siblings: readonly string[];
  /** For a phrase: the meanings of its single words, without stop words. */
  parts: readonly Reading[];
}

/** All words of the programme and of its subject index. */
export interface Vocabulary extends ProgrammeWords {
  /**
   * The meaning of a folded word or phrase, after correcting one typing error in a long word; null when the programme
   * has nothing like it.
   */
  read(foldedTerm: string): Reading | null;
}

/** Whether any event is about a subject or near it. */
function isPresent({ rows, near }: Subject): boolean {
  return rows.length + near.length > 0;
}

/** Number of events whose texts are searched for names. */
const MOST_TEXTS = 4_000;

/** Folded words in Latin letters that texts always capitalize: names of people and things. */
function namesWritten(events: readonly ProgrammeEvent[]): Set<string> {
  const [large, small] = [new Set<string>(), new Set<string>()];
  for (const { title, description } of events.slice(0, MOST_TEXTS)) {
    for (const text of new Set([title.fr, title.ru, description.fr, description.ru])) {
      // Lower-case words in URLs and e-mail addresses do not count.
      for (const [raw] of text.matchAll(/(?<![\p{L}/@_.-])\p{Script=Latin}{3,}(?![\p{L}/@_-])/gu)) {
        (/^\p{Lu}/u.test(raw) ? large : small).add(foldWord(raw));
      }
    }
  }
  for (const word of small) large.delete(word);
  return large;
}

/** Builds the vocabulary of a corpus and links its words to subjects. */
export function createVocabulary(
  events: readonly ProgrammeEvent[],
  subjects: readonly Subject[],
  stem: Stem,
  isStopWord: IsStopWord = createIsStopWord(),
  eventWords: Pick<EventWords, "words"> = readEventWords(events),
): Vocabulary {
  const words = new Set(eventWords.words);
  const stems = new Set([...words].map(stem));
  const stemsOf = (term: string) => tokenize(term).map((token) => stem(token.folded));
  /** All stem combinations by which a listed word or phrase may be found. */
  const keysOf = (term: string): string[] => {
    const forms = tokenize(term).map((token) => new Set(nounForms(token.folded).map(stem)));
    return forms.reduce<string[]>(
      (keys, next) => keys.flatMap((key) => [...next].map((own) => (key === "" ? own : `${key} ${own}`))),
      [""],
    );
  };
  const named = new Map<string, Subject[]>();
  const membersOf = new Map<Subject, readonly string[]>();
  const phraseWords = new Set<string>();
  const phraseLengths = new Map<string, number[]>();
  for (const subject of subjects) {
    const terms = [...subject.fr, ...subject.ru];
    const keys = new Set(terms.flatMap(keysOf));
    for (const key of keys) named.set(key, [...(named.get(key) ?? []), subject]);
    membersOf.set(
      subject,
      [...keys].filter((key) => stems.has(key)),
    );
    for (const term of terms) {
      const [first, ...rest] = tokenize(term);
      if (!first) continue;
      if (isPresent(subject)) for (const { folded } of [first, ...rest]) phraseWords.add(folded);
      if (rest.length === 0) words.add(first.folded);
      else
        for (const key of new Set(nounForms(first.folded).map(stem))) {
          phraseLengths.set(key, [...(phraseLengths.get(key) ?? []), rest.length + 1]);
        }
    }
  }
  // Latin transliterations drop the soft sign: "filmy" is «фильмы».
  const softSigns = new Map(
    [...named.keys(), ...stems].filter((key) => key.includes("ь")).map((key) => [key.replaceAll("ь", ""), key]),
  );
  const longWords = createSpellings(
    [...words].filter((word) => word.length >= MISSPELT_LENGTH - 1 && !/\p{N}/u.test(word)),
  );

  const readingOf = (key: string): Reading | null => {
    const own = named.get(key) ?? [];
    if (own.length === 0 && !stems.has(key)) return null;
    const siblings = new Set(own.flatMap((subject) => membersOf.get(subject) ?? []));
    siblings.delete(key);
    return { stem: key, subjects: own, siblings: [...siblings], parts: [] };
  };
  const partsOf = (term: string): Reading[] => {
    const tokens = tokenize(term).filter((token) => !isStopWord(token.folded));
    return term.includes(" ") ? tokens.flatMap((token) => readingOf(stem(token.folded)) ?? []) : [];
  };
  // Computed only when an unknown Cyrillic word is met.
  let bySound: ((folded: string) => readonly string[]) | undefined;
  let names: ReadonlySet<string> | undefined;
  const written = () => (names ??= namesWritten(events));
  const nameLike = remember((word): string | undefined => {
    if (!/^[а-я]+$/u.test(word) || isStopWord(word)) return undefined;
    const [name] = (bySound ??= createNamesBySound(written()))(word);
    return name;
  });
  const read = remember((term): Reading | null => {
    const reading = readingOf(stemsOf(term).join(" "));
    if (reading) return { ...reading, parts: partsOf(term) };
    const softened = softSigns.get(stem(term));
    if (softened !== undefined) return readingOf(softened);
    const name = nameLike(term);
    if (name !== undefined) return readingOf(stem(name));
    if (term.length < MISSPELT_LENGTH) return null;
    const meant = longWords.near(term, 1).find((known) => errorsBetween(known, term) === 1);
    return meant === undefined ? null : readingOf(stem(meant));
  });
  const phraseAt: Vocabulary["phraseAt"] = (foldedWords, from) => {
    const lengths = phraseLengths.get(stem(foldedWords[from] ?? "")) ?? [];
    const found = [...new Set(lengths)].filter((length) => {
      const run = foldedWords.slice(from, from + length);
      return run.length === length && named.has(run.map(stem).join(" "));
    });
    return Math.max(0, ...found);
  };
  return {
    // For subjects that the programme lacks, only the exact words are known: « Marseille » does not match « Marseillaise ».
    has: remember(
      (word) =>
        words.has(word) ||
        phraseWords.has(word) ||
        named.get(stem(word))?.some(isPresent) === true ||
        stems.has(stem(word)),
    ),
    isName: (word) => (words.has(word) ? /^[a-z]/u.test(word) && written().has(word) : nameLike(word) !== undefined),
    phraseAt,
    read,
    speaksOfSubject: (term) => (read(term)?.subjects.length ?? 0) > 0,
  };
}
