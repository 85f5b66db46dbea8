import { valueOf } from "../evidence/linear.ts";
import type { Linear } from "../evidence/linear.ts";
import { textPassageIds } from "../passages.ts";
import { ByteTable } from "../vectors/byte-table.ts";
import type { PassageStore } from "../vectors/index/passage-store.ts";
import { toUnitVector } from "../vectors/similarity.ts";

/** The vectors of concepts. */
export interface Centres {
  /** Ids of the concepts nearest to a vector of length 1, nearest first. */
  nearest(vector: readonly number[], count: number): string[];
  of(concept: string): number[] | undefined;
}

/** @param bytes the vectors of the concepts, in order; `scale` is the value of one step of a byte */
export function createCentres(
  concepts: readonly string[],
  { dimension, bytes, scale }: { dimension: number; bytes: Int8Array; scale: number },
): Centres {
  const table = new ByteTable(dimension, bytes, scale);
  const positionOf = new Map(concepts.map((id, position) => [id, position]));
  return {
    nearest: (vector, count) =>
      table.nearest(Float32Array.from(vector), count).map(({ position }) => concepts[position] ?? ""),
    of(concept) {
      const position = positionOf.get(concept);
      if (position === undefined) return undefined;
      return Array.from(bytes.subarray(position * dimension, (position + 1) * dimension), (byte) => byte * scale);
    },
  };
}

/** A classifier for a concept that is a kind of event or an audience: it tells what such events have in common, apart from their subject. */
export interface Form extends Linear {
  /** The concept. The linear function gives the log-odds that a text belongs to it (logistic regression on vectors of length 1). */
  concept: string;
}

/** Search for events by meaning. */
export interface EventsByMeaning {
  /** Ids of the events of the `passages` passages nearest to a vector. */
  nearest: (vector: readonly number[], passages: number) => Promise<readonly string[]>;
  /** The direction of an event's texts; null when it has none. */
  vectorOf: (eventId: string) => Promise<readonly number[] | null>;
}

/** Searches the events of a store by meaning. */
export function createEventsByMeaning(
  store: Pick<PassageStore, "similaritySearchVectorWithScore" | "vectorsOf">,
): EventsByMeaning {
  return {
    async nearest(vector, passages) {
      const found = await store.similaritySearchVectorWithScore([...vector], passages);
      return [...new Set(found.map(([{ metadata }]) => metadata.eventId))];
    },
    async vectorOf(eventId) {
      const [first, ...others] = await store.vectorsOf(textPassageIds(eventId));
      if (!first) return null;
      const sum = first.map((value, at) => others.reduce((total, other) => total + (other[at] ?? 0), value));
      return toUnitVector(sum, sum.length);
    },
  };
}

/** Constants fitted on five programmes, for finding events and for recognising absent subjects. */
export const MEANT = {
  /** A concept's vote for an event whose words say that it is about the concept, and for an event that only touches on it. */
  about: 0.5,
  touched: 0.1,
  /**
   * The vote of a concept falls to 1/e after `places` places in the event's list of nearest concepts; after `nearest`
   * places it is 0.
   */
  places: 4,
  nearest: 16,
} as const;

/** Probability that an event belongs to a form, 0–1. */
function shareOfForm(form: Form, vector: readonly number[]): number {
  return 1 / (1 + Math.exp(-valueOf(form, vector)));
}

/**
 * Builds a function that gives, for an event, the vote share of each concept near its texts and of each kind of event
 * it may be.
 */
export function createMeant(
  { centres, forms }: { centres: Centres; forms: readonly Form[] },
  vectorOf: EventsByMeaning["vectorOf"],
) {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return async (eventId: string): Promise<ReadonlyMap<string, number>> => {
    const before = known.get(eventId);
    if (before) return before;
    const vector = await vectorOf(eventId);
    const nearest = vector ? centres.nearest(vector, MEANT.nearest) : [];
    const shares = new Map(nearest.map((concept, place) => [concept, Math.exp(-place / MEANT.places)]));
    for (const form of vector ? forms : []) {
      const share = shareOfForm(form, vector ?? []);
      if (share > (shares.get(form.concept) ?? 0)) shares.set(form.concept, share);
    }
    known.set(eventId, shares);
    return shares;
  };
}
