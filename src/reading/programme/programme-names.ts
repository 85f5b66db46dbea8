import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { foldText } from "../../language/fold.ts";
import type { IsStopWord } from "../../language/stop-words.ts";
import { normalizePhrase } from "../places/gazetteer.ts";
import type { Gazetteer } from "../places/gazetteer.ts";
import { isCapitalized } from "../recognisers/marked-tokens.ts";
import type { MarkedTokens, Span } from "../recognisers/marked-tokens.ts";
import type { IsKnownWord } from "./programme-words.ts";

/** Tells a place's name from the same word in another name. */
export interface ProgrammeNames {
  /** The positions of quotations and of whole event titles: « La France, Empire ». */
  quoted(marked: MarkedTokens): readonly Span[];
  /** Whether a place's name continues another name: « Rozenn Milan », « bois de Boulogne », when the programme has them. */
  isPartOfOther(marked: MarkedTokens, from: number, to: number, isKnownWord: IsKnownWord): boolean;
}

/** Knows no names: the default. */
export const NO_NAMES: ProgrammeNames = { quoted: () => [], isPartOfOther: () => false };

const OPENING = /[«“„"]\s*$/u;
const CLOSING = /^\s*[»”“"]/u;
const LINKS: ReadonlySet<string> = new Set("de du des d la le l les".split(" "));
const SENTENCE_MARKS = /[.,:;!?()]/u;
const SHORTEST_BEFORE = 3;

/** Quotations of at least two words. */
function quotations(marked: MarkedTokens): Span[] {
  const found: Span[] = [];
  let from: number | null = null;
  for (let index = 0; index <= marked.tokens.length; index += 1) {
    const gap = marked.gapBefore(index);
    if (from !== null && CLOSING.test(gap)) {
      if (index - from > 1 && index - from < marked.tokens.length) found.push({ from, to: index });
      from = null;
    } else if (index < marked.tokens.length && OPENING.test(gap)) from = index;
  }
  return found;
}

/** Builds the test from a programme's titles and texts. */
export function createProgrammeNames(
  events: readonly Pick<ProgrammeEvent, "title">[],
  {
    gazetteer,
    isStopWord,
    stands,
  }: {
    gazetteer: Pick<Gazetteer, "get">;
    isStopWord: IsStopWord;
    /** Whether folded words occur in a text as a phrase. */
    stands: (foldedWords: readonly string[]) => boolean;
  },
): ProgrammeNames {
  const isPlace = (word: string) => gazetteer.get(normalizePhrase(word)) !== undefined;
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const title of new Set(events.flatMap((event) => [event.title.fr, event.title.ru]))) {
    const words = foldText(title).split(" ");
    const telling = words.filter((word) => !isStopWord(word));
    const [first = ""] = words;
    if (telling.length < 2 || telling.every(isPlace)) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  const titles = ({ tokens }: MarkedTokens): Span[] =>
    tokens.flatMap(({ folded }, from) =>
      (byFirst.get(folded) ?? [])
        .filter((words) => words.every((word, offset) => tokens[from + offset]?.folded === word))
        .map((words) => ({ from, to: from + words.length })),
    );
  return {
    quoted: (marked) => [...quotations(marked), ...titles(marked)],
    isPartOfOther(marked, from, to, isKnownWord) {
      let before = from - 1;
      while (before >= 0 && from - before <= SHORTEST_BEFORE && LINKS.has(marked.tokens[before]?.folded ?? ""))
        before -= 1;
      const { raw = "", folded = "" } = marked.tokens[before] ?? {};
      const gaps = Array.from({ length: from - before }, (_, index) => marked.gapBefore(before + 1 + index));
      if (folded.length < SHORTEST_BEFORE || isStopWord(folded) || gaps.some((gap) => SENTENCE_MARKS.test(gap)))
        return false;
      const isPerson =
        before === from - 1 && isCapitalized(raw) && !isKnownWord(folded) && isCapitalized(marked.tokens[from]?.raw);
      return isPerson || stands(marked.tokens.slice(before, to).map((token) => token.folded));
    },
  };
}
