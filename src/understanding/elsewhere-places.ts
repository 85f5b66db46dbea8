import { foldText } from "../language/fold.ts";
import { createStem } from "../language/stem.ts";
import { AMBIGUOUS_ELSEWHERE, ELSEWHERE } from "./elsewhere.ts";
import type { MarkedTokens } from "./marked-tokens.ts";
import type { IsKnownWord } from "./places.ts";

const LONGEST_NAME = 4;
/** Prepositions after which a capitalised word that nobody knows is a place. */
const IN_FRENCH = new Set(["a", "au", "aux", "en", "vers"]);
const IN_RUSSIAN = new Set(["в", "во", "из", "под"]);
const INDEFINITE = new Set(["noel", "online", "covid"]);

interface Names {
  certain: ReadonlySet<string>;
  ambiguous: ReadonlySet<string>;
  key: (words: readonly string[]) => string;
}

let names: Names | undefined;

/** Made on first use: stems make one key of all case forms of a Russian name. */
function elsewhereNames(): Names {
  if (names) return names;
  const stem = createStem();
  const cyrillic = /\p{Script=Cyrillic}/u;
  const key = (words: readonly string[]) => words.map((word) => (cyrillic.test(word) ? stem(word) : word)).join(" ");
  const keys = (list: typeof ELSEWHERE) =>
    new Set(list.flatMap((pair) => pair.map((name) => key(foldText(name).split(" ")))));
  names = { certain: keys(ELSEWHERE), ambiguous: keys(AMBIGUOUS_ELSEWHERE), key };
  return names;
}

function isCapitalized(raw: string | undefined): boolean {
  return raw !== undefined && /^\p{Lu}/u.test(raw);
}

/**
 * Finds the names of places that the programme does not have, as typed, and takes their words: well-known towns and
 * countries by a list, others by a capital letter after a preposition of place.
 */
export function findElsewhere(marked: MarkedTokens, isKnownWord: IsKnownWord): string[] {
  const { certain, ambiguous, key } = elsewhereNames();
  const { tokens } = marked;
  const found: string[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const before = tokens[from - 1]?.folded ?? "";
    const afterPreposition = IN_FRENCH.has(before) || IN_RUSSIAN.has(before) || before === "de" || before === "d";
    for (let length = Math.min(LONGEST_NAME, tokens.length - from); length > 0; length -= 1) {
      const words = tokens.slice(from, from + length);
      if (words.some((_, offset) => !marked.isFree(from + offset))) continue;
      const name = key(words.map((token) => token.folded));
      const raw = words[0]?.raw;
      const first = words[0]?.folded ?? "";
      const listed =
        (certain.has(name) && (isCapitalized(raw) || afterPreposition || !isKnownWord(first))) ||
        (ambiguous.has(name) && isCapitalized(raw) && afterPreposition);
      const looksLikeOne =
        length === 1 &&
        isCapitalized(raw) &&
        (IN_FRENCH.has(before) || IN_RUSSIAN.has(before)) &&
        !isKnownWord(first) &&
        !INDEFINITE.has(first) &&
        !/\p{N}/u.test(first) &&
        raw !== raw?.toUpperCase();
      if (!listed && !looksLikeOne) continue;
      found.push(words.map((token) => token.raw).join(" "));
      marked.take(from, from + length);
      break;
    }
  }
  return [...new Set(found)];
}
