import type { ProgrammeEvent, Subject } from "../../corpus/schema.ts";
import { nounForms } from "../../language/noun-forms.ts";
import { foldText, tokenize } from "../../language/fold.ts";
import type { Token } from "../../language/fold.ts";
import { LANGUAGES } from "../../language/languages.ts";
import type { Stem } from "../../language/stem.ts";
import type { IsStopWord } from "../../language/stop-words.ts";
import type { Concept } from "../../language/word-lists.ts";
import { monthOf } from "../../reading/dates/date-words.ts";
import { dayOf } from "../../reading/dates/number-words.ts";
import { OF_TALK, OF_WHOM } from "../../reading/words/grammar.ts";
import { ADOLESCENCE, audienceOf, ELDERLY, OLDEST } from "../../reading/words/age-words.ts";
import type { Ages } from "../../reading/words/age-words.ts";
import { FREE } from "../../reading/words/kinds/practical.ts";
import { agesOf } from "../filter/age-fit.ts";

/** How words are stemmed, and which are stop words. */
interface Words {
  stem: Stem;
  isStopWord: IsStopWord;
}

/** A word or phrase of a concept, as stems. */
interface Entry {
  concept: string;
  stems: readonly string[];
  isVague: boolean;
}

/** How an event speaks of a concept. */
interface Mention {
  isInTitle: boolean;
  /** At least one of its words is unambiguous. */
  isClear: boolean;
  /** The words and phrases of the concept that the event has, as stems. */
  words: Set<string>;
}

/** A hyphenated compound, but not « raconte-moi ». */
const COMPOUND = /^\p{L}+(?:-\p{L}+)+(?<!-moi)$/u;

/**
 * Whether a thesaurus phrase means something else in a question: « чем заняться » asks for anything, « 1er novembre »
 * for a day, « concert gratuit » for a price. Phrases such as « cours de russe » and « aide aux devoirs » stay, though
 * each of their words alone is a stop word. A hand-made index needs no such test.
 */
function asksOtherwise(term: string, isStopWord: IsStopWord): boolean {
  const tokens = tokenize(term);
  const isOfDate = ({ folded }: Token) => monthOf(folded) > 0 || dayOf(folded) > 0;
  if (tokens.length === 1 || COMPOUND.test(term)) return false;
  const [first] = tokens;
  const saysLittle = OF_WHOM.test(first?.folded ?? "") || tokens.some(({ folded }) => OF_TALK.test(folded));
  const isTalk = saysLittle && tokens.every(({ folded }) => isStopWord(folded));
  return isTalk || tokens.every(isOfDate) || FREE.test(foldText(term));
}

/** Cartesian product of some lists. */
function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>((all, list) => all.flatMap((begun) => list.map((next) => [...begun, next])), [[]]);
}

/** Thesaurus entries by their first stem. */
function entriesOf(concepts: readonly Concept[], stem: Stem): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const { id, fr, ru, vague } of concepts) {
    for (const term of [...fr, ...ru]) {
      const isVague = vague.has(term);
      const forms = tokenize(term).map(({ folded }) => [...new Set(nounForms(folded).map(stem))]);
      for (const stems of combinations(forms)) {
        const [first] = stems;
        if (first === undefined) continue;
        const others = entries.get(first);
        if (others) others.push({ concept: id, stems, isVague });
        else entries.set(first, [{ concept: id, stems, isVague }]);
      }
    }
  }
  return entries;
}

/** A wider span of ages names no audience: « des joueurs de 8 à 80 ans ». In years. */
const MOST_APART = 12;

/** The audiences at both ends of an age range; for « dès 5 ans », only at the lower end. */
function audiencesOf({ from, to }: Ages) {
  const isOpen = to >= OLDEST;
  if (!isOpen && to - from > MOST_APART) return [];
  // « Dès 16 ans » excludes children and is for everybody else.
  if (isOpen && from >= ADOLESCENCE && from < ELDERLY) return [];
  return (isOpen ? [from] : [from, to]).flatMap((age) => audienceOf({ from: age, to: age }) ?? []);
}

