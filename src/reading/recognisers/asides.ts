import { TAKEN } from "./marked-tokens.ts";
import type { MarkedTokens } from "./marked-tokens.ts";
import { isDateWord } from "../dates/date-words.ts";
import {
  CLAUSE_START,
  FIRST_PERSON,
  GENERIC_OBJECT,
  INTEREST,
  POINTING,
  PROFESSION,
  REQUEST,
  SELF,
  TRAVEL,
} from "../words/clause-words.ts";

/** Tells the request from what the asker says about themselves. */
export interface Asides {
  /** Whether a word stands in a clause that only gives background (« je suis retraitée et j’habite Arles, … »). */
  isAside: (index: number) => boolean;
  /** Whether it stands in such a clause that is not about a journey either (« hier soir on s’est disputés »). */
  isBackground: (index: number) => boolean;
  /**
   * Whether it stands in a sentence that asks nothing, before or after one that names what is asked for: « Ma sœur vient
   * de Nancy. Une journée au bord de la mer, ça se trouve ? ».
   */
  isInStory: (index: number) => boolean;
  /** The question asks for anything at all (« qu’avez-vous », «что-нибудь»), without a subject after « sur » or «про». */
  generic: boolean;
}

/** What is known of words. */
export interface KnownWords {
  /** Whether the word at an index names a subject, alone or in a phrase. */
  isSubject: (index: number) => boolean;
  /** Whether the word at an index is a stop word outside a phrase. */
  saysNothing: (index: number) => boolean;
}

interface Clause {
  from: number;
  /** Exclusive. */
  to: number;
  /** The punctuation before the next clause, such as ", ". */
  end: string;
  isRequest: boolean;
  tellsOfSelf: boolean;
  likes: boolean;
  isJourney: boolean;
  /** It names a place. */
  isPlaced: boolean;
  /** It has only places and stop words. */
  isBare: boolean;
}

/** Longest clause, in words, that may name the subject of the request beside it: « le théâtre, un festival ? ». */
const FRONTED_WORDS = 5;
/** After these no clause begins: « qu’avez-vous » is one clause. */
const QUESTION_WORD = new Set(["qu", "que", "quoi", "ou", "quand", "si", "ce", "что", "где", "когда"]);
const CLAUSE_END = /[.,;:!?…()\n]/u;
/** Marks that end a sentence; the clauses around them do not belong together. */
const FULL_STOP = /[.!;…]/u;
/** Words before a subject. */
const ABOUT = new Set(["sur", "concernant", "propos", "о", "об", "обо", "про", "насчет"]);

function tellsItself(words: string): boolean {
  return SELF.test(words) || FIRST_PERSON.test(words);
}

/** Splits a question at its punctuation. */
function clausesOf(marked: MarkedTokens, saysNothing: KnownWords["saysNothing"]): Clause[] {
  const { tokens } = marked;
  const opens = (index: number) =>
    !QUESTION_WORD.has(tokens[index - 1]?.folded ?? "") &&
    CLAUSE_START.test(
      tokens
        .slice(index, index + 2)
        .map(({ folded }) => folded)
        .join(" "),
    );
  const starts = tokens.flatMap((_, index) =>
    index === 0 || CLAUSE_END.test(marked.gapBefore(index)) || opens(index) ? [index] : [],
  );
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? tokens.length;
    const indices = tokens.slice(from, to).map((_, offset) => from + offset);
    const words = indices.map((index) => tokens[index]?.folded ?? "").join(" ");
    const isBare = indices.every((index) => !marked.isFree(index) || saysNothing(index));
    const isPlaced = indices.some((index) => !marked.isFree(index));
    const end = marked.gapBefore(to);
    // « Enseignante, je suis libre en juin »: both clauses are about the asker.
    const next = tokens.slice(to, starts[at + 2] ?? tokens.length).map(({ folded }) => folded);
    const isProfession = to - from <= FRONTED_WORDS && !isPlaced && end.includes(",") && PROFESSION.test(words);
    const tellsOfSelf = tellsItself(words) || (isProfession && tellsItself(next.join(" ")));
    const shown = indices.map((index) => (marked.isFree(index) ? (tokens[index]?.folded ?? "") : TAKEN)).join(" ");
    const likes = tellsOfSelf && INTEREST.test(shown);
    // « C’est où ? », «Это о чём?» refer to what was just said.
    const pointsBack = isBare && !isPlaced && POINTING.test(words) && !GENERIC_OBJECT.test(words);
    return {
      from,
      to,
      end,
      isRequest:
        likes || (!marked.gapBefore(from).includes("(") && (REQUEST.test(words) || end.includes("?")) && !pointsBack),
      tellsOfSelf,
      likes,
      isJourney: TRAVEL.test(words),
      isPlaced,
      isBare,
    };
  });
}

