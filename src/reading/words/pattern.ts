import { createMayStart, numbersOf, startsOf } from "./starts.ts";

/** The letters of folded words. A class of its own compiles and matches many times faster than \p{L}. */
const LETTERS = "a-zß-öø-ÿа-џ";

/** The source with \p{L} and \p{N} replaced by the letters and digits of folded words. */
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

/** A pattern for folded words: \p{L} and \p{N} match only their letters and digits. */
export function overFolded({ source, flags }: RegExp): RegExp {
  return new RegExp(ofFolded(source), flags.replace("u", ""));
}

/**
 * A pattern runs this often before its starts are computed, since a program that answers one question would only lose time by
 * computing them. Then the patterns compute them in turn, spread over this many runs, so that no question waits long.
 */
const [TRIED_FIRST, TURNS] = [4, 64];

let patterns = 0;
const mayStart = createMayStart();

/**
 * A pattern of whole words. Hardly any of the hundreds of patterns matches in a question, so a pattern is skipped when
 * no word of the text begins like one of its matches.
 */
class WordPattern extends RegExp {
  readonly #start: string;
  #starts: Uint16Array | null | undefined;
  #turn = TRIED_FIRST + (patterns++ % TURNS);

  /** @param start the source after the word boundary */
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

/** A pattern of whole words, over folded words joined by single spaces. */
export function word(source: string): RegExp {
  return new WordPattern(ofFolded(source));
}

const global = new WeakMap<RegExp, RegExp>();

/** The same pattern with the flag `g`; cached. */
export function everywhere(pattern: RegExp): RegExp {
  if (pattern.global) return pattern;
  let found = global.get(pattern);
  if (!found) {
    found = new RegExp(pattern.source, `${pattern.flags}g`);
    global.set(pattern, found);
  }
  return found;
}

/** All matches of a pattern in a text. Most patterns have none, and `matchAll` alone would take three times as long. */
export function matchesIn(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(everywhere(pattern));
}

/** A pattern of whole words in a text as written, in any case; a space matches any white space. */
export function written(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern.replaceAll(" ", "\\s")})(?!\\p{L})`, "iu");
}
