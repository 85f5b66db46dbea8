import type { Counted } from "../asks.ts";
import { TIE } from "../words/intent-words.ts";
import {
  COUNT,
  COUNTED_AFTER,
  COUNTED_BEFORE,
  COUNTED_BY_THE_WAY,
  DURATION_WORD,
  ENTRY_WORD,
  LASTS,
  PROJECT_WORD,
  TIE_WORD,
  TWICE,
  UNDATED,
} from "../words/kinds/count.ts";
import { THING_NOUNS } from "../words/kinds/things.ts";
import { word } from "../words/pattern.ts";
import { takeAll } from "./kind.ts";
import { namesSomething } from "./about.ts";
import { lastingItself, when } from "./when.ts";
import type { MarkedTokens } from "../recognisers/marked-tokens.ts";
import type { Asked, ReadKind } from "./kind.ts";
import { countryIn } from "./things.ts";

/** Years are counted although they are stop words. */
const YEARS = /^(?:ans?|annees?|лет|год\p{L}*)$/u;

const NAMED = Object.entries(THING_NOUNS).map(([thing, nouns]) => ({
  thing: thing as keyof typeof THING_NOUNS,
  pattern: new RegExp(`^(?:${nouns})$`, "u"),
}));

/** The thing that a noun names; null for other words. */
function thingOf(folded: string) {
  if (PROJECT_WORD.test(folded)) return "projects";
  if (ENTRY_WORD.test(folded)) return "entries";
  if (TIE_WORD.test(folded)) return "ties";
  return NAMED.find(({ pattern }) => pattern.test(folded))?.thing ?? null;
}

/** A noun with the part after a hyphen: « start-up » is one noun. */
function compoundOf({ tokens, gapBefore }: Pick<MarkedTokens, "tokens" | "gapBefore">, folded: string): string {
  const next = tokens.findIndex((token) => token.folded === folded) + 1;
  return next > 0 && gapBefore(next) === "-" ? folded + (tokens[next]?.folded ?? "") : folded;
}

/** Prepositions that begin a place or a whole, not the counted thing: « combien à Nice ? », «сколько из них …?». */
const COUNTED_OF = /^(?:у|в|с|со|из|на|всего|a|au|aux|avec|pour|dans|en)$/u;

/**
 * Returns what is counted: the first countable noun after the question word, else before it, else projects.
 * @param isOther the classifier says that something other than projects, towns and the like is counted
 */
function countedIn({ words: marked, whole, isStopWord }: Asked, isOther: boolean): Counted {
  const asking = COUNT.exec(whole);
  // In «Туристических проектов сколько? Рубрика …» the next sentence does not count.
  const isEnd = asking !== null && /[?.!]/u.test(marked.gapBefore(marked.spanOf(asking).to));
  const after = isEnd ? undefined : COUNTED_AFTER.exec(whole)?.groups?.["after"];
  const before = COUNTED_BEFORE.exec(whole)?.groups?.["before"];
  const country = countryIn(whole);
  const words = (after ?? before ?? "").split(" ").filter((folded) => folded !== "");
  const isFrench = /\p{Script=Latin}/u.test(words[0] ?? "");
  // In French only the first word can be the noun, since adjectives follow; Russian adjectives come first.
  for (const [index, folded] of words.entries()) {
    const thing = thingOf(folded);
    if (thing === "months" && LASTS.test(whole)) return { thing: "noun", typed: folded };
    if (thing) return { thing, country };
    if (DURATION_WORD.test(folded)) return { thing: "noun", typed: folded };
    if (isFrench && index === 0 && !isStopWord(folded)) break;
  }
  const [begun = ""] = words;
  const isOfWhole = after !== undefined && COUNTED_OF.test(begun);
  // « Combien de monde … ? », «сколько людей …?»: the counted noun is a stop word.
  if (isOther && after !== undefined && begun !== "" && !isOfWhole && isStopWord(begun))
    return { thing: "noun", typed: begun };
  const noun = words.filter((folded) => !isStopWord(folded) || YEARS.test(folded));
  return noun.length > 0 && !isOfWhole
    ? {
        thing: "noun",
        typed: noun
          .slice(0, isFrench ? 1 : 2)
          .map((folded) => compoundOf(marked, folded))
          .join(" "),
      }
    : { thing: "projects", country: null };
}

/** « Combien … ? », «сколько …?»: asks for a number. */
export const count: ReadKind = (asked, more, probability) => {
  const { words, whole } = asked;
  const ofItself = lastingItself(asked);
  if (ofItself) return ofItself;
  const only = UNDATED.test(whole) ? "undated" : TWICE.test(whole) ? "twice" : null;
  if (only) {
    for (const pattern of [UNDATED, TWICE]) takeAll(words, pattern);
    return { kind: "count", of: { thing: "projects", country: null }, only };
  }
  const of = countedIn(asked, more["thing"] === "other");
  // « Ça fait combien d’années ? » asks since when of what is in view.
  const isOfYears = of.thing === "noun" && YEARS.test(of.typed) && more["part"] === "since";
  if (isOfYears && !namesSomething(asked)) return when(asked, more, probability);
  takeAll(words, COUNT);
  // « Combien d’universités » does not ask for the heading « universités ».
  if (of.thing in THING_NOUNS) takeAll(words, word(`(?:${THING_NOUNS[of.thing as keyof typeof THING_NOUNS]})`));
  if (of.thing === "ties") takeAll(words, TIE);
  takeAll(words, COUNTED_BY_THE_WAY);
  return { kind: "count", of, only: null };
};
