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

/** A pattern that matches whole words only, over folded words joined by single spaces. */
export function word(source: string): RegExp {
  return new RegExp(`(?<=^| )(?:${ofFolded(source)})(?= |$)`);
}

/** All matches in a text of a pattern that finds all. Hardly any finds one, and to ask for all of none takes three times as long. */
export function matchesIn(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern);
}

const global = new WeakMap<RegExp, RegExp>();

/** The same pattern as one that finds all matches; made once. */
export function everywhere(pattern: RegExp): RegExp {
  let found = global.get(pattern);
  if (!found) {
    found = new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join(""));
    global.set(pattern, found);
  }
  return found;
}
