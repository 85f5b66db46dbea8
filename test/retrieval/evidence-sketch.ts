import type { DenseResult, DenseSearch } from "../../src/retrieval/dense-search.ts";
import { EVIDENCE } from "../../src/retrieval/evidence/evidence.ts";
import type { Evidence, Wanted } from "../../src/retrieval/evidence/evidence.ts";
import type { Candidate } from "../../src/retrieval/filter/filter.ts";
import type { LexicalIndex, LexicalMatch } from "../../src/retrieval/words/lexical.ts";
import { sketch } from "./event-sketch.ts";

/** An event that the structure of a question lets through, with what a test cares about. */
export function candidate(id: string, more: Partial<Candidate> = {}): Candidate {
  return {
    event: sketch(id, 1),
    place: "own",
    time: "in",
    isUnderHeading: true,
    missingPlaces: 0,
    closeness: 0,
    vagueness: 0,
    begins: more.event?.dates.start ?? null,
    lasting: 0,
    isTimed: false,
    ...more,
  };
}

/** A match of a share of the words, all of which the event is about. */
export function match(share: number, more: Partial<LexicalMatch> = {}): LexicalMatch {
  return {
    score: 9 * share,
    evidence: 4 * share,
    coverage: share,
    subjectCoverage: share,
    touchCoverage: share,
    narrowedCoverage: 0,
    ...more,
  };
}

/** A lexical index that answers with what it was given. */
export function words(matches: Record<string, LexicalMatch>, unknownShare = 0): LexicalIndex {
  return { search: () => ({ matches: new Map(Object.entries(matches)), absentShare: 0, unknownShare }) };
}

/** What meaning says of a text. */
export function meaningOf(similarities: Record<string, number>, taught: DenseResult["taught"] = null): DenseResult {
  const byEvent = new Map(Object.entries(similarities));
  const nearest = [...byEvent].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const own = {
    nearest,
    get: (id: string) => byEvent.get(id),
    usual: [...byEvent.values()],
    compare: () => Promise.resolve(),
  };
  return { similarities: own, taught, embeddingMs: 7 };
}

/** A dense search that answers with what it was given and remembers what it was asked. */
export function dense(found: DenseResult): DenseSearch & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    passages: 0,
    isTaught: found.taught !== null,
    teach: () => Promise.resolve(found.taught),
    prepare: () => undefined,
    search(text) {
      asked.push(text);
      return Promise.resolve(found);
    },
  };
}

/** Evidence that says nothing but what a test gives. */
export function evidence(more: Partial<Evidence> = {}): Evidence {
  return { ...(Object.fromEntries(EVIDENCE.map((name) => [name, 0])) as Evidence), ...more };
}

/** A question that looks for one word. */
export function wanted(more: Partial<Wanted> = {}): Wanted {
  return { facets: [["x"]], narrowed: new Set(), text: "x", isOpen: false, ...more };
}
