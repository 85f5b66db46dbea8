import { RegExpParser } from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";

/** How many letters of a start are compared. */
const LETTERS = 4;
/** Ends a start that anything may follow. */
const OPEN = "\0";
/** A pattern with more starts than this always runs. */
const MOST_STARTS = 2000;

const isWhole = (start: string) => start.length >= LETTERS || start.endsWith(OPEN);
const ANYTHING: readonly string[] = [OPEN];

/** All concatenations of two sets of starts. */
function joined(first: readonly string[], next: readonly string[]): readonly string[] {
  const starts = new Set<string>();
  for (const start of first) {
    if (isWhole(start)) starts.add(start);
    else for (const more of next) starts.add((start + more).slice(0, LETTERS));
  }
  return starts.size > MOST_STARTS ? ANYTHING : [...starts];
}

function startsOfAlternatives(alternatives: readonly AST.Alternative[]): readonly string[] {
  const starts = alternatives.flatMap(({ elements }) => {
    let own: readonly string[] = [""];
    for (const element of elements) {
      if (own.every(isWhole)) break;
      own = joined(own, startsOfElement(element));
    }
    return own;
  });
  return [...new Set(starts)];
}

function startsOfElement(element: AST.Element): readonly string[] {
  switch (element.type) {
    case "Character":
      return [String.fromCodePoint(element.value)];
    // Assertions consume no characters.
    case "Assertion":
      return [""];
    case "Group":
    case "CapturingGroup":
      return startsOfAlternatives(element.alternatives);
    case "CharacterClass": {
      const letters = element.elements.map((part) => (part.type === "Character" ? part.value : null));
      const isListed = !element.negate && letters.every((letter) => letter !== null);
      return isListed ? letters.map((letter) => String.fromCodePoint(letter)) : ANYTHING;
    }
    case "Quantifier": {
      const once = startsOfElement(element.element);
      const repeated = element.max === 1 ? once : once.map((start) => (isWhole(start) ? start : start + OPEN));
      return element.min === 0 ? ["", ...repeated] : repeated;
    }
    default:
      return ANYTHING;
  }
}

/**
 * The first letters, at most four, of all matches of a pattern over folded words; null when a match may begin with
 * anything.
 * @param source of a pattern without flags
 */
export function startsOf(source: string): readonly string[] | null {
  const parser = new RegExpParser();
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode: false });
  const starts = startsOfAlternatives(alternatives).map((start) => start.replace(OPEN, ""));
  return starts.includes("") ? null : [...new Set(starts)];
}

/** How many different hashes starts have. A collision only costs an unnecessary run. */
const NUMBERS = 4096;
const numberAfter = (number: number, code: number) => (Math.imul(number, 31) + code) % NUMBERS;

/** The hashes of some starts. */
export function numbersOf(starts: readonly string[]): Uint16Array {
  const numbers = starts.map((start) =>
    Array.from(start).reduce((number, letter) => numberAfter(number, letter.charCodeAt(0)), 0),
  );
  return Uint16Array.from(new Set(numbers));
}

/** Builds a test of whether any word of a text may begin with one of some starts. The text is hashed once for all patterns. */
export function createMayStart(): (text: string, numbers: Uint16Array) => boolean {
  /** For each hash, the last text, counted from 1, that had it. */
  const seenIn = new Uint32Array(NUMBERS);
  let [texts, last] = [0, ""];
  const look = (text: string) => {
    [texts, last] = [texts + 1, text];
    for (let from = 0, border = 0; border >= 0; from = border + 1) {
      let number = 0;
      for (let at = from; at < from + LETTERS && at < text.length; at += 1) {
        number = numberAfter(number, text.charCodeAt(at));
        seenIn[number] = texts;
      }
      border = text.indexOf(" ", from);
    }
  };
  return (text, numbers) => {
    if (texts === 0 || text !== last) look(text);
    for (let at = 0; at < numbers.length; at += 1) if (seenIn[numbers[at] ?? 0] === texts) return true;
    return false;
  };
}
