import { createMayStart, numbersOf, startsOf } from "./starts.ts";

/** The letters that folded words have; a class of its own compiles and matches many times faster than all letters of Unicode. */
const LETTERS = "a-zß-öø-ÿа-џ";

/** A source in which letters and numbers are those of folded words. */
function ofFolded(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{([LN])\}|\\.|[[\]]/gu, (match, kind?: "L" | "N") => {
    if (kind === undefined) {
      if (match === "[") isInClass = true;
      if (match === "]") isInClass = false;
      return match;
    }
    if (kind === "N") return "\\d";
    return isInClass ? LETTERS : `[${LETTERS}]`;
  });
}

/** A pattern over folded words whose letters and numbers are theirs. */
export function overFolded({ source, flags }: RegExp): RegExp {
  return new RegExp(ofFolded(source), flags.replace("u", ""));
}

/**
 * How often a pattern is tried before it is looked at how its matches start: a program that answers one question would only lose by
 * it. Patterns take their turn in so many questions, so that none of these waits long.
 */
const [TRIED_FIRST, TURNS] = [4, 64];

let patterns = 0;
const mayStart = createMayStart();

/**
 * A pattern that matches whole words only. Hardly any of hundreds has a match in a question: those of which no match starts as a word
 * of the text does are passed over.
 */
class WordPattern extends RegExp {
  readonly #start: string;
  #starts: Uint16Array | null | undefined;
  #turn = TRIED_FIRST + (patterns++ % TURNS);

  /** @param start the source from the beginning of a word on */
  constructor(start: string) {
    super(`(?<=^| )(?:${start})(?= |$)`);
    this.#start = start;
  }

  #mayMatch(text: string): boolean {
    if (this.#turn > 0) {
      this.#turn -= 1;
      return true;
    }
    if (this.#starts === undefined) {
      const starts = startsOf(this.#start);
      this.#starts = starts && numbersOf(starts);
    }
    return this.#starts === null || mayStart(text, this.#starts);
  }

  override exec(text: string): RegExpExecArray | null {
    return this.#mayMatch(text) ? super.exec(text) : null;
  }

  override test(text: string): boolean {
    return this.#mayMatch(text) && super.exec(text) !== null;
  }

  override [Symbol.search](text: string): number {
    return this.#mayMatch(text) ? (super.exec(text)?.index ?? -1) : -1;
  }
}

/** A pattern that matches whole words only, over folded words joined by single spaces. */
export function word(source: string): RegExp {
  return new WordPattern(ofFolded(source));
}

const global = new WeakMap<RegExp, RegExp>();

/** The same pattern as one that finds all matches; made once. */
export function everywhere(pattern: RegExp): RegExp {
  if (pattern.global) return pattern;
  let found = global.get(pattern);
  if (!found) {
    found = new RegExp(pattern.source, `${pattern.flags}g`);
    global.set(pattern, found);
  }
  return found;
}

/** All matches of a pattern in a text. Hardly any has one, and to ask for all of none takes three times as long. */
export function matchesIn(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(everywhere(pattern));
}

/** A pattern that matches whole words of a text as it is written, whatever the case; a space stands for any. */
export function written(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern.replaceAll(" ", "\\s")})(?!\\p{L})`, "iu");
}
