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
import type { KindNamed } from "./subjects/kind-names.ts";
import { rangesInProgramme } from "./filter/programme-days.ts";
import type { Way } from "./evidence/weighing.ts";

/** How a question chooses among the events that its structure lets through. */
export interface Plan {
  /**
   * What is meant whatever else is said: nothing, all that the structure lets through, or what of it stands under the headings
   * asked for.
   */
  given: "nothing" | "all" | "heading";
  /** Of a heading: events under others that speak of it are asked for too, and not only where it has none. */
  asksForOthers: boolean;
  /** The kind of happening that is asked for, and nothing else: what is of it is meant, by whatever words it is told. */
  kind: string | null;
  /** How the others are judged, one way after the other until something is shown. */
  ways: readonly Way[];
  wanted: Wanted;
}

/** A longer question tells more than the kind of happening that it names, in words that are no terms: « je sais bien traduire, y a-t-il un concours ? ». */
const MOST_WORDS_OF_KIND = 10;

/** Whether a question names a subject, rather than what every project of a place could be called by. */
function asksBySubject({ about }: Question, { isPlaced, isStructured }: { isPlaced: boolean; isStructured: boolean }) {
  // Beside a place, a time or a heading, words that nobody knows are taken for small talk.
  const terms = isStructured ? knownTerms(about) : coreTerms(about);
  return terms.some(({ folded }) => !isPlaced || !ANY_PROJECT.test(folded));
}

/** Kinds that tell something of all projects that fit: where nothing is named, of the whole programme. */
export const OF_ALL: readonly Asks["kind"][] = ["count", "rank", "names", "compare", "overview"];

/** Whether a question asks for what its words say, rather than for everything or a number. */
export function isOfWords({ asks, scope }: Question): boolean {
  return scope.kind === "projects" && !OF_ALL.includes(asks.kind);
}

/** Whether a heading is asked for as a subject, and not as it is printed. */
function isOpenHeading({ about, asks }: Question, programme: Programme): boolean {
  const isSubject = (theme: Theme) => headingOf(programme, theme)?.isSubject === true;
  const isOpen = asks.kind === "count" || !OF_ALL.includes(asks.kind);
  return about.headings.every(isSubject) && isOpen && !about.asksForHeading;
}

/**
 * Decides how a question chooses. Pure.
 * @param hasSubjects false where the subject index is from the thesaurus
 * @param kindNamed which kind of happening words name; by default none
 */
export function planOf(
  question: Question,
  {
    geography,
    corpus: { programme },
    hasSubjects = true,
    kindNamed = () => null,
  }: Pick<FilterDeps, "geography" | "corpus"> & { hasSubjects?: boolean; kindNamed?: KindNamed },
): Plan {
  const isTimed = rangesInProgramme(question.when, programme).length > 0;
  const { about, isBuiltOn } = question;
  const places = placesAsked(question, geography);
  const isPlaced = places.length > 0;
  // Beside a place words that nobody knows are chatter; beside « gratuit » they are what is asked for.
  const isFiltered = question.filters.length > 0 && coreTerms(about).length === 0;
  const isStructured = isPlaced || isTimed || about.headings.length > 0 || isFiltered;
  const ofTerms = facetsOf(about).map((facet) => facet.map(({ folded }) => folded));
  const ofHeadings = about.headingWords.length > 0 ? [about.headingWords] : [];
  const wanted: Wanted = {
    facets: [...ofTerms, ...ofHeadings],
    narrowed: new Set(about.terms.filter(({ isNarrowed }) => isNarrowed).map(({ folded }) => folded)),
    text: about.meaning,
    isOpen: about.isOpen,
    isBackground: coreTerms(about).length === 0 && about.terms.length > 0,
  };
  const none = { given: "nothing", asksForOthers: false, kind: null } as const;
  if (asksBySubject(question, { isPlaced, isStructured })) {
    // « Et à Rennes ? » after « de la musique » asks for music: only a whole question can be for all of a place.
    const mayBeAll = isStructured && (about.isOpen || (isPlaced && !isBuiltOn));
    const saysMore = about.headings.length > 0 || about.meaning.split(/\s+/u).length > MOST_WORDS_OF_KIND;
    const kind = saysMore ? null : kindNamed(about.terms);
    return { ...none, kind, ways: mayBeAll ? ["words", "list"] : ["words"], wanted };
  }
  if (about.headings.length > 0) {
    // Beside places « partenariat » and «побратимы» say what every project there is: they take nothing away.
    // What a thesaurus says of the others is too little to set them beside those that stand there.
    const asksForOthers = hasSubjects && isOpenHeading(question, programme);
    const mayBeOthers = (asksForOthers || isPlaced) && !about.headings.every((theme) => isTieTheme(programme, theme));
    return { ...none, given: "heading", asksForOthers, ways: mayBeOthers ? ["words"] : [], wanted };
  }
  if (!isStructured && namesNothing(question) && isOfWords(question)) return { ...none, ways: ["words"], wanted };
  // Nobody who tells something asks for the whole programme.
  if (!isStructured && about.terms.length > 0 && isOfWords(question)) {
    return {
      ...none,
      ways: ["words"],
      wanted: { ...wanted, facets: about.terms.map(({ folded }) => [folded]) },
    };
  }
  // Where evidence knows the programme's own words it judges these too: « des échanges avec Perm », « Monsieur France ».
  const isWide = isPlaced && places.every((id) => geography.place(id)?.kind === "country");
  const mayBeNone = hasSubjects && (about.terms.length > 0 || (isWide && isOfWords(question)));
  // Of a time alone, what neither the programme nor the thesaurus knows is chatter: «хочу приехать в марте, что застану?»
  const isOfTime = !hasSubjects && isTimed && !isPlaced;
  const tellsMore =
    mayBeNone || (!isOfTime && about.terms.some(({ folded }) => !isPlaced || !ANY_PROJECT.test(folded)));
  return tellsMore ? { ...none, ways: ["list"], wanted } : { ...none, given: "all", ways: [], wanted };
}
