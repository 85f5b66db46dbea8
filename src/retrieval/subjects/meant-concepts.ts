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

/** @param bytes the vector of each concept, in their order; `scale` is what one step of them is */
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

/** A kind of happening, or whom one is for, as a concept: what its events have in common, whatever they are about. */
export interface Form extends Linear {
  /** Of which it gives the log-odds that a text is of it, by a logistic regression of vectors of length 1. */
  concept: string;
}

/** Events by what their texts mean. */
export interface EventsByMeaning {
  /** Ids of the events of the passages nearest to a vector, as many of these. */
  nearest: (vector: readonly number[], passages: number) => Promise<readonly string[]>;
  /** The direction of an event's texts; null for one without any. */
  vectorOf: (eventId: string) => Promise<readonly number[] | null>;
}

/** The events of a store. */
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

/** What is fitted to how well events were found, and told from what there was not, in five programmes. */
export const MEANT = {
  /** How much a concept asks for an event of which its words tell: that it is about it, or that it touches on it. */
  about: 0.5,
  touched: 0.1,
  /** By so many places, among the concepts nearest to an event, what a concept asks for it falls to 1/e; farther ones say nothing. */
  places: 4,
  nearest: 16,
} as const;

/** How probably an event is of a form, 0–1. */
function shareOfForm(form: Form, vector: readonly number[]): number {
  return 1 / (1 + Math.exp(-valueOf(form, vector)));
}

/** How an event is asked for by each of the concepts nearest to its texts, and by what kind of happening it is. */
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
