import type { ProgrammeEvent } from "../../corpus/schema.ts";
import type { Stem } from "../../language/stem.ts";
import { createIsStopWord } from "../../language/stop-words.ts";
import type { IsStopWord } from "../../language/stop-words.ts";
import { readEventWords } from "./event-words.ts";
import type { EventWords } from "./event-words.ts";
import { postingsOf } from "./postings.ts";
import type { Posting } from "./postings.ts";
import type { Reading, Vocabulary } from "./vocabulary.ts";

/** How soon more of a word says nothing more (BM25). */
const SATURATION = 1.2;
/** How often a word counts as found, for the score, in an event that is about its subject but has only other words for it. */
const SIBLING_SHARE = 0.5;
const LISTED_FREQUENCY = 0.5;
/** How much a word counts that stands in no title, no name and no subject. */
const INCIDENTAL_SHARE = 0.3;

/** What the words of a question found in one event; each share is of the known words weighted by their rarity, 0–1. */
export interface LexicalMatch {
  score: number;
  /** How much the words that the event is about tell, as the sum of their rarities. */
  evidence: number;
  /** The event has these words as they are. */
  coverage: number;
  /** The event is about them: the subject index says so, or it has a word that names no subject. */
  subjectCoverage: number;
  /** The event is about them or touches on them: listed so, or it merely has the word. */
  touchCoverage: number;
  /** The event is about them and has them in its title, or another word for the same. */
  titleCoverage: number;
  /** Of the shares and the evidence of what the event is about, the part that rests on words which an unknown one narrows. */
  narrowedCoverage: number;
  narrowedEvidence: number;
}

/** A term of a question with what it found, and how much it tells. */
interface Term {
  term: string;
  hits: ReadonlyMap<string, Hit>;
  weight: number;
}

/** What one term found in one event. */
interface Hit {
  frequency: number;
  /** How rare what the term names is: of the narrowest subject that lists the event, else of the word. */
  rarity: number;
  literal: boolean;
  about: boolean;
  inTitle: boolean;
}

/** What one hit is worth in a facet that is this share of the question. */
function matchOf(
  { frequency, rarity, literal, about, inTitle }: Hit,
  { weight, share, isNarrowed }: { weight: number; share: number; isNarrowed: boolean },
): LexicalMatch {
  const own = about ? (share * rarity) / weight : 0;
  return {
    score: ((about ? 1 : SIBLING_SHARE) * weight * frequency) / (SATURATION + frequency),
    evidence: about ? rarity : 0,
    coverage: literal ? share : 0,
    subjectCoverage: own,
    touchCoverage: about ? own : share,
    titleCoverage: inTitle ? own : 0,
    narrowedCoverage: isNarrowed ? own : 0,
    narrowedEvidence: isNarrowed && about ? rarity : 0,
  };
}

/** Of two alternatives the one that the event is more about. */
function better(a: LexicalMatch, b: LexicalMatch): LexicalMatch {
  const worth = ({ subjectCoverage, narrowedCoverage, touchCoverage, evidence }: LexicalMatch) =>
    subjectCoverage - narrowedCoverage + touchCoverage / 10 + evidence / 1000;
  return worth(a) >= worth(b) ? a : b;
}

/** What the words of a question found where they found nothing. */
export const NO_MATCH: Readonly<LexicalMatch> = {
  score: 0,
  evidence: 0,
  coverage: 0,
  subjectCoverage: 0,
  touchCoverage: 0,
  titleCoverage: 0,
  narrowedCoverage: 0,
  narrowedEvidence: 0,
};

function sumOf(a: LexicalMatch, b: LexicalMatch): LexicalMatch {
  return {
    score: a.score + b.score,
    evidence: a.evidence + b.evidence,
    coverage: a.coverage + b.coverage,
    subjectCoverage: a.subjectCoverage + b.subjectCoverage,
    touchCoverage: a.touchCoverage + b.touchCoverage,
    titleCoverage: a.titleCoverage + b.titleCoverage,
    narrowedCoverage: a.narrowedCoverage + b.narrowedCoverage,
    narrowedEvidence: a.narrowedEvidence + b.narrowedEvidence,
  };
}

export interface LexicalResult {
  /** Events that have to do with at least one of the terms, by event id. */
  matches: ReadonlyMap<string, LexicalMatch>;
  /** Share of the facets that name subjects of which the programme has nothing, 0–1. */
  absentShare: number;
  /** Share of those that neither the programme nor its subject index knows, 0–1. */
  unknownShare: number;
}

export interface LexicalIndex {
  /**
   * Looks up the facets of a question, each a list of alternatives (« concerts, chorales et opéras »): folded words, or
   * phrases of the subject index. `narrowed` are those that an unknown word narrows.
   */
  search(facets: readonly (readonly string[])[], narrowed?: ReadonlySet<string>): LexicalResult;
}

