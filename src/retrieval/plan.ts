import { headingOf, isTieTheme } from "../corpus/programme.ts";
import type { Programme } from "../corpus/programme.ts";
import type { Theme } from "../corpus/schema.ts";
import type { Asks } from "../reading/asks.ts";
import { coreTerms, facetsOf, knownTerms, namesNothing } from "../reading/question.ts";
import type { Question } from "../reading/question.ts";
import { ANY_PROJECT } from "../reading/words/grammar.ts";
import type { Wanted } from "./evidence/evidence.ts";
import { placesAsked } from "./filter/filter.ts";
import type { FilterDeps } from "./filter/filter.ts";
import type { KindNamed } from "./subjects/event-kind-lookup.ts";
import { rangesInProgramme } from "./filter/programme-days.ts";
import type { Way } from "./evidence/weighing.ts";

/** How a question chooses among the events that pass the filters. */
export interface Plan {
  /** What is shown without judging: nothing, all events that pass the filters, or only those under the headings asked for. */
  given: "nothing" | "all" | "heading";
  /** Events under other headings are added when they are about the same subject, even where the heading has events. */
  asksForOthers: boolean;
  /**
   * The kind of event, when the question asks for nothing else (« un concert »). Events of that kind are then shown, even
   * if they have none of its words.
   */
  kind: string | null;
  /** The ways to judge the rest, tried in order until one shows something. */
  ways: readonly Way[];
  wanted: Wanted;
}

/**
 * A question of more words says more than the kind, even if those words are not search terms: « je sais bien traduire, y
 * a-t-il un concours ? ».
 */
const MOST_WORDS_OF_KIND = 10;

/** Whether a question names a subject, and not just « projet » or another word that fits every project of a place. */
function asksBySubject({ about }: Question, { isPlaced, isStructured }: { isPlaced: boolean; isStructured: boolean }) {
  // Beside a place, a time or a heading, unknown words are ignored as small talk.
  const terms = isStructured ? knownTerms(about) : coreTerms(about);
  return terms.some(({ folded }) => !isPlaced || !ANY_PROJECT.test(folded));
}

/** Kinds of question about all matching projects; without any condition, about the whole programme. */
export const OF_ALL: readonly Asks["kind"][] = ["count", "rank", "names", "compare", "overview"];

/** Whether a question searches by its words, and does not ask for a number or for everything. */
export function isOfWords({ asks, scope }: Question): boolean {
  return scope.kind === "projects" && !OF_ALL.includes(asks.kind);
}

/** Whether a heading is meant as a subject (« la culture ») and not as a printed heading. */
function isOpenHeading({ about, asks }: Question, programme: Programme): boolean {
  const isSubject = (theme: Theme) => headingOf(programme, theme)?.isSubject === true;
  const isOpen = asks.kind === "count" || !OF_ALL.includes(asks.kind);
  return about.headings.every(isSubject) && isOpen && !about.asksForHeading;
}

/**
 * Decides how a question chooses. Pure.
 * @param kindNamed finds the kind of event that words name; by default none
 * @param isOfList whether it chooses from a list that was shown, and not from the whole programme
 */
export function planOf(
  question: Question,
  {
    geography,
    corpus: { programme },
    kindNamed = () => null,
  }: Pick<FilterDeps, "geography" | "corpus"> & { kindNamed?: KindNamed },
  isOfList = false,
): Plan {
  const isTimed = rangesInProgramme(question.when, programme).length > 0;
  const { about, isBuiltOn } = question;
  const places = placesAsked(question, geography);
  const isPlaced = places.length > 0;
  // Beside a place, unknown words are small talk; beside « gratuit » they are the subject.
  const isFiltered = question.filters.length > 0 && coreTerms(about).length === 0;
  const isStructured = isPlaced || isTimed || about.headings.length > 0 || isFiltered;
  const ofTerms = facetsOf(about).map((facet) => facet.map(({ folded }) => folded));
  const ofHeadings = about.headingWords.length > 0 ? [about.headingWords] : [];
  const wanted: Wanted = {
    facets: [...ofTerms, ...ofHeadings],
    narrowed: new Set(about.terms.filter(({ isNarrowed }) => isNarrowed).map(({ folded }) => folded)),
    text: about.meaning,
    isOpen: about.isOpen,
  };
  const none = { given: "nothing", asksForOthers: false, kind: null } as const;
  if (asksBySubject(question, { isPlaced, isStructured })) {
    // « Et à Rennes ? » after « de la musique » still asks for music. Only a complete question can mean everything in a place.
    const mayBeAll = isStructured && (about.isOpen || (isPlaced && !isBuiltOn));
    const saysMore = about.headings.length > 0 || about.meaning.split(/\s+/u).length > MOST_WORDS_OF_KIND;
    const kind = saysMore ? null : kindNamed(about.terms);
    return { ...none, kind, ways: mayBeAll ? ["words", "list"] : ["words"], wanted };
  }
  if (about.headings.length > 0) {
    // Of a list or of a place, others than those under the heading may be meant. Beside places, « partenariat » and «побратимы» fit every project there and filter nothing.
    const asksForOthers = isOpenHeading(question, programme);
    const mayBeOthers =
      (asksForOthers || isPlaced || isOfList) && !about.headings.every((theme) => isTieTheme(programme, theme));
    return { ...none, given: "heading", asksForOthers, ways: mayBeOthers ? ["words"] : [], wanted };
  }
  if (!isStructured && namesNothing(question) && isOfWords(question)) return { ...none, ways: ["words"], wanted };
  // Somebody who just tells something does not ask for the whole programme.
  if (!isStructured && about.terms.length > 0 && isOfWords(question)) {
    return {
      ...none,
      ways: ["words"],
      wanted: { ...wanted, facets: about.terms.map(({ folded }) => [folded]) },
    };
  }
  const tellsMore = about.terms.some(({ folded }) => !isPlaced || !ANY_PROJECT.test(folded));
  return tellsMore ? { ...none, ways: ["list"], wanted } : { ...none, given: "all", ways: [], wanted };
}