/** The clause before, without courtesies («Подскажите, пожалуйста, …»). */
function spokenBefore(clauses: readonly Clause[], at: number): Clause | undefined {
  const isCourtesy = ({ isBare, isPlaced, isRequest, end }: Clause) =>
    isBare && !isPlaced && !isRequest && !FULL_STOP.test(end);
  return clauses.slice(0, at).findLast((clause) => !isCourtesy(clause));
}

/**
 * Separates requests from background. When some clause asks, what other clauses say about the asker is background, but
 * a short one may still name the subject. When the request is for everything in a place, other subjects count only if
 * the asker likes them. When no clause asks, the whole text is the question. Pure.
 */
export function findAsides(marked: MarkedTokens, { isSubject, saysNothing }: KnownWords): Asides {
  const { tokens } = marked;
  const clauses = clausesOf(marked, saysNothing);
  const requests = clauses.filter(({ isRequest }) => isRequest);
  const asks = requests.length > 0;
  const asksForAll = requests.some(({ isPlaced, isBare }) => isPlaced && isBare);
  const saysSomething = (index: number) => marked.isFree(index) && !saysNothing(index);
  const isFull = ({ from, to }: Clause) => tokens.slice(from, to).some((_, offset) => saysSomething(from + offset));
  const asksAbout = requests.some(isFull);
  const hasOther = clauses.some(({ tellsOfSelf, isBare, isPlaced }) => !tellsOfSelf && (isPlaced || !isBare));
  const isStructured = tokens.some(
    ({ folded }, index) => !marked.isFree(index) || isDateWord(folded, tokens[index - 1]?.folded),
  );
  const story = new Set<number>();
  for (const [at, { from, to }] of clauses.entries()) {
    const begins = clauses.slice(0, at).findLastIndex(({ end }) => FULL_STOP.test(end)) + 1;
    const ends = clauses.slice(at).findIndex(({ end }) => FULL_STOP.test(end));
    const sentence = clauses.slice(begins, ends < 0 ? undefined : at + ends + 1);
    if (asksAbout && !sentence.some(({ isRequest }) => isRequest))
      tokens.slice(from, to).forEach((_, offset) => story.add(from + offset));
  }
  const asides = new Set<number>();
  const background = new Set<number>();
  clauses.forEach((clause, at) => {
    const { from, to, tellsOfSelf, likes, isJourney } = clause;
    // «Завтра в Ницце что будет?» is one sentence: its first half only gives time and place.
    const isOneSentence = clause.isBare && !tellsOfSelf && !CLAUSE_END.test(clause.end);
    const isCore = asksForAll ? likes || (clause.isRequest && clause.isBare) : clause.isRequest;
    if (isCore || (!asks && !(tellsOfSelf && hasOther))) return;
    const next = clauses.slice(at).findIndex(({ end, isRequest: asksNext }) => asksNext || FULL_STOP.test(end));
    const leads = clauses[at + next]?.isRequest === true;
    const before = spokenBefore(clauses, at);
    const follows = before?.isRequest === true && !FULL_STOP.test(before.end);
    const words = tokens.slice(from, to);
    // When the request names nothing, the subject stands beside it: « le théâtre et la danse à Nice, vous avez quoi ? ».
    const isNear = !asksAbout || to - from <= FRONTED_WORDS;
    const isBeside = !tellsOfSelf && isNear && (leads || follows);
    const isSubjectAlone = words.every((_, offset) => saysNothing(from + offset) || isSubject(from + offset));
    // « Start-up, réseautage… Qu’y a-t-il en juin ? » begins with its subject.
    const isHeading = at === 0 && !tellsOfSelf && isSubjectAlone && words.some((_, offset) => isSubject(from + offset));
    const isFronted = isHeading || (isBeside && (!asksForAll || isSubjectAlone));
    const tellsMore = !isFronted || words.some((_, offset) => !saysNothing(from + offset) && !isSubject(from + offset));
    words.forEach((_, offset) => {
      if (!isFronted || !isSubject(from + offset)) asides.add(from + offset);
      if (asks && tellsMore && !isJourney && !isOneSentence) background.add(from + offset);
    });
  });
  const asksAboutSomething = tokens.some((_, index) => saysSomething(index) && !asides.has(index));
  if (!isStructured && !asksAboutSomething) asides.clear();
  const asked = tokens
    .map((token) => token.folded)
    .filter((_, index) => !asides.has(index))
    .join(" ");
  const namesSubject = tokens.some(
    ({ folded }, index) => ABOUT.has(folded) && !asides.has(index) && marked.isFree(index + 1),
  );
  const isBare = tokens.every((_, index) => asides.has(index) || !saysSomething(index));
  return {
    isAside: (index) => asides.has(index),
    isBackground: (index) => background.has(index),
    isInStory: (index) => story.has(index),
    generic: (isBare && asks) || (GENERIC_OBJECT.test(asked) && !namesSubject),
  };
}
