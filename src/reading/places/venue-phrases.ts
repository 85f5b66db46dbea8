import { isDateWord } from "../dates/date-words.ts";
import { tokenize } from "../../language/fold.ts";
import { PHRASE_END, PLACE_LEADS } from "../words/venue-words.ts";

/** The most words of a venue’s name. */
const MOST_WORDS = 6;

const CYRILLIC = /^\p{Script=Cyrillic}/u;

/**
 * The phrases of a Russian question that may name a venue: what follows a preposition of place, up to the next preposition, date or mark.
 * «Что будет в Городе науки и индустрии в июле?» has «Городе науки и индустрии». Pure.
 * @returns each phrase as typed
 */
export function venuePhrases(text: string): string[] {
  const tokens = tokenize(text);
  const isEnd = (index: number) => {
    const token = tokens[index];
    if (!token || !CYRILLIC.test(token.folded)) return true;
    const gap = text.slice(tokens[index - 1]?.end ?? 0, token.start);
    return /[^\s-]/u.test(gap) || PHRASE_END.has(token.folded) || isDateWord(token.folded);
  };
  return tokens.flatMap(({ folded }, index) => {
    if (!PLACE_LEADS.has(folded)) return [];
    let to = index + 1;
    while (to <= index + MOST_WORDS && !isEnd(to)) to += 1;
    const [first, last] = [tokens[index + 1], tokens[to - 1]];
    return first && last && to > index + 1 ? [text.slice(first.start, last.end)] : [];
  });
}
