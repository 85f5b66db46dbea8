import { everywhere, overFolded } from "./words/pattern.ts";
import type { IsStopWord } from "../language/stop-words.ts";
import { TAKEN } from "./recognisers/marked-tokens.ts";
import { ageIn } from "./words/age-words.ts";
import type { MarkedTokens } from "./recognisers/marked-tokens.ts";
import { countOf, FIRST_ORDINAL, itemOf, RETURN_TO_ORDINAL } from "./dates/number-words.ts";
import type { Scope } from "./asks.ts";
import { namesBeginning, statesNamed, yearsNamed } from "./ties.ts";
import {
  ACTIVITY,
  ALL,
  ANNIVERSARY,
  DETAIL,
  ITEM,
  MORE,
  NEWEST_TIE,
  NEXT,
  NEXT_ONES,
  OLDEST_TIE,
  PROGRAMME,
  SEVERAL_ENDS,
  TIE,
  TIE_DATED,
  TIE_OF_BOTH,
  TIE_OF_TWO,
  TIE_QUESTION,
  TWIN,
} from "./words/intent-words.ts";
import { BECAME } from "./words/kinds/afterwards.ts";
import {
  AGREEMENT,
  ASKS_WHICH,
  EXISTS_STILL,
  FRIENDSHIP,
  OFFICIALLY,
  OF_TIES,
  PARTY_OF_TIE,
  SOURCE,
  STILL,
  TIES_IN_STATE,
  TIE_LIKE,
  TIE_LIKE_OF_PLACE,
} from "./words/tie-words.ts";

/** The folded words of a question before any was taken: all of them, and those outside the asker's background. */
export interface Readings {
  whole: string;
  core: string;
}

/** Words of questions about anniversaries; they name no subject. */
const ANNIVERSARY_WORDS = overFolded(
  /^(?:anniversaires?|jubiles?|bougies?|souffl\p{L}+|temps|кругл\p{L}+|рожден\p{L}+|год\p{L}{0,2}|fetent?|fete[rs]?|fetes|celebre(?:nt|r|ration)?s?|celebrations?|ans?|\d+|\d+e(?:me)?|годовщин\p{L}*|юбиле\p{L}*|\p{N}*летие?\p{L}*|лет|отмеча\p{L}+|отмет\p{L}+|праздну\p{L}+|исполн\p{L}+|дат[аыу]|signature|signee?s?|conclue?s?|подписан\p{L}*|заключ\p{L}+|дружб\p{L}*|amitie|depuis|age|naissance|debut|commence|стали?|сих|пор|лет|начал\p{L}+|существу\p{L}+|дружат)$/u,
);
/** Whether a folded word is about ties or anniversaries. */
export function isTieWord(folded: string): boolean {
  return ANNIVERSARY_WORDS.test(folded) || TIE.test(folded);
}

/**
 * Longest question, in words, that names nothing but an item of the list before: by number (« le 2 ? ») and by ordinal
 * (« le deuxième, c’est payant ? »). Numbers mean too much else, so their limit is lower.
 */
const [ITEM_WORDS, ORDINAL_WORDS] = [4, 8];

function takeWords(marked: MarkedTokens, isTaken: (folded: string) => boolean): void {
  marked.tokens.forEach((token, index) => {
    if (marked.isFree(index) && isTaken(token.folded)) marked.take(index, index + 1);
  });
}

/** Takes the words for ties and anniversaries, which name no subject. */
export function takeTieWords(marked: MarkedTokens): void {
  takeWords(marked, isTieWord);
}

/** « Dans le 15e » names a district, if the programme has districts; « le 15e » alone is an item of a list. */
const IN_NUMBERED = /(?:^| )dans le \d{1,2}(?:e|er|eme|ieme)(?= |$)/u;

/** Returns the item of a list that a question names; null for none, or when its number was read as a district. */
function itemIn(marked: MarkedTokens, text: string): number | null {
  const [match] = ITEM.exec(text) ?? [];
  const isOfDistrict = marked.tokens.some(({ folded }, index) => /^\d/u.test(folded) && !marked.isFree(index));
  return match === undefined || (isOfDistrict && IN_NUMBERED.test(text)) ? null : itemOf(match);
}

