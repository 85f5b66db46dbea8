import { namesNothing } from "../reading/question.ts";
import type { Asks } from "../reading/asks.ts";
import type { Question } from "../reading/question.ts";
import type { Find, FindContext } from "../retrieval/find.ts";
import type { Found } from "../retrieval/found.ts";

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

/** The question without each of its conditions; none that leaves nothing to ask for. */
function relaxed(question: Question): Pick<Beside, "without" | "question">[] {
  const { where, when, about } = question;
  const isPlaced = where.places.length + where.unknown.length > 0;
  const isTimed = when.ranges.length > 0;
  const isAbout = about.terms.length + about.headings.length > 0;
  const ways: (Pick<Beside, "without" | "question"> | false)[] = [
    isTimed && { without: "time", question: { ...question, when: { ...when, ranges: [] } } },
    isPlaced && {
      without: "place",
      question: { ...question, where: { ...where, places: [], near: [], unknown: [], corrected: [] } },
    },
    isAbout && {
      without: "subject",
      question: {
        ...question,
        about: { ...about, terms: [], headings: [], headingWords: [], meaning: "", isOpen: true },
      },
    },
  ];
  return ways.filter((way) => way !== false).filter(({ question: left }) => !namesNothing(left));
}

/** Looks for what a question that was refused would find with a condition less, where its answer tells that; else gives nothing. */
export async function lookBeside(
  question: Question,
  found: Found,
  { find, context }: { find: Find; context: FindContext },
): Promise<Beside[]> {
  if (found.kind !== "refusal" || question.scope.kind !== "projects") return [];
  if (!TELLS_BESIDE.includes(question.asks.kind)) return [];
  const looked: Beside[] = [];
  for (const way of relaxed(question)) {
    const other = await find(way.question, context);
    if (other.kind === "events") looked.push({ ...way, found: other });
  }
  return looked;
}
