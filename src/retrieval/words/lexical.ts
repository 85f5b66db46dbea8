import type { ProgrammeEvent } from "../../corpus/schema.ts";
import type { Stem } from "../../language/stem.ts";
import { createIsStopWord } from "../../language/stop-words.ts";
import type { IsStopWord } from "../../language/stop-words.ts";
import { readEventWords } from "./event-words.ts";
import type { EventWords } from "./event-words.ts";
import { postingsOf } from "./postings.ts";
import type { Posting } from "./postings.ts";
import type { Reading, Vocabulary } from "./vocabulary.ts";

/** k1 of BM25: how soon repeating a word stops adding to the score. */
const SATURATION = 1.2;
/**
 * The first is the share of a frequency that counts when an event has only another word for the same subject. The second
 * is the least frequency in an event that the subject lists.
 */
const SIBLING_SHARE = 0.5;
const LISTED_FREQUENCY = 0.5;
/** Factor for the weight of a word that stands in no title, name or subject. */
const INCIDENTAL_SHARE = 0.3;

/** How the words of a question match one event. Shares are of the known words, weighted by rarity, 0–1. */
export interface LexicalMatch {
  score: number;
  /** The sum of the rarities of the words that the event is about. */
  evidence: number;
  /** Share of the words that occur in the event. */
  coverage: number;
  /**
   * Share of the words that the event is about: the subject index lists it, or the word names no subject and stands in
   * its title or a partner's name.
   */
  subjectCoverage: number;
  /** Share of the words that the event is about or touches on: the subject index lists it as near, or the word merely occurs. */
  touchCoverage: number;
  /** The part of `subjectCoverage` that rests on a word narrowed by an unknown one: « tournoi » in « tournoi de poker ». */
  narrowedCoverage: number;
}

/** A term of a question, the events it matches, and its weight. */
interface Term {
  term: string;
  hits: ReadonlyMap<string, Hit>;
  weight: number;
}

/** How one term matches one event. */
interface Hit {
  frequency: number;
  /** Rarity of the narrowest subject that lists the event, else of the word. */
  rarity: number;
  literal: boolean;
  about: boolean;
}

/** The match of one hit, for a facet that makes up `share` of the question. */
function matchOf(
  { frequency, rarity, literal, about }: Hit,
  { weight, share, isNarrowed }: { weight: number; share: number; isNarrowed: boolean },
): LexicalMatch {
  const own = about ? (share * rarity) / weight : 0;
  return {
    score: ((about ? 1 : SIBLING_SHARE) * weight * frequency) / (SATURATION + frequency),
    evidence: about ? rarity : 0,
    coverage: literal ? share : 0,
    subjectCoverage: own,
    touchCoverage: about ? own : share,
    narrowedCoverage: isNarrowed ? own : 0,
  };
}

/** Returns the match with the alternative that the event is more about. */
function better(a: LexicalMatch, b: LexicalMatch): LexicalMatch {
  const worth = ({ subjectCoverage, narrowedCoverage, touchCoverage, evidence }: LexicalMatch) =>
    subjectCoverage - narrowedCoverage + touchCoverage / 10 + evidence / 1000;
  return worth(a) >= worth(b) ? a : b;
}

/** The match of an event that no word matches. */
export const NO_MATCH: Readonly<LexicalMatch> = {
  score: 0,
  evidence: 0,
  coverage: 0,
  subjectCoverage: 0,
  touchCoverage: 0,
  narrowedCoverage: 0,
};

function sumOf(a: LexicalMatch, b: LexicalMatch): LexicalMatch {
  return {
    score: a.score + b.score,
    evidence: a.evidence + b.evidence,
    coverage: a.coverage + b.coverage,
    subjectCoverage: a.subjectCoverage + b.subjectCoverage,
    touchCoverage: a.touchCoverage + b.touchCoverage,
    narrowedCoverage: a.narrowedCoverage + b.narrowedCoverage,
  };
}

export interface LexicalResult {
  /** Matching events, by event id. */
  matches: ReadonlyMap<string, LexicalMatch>;
  /** Share of the facets that name only subjects which the programme lacks, 0–1. */
  absentShare: number;
  /** Share of the facets that neither the programme nor its subject index knows, 0–1. */
  unknownShare: number;
}

export interface LexicalIndex {
  /**
   * Looks up the facets of a question. Each facet is a list of alternatives (« concerts, chorales et opéras »): folded
   * words, or phrases of the subject index. `narrowed` holds the facet words that an unknown word narrows.
   */
  search(facets: readonly (readonly string[])[], narrowed?: ReadonlySet<string>): LexicalResult;
}

/** Builds the index over titles, descriptions and partners in both languages, and over the subjects' rows. */
export function createLexicalIndex(
  events: readonly ProgrammeEvent[],
  vocabulary: Vocabulary,
  stem: Stem,
  isStopWord: IsStopWord = createIsStopWord(),
  eventWords: EventWords = readEventWords(events),
): LexicalIndex {
  const postings = postingsOf(eventWords, stem, isStopWord);
  // Read from a plain array: reading each event's id would take longer than all the rest.
  const ids = events.map(({ id }) => id);
  const idAt = (position: number) => ids[position] ?? "";
  const idOfRow = new Map(events.map((event) => [event.source.row, event.id]));
  /** The postings of a word; for a phrase, of the events that have all its words. */
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
      const hit = hits.get(eventId) ?? { frequency: 0, rarity: 0, literal: false, about: false };
      hits.set(eventId, hit);
      return hit;
    };
    const ownPostings = postingsOfTerm(own);
    const ownRarity = rarity(ownPostings.length);
    for (const { position, frequency, isProminent } of ownPostings) {
      const about = subjects.length === 0 && isProminent;
      hits.set(idAt(position), { frequency, rarity: ownRarity, literal: true, about });
    }
    for (const { rows, near } of subjects) {
      // When no event is about a subject, the events near it count.
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
      }
    }
    // An event about every word of a phrase touches on the phrase.
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
    // A word that occurs only in descriptions is hardly ever the subject of a question.
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
    // A subject that the programme lacks weighs most: in « un atelier de poterie », the workshop is the smaller part.
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
  // One question searches twice with the same facets: to choose candidates, and to weigh them.
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