/** The concepts that an event speaks of. */
function mentionsIn(
  event: ProgrammeEvent,
  entries: ReadonlyMap<string, Entry[]>,
  { stem, isStopWord }: Words,
): Map<string, Mention> {
  const mentions = new Map<string, Mention>();
  const read = (text: string, isInTitle: boolean) => {
    const tokens = tokenize(text);
    const stems = tokens.map(({ folded }) => stem(folded));
    stems.forEach((first, at) => {
      // « Dans » has the same stem as « danse ».
      const saysNothing = isStopWord(tokens[at]?.folded ?? "");
      for (const { concept, stems: wanted, isVague } of entries.get(first) ?? []) {
        if (saysNothing && wanted.length === 1) continue;
        if (!wanted.every((own, index) => stems[at + index] === own)) continue;
        const mention = mentions.get(concept) ?? { isInTitle: false, isClear: false, words: new Set() };
        mention.isInTitle ||= isInTitle;
        mention.isClear ||= !isVague;
        mention.words.add(wanted.join(" "));
        mentions.set(concept, mention);
      }
    });
  };
  for (const language of LANGUAGES) {
    read(event.title[language], true);
    read(event.description[language], false);
  }
  for (const { fr, ru } of agesOf(event).flatMap(audiencesOf)) {
    for (const { concept, stems: wanted } of [fr, ru].flatMap((name) => entries.get(stem(foldText(name))) ?? [])) {
      if (wanted.length > 1) continue;
      const mention = mentions.get(concept) ?? { isInTitle: false, isClear: false, words: new Set() };
      // An event is about the audience that it is for.
      mentions.set(concept, { ...mention, isClear: true, isInTitle: true });
    }
  }
  return mentions;
}

/** Gives all concepts above a concept, at any distance. */
function createAbove(concepts: readonly Concept[]): (id: string) => ReadonlySet<string> {
  const broader = new Map(concepts.map((concept) => [concept.id, concept.broader]));
  const above = (id: string, seen: Set<string>): Set<string> => {
    for (const wider of broader.get(id) ?? []) {
      if (seen.has(wider)) continue;
      seen.add(wider);
      above(wider, seen);
    }
    return seen;
  };
  return (id) => above(id, new Set());
}

/**
 * The subject index of a corpus that has none of its own, made from a thesaurus. An event is about the concepts whose
 * words it has, and about the broader concepts; vague words only make it near. Each title is a subject of its own event.
 * A concept without events stays in the index with no rows, so that the programme is known to lack it.
 */
export function subjectsOf(events: readonly ProgrammeEvent[], concepts: readonly Concept[], words: Words): Subject[] {
  const entries = entriesOf(concepts, words.stem);
  const above = createAbove(concepts);
  const rows = new Map<string, Set<number>>();
  const near = new Map<string, Set<number>>();
  const add = (to: Map<string, Set<number>>, id: string, row: number) => {
    to.set(id, (to.get(id) ?? new Set()).add(row));
  };
  for (const event of events) {
    for (const [id, { isInTitle, isClear, words: own }] of mentionsIn(event, entries, words)) {
      const isAbout = isClear && (isInTitle || own.size >= ABOUT_WORDS);
      for (const told of [id, ...above(id)]) add(isAbout ? rows : near, told, event.source.row);
    }
  }
  const ofConcepts = concepts.map(({ id, fr, ru }) => {
    const own = rows.get(id) ?? new Set();
    const touched = [...(near.get(id) ?? [])].filter((row) => !own.has(row));
    const asked = (terms: readonly string[]) => terms.filter((term) => !asksOtherwise(term, words.isStopWord));
    return { id, fr: asked(fr), ru: asked(ru), rows: [...own].sort(byNumber), near: touched.sort(byNumber) };
  });
  return [...ofConcepts, ...events.flatMap((event) => titled(event, words))];
}

/** Fewest and most words of a title that is matched as a whole; nobody repeats longer ones. */
const [FEWEST_TITLE_WORDS, MOST_TITLE_WORDS] = [2, 8];

/** Makes an event a subject, named by its title or by parts of it between punctuation marks: « Fête de la musique » asks for that event. */
function titled({ source: { row }, title }: ProgrammeEvent, { isStopWord }: Words): Subject[] {
  const namesIn = (text: string) =>
    text.split(/[:.,;«»„“”"()–—]/u).filter((part) => {
      const tokens = tokenize(part);
      const telling = tokens.filter(({ folded }) => !isStopWord(folded));
      return telling.length >= FEWEST_TITLE_WORDS && tokens.length <= MOST_TITLE_WORDS;
    });
  const [fr, ru] = [namesIn(title.fr), namesIn(title.ru)];
  return fr.length + ru.length === 0 ? [] : [{ id: `title-${row}`, fr, ru, rows: [row], near: [] }];
}

/** An event whose title does not name a concept is about it when its texts have this many of its words, in either language. */
const ABOUT_WORDS = 2;

const byNumber = (a: number, b: number): number => a - b;
