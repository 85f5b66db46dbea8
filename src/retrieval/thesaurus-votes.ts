import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { ProgrammeEvent, Subject } from "../corpus/schema.ts";
import type { Concept } from "../language/word-lists.ts";
import type { Adapter } from "../embeddings/adapter.ts";
import { LabelledQuestionsError, MANIFEST_FILE, sha256Of, VECTORS_FILE } from "./labelled-questions.ts";
import type { LabelledQuestions } from "./labelled-questions.ts";
import { ByteTable } from "./vectors/byte-table.ts";
import { shareOf, VOTE } from "./vote.ts";
import type { Ballot, Neighbour } from "./vote.ts";

/** A word or phrase of the thesaurus, and the concept whose word it is. */
export interface Term {
  concept: string;
  text: string;
}

/** The words of a thesaurus, in the order of their vectors. */
export function termsOf(concepts: readonly Concept[]): Term[] {
  return concepts.flatMap(({ id, fr, ru }) => [...fr, ...ru].map((text) => ({ concept: id, text })));
}

/** What the vectors of a thesaurus are bound to. */
export function termsHash(terms: readonly Term[]): string {
  return sha256Of(JSON.stringify(terms.map(({ concept, text }) => [concept, text])));
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
/** Two means and a square matrix, as float32. */
export const ADAPTER_FILE = "adapter.f32";
/**
 * What the folder holds: the map after the model that is fitted to the thesaurus, see `adapter.ts`, and bytes of vectors of length 1
 * that it makes of its words, in the order of {@link termsOf}.
 */
const manifestSchema = z.strictObject({
  schema: z.literal(1),
  /** ISO date on which `npm run learn` wrote them. */
  date: z.iso.date(),
  /** SHA-256 of the weights of the model that embedded them. */
  model: sha256,
  /** See {@link termsHash}. */
  terms: sha256,
  /** Numbers in one vector. */
  dimension: z.int().min(1),
  /** What one step of a byte is. */
  scale: z.number(),
  files: z.strictObject({ [VECTORS_FILE]: sha256, [ADAPTER_FILE]: sha256 }),
});
export type ThesaurusManifest = z.infer<typeof manifestSchema>;

/** The vectors of a thesaurus. */
export interface ThesaurusVectors {
  terms: readonly Term[];
  dimension: number;
  bytes: Int8Array;
  rows: ByteTable;
  /** The map after the model. */
  adapter: Adapter;
}

/** Reads two means and a matrix. */
function adapterOf(content: Uint8Array, dimension: number): Adapter {
  const numbers = new Float32Array(new Uint8Array(content).buffer);
  if (numbers.length !== dimension * (dimension + 2)) throw new Error("The map has not as many numbers as it should.");
  const at = (from: number, to: number) => numbers.subarray(from * dimension, to * dimension);
  return { queryMean: at(0, 1), passageMean: at(1, 2), matrix: at(2, dimension + 2), sha256: sha256Of(content) };
}

/**
 * Reads the vectors of a thesaurus. Null where there are none, or where they belong to another model or other words: subjects are
 * then told by words alone.
 * @throws {LabelledQuestionsError} when they are damaged
 */
export async function readThesaurusVectors(
  folder: string,
  { model, concepts }: { model: string; concepts: readonly Concept[] },
): Promise<ThesaurusVectors | null> {
  try {
    const about = await readFile(join(folder, MANIFEST_FILE), "utf8").catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw error;
    });
    if (about === null) return null;
    const { model: ownModel, terms: ownTerms, dimension, scale, files } = manifestSchema.parse(JSON.parse(about));
    const terms = termsOf(concepts);
    if (ownModel !== model || ownTerms !== termsHash(terms)) return null;
    const vectors = await readFile(join(folder, VECTORS_FILE));
    const map = await readFile(join(folder, ADAPTER_FILE));
    const isWhole = sha256Of(vectors) === files[VECTORS_FILE] && sha256Of(map) === files[ADAPTER_FILE];
    if (!isWhole || vectors.length !== terms.length * dimension) {
      throw new Error("A file is not the one that the manifest names.");
    }
    const bytes = new Int8Array(vectors.buffer, vectors.byteOffset, vectors.length);
    return {
      terms,
      dimension,
      bytes,
      rows: new ByteTable(dimension, bytes, scale),
      adapter: adapterOf(map, dimension),
    };
  } catch (cause) {
    throw new LabelledQuestionsError(
      `The vectors of the thesaurus in ${folder} cannot be read: take them from the repository or run "npm run learn -- --only thesaurus".`,
      { cause },
    );
  }
}