/** Builds the index over titles, descriptions and partners of both languages, and over the rows of each subject. */
export function createLexicalIndex(
  events: readonly ProgrammeEvent[],
  vocabulary: Vocabulary,
  stem: Stem,
  isStopWord: IsStopWord = createIsStopWord(),
  eventWords: EventWords = readEventWords(events),
): LexicalIndex {
  const postings = postingsOf(eventWords, stem, isStopWord);
  // Side by side: to look at each event for its id would take longer than all the rest.
  const ids = events.map(({ id }) => id);
  const idAt = (position: number) => ids[position] ?? "";
  const idOfRow = new Map(events.map((event) => [event.source.row, event.id]));
  /** Postings of a word, or of events that have all words of a phrase. */
  const postingsOfTerm = (own: string): Posting[] => {
    const [first = "", ...others] = own.split(" ").filter((word) => !own.includes(" ") || !isStopWord(word));
    return others.reduce((both, word) => {
      const next = new Set(postings.of(word).map(({ position }) => position));
      return both.filter(({ position }) => next.has(position));
    }, postings.of(first));
  };

  const rarity = (documents: number) => Math.log(1 + (events.length - documents + 0.5) / (documents + 0.5));

  const lookUp = ({ stem: own, subjects, siblings, parts }: Reading): Map<string, Hit> => {
    const hits = new Map<string, Hit>();
    const hitOf = (eventId: string): Hit => {
      const hit = hits.get(eventId) ?? { frequency: 0, rarity: 0, literal: false, about: false, inTitle: false };
      hits.set(eventId, hit);
      return hit;
    };
    const ownPostings = postingsOfTerm(own);
    const ownRarity = rarity(ownPostings.length);
    for (const { position, frequency, inTitle, isProminent } of ownPostings) {
      const about = subjects.length === 0 && isProminent;
      hits.set(idAt(position), { frequency, rarity: ownRarity, literal: true, about, inTitle });
    }
    for (const { rows, near } of subjects) {
      // A subject that is no event's own is told by those that touch on it.
      const listed = rows.length > 0 ? rows : near;
      for (const [index, row] of [...rows, ...near].entries()) {
        const eventId = idOfRow.get(row);
        if (eventId === undefined) continue;
        const hit = hitOf(eventId);
        if (index < listed.length) {
          hit.rarity = Math.max(hit.about ? hit.rarity : 0, rarity(listed.length));
          hit.about = true;
        }
        hit.frequency = Math.max(hit.frequency, LISTED_FREQUENCY);
      }
    }
    for (const sibling of siblings) {
      for (const posting of postings.of(sibling)) {
        const hit = hits.get(idAt(posting.position));
        if (!hit) continue;
        hit.frequency = Math.max(hit.frequency, posting.frequency * SIBLING_SHARE);
        hit.inTitle ||= posting.inTitle;
      }
    }
    // What is about every word of a phrase touches on the phrase.
    const [part, ...rest] = parts.map(lookUp);
    for (const [eventId, hit] of part ?? []) {
      if (hit.about && rest.every((other) => other.get(eventId)?.about)) {
        hitOf(eventId).frequency = Math.max(hitOf(eventId).frequency, LISTED_FREQUENCY);
      }
    }
    return hits;
  };

  const termOf = (term: string): Term | null => {
    const reading = vocabulary.read(term);
    const hits = reading ? lookUp(reading) : new Map<string, Hit>();
    if (hits.size === 0) return null;
    const about = [...hits.values()].filter((hit) => hit.about);
    // A word that only stands in descriptions is hardly ever what is asked about.
    const weight =
      about.length > 0
        ? about.reduce((most, hit) => Math.max(most, hit.rarity), 0)
        : INCIDENTAL_SHARE * rarity(hits.size);
    return { term, hits, weight };
  };

  const search: LexicalIndex["search"] = (facets, narrowed = new Set()) => {
    const matches = new Map<string, LexicalMatch>();
    const looked = facets.map((terms) => ({ terms, found: terms.flatMap((term) => termOf(term) ?? []) }));
    const groups = looked.flatMap(({ found }) => (found.length > 0 ? [found] : []));
    const isAbsent = (term: string) => (vocabulary.read(term)?.subjects.length ?? 0) > 0;
    const absent = looked.filter(({ terms, found }) => found.length === 0 && terms.some(isAbsent)).length;
    const shareOf = (count: number) => count / Math.max(1, facets.length);
    const weightOf = (group: readonly Term[]) => group.reduce((sum, { weight }) => sum + weight, 0) / group.length;
    // What the programme is known to lack tells most: of « un atelier de poterie » a workshop is the smaller part.
    const all = groups.reduce((sum, group) => sum + weightOf(group), absent * rarity(0));
    for (const group of groups) {
      const share = weightOf(group) / all;
      const best = new Map<string, LexicalMatch>();
      for (const { term, hits, weight } of group) {
        for (const [eventId, hit] of hits) {
          const found = matchOf(hit, { weight, share, isNarrowed: narrowed.has(term) });
          const other = best.get(eventId);
          best.set(eventId, other ? better(found, other) : found);
        }
      }
      for (const [eventId, found] of best) {
        const before = matches.get(eventId);
        matches.set(eventId, before ? sumOf(before, found) : found);
      }
    }
    const unknown = facets.length - groups.length - absent;
    return { matches, absentShare: shareOf(absent), unknownShare: shareOf(unknown) };
  };
  // One question is looked up for what is weighed and once more when it is.
  let last: { facets: unknown; narrowed: unknown; result: LexicalResult } | undefined;
  return {
    search(facets, narrowed) {
      if (last?.facets !== facets || last.narrowed !== narrowed) {
        last = { facets, narrowed, result: search(facets, narrowed) };
      }
      return last.result;
    },
  };
}
