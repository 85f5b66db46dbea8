import { TAKEN } from "./marked-tokens.ts";
import type { MarkedTokens } from "./marked-tokens.ts";
import { itemOf } from "./number-words.ts";
import type { Question } from "./question.ts";
import type { IsStopWord } from "../language/stop-words.ts";
import {
  ACTIVITY,
  ADDED_PLACE,
  ALL,
  BARE_PREPOSITION,
  BARE_SUBJECT,
  CHOOSING,
  ANNIVERSARY,
  COUNT,
  DETAIL,
  EVERYTHING,
  FOLLOW_UP_START,
  FRESH,
  GREETING,
  HELP,
  ITEM,
  JOINED_PLACE,
  LIST_QUESTION,
  MORE,
  NEWEST_TIE,
  NEXT,
  OLDEST_TIE,
  OPENING,
  POINTS_BACK,
  PROGRAMME,
  RESTRICTION,
  RESTRICTION_START,
  THANKS,
  TIE,
  TIE_DATED,
  TIE_OF_BOTH,
  TIE_OF_TWO,
  TIE_QUESTION,
  TWIN,
  WHOLE_PROGRAMME,
  WHOLE_SENTENCE,
  YEARS,
} from "./words/intent-words.ts";

/** What of an understanding the intent of a question gives. */
export type ReadIntent = Pick<
  Question,
  | "intent"
  | "item"
  | "years"
  | "onlyTie"
  | "elliptical"
  | "chooses"
  | "isFragment"
  | "asksForEverything"
  | "asksOfList"
  | "placeJoin"
>;

/** The folded words of a question before any was taken: all of them, and those outside what the asker tells of themselves. */
export interface Readings {
  whole: string;
  core: string;
}

/** Words that an anniversary question is made of and that name no subject of their own. */
const ANNIVERSARY_WORDS =
  /^(?:anniversaires?|jubiles?|bougies?|souffl\p{L}+|temps|кругл\p{L}+|рожден\p{L}+|год\p{L}{0,2}|fetent?|fete[rs]?|fetes|celebre(?:nt|r|ration)?s?|celebrations?|ans?|\d+|\d+e(?:me)?|годовщин\p{L}*|юбиле\p{L}*|\p{N}*летие?\p{L}*|лет|отмеча\p{L}+|отмет\p{L}+|праздну\p{L}+|исполн\p{L}+|дат[аыу]|signature|signee?s?|conclue?s?|подписан\p{L}*|заключ\p{L}+|дружб\p{L}*|amitie|depuis|age|naissance|debut|commence|стали?|сих|пор|лет|начал\p{L}+|существу\p{L}+|дружат)$/u;
/** Whether a folded word speaks of ties and their anniversaries. */
export function isTieWord(folded: string): boolean {
  return ANNIVERSARY_WORDS.test(folded) || TIE.test(folded);
}

/** Longest question, in words, that can lean on the one before. */
const ELLIPSIS_WORDS = 10;
/** Longest message, in words, that may be a subject or a place by itself (« le théâtre »). */
const FRAGMENT_WORDS = 3;
/** Longest question, in words, that only names an item of the list before. */
const ITEM_WORDS = 4;

function takeWords(marked: MarkedTokens, isTaken: (folded: string) => boolean): void {
  marked.tokens.forEach((token, index) => {
    if (marked.isFree(index) && isTaken(token.folded)) marked.take(index, index + 1);
  });
}

function itemIn(text: string): number | null {
  const [match] = ITEM.exec(text) ?? [];
  return match === undefined ? null : itemOf(match);
}

/** Whether nothing but stop words is left of the question. */
function isBare(marked: MarkedTokens, isStopWord: IsStopWord): boolean {
  return marked.tokens.every((token, index) => !marked.isFree(index) || isStopWord(token.folded));
}

/**
 * Whether the question leans on the one before: it points back («из них»), begins so (« et en mars ? ») or restricts
 * («только спорт») and is no whole sentence, or is no more than a place, a date or a subject with its preposition («в Париже»).
 */
function isElliptical(whole: string, marked: MarkedTokens, isStopWord: IsStopWord): boolean {
  const said = whole.replace(OPENING, "");
  const words = said.split(" ").length;
  if (words > ELLIPSIS_WORDS || FRESH.test(said)) return false;
  if (RESTRICTION_START.test(said)) return true;
  if (POINTS_BACK.test(said)) return true;
  if (FOLLOW_UP_START.test(said) || RESTRICTION.test(said)) {
    return words <= 4 || !WHOLE_SENTENCE.test(said.replace(FOLLOW_UP_START, "").trim());
  }
  if (BARE_SUBJECT.test(said)) return marked.tokens.every((_, index) => marked.isFree(index));
  return words <= 4 && BARE_PREPOSITION.test(said) && isBare(marked, isStopWord);
}

