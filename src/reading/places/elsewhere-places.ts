import { nounForms, placeKey, placeKeys } from "../../language/noun-forms.ts";
import { foldText } from "../../language/fold.ts";
import { remember } from "../../language/remember.ts";
import type { Stem } from "../../language/stem.ts";
import type { IsStopWord } from "../../language/stop-words.ts";
import type { PlaceName, WordLists } from "../../language/word-lists.ts";
import { isDateWord } from "../dates/date-words.ts";
import { normalizePhrase } from "./gazetteer.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { isCapitalized } from "../recognisers/marked-tokens.ts";
import type { MarkedTokens, Span } from "../recognisers/marked-tokens.ts";
import { isPartOfName } from "./place-names.ts";
import { NO_NAMES } from "../programme/programme-names.ts";
import type { ProgrammeNames } from "../programme/programme-names.ts";
import type { IsKnownWord } from "../programme/programme-words.ts";

const LONGEST_NAME = 4;
/** Prepositions that make an unknown capitalised word a place. */
const IN_PLACE = new Set(["a", "au", "aux", "en", "vers", "в", "во", "из", "под"]);
const OF_PLACE = new Set([...IN_PLACE, "de", "d", "du", "с", "со", "о", "об", "про"]);

/** Reads names of places outside the programme. Each pass takes the words that it finds and returns them as typed. */
export interface Elsewhere {
  /** Names that contain a known place (« Aix-en-Provence »); read before the known places. */
  containing(marked: MarkedTokens): string[];
  /** Well-known towns and countries; read before typing errors are corrected. */
  listed(marked: MarkedTokens, isKnownWord: IsKnownWord): string[];
  /** Other capitalised words after a preposition of place; read last. */
  capitalized(marked: MarkedTokens, isKnownWord: IsKnownWord): string[];
}

export interface ElsewhereDeps {
  lists: Pick<WordLists, "placesElsewhere" | "namesLikeWords">;
  gazetteer: Gazetteer;
  stem: Stem;
  /** Names of other things that may contain a place's name; none by default. */
  names?: ProgrammeNames;
  /** By default no word is a stop word. */
  isStopWord?: IsStopWord;
}

/** The folded names of a place in both languages. */
function namesOf({ fr, ru, forms }: PlaceName): string[] {
  return [fr, ru, ...forms].map((name) => normalizePhrase(foldText(name)));
}

/** Whether a name contains the name of a place in the programme among other words. */
function holdsKnownPlace(name: string, gazetteer: Gazetteer): boolean {
  const words = name.split(" ");
  return words.some((_, from) =>
    words.some((_, end) => {
      const part = words.slice(from, end + 1);
      return part.length > 0 && part.length < words.length && gazetteer.get(part.join(" ")) !== undefined;
    }),
  );
}

/** An epithet after a town's name: « Rostov le Grand », «Ростов Великий». */
const BYNAME = / (?:le grand|velik(?:i|y|ii|iy)|великий)$/u;

/** Whether a name is a place of the programme plus an epithet. */
function isByname(name: string, gazetteer: Gazetteer): boolean {
  return BYNAME.test(name) && gazetteer.get(name.replace(BYNAME, ""))?.source === "name";
}

const no: IsKnownWord = () => false;

