import { createGeography } from "../../src/corpus/places/geography.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import type { LanguageHints } from "../../src/language/detect.ts";
import { createStem } from "../../src/language/stem.ts";
import { createVocabulary } from "../../src/retrieval/words/vocabulary.ts";
import { createGazetteer } from "../../src/reading/places/gazetteer.ts";
import { createIntroductionWords } from "../../src/reading/programme/introduction-words.ts";
import { createProgrammeName } from "../../src/reading/programme/programme-name.ts";
import type { AskedKind, Asking } from "../../src/reading/asking.ts";
import { createReader, createReadText } from "../../src/reading/read.ts";
import { createThemeWords } from "../../src/reading/programme/themes.ts";
import { createIsStopWord } from "../../src/language/stop-words.ts";
import type { Filter } from "../../src/corpus/event/filters.ts";
import { createVenues } from "../../src/reading/places/venues.ts";
import { sketch } from "../retrieval/event-sketch.ts";
import { coreTerms, facetsOf, knownTerms, wordsOf } from "../../src/reading/question.ts";
import type { Question } from "../../src/reading/question.ts";
import { CORPUS_FOLDER } from "../corpus/corpus-folder.ts";
import { openAsking } from "../support/asking.ts";

/** A Saturday in spring: what relative words are computed from where a test names no day. */
export const TODAY = "2021-05-01";

type Hints = LanguageHints & { today?: string; asking?: Asking | undefined };

const [corpus, asking] = await Promise.all([loadCorpus(CORPUS_FOLDER), openAsking()]);
const readText = createReadText();
const vocabulary = createVocabulary(corpus.events, corpus.subjects, createStem());
/** Events in houses of a town with numbered districts, and what texts say of them. */
const HOUSES = [
  ["Musée du Louvre", "75001", "Un musée et ses œuvres ; réservez sur louvre.fr."],
  ["Institut suédois", "75003", "Un institut, une bibliothèque et un jardin."],
  ["Bibliothèque Louise Michel", "75020", "Des livres pour tous."],
  ["Stade Suzanne Lenglen", "75015", "Un stade."],
  ["Gare du Nord", "75010", "Une gare."],
  ["Théâtre Dunois", "75013", "Un théâtre.", "Quartier de la Gare"],
  ["Cité des sciences et de l’industrie", "75019", "Une cité pour les sciences.", "", "Sciences pour tous"],
  ["Musée des égouts de Paris", "75007", "Sous terre, les égouts et leur musée."],
  ["Comédie-Française", "75001", "Une comédie française."],
  ["Petit Palais", "75008", "Un palais qui n’est pas petit."],
  ["Palais de la découverte", "75015", "Un palais, une découverte."],
  ["La Monnaie de Paris", "75006", "On y frappe la monnaie.", "Quartier de la Monnaie"],
  ["Christine Cinéma Club", "75006", "Un cinéma, un club.", "Quartier de la Monnaie"],
  ["Parc floral Vincennes", "75012", "Un parc et ses fleurs."],
  ["Lac Daumesnil", "75012", "Le bois, un lac.", "", "Observation des libellules du Bois de Vincennes"],
  ["Église Saint-Marcel", "75013", "Une église."],
  ["Маяк Порт", "", "Маяк и порт."],
].map(([name = "", postcode = "", text = "", district = "", title = name], index) =>
  sketch(`house-${index}`, index + 1, {
    title: { fr: title, ru: title },
    description: { fr: text, ru: text },
    venue: {
      name: { fr: name, ru: name },
      postcode,
      ...(district !== "" && { district }),
      latitude: 48.86 + index / 100,
      longitude: 2.34,
    },
  }),
);
const readQuestion = createReader({
  gazetteer: createGazetteer(corpus.places),
  geography: createGeography(corpus.places, corpus.events),
  vocabulary,
  themeWords: createThemeWords(corpus.programme.headings),
  introduction: createIntroductionWords(corpus.programme.introduction),
  programmeName: createProgrammeName(corpus.programme, createStem()),
  venues: createVenues(HOUSES, {
    gazetteer: createGazetteer(corpus.places),
    isStopWord: createIsStopWord(),
    stem: createStem(),
  }),
});

export const PLACES = corpus.places;

/** A question as it is read over the facts that are shipped. */
export function question(text: string, { today = TODAY, ...hints }: Hints = {}): Question {
  return readQuestion(text, { today, season: corpus.programme, ...hints });
}

/** What a question asks for, given by hand: of a rule that is tested by itself. */
export function asksFor(kind: AskedKind, more: Asking["more"] = {}): Asking {
  return { kinds: [{ kind, probability: 1 }], more };
}

/** The same with what the product tells that it asks for, where that is not given by hand. */
export async function questionAsked(text: string, hints: Hints = {}): Promise<Question> {
  return question(text, { ...hints, asking: hints.asking ?? (await asking(readText(text, hints).text)) });
}

/** A filter in short: "free", "district 15", "venue Musée du Louvre". */
function filterFact(filter: Filter): string {
  switch (filter.kind) {
    case "access":
      return `access ${filter.need}`;
    case "price":
      return `price ${filter.most} ${filter.currency}`;
    case "district":
      return `district ${filter.key}`;
    case "venue":
      return `venue ${filter.name}`;
    case "near":
      return "name" in filter ? `near ${filter.name}` : "near the asker";
    default:
      return filter.kind;
  }
}

/** What a question says, all at one level and its terms as folded words, as tests state it. */
export function factsOf({ language, asks, scope, where, when, about, filters, isBuiltOn }: Question) {
  const folded = (terms: readonly { folded: string }[]) => terms.map((term) => term.folded);
  return {
    language,
    asks: asks.kind,
    scope: scope.kind,
    item: scope.kind === "item" ? scope.item : null,
    years: scope.kind === "ties" ? scope.years : null,
    only: scope.kind === "ties" ? scope.only : null,
    ...where,
    ranges: when.ranges,
    excludedRanges: when.excluded,
    impossible: when.impossible,
    daytime: when.daytime,
    after: when.after,
    weekdays: when.weekdays,
    edge: when.edge,
    filters: filters.map(filterFact),
    headings: about.headings,
    asksForHeading: about.asksForHeading,
    words: wordsOf({ about }),
    terms: folded(about.terms),
    coreTerms: folded(coreTerms(about)),
    knownTerms: folded(knownTerms(about)),
    narrowedTerms: folded(about.terms.filter(({ isNarrowed }) => isNarrowed)),
    facets: facetsOf(about).map(folded),
    excludedSubjects: folded(about.excluded),
    meaning: about.meaning,
    isOpen: about.isOpen,
    isBuiltOn,
  };
}

/** What a question says as it is read over the facts that are shipped. */
export function read(text: string, hints: Hints = {}) {
  return factsOf(question(text, hints));
}