/**
 * What the asker wants. Reads the question as it was before any word was taken, and takes the words that only
 * said so, leaving the subject; `namesSomething` when a place, a date or a phrase was read in it, `placeCount` is that of its places.
 */
export function readIntent(
  marked: MarkedTokens,
  { whole, core }: Readings,
  { namesSomething, placeCount, isStopWord }: { namesSomething: boolean; placeCount: number; isStopWord: IsStopWord },
): ReadIntent {
  const said = whole.replace(OPENING, "");
  const result: ReadIntent = {
    intent: "find",
    item: null,
    years: null,
    onlyTie: null,
    elliptical: isElliptical(whole, marked, isStopWord),
    chooses: said.split(" ").length <= ELLIPSIS_WORDS && CHOOSING.test(said) && !FRESH.test(said),
    isFragment: said.split(" ").length <= FRAGMENT_WORDS && !WHOLE_SENTENCE.test(said),
    asksForEverything: EVERYTHING.test(said),
    asksOfList: LIST_QUESTION.test(said),
    placeJoin: ADDED_PLACE.test(whole) ? "add" : JOINED_PLACE.test(marked.text()) ? "beside" : "replace",
  };
  const is = (pattern: RegExp) => pattern.test(whole);
  if (MORE.test(whole)) return { ...result, intent: "more", elliptical: true };
  const item = itemIn(whole);
  const untouched = !namesSomething;
  const isDetail = is(DETAIL)
    ? item !== null || isBareBut(marked, DETAIL, isStopWord)
    : isItemAlone(marked, item, isStopWord);
  if (untouched && isDetail) {
    takeWords(marked, () => true);
    return { ...result, intent: "detail", item: item ?? 1, elliptical: true };
  }
  const isTied =
    (TIE.test(core) && TIE_QUESTION.test(core)) ||
    (placeCount === 2 && TIE_OF_TWO.test(core)) ||
    TIE_OF_BOTH.test(core) ||
    (placeCount > 0 && TWIN.test(core) && !ACTIVITY.test(core) && isBareBut(marked, TWIN, isStopWord));
  if (ANNIVERSARY.test(core) || isTied || is(TIE_DATED) || is(OLDEST_TIE) || is(NEWEST_TIE)) {
    const years = Number(YEARS.exec(whole)?.[1] ?? Number.NaN);
    takeWords(marked, isTieWord);
    for (const pattern of [OLDEST_TIE, NEWEST_TIE, TIE_OF_BOTH]) {
      const match = pattern.exec(whole);
      if (match) marked.take(marked.spanOf(match).from, marked.spanOf(match).to);
    }
    const onlyTie = is(NEXT) ? "next" : is(OLDEST_TIE) ? "oldest" : is(NEWEST_TIE) ? "newest" : null;
    return { ...result, intent: "anniversaries", years: Number.isNaN(years) ? null : years, onlyTie };
  }
  if (untouched && is(HELP) && isBareBut(marked, HELP, isStopWord)) {
    takeWords(marked, () => true);
    return { ...result, intent: "help" };
  }
  if (is(COUNT)) {
    return {
      ...result,
      intent: "count",
      elliptical: result.elliptical || (untouched && isBareBut(marked, COUNT, isStopWord) && !is(WHOLE_PROGRAMME)),
    };
  }
  if (
    untouched &&
    (is(THANKS) || is(GREETING)) &&
    isBareBut(marked, is(THANKS) ? THANKS : GREETING, isStopWord) &&
    !is(PROGRAMME) &&
    !result.asksOfList
  ) {
    takeWords(marked, () => true);
    return { ...result, intent: is(THANKS) ? "thanks" : "greeting" };
  }
  if (untouched && isBare(marked, isStopWord) && (is(PROGRAMME) || is(ALL))) return { ...result, intent: "all" };
  return result;
}

/** Whether nothing but an item of the list before is named (« le deuxième ? »). */
function isItemAlone(marked: MarkedTokens, item: number | null, isStopWord: IsStopWord): boolean {
  return item !== null && marked.tokens.length <= ITEM_WORDS && isBareBut(marked, ITEM, isStopWord);
}

/** Whether nothing is left beside the words of a pattern and stop words. */
function isBareBut(marked: MarkedTokens, pattern: RegExp, isStopWord: IsStopWord): boolean {
  const rest = marked.text().replace(new RegExp(pattern.source, "gu"), " ");
  return rest.split(" ").every((word) => word === "" || word === TAKEN || isStopWord(word));
}
