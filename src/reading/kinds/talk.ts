import type { Talk } from "../asks.ts";
import { ageIn } from "../words/age-words.ts";
import { OF_CANCELLATION } from "../words/kinds/afterwards.ts";
import { CLOSING, PICTURE, REQUESTS, TALK, TALK_FILLER } from "../words/kinds/talk.ts";
import { beside } from "./cover.ts";
import type { KindReader } from "./kind.ts";

/** Talk that answers rather than asks, and in how many words beside it something is asked all the same. */
const REPLIES: readonly Talk[] = ["ok", "no"];
const LEAST_ASKED = 3;

/** Greetings, thanks, praise and the like: only where nothing is said beside. */
export const talk: KindReader = {
  kind: "talk",
  read: ({ words, whole, where, when, namesSubject, isStopWord }) => {
    const isQuestion = words.gapBefore(words.tokens.length).includes("?");
    if (CLOSING.test(whole) && !isQuestion) return said("thanks");
    // «Ой, сыну только 13» says for whom it has to be.
    if (ageIn(whole) !== null) return null;
    // « Annulé ? » asks of what is in view, « annule » gives a command.
    if (OF_CANCELLATION.test(whole) && (isQuestion || whole !== "annule")) return null;
    if (words.tokens.length === 0) return PICTURE.test(words.gapBefore(0)) ? said("laugh") : null;
    const spoken = TALK.filter(([, pattern]) => pattern.test(whole));
    const [first] = spoken;
    if (!first) return null;
    const folded = (index: number) => words.tokens[index]?.folded ?? "";
    const rest = beside(
      words,
      whole,
      spoken.map(([, pattern]) => pattern),
    );
    // «Понятно. А если он ничего не знает?» goes on after a word of talk.
    if (isQuestion && REPLIES.includes(first[0]) && rest.length >= LEAST_ASKED) return null;
    const named =
      [where.places, where.excluded, where.unknown, when.ranges].some((list) => list.length > 0) || namesSubject;
    const isTalk =
      !REQUESTS.test(rest.map(folded).join(" ")) &&
      rest.every((index) => {
        if (TALK_FILLER.test(folded(index))) return true;
        return isStopWord(folded(index)) && (!named || words.isFree(index));
      });
    return isTalk ? said(first[0]) : null;
  },
};

function said(of: Talk): { kind: "talk"; talk: Talk } {
  return { kind: "talk", talk: of };
}