/** «Покажите мне 2» asks for an item; «ей 74» and «мне 63» give an age. */
const ASKERS = /^(?:мне|нам)(?= |$)/u;
const LEAST_OF_ASKERS = 10;

/** Whether a number in a folded question is an age. */
function ageTold(whole: string): boolean {
  const told = ageIn(whole);
  return told !== null && (!ASKERS.test(told.match[0]) || Math.min(...told.ages) >= LEAST_OF_ASKERS);
}

/** Whether only stop words are left. */
function isBare(marked: MarkedTokens, isStopWord: IsStopWord): boolean {
  return marked.tokens.every((token, index) => !marked.isFree(index) || isStopWord(token.folded));
}

/** Whether a question concerns only the list before: its continuation or one of its items (« la suite », « le 2 ? »). */
export function isOfListBefore(marked: MarkedTokens, whole: string, isStopWord: IsStopWord): boolean {
  const item = ageTold(whole) ? null : itemIn(marked, whole);
  return MORE.test(whole) || isItemAlone(marked, item, isStopWord) || isItemSetOff(marked, whole);
}

/**
 * Reads what the question is about, from its words before any was taken. It takes the words that only say so and leaves
 * the subject. `namesSomething`: a place, a date or a phrase was read. `placeCount`: the number of places.
 */
export function readIntent(
  marked: MarkedTokens,
  { whole, core }: Readings,
  {
    namesSomething,
    namesSubject,
    placeCount,
    isStopWord,
  }: { namesSomething: boolean; namesSubject: boolean; placeCount: number; isStopWord: IsStopWord },
): Scope {
  const is = (pattern: RegExp) => pattern.test(whole);
  if (MORE.test(whole)) return { kind: "more" };
  const item = ageTold(whole) ? null : itemIn(marked, whole);
  const untouched = !namesSomething;
  const isDetail = is(DETAIL)
    ? item !== null || isBareBut(marked, DETAIL, isStopWord)
    : isItemAlone(marked, item, isStopWord);
  if ((untouched && isDetail) || isItemSetOff(marked, whole)) {
    takeWords(marked, () => true);
    return { kind: "item", item: item ?? 1 };
  }
  // The « journée des villes jumelées » of one town is a project; the day of a pair is its anniversary.
  const isOfPlan = ACTIVITY.test(core) || (placeCount < 2 && PARTY_OF_TIE.test(core));
  const isTwin = placeCount > 0 && TWIN.test(core) && !isOfPlan && isBareBut(marked, TWIN, isStopWord);
  const isAsked =
    (TIE.test(core) && TIE_QUESTION.test(core) && !PARTY_OF_TIE.test(core)) ||
    (placeCount === 2 && TIE_OF_TWO.test(core)) ||
    TIE_OF_BOTH.test(core) ||
    isTwin;
  const isTied = isAsked || asksOfTies(marked, core, { placeCount, namesSubject, isStopWord });
  // « Dont on fête les 20 ans » gives the age of a subject; it does not ask for anniversaries.
  const isOfSubject = namesSubject && yearsNamed(whole) !== null && !TIE.test(core) && !FRIENDSHIP.test(core);
  const isAnniversary = ANNIVERSARY.test(core) && !isOfSubject;
  // Only the word for ties and places: « jumelages de Nice », which may mean the heading too.
  const isBareName = placeCount > 0 && !isAsked && !ANNIVERSARY.test(core) && isBareBut(marked, OF_TIES, isStopWord);
  if (isAnniversary || isTied || is(TIE_DATED) || is(OLDEST_TIE) || is(NEWEST_TIE)) {
    takeTieWords(marked);
    for (const pattern of [OLDEST_TIE, NEWEST_TIE, TIE_OF_BOTH, ...(isAnniversary ? [] : [AGREEMENT])]) {
      const match = pattern.exec(whole);
      if (match) marked.take(marked.spanOf(match).from, marked.spanOf(match).to);
    }
    const only = is(NEXT) && !is(NEXT_ONES) ? "next" : is(OLDEST_TIE) ? "oldest" : is(NEWEST_TIE) ? "newest" : null;
    const top = only === "oldest" || only === "newest" ? endsAsked(whole) : 1;
    const scope = { kind: "ties", years: yearsNamed(whole), only, ...(top > 1 && { top }) } as const;
    const isOfState = statesNamed(core).length > 0 && isBareBut(marked, TIES_IN_STATE, isStopWord);
    if (!TIE.test(core) && !ANNIVERSARY.test(core) && !isOfState) return { ...scope, orProjects: "of words" };
    return isBareName && only === null ? { ...scope, orProjects: "of heading" } : scope;
  }
  const isAll = untouched && isBare(marked, isStopWord) && (is(PROGRAMME) || is(ALL));
  return { kind: isAll ? "all" : "projects" };
}

