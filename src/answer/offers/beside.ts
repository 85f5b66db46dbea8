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

/** Kinds whose sentence tells what is there instead. */
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

/** Without one place of several: « Caudry … avec Pskov » may be wrong of either. */
function withoutOnePlace(question: Question): Way[] {
  const { where } = question;
  if (where.places.length + where.unknown.length < 2) return [];
  // The place that is named last is the one that is asked about.
  return [...where.places].reverse().map((left) => ({
    without: "place",
    question: { ...question, where: { ...where, places: where.places.filter((id) => id !== left), unknown: [] } },
  }));
}

/**
 * What is compared where a place is not asked for any more: what lies in it is nearer to the sentence that names it than what is meant.
 * Beside words that the programme does not know the sentence is kept: without it the one that is known finds whatever has it.
 */
function withoutPlaces(question: Question, kept: readonly Condition[]): string {
  const { terms, meaning } = question.about;
  const isNamed = !kept.includes("place");
  return isNamed && terms.length > 0 && terms.every(({ isKnown }) => isKnown) ? wordsOf(question) : meaning;
}

/** The question without each of its conditions; none that leaves nothing to ask for. */
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
 * Whether what was found may be another project than that which a question takes for known: « le forum … se tient-il à Kazan ? »
 * finds a project of Kazan that the words fit somehow.
 */
function mayMeanAnother({ asks, about, where, when }: Question): boolean {
  const isLimited = where.places.length + when.ranges.length > 0;
  return asks.kind === "whether" && asks.of === "project" && isLimited && about.terms.length > 0;
}

/**
 * Looks for what a question that was refused would find with a condition less, where its answer tells that, and for what a
 * question for yes or no may mean instead of what was found; else gives nothing.
 * @param kept what of the question is kept from the turn before, and not said in it
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
