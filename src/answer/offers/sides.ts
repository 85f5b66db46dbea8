import type { Geography } from "../../corpus/places/geography.ts";
import { monthsIn } from "../../reading/dates/calendar.ts";
import type { ReadQuestion } from "../../reading/read.ts";
import type { DateContext } from "../../reading/dates/dates.ts";
import type { LanguageHints } from "../../language/detect.ts";
import type { Question } from "../../reading/question.ts";
import type { Find, FindContext } from "../../retrieval/find.ts";
import type { Found } from "../../retrieval/found.ts";

/** One side of a comparison: what is asked of it alone, and what was found for that. */
export interface Side {
  /** What it is: a place, a time, a heading, a place that the programme does not have, or whatever its words find. */
  kind: "place" | "time" | "heading" | "unknown" | "words";
  question: Question;
  found: Found;
}

type Asked = Pick<Side, "kind" | "question">;

export interface SidesDeps {
  read: ReadQuestion;
  find: Find;
  geography: Pick<Geography, "place">;
  context: FindContext & DateContext & LanguageHints;
}

/** Makes the places of one country sides; places of the other stay a condition of each. An unknown place is a side that has nothing. */
function placeSides(question: Question, geography: SidesDeps["geography"]): Asked[] {
  const { where } = question;
  const of = (country: string) =>
    where.places.filter((id) => geography.place(id)?.country === country && geography.place(id)?.kind !== "country");
  const [sides, others] = of("fr").length >= of("ru").length ? [of("fr"), of("ru")] : [of("ru"), of("fr")];
  const known = sides.map((id): Asked => ({
    kind: "place",
    question: { ...question, where: { ...where, places: [id, ...others], unknown: [] } },
  }));
  const unknown = where.unknown.map((typed): Asked => ({
    kind: "unknown",
    question: { ...question, where: { ...where, places: [], unknown: [typed] } },
  }));
  return [...known, ...unknown];
}

/** The most months of one range that become sides: « février et mars » is read as one range. */
const MONTH_LIMIT = 3;

/** Makes several times sides, or the months of one range of two or three. */
function timeSides(question: Question): Asked[] {
  const { ranges } = question.when;
  const [only, ...more] = ranges;
  const parts = only && more.length === 0 ? monthsIn(only) : ranges;
  if (parts.length > MONTH_LIMIT && more.length === 0) return [];
  return parts.map((range) => ({
    kind: "time",
    question: { ...question, when: { ...question.when, ranges: [range] } },
  }));
}

function headingSides(question: Question): Asked[] {
  return question.about.headings.map((heading) => ({
    kind: "heading",
    question: { ...question, about: { ...question.about, headings: [heading], terms: [], ages: [] } },
  }));
}

/** Makes sides of the words between which the question compares, each read by itself. */
function wordSides(question: Question, { read, context }: SidesDeps): Asked[] {
  if (question.asks.kind !== "compare") return [];
  return question.asks.sides.map((typed) => ({
    kind: "words",
    question: read(typed, { ...context, chosen: question.language }),
  }));
}

function sidesOf(question: Question, deps: SidesDeps): Asked[] {
  const ways = [
    () => placeSides(question, deps.geography),
    () => timeSides(question),
    () => headingSides(question),
    () => wordSides(question, deps),
  ];
  for (const way of ways) {
    const sides = way();
    if (sides.length >= 2) return sides;
  }
  return [];
}

/** Finds what one side has. If nothing matches the words, they are dropped: a place, a time or a heading is enough. */
async function lookAt({ kind, question }: Asked, { find, context }: SidesDeps): Promise<Side> {
  const found = await find({ ...question, scope: { kind: "projects" } }, context);
  if (kind === "words" || found.kind !== "refusal" || question.about.terms.length === 0)
    return { kind, question, found };
  const plain = {
    ...question,
    scope: { kind: "projects" as const },
    about: { ...question.about, terms: [], ages: [] },
  };
  return { kind, question: plain, found: await find(plain, context) };
}

/** Searches for each side of a comparison by itself; empty for any other question, and where there are no two sides. */
export async function lookAtSides(question: Question, deps: SidesDeps): Promise<Side[]> {
  if (question.asks.kind !== "compare" || question.scope.kind !== "projects") return [];
  const sides: Side[] = [];
  for (const side of sidesOf(question, deps)) sides.push(await lookAt(side, deps));
  return sides;
}
