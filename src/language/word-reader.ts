import { foldWord, tokenize } from "./fold.ts";

/** A growing list of whole numbers, four bytes each, for millions of them. */
export class NumberList {
  #values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  /** A copy of the numbers. */
  toArray(): Uint32Array {
    return this.#values.slice(0, this.length);
  }
}

/** Reads texts as sequences of word numbers; each word is folded only once. */
export interface WordReader {
  /** Appends the numbers of a text's words, the same words as `tokenize` gives. */
  read(text: string, numbers: NumberList): void;
  /** The folded words, by number. */
  readonly words: readonly string[];
  numberOf(foldedWord: string): number | undefined;
}

const UNITS = 0x10000;
/** The kinds of UTF-16 units; UNKNOWN is one not seen yet. */
const [UNKNOWN, LETTER, BETWEEN, HALF] = [0, 1, 2, 3];
const FIRST_SLOTS = 1 << 16;

function kindOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return HALF;
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? LETTER : BETWEEN;
}

/** A hash table of raw words, looked up by their position in a text: slicing each word first would take three times as long. */
function createRawWords(numberOfNew: (raw: string) => number) {
  const raws: string[] = [];
  const numbers: number[] = [];
  /** For each hash, an index in `raws` plus one; 0 for none. */
  let slots = new Int32Array(FIRST_SLOTS);
  const hashes: number[] = [];

  const isAt = (raw: string, text: string, start: number, end: number): boolean => {
    if (raw.length !== end - start) return false;
    for (let index = start; index < end; index += 1) {
      if (raw.charCodeAt(index - start) !== text.charCodeAt(index)) return false;
    }
    return true;
  };
  const freeSlot = (hash: number): number => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const grow = () => {
    slots = new Int32Array(slots.length * 2);
    for (const [index, hash] of hashes.entries()) slots[freeSlot(hash)] = index + 1;
  };
  return (text: string, start: number, end: number, hash: number): number => {
    let slot = hash & (slots.length - 1);
    for (let known = slots[slot] ?? 0; known !== 0; known = slots[slot] ?? 0) {
      if (isAt(raws[known - 1] ?? "", text, start, end)) return numbers[known - 1] ?? 0;
      slot = (slot + 1) & (slots.length - 1);
    }
    if (raws.length * 2 >= slots.length) grow();
    const raw = text.slice(start, end);
    const number = numberOfNew(raw);
    slots[freeSlot(hash)] = raws.push(raw);
    numbers.push(number);
    hashes.push(hash);
    return number;
  };
}

/** Builds a reader that knows no words yet. */
export function createWordReader(): WordReader {
  const words: string[] = [];
  const byFolded = new Map<string, number>();
  const kinds = new Uint8Array(UNITS);
  const numberOfFolded = (folded: string): number => {
    const known = byFolded.get(folded);
    if (known !== undefined) return known;
    const number = words.push(folded) - 1;
    byFolded.set(folded, number);
    return number;
  };
  const numberAt = createRawWords((raw) => numberOfFolded(foldWord(raw)));

  return {
    words,
    numberOf: (folded) => byFolded.get(folded),
    read(given, numbers) {
      const text = given.normalize("NFC");
      const before = numbers.length;
      let start = -1;
      let hash = 0;
      for (let index = 0; index <= text.length; index += 1) {
        const unit = index < text.length ? text.charCodeAt(index) : 0;
        let kind = kinds[unit] ?? UNKNOWN;
        if (kind === UNKNOWN) kind = kinds[unit] = kindOf(unit);
        if (kind === LETTER) {
          if (start < 0) {
            start = index;
            hash = 0;
          }
          hash = (Math.imul(hash, 31) + unit) | 0;
        } else if (kind === HALF) {
          // Letters of two units are rare, so the text is tokenized in the slow way.
          numbers.length = before;
          for (const { folded } of tokenize(text)) numbers.push(numberOfFolded(folded));
          return;
        } else if (start >= 0) {
          numbers.push(numberAt(text, start, index, hash));
          start = -1;
        }
      }
    },
  };
}
