import type { Stem } from "../../language/stem.ts";
import type { IsStopWord } from "../../language/stop-words.ts";
import type { EventWords, Field, FieldWords } from "./event-words.ts";

/**
 * BM25F (Robertson, Zaragoza, Taylor: Simple BM25 extension to multiple weighted fields, 2004): term frequencies of
 * the fields are weighted and normalised by the field's length, then summed, then saturated once.
 */
const WEIGHTS: Readonly<Record<Field, { weight: number; lengthShare: number }>> = {
  title: { weight: 3, lengthShare: 0.3 },
  description: { weight: 1, lengthShare: 0.6 },
  partners: { weight: 1.5, lengthShare: 0.3 },
};

/** How a word occurs in an event. */
export interface Posting {
  /** Position of the event in the programme. */
  position: number;
  /** Weighted, length-normalised frequency over the fields. */
  frequency: number;
  /** It stands in the title or in a partner's name, where few words stand by chance. */
  isProminent: boolean;
}

/** The inverted index: stem → its occurrences. */
export interface Postings {
  has(stem: string): boolean;
  /** In the order of the events; empty for an unknown stem. */
  of(stem: string): Posting[];
}

const NO_STEM = -1;
const PROMINENT = 2;

/** The number of each word's stem; {@link NO_STEM} for stop words. */
function numberStems({ words }: EventWords, stem: Stem, isStopWord: IsStopWord) {
  const byStem = new Map<string, number>();
  const ofWord = Int32Array.from(words, (word) => {
    if (isStopWord(word)) return NO_STEM;
    const own = stem(word);
    const known = byStem.get(own);
    if (known !== undefined) return known;
    byStem.set(own, byStem.size);
    return byStem.size - 1;
  });
  return { byStem, ofWord };
}

/** The weight of one occurrence in a field, for each event: the field's weight, normalised by the length of its text. */
function gainsOf({ field, numbers, starts }: FieldWords, ofWord: Int32Array): Float64Array {
  const lengths = new Float64Array(starts.length - 1);
  let all = 0;
  for (let position = 0; position < lengths.length; position += 1) {
    let length = 0;
    for (let at = starts[position] ?? 0; at < (starts[position + 1] ?? 0); at += 1) {
      if (ofWord[numbers[at] ?? 0] !== NO_STEM) length += 1;
    }
    lengths[position] = length;
    all += length;
  }
  const mean = Math.max(1, all / Math.max(1, lengths.length));
  const { weight, lengthShare } = WEIGHTS[field];
  return lengths.map((length) => weight / (1 - lengthShare + (lengthShare * length) / mean));
}

/** Calls back for each stem of each event, in event order, with its frequency and flags. */
function forEachPosting(
  { fields }: EventWords,
  { ofWord, stems }: { ofWord: Int32Array; stems: number },
  found: (stem: number, position: number, frequency: number, how: number) => void,
): void {
  const gains = fields.map((field) => gainsOf(field, ofWord));
  const frequencies = new Float64Array(stems);
  const how = new Uint8Array(stems);
  const events = (fields[0]?.starts.length ?? 1) - 1;
  for (let position = 0; position < events; position += 1) {
    const own: number[] = [];
    for (const [index, { field, numbers, starts }] of fields.entries()) {
      const gain = gains[index]?.[position] ?? 0;
      const flags = field === "title" || field === "partners" ? PROMINENT : 0;
      for (let at = starts[position] ?? 0; at < (starts[position + 1] ?? 0); at += 1) {
        const stem = ofWord[numbers[at] ?? 0] ?? NO_STEM;
        if (stem === NO_STEM) continue;
        if (frequencies[stem] === 0) own.push(stem);
        frequencies[stem] = (frequencies[stem] ?? 0) + gain;
        how[stem] = (how[stem] ?? 0) | flags;
      }
    }
    for (const stem of own) {
      found(stem, position, frequencies[stem] ?? 0, how[stem] ?? 0);
      frequencies[stem] = 0;
      how[stem] = 0;
    }
  }
}

/** Builds the postings in typed arrays: as objects, millions of them would not fit into memory. */
export function postingsOf(eventWords: EventWords, stem: Stem, isStopWord: IsStopWord): Postings {
  const { byStem, ofWord } = numberStems(eventWords, stem, isStopWord);
  const numbering = { ofWord, stems: byStem.size };
  // Counted first, so that the postings of a stem can be stored next to each other.
  const ends = new Uint32Array(byStem.size + 1);
  forEachPosting(eventWords, numbering, (own) => {
    ends[own + 1] = (ends[own + 1] ?? 0) + 1;
  });
  for (let own = 1; own < ends.length; own += 1) ends[own] = (ends[own] ?? 0) + (ends[own - 1] ?? 0);
  const next = ends.slice();
  const size = ends[byStem.size] ?? 0;
  const positions = new Uint32Array(size);
  const frequencies = new Float64Array(size);
  const how = new Uint8Array(size);
  forEachPosting(eventWords, numbering, (own, position, frequency, flags) => {
    const at = next[own] ?? 0;
    next[own] = at + 1;
    positions[at] = position;
    frequencies[at] = frequency;
    how[at] = flags;
  });
  return {
    has: (own) => byStem.has(own),
    of(own) {
      const number = byStem.get(own);
      if (number === undefined) return [];
      const [first, end] = [ends[number] ?? 0, ends[number + 1] ?? 0];
      return Array.from({ length: end - first }, (_, index): Posting => {
        const flags = how[first + index] ?? 0;
        return {
          position: positions[first + index] ?? 0,
          frequency: frequencies[first + index] ?? 0,
          isProminent: (flags & PROMINENT) !== 0,
        };
      });
    },
  };
}
