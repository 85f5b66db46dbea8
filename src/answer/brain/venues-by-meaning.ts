import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { venueKeyOf } from "../../corpus/places/venues.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { EmbeddingError } from "../../embeddings/errors.ts";
import type { VenueMeant } from "../../reading/asking.ts";
import { venuePhrases } from "../../reading/places/venue-phrases.ts";

/** Finds the venues that a Russian question names in Russian, where the programme has only French names. */
export type VenuesByMeaning = (question: string) => Promise<readonly VenueMeant[]>;

/**
 * Least cosine of a phrase and a venue’s name, and by how much the next venue must be further away: «Парижской филармонии» and « La
 * Philharmonie de Paris » have 0.79 and no other venue comes near, «ботаническом саду» is as near to many gardens. Chosen on 44 phrases
 * asked of 295 venues: fourteen are among them, of which these take four, and of the others none.
 */
const [LEAST, AHEAD] = [0.76, 0.06];

const CYRILLIC = /\p{Script=Cyrillic}/u;

const cosineOf = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

/** The French names of venues that have no Russian one, by key. */
function frenchNames(events: readonly ProgrammeEvent[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { venue } of events) {
    const key = venue && venueKeyOf(venue);
    const name = venue?.name?.fr;
    const isFrench = name !== undefined && !CYRILLIC.test(`${name} ${venue?.name?.ru ?? ""}`);
    if (key && isFrench && !names.has(key)) names.set(key, name);
  }
  return names;
}

/** Builds the search; null for a programme all of whose venues have Russian names, or that has none. The names are embedded when first needed. */
export function createVenuesByMeaning(
  events: readonly ProgrammeEvent[],
  embedder: Pick<EmbeddingsInterface, "embedQuery" | "embedDocuments">,
): VenuesByMeaning | null {
  const names = frenchNames(events);
  if (names.size === 0) return null;
  const keys = [...names.keys()];
  let embedded: Promise<number[][]> | null = null;
  const closest = async (phrase: string): Promise<string | null> => {
    embedded ??= embedder.embedDocuments([...names.values()]);
    const [asked, vectors] = [await embedder.embedQuery(phrase), await embedded];
    const [best, next] = vectors
      .map((vector, index) => ({ key: keys[index], cosine: cosineOf(asked, vector) }))
      .sort((a, b) => b.cosine - a.cosine);
    const isClear = best !== undefined && best.cosine >= LEAST && best.cosine - (next?.cosine ?? 0) >= AHEAD;
    return isClear ? (best.key ?? null) : null;
  };
  return async (question) => {
    try {
      const found: VenueMeant[] = [];
      for (const phrase of venuePhrases(question)) {
        const key = await closest(phrase);
        if (key !== null) found.push({ phrase, key });
      }
      return found;
    } catch (error) {
      embedded = null;
      // A question that cannot be embedded names venues by their words alone.
      if (error instanceof EmbeddingError) return [];
      throw error;
    }
  };
}