/** Builds the name tables; Russian names are known in all case forms. */
export function createElsewhere({
  lists,
  gazetteer,
  stem,
  names: others = NO_NAMES,
  isStopWord = no,
}: ElsewhereDeps): Elsewhere {
  // Places of the programme are left out, even when another name contains theirs: « La Roche », « La Roche-sur-Yon ».
  const elsewhere = lists.placesElsewhere().map(namesOf);
  const names = elsewhere.filter((own) => own.every((name) => gazetteer.get(name) === undefined)).flat();
  const keysOf = (list: Iterable<string>) => new Set([...list].flatMap((name) => placeKeys(name, stem)));
  const known = keysOf(names);
  const containing = keysOf(names.filter((name) => holdsKnownPlace(name, gazetteer) && !isByname(name, gazetteer)));
  const lands = keysOf(
    lists
      .placesElsewhere()
      .filter(({ isLand }) => isLand)
      .flatMap(namesOf),
  );
  const ambiguous = keysOf(lists.namesLikeWords());

  const firstKeys = new Set([...known].map((key) => key.split(" ", 1)[0] ?? ""));
  /** Most words of a name that begins with this word; 0 for most words. Abbreviations are expanded. */
  const longestFrom = remember((word) => {
    const begins = normalizePhrase(`${word} `).trim();
    return firstKeys.has(placeKey([word], stem)) || firstKeys.has(placeKey([begins], stem)) ? LONGEST_NAME : 0;
  });

  const find = (
    marked: MarkedTokens,
    isName: (key: string, name: Span) => boolean,
    isKnownWord: IsKnownWord = no,
    longest: (word: string) => number = longestFrom,
  ): string[] => {
    const found: string[] = [];
    for (const [from, { folded: first }] of marked.tokens.entries()) {
      if (!marked.isFree(from)) continue;
      for (let length = Math.min(longest(first), marked.tokens.length - from); length > 0; length -= 1) {
        const words = marked.tokens.slice(from, from + length);
        if (words.some((_, offset) => !marked.isFree(from + offset)) || isPartOfName(marked, from)) continue;
        const phrase = normalizePhrase(words.map(({ folded }) => folded).join(" "));
        if (!isName(placeKey(phrase.split(" "), stem), { from, to: from + length })) continue;
        if (others.isPartOfOther(marked, from, from + length, isKnownWord)) break;
        found.push(marked.typed(from, from + length));
        marked.take(from, from + length);
        break;
      }
    }
    return found;
  };

  /** Whether the question names something of the programme besides a name and lands. */
  const isAbout = ({ tokens }: MarkedTokens, { from, to }: Span, isKnownWord: IsKnownWord) =>
    tokens.some(
      ({ folded }, index) =>
        (index < from || index >= to) &&
        !isStopWord(folded) &&
        !isDateWord(folded) &&
        !lands.has(placeKey([folded], stem)) &&
        isKnownWord(folded),
    );

  return {
    containing: (marked) => find(marked, (key) => containing.has(key)),
    listed: (marked, isKnownWord) =>
      find(
        marked,
        (key, { from, to }) => {
          if (!known.has(key)) return false;
          const { raw = "", folded = "" } = marked.tokens[from] ?? {};
          // A land that the programme mentions is a subject here: « expo sur les noces au Maghreb ».
          if (lands.has(key) && isKnownWord(folded) && isAbout(marked, { from, to }, isKnownWord)) return false;
          const afterPreposition = OF_PLACE.has(marked.tokens[from - 1]?.folded ?? "");
          const aside = from === 0 && (to === marked.tokens.length || /^\s*[,:?]/u.test(marked.gapBefore(to)));
          // Without a preposition, «Чехов» means the writer when the programme mentions him.
          const isAlone = aside && !nounForms(folded).some(isKnownWord);
          if (ambiguous.has(key)) return isCapitalized(raw) && (afterPreposition || isAlone);
          // The first word of a question has a capital anyway: «Баки для стекла».
          const isNamed = isCapitalized(raw) && (from > 0 || aside);
          return isNamed || afterPreposition || to - from > 1 || !isKnownWord(folded);
        },
        isKnownWord,
      ),
    capitalized: (marked, isKnownWord) =>
      find(
        marked,
        (key, { from }) => {
          const { raw = "", folded = "" } = marked.tokens[from] ?? {};
          const isAcronym = raw.length > 1 && raw === raw.toUpperCase();
          const afterPreposition = IN_PLACE.has(marked.tokens[from - 1]?.folded ?? "");
          const isName = isCapitalized(raw) && !isAcronym && afterPreposition && !/\p{N}/u.test(key);
          return isName && !isKnownWord(folded);
        },
        isKnownWord,
        () => 1,
      ),
  };
}
