import type { Condition } from "../../conversation/ways.ts";
import { atAnyTime, isTimed, namesNothing, wordsOf } from "../../reading/question.ts";
import type { Asks } from "../../reading/asks.ts";
import type { Question } from "../../reading/question.ts";
import type { Find, FindContext } from "../../retrieval/find.ts";
import type { Found } from "../../retrieval/found.ts";

/** What is found for a question without one of its conditions: its subject elsewhere, at another time, or what else its place has. */
export interface Beside {
  without: "place" | "time" | "subject";
  question: Question;
  found: Found;
}

/** Kinds whose answer tells what there is instead. */
const TELLS_BESIDE: readonly Asks["kind"][] = [
  "list",
  "whether",
  "when",
  "where",
  "who",
  "practical",
  "afterwards",
  "count",
];

type Way = Pick<Beside, "without" | "question">;

/** Drops one place of several: « Caudry … avec Pskov » may be wrong about either. */
function withoutOnePlace(question: Question): Way[] {
  const { where } = question;
  if (where.places.length + where.unknown.length < 2) return [];
  // The place named last is probably the one asked about.
  return [...where.places].reverse().map((left) => ({
    without: "place",
    question: { ...question, where: { ...where, places: where.places.filter((id) => id !== left), unknown: [] } },
  }));
}

/**
 * Returns the text to compare by meaning once a place is dropped. The whole sentence names the place, so it is closer to what lies there
 * than to what is meant: the subject words are better. If some are unknown to the programme, the sentence stays, because the known words
 * alone would find anything that has them.
 */
function withoutPlaces(question: Question, kept: readonly Condition[]): string {
  const { terms, meaning } = question.about;
  const isNamed = !kept.includes("place");
  return isNamed && terms.length > 0 && terms.every(({ isKnown }) => isKnown) ? wordsOf(question) : meaning;
}

/** Returns the question without each of its conditions in turn, except where nothing would be left to ask for. */
function relaxed(question: Question, kept: readonly Condition[]): Way[] {
  const { where, when, about } = question;
  const isPlaced = where.places.length + where.unknown.length > 0;
  const isAbout = about.terms.length + about.headings.length > 0;
  const ways: (Way | false)[] = [
    isTimed(when) && { without: "time", question: atAnyTime(question) },
    ...withoutOnePlace(question),
    isPlaced && {
      without: "place",
      question: {
        ...question,
        where: { ...where, places: [], near: [], unknown: [], corrected: [] },
        about: { ...about, meaning: withoutPlaces(question, kept) },
      },
    },
    isAbout && {
      without: "subject",
      question: {
        ...question,
        about: { ...about, terms: [], ages: [], headings: [], headingWords: [], meaning: "", isOpen: true },
      },
    },
  ];
  return ways.filter((way) => way !== false).filter(({ question: left }) => !namesNothing(left));
}

/**
 * Whether what was found may not be the project that a question takes for granted: « le forum … se tient-il à Kazan ? » finds some project
 * of Kazan that the words fit somehow.
 */
function mayMeanAnother({ asks, about, where, when }: Question): boolean {
  const isLimited = where.places.length + when.ranges.length > 0;
  return asks.kind === "whether" && asks.of === "project" && isLimited && about.terms.length > 0;
}

/**
 * Searches again with one condition less: for a refused question whose answer tells what there is instead, and for a yes-or-no question
 * that may mean something other than what was found. Empty for any other question.
 * @param kept the conditions kept from the turn before, which the question itself does not say
 */
export async function lookBeside(
  question: Question,
  found: Found,
  { kept, find, context }: { kept: readonly Condition[]; find: Find; context: FindContext },
): Promise<Beside[]> {
  if (question.scope.kind !== "projects") return [];
  if (found.kind !== "refusal" && !(found.kind === "events" && mayMeanAnother(question))) return [];
  if (!TELLS_BESIDE.includes(question.asks.kind)) return [];
  const looked: Beside[] = [];
  for (const way of relaxed(question, kept)) {
    const other = await find(way.question, context);
    if (other.kind === "events") looked.push({ ...way, found: other });
  }
  return looked;
}
