import { foldText } from "../language/fold.ts";
import { createStem } from "../language/stem.ts";
import { AMBIGUOUS_ELSEWHERE, ELSEWHERE, ELSEWHERE_CONTAINING_PLACES } from "./elsewhere.ts";
import type { ElsewhereName } from "./elsewhere.ts";
import { isCapitalized } from "./marked-tokens.ts";
import type { MarkedTokens } from "./marked-tokens.ts";
import type { IsKnownWord } from "./programme-words.ts";

const LONGEST_NAME = 4;
/** Prepositions after which a capitalised word that nobody knows is a place. */
const IN_PLACE = new Set(["a", "au", "aux", "en", "vers", "в", "во", "из", "под"]);
const OF_PLACE = new Set([...IN_PLACE, "de", "d", "du", "с", "со", "о", "об", "про"]);
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Reads names of places that the programme does not have; each pass takes the words of what it finds, as typed. */
export interface Elsewhere {
  /** Names that hold the name of a known place (« Aix-en-Provence »): to be read before the known places. */
  containing(marked: MarkedTokens): string[];
  /** Well-known towns and countries: to be read before a word is taken for a misspelt known place. */
  listed(marked: MarkedTokens, isKnownWord: IsKnownWord): string[];
  /** Others, by a capital letter after a preposition of place: to be read last. */
  capitalized(marked: MarkedTokens, isKnownWord: IsKnownWord): string[];
}

/** Builds the tables of names; Russian ones are known by their stems, in any case form. */
export function createElsewhere(): Elsewhere {
  const stem = createStem();
  const keyOf = (words: readonly string[]) => words.map((word) => (CYRILLIC.test(word) ? stem(word) : word)).join(" ");
  const keys = (list: readonly ElsewhereName[]) =>
    new Set(list.flatMap((pair) => pair.map((name) => keyOf(foldText(name).split(" ")))));
  const containing = keys(ELSEWHERE_CONTAINING_PLACES);
  const certain = keys(ELSEWHERE);
  const ambiguous = keys(AMBIGUOUS_ELSEWHERE);

  const find = (marked: MarkedTokens, isName: (key: string, from: number) => boolean): string[] => {
    const found: string[] = [];
    for (let from = 0; from < marked.tokens.length; from += 1) {
      for (let length = Math.min(LONGEST_NAME, marked.tokens.length - from); length > 0; length -= 1) {
        const words = marked.tokens.slice(from, from + length);
        if (words.some((_, offset) => !marked.isFree(from + offset))) continue;
        if (!isName(keyOf(words.map((token) => token.folded)), from)) continue;
        found.push(marked.typed(from, from + length));
        marked.take(from, from + length);
        break;
      }
    }
    return found;
  };

  return {
    containing: (marked) => find(marked, (key) => containing.has(key)),
    listed: (marked, isKnownWord) =>
      find(marked, (key, from) => {
        const { raw = "", folded = "" } = marked.tokens[from] ?? {};
        const afterPreposition = OF_PLACE.has(marked.tokens[from - 1]?.folded ?? "");
        const aside = from === 0 && /^[\p{L}\p{N}]+(?:$|\s*[,:?])/u.test(marked.typed(0, marked.tokens.length));
        // The first word of a question has its capital anyhow: «Баки для стекла».
        const isNamed = isCapitalized(raw) && (from > 0 || aside);
        if (certain.has(key)) return isNamed || afterPreposition || !isKnownWord(folded);
        return ambiguous.has(key) && isCapitalized(raw) && (afterPreposition || aside);
      }),
    capitalized: (marked, isKnownWord) =>
      find(marked, (key, from) => {
        const { raw = "", folded = "" } = marked.tokens[from] ?? {};
        if (key.includes(" ") || /\p{N}/u.test(key)) return false;
        const isAcronym = raw.length > 1 && raw === raw.toUpperCase();
        const afterPreposition = IN_PLACE.has(marked.tokens[from - 1]?.folded ?? "");
        return isCapitalized(raw) && !isAcronym && afterPreposition && !isKnownWord(folded);
      }),
  };
}