/** The mean direction of the words of each concept. */
function createCentroids({ terms, bytes, dimension }: ThesaurusVectors): (concept: string) => Float32Array | undefined {
  const indices = new Map<string, number[]>();
  terms.forEach(({ concept }, index) => {
    const own = indices.get(concept);
    if (own) own.push(index);
    else indices.set(concept, [index]);
  });
  const known = new Map<string, Float32Array>();
  return (concept) => {
    const own = indices.get(concept);
    if (!own || known.has(concept)) return known.get(concept);
    const sum = new Float32Array(dimension);
    for (const index of own) {
      for (let at = 0; at < dimension; at += 1) sum[at] = (sum[at] ?? 0) + (bytes[index * dimension + at] ?? 0);
    }
    const length = Math.hypot(...sum) || 1;
    const centroid = sum.map((value) => value / length);
    known.set(concept, centroid);
    return centroid;
  };
}

/**
 * From this similarity on, an event is taken for one of a subject that has no word in it: of a hundred such pairs of three
 * programmes two thirds were right, below it less than half.
 */
const MEANT_SIMILARITY = 0.33;

/**
 * What the words of a thesaurus say as if they were labelled questions: each asks for the events of its subject, and for what the
 * programme does not have where no event is of it.
 * @param subjects the subject index that the thesaurus gave these events
 */
export function thesaurusVotes(
  thesaurus: ThesaurusVectors,
  { events, subjects }: { events: readonly ProgrammeEvent[]; subjects: readonly Subject[] },
): LabelledQuestions {
  const { terms, dimension, rows } = thesaurus;
  const centroidOf = createCentroids(thesaurus);
  const searched = new Set<string>();
  const idOfRow = new Map(events.map(({ id, source }) => [source.row, id]));
  const idsOf = (own: readonly number[]) => own.flatMap((row) => idOfRow.get(row) ?? []);
  const ofConcept = new Map(
    subjects.map(({ id, rows: about, near }): [string, Omit<Ballot, "text">] => [
      id,
      { required: idsOf(about), optional: idsOf(near), isOutOfScope: about.length + near.length === 0 },
    ]),
  );
  const isUntold = (concept: string) => ofConcept.get(concept)?.isOutOfScope === true;
  return {
    count: terms.length,
    async findMeant(neighbours, near) {
      const concepts = new Set(neighbours.map(({ index }) => terms[index]?.concept ?? ""));
      for (const concept of concepts) {
        const centroid = isUntold(concept) && !searched.has(concept) && centroidOf(concept);
        if (!centroid) continue;
        searched.add(concept);
        const found = (await near([...centroid])).filter(({ similarity }) => similarity >= MEANT_SIMILARITY);
        if (found.length === 0) continue;
        ofConcept.set(concept, { required: [], optional: found.map(({ id }) => id), isOutOfScope: false });
      }
    },
    nearest: (vector, count = VOTE.neighbours) =>
      rows
        .nearest(Float32Array.from(vector), count)
        .map(({ position, similarity }) => ({ index: position, similarity })),
    ballotOf(index) {
      const term = terms[index];
      const own = term && ofConcept.get(term.concept);
      return own && { text: term.text, ...own };
    },
    scopeLogOddsOf: () => 0,
    expand(neighbours) {
      const sum = new Array<number>(dimension).fill(0);
      const most = Math.max(0, ...neighbours.map(({ similarity }) => similarity));
      for (const { index, similarity } of neighbours) {
        const centroid = centroidOf(terms[index]?.concept ?? "");
        const share = shareOf(similarity, most);
        centroid?.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + share * value));
      }
      return sum.some((value) => value !== 0) ? sum : null;
    },
  };
}

/** Questions and a thesaurus that vote together, the nearest of both. */
export function votingTogether(one: LabelledQuestions, other: LabelledQuestions): LabelledQuestions {
  const ofOther = (neighbours: readonly Neighbour[]) =>
    neighbours.flatMap((near) => (near.index < one.count ? [] : { ...near, index: near.index - one.count }));
  return {
    expand: (neighbours) => other.expand?.(ofOther(neighbours)) ?? null,
    findMeant: async (neighbours, near) => other.findMeant?.(ofOther(neighbours), near),
    count: one.count + other.count,
    nearest: (vector, count = VOTE.neighbours) =>
      [
        ...one.nearest(vector, count),
        ...other.nearest(vector, count).map((near) => ({ ...near, index: one.count + near.index })),
      ]
        .sort((a, b) => b.similarity - a.similarity)
        .slice(0, count),
    ballotOf: (index) => (index < one.count ? one.ballotOf(index) : other.ballotOf(index - one.count)),
    scopeLogOddsOf: (vector) => one.scopeLogOddsOf(vector) + other.scopeLogOddsOf(vector),
  };
}