/** How many are told when a question asks for the oldest or the newest in the plural. */
const FEW_ENDS = 5;

/** How many of the oldest or the newest a folded question asks for: one, the number it names, or a few. */
export function endsAsked(whole: string): number {
  const several = SEVERAL_ENDS.exec(whole);
  const named = several?.groups?.["count"] ?? several?.groups?.["russian"];
  if (!several) return 1;
  return named === undefined ? FEW_ENDS : countOf(named);
}

/** Whether a question asks about ties: by their name alone, by a condition on them, or by other words for them. */
function asksOfTies(
  marked: MarkedTokens,
  core: string,
  { placeCount, namesSubject, isStopWord }: { placeCount: number; namesSubject: boolean; isStopWord: IsStopWord },
): boolean {
  if (ACTIVITY.test(core) || (placeCount < 2 && PARTY_OF_TIE.test(core))) return false;
  const isNamed = TIE.test(core);
  const isChosen =
    statesNamed(core).length > 0 ||
    yearsNamed(core) !== null ||
    namesBeginning(core) ||
    SOURCE.test(core) ||
    BECAME.test(core);
  if (isChosen && (isNamed || TIE_LIKE.test(core))) return true;
  const isAskedOfFriends = isChosen || OFFICIALLY.test(core) || STILL.test(core) || TIE_QUESTION.test(core);
  if (placeCount === 2 && isAskedOfFriends && FRIENDSHIP.test(core)) return true;
  // « Tulle – Smolensk, ça existe encore ? »: of two towns alone, that is their tie.
  if (placeCount === 2 && !namesSubject && STILL.test(core) && isBareBut(marked, EXISTS_STILL, isStopWord)) return true;
  const isOfState = statesNamed(core).length > 0 && FRIENDSHIP.test(core) && ASKS_WHICH.test(core);
  if (isOfState && !namesSubject && isBareBut(marked, TIES_IN_STATE, isStopWord)) return true;
  if (placeCount === 0 || namesSubject) return false;
  return (
    TIE_LIKE_OF_PLACE.test(marked.text()) ||
    (isNamed && placeCount === 2) ||
    (isNamed && isBareBut(marked, OF_TIES, isStopWord))
  );
}

/** Whether a question names only an item of the list before (« le deuxième ? »). */
function isItemAlone(marked: MarkedTokens, item: number | null, isStopWord: IsStopWord): boolean {
  if (item === null) return false;
  const isNumber = marked.tokens.some(({ folded }) => /\d/u.test(folded));
  return marked.tokens.length <= (isNumber ? ITEM_WORDS : ORDINAL_WORDS) && isBareBut(marked, ITEM, isStopWord);
}

/** What follows an item: « le deuxième c’est à partir de quel âge ». */
const TAKEN_UP = /^(?:c|ca|ils?|elles?|on|это|он[ао]?)(?= )/u;

/**
 * Whether the question begins with an item of the list before, set apart from the rest: «второе — в какие дни
 * экскурсии?», « revenons au premier : où est-ce ? ».
 */
function isItemSetOff(marked: MarkedTokens, whole: string): boolean {
  const match = RETURN_TO_ORDINAL.exec(whole) ?? FIRST_ORDINAL.exec(whole);
  if (!match) return false;
  const { to } = marked.spanOf(match);
  const isApart = to === marked.tokens.length || /[,;:?!.–—-]/u.test(marked.gapBefore(to));
  return isApart || TAKEN_UP.test(whole.slice(match.index + match[0].length + 1));
}

/** Whether nothing is left but words of a pattern and stop words. */
export function isBareBut(marked: MarkedTokens, pattern: RegExp, isStopWord: IsStopWord): boolean {
  const rest = marked.text().replace(everywhere(pattern), " ");
  return rest.split(" ").every((word) => word === "" || word === TAKEN || isStopWord(word));
}
