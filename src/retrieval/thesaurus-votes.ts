import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { ProgrammeEvent, Subject } from "../corpus/schema.ts";
import type { Concept } from "../language/word-lists.ts";
import { centred, LabelledQuestionsError, MANIFEST_FILE, sha256Of, VECTORS_FILE } from "./labelled-questions.ts";
import type { LabelledQuestions } from "./labelled-questions.ts";
import { ByteTable } from "./vectors/byte-table.ts";
import { VOTE } from "./vote.ts";
import type { Ballot } from "./vote.ts";

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
/** What the folder holds: bytes of vectors of length 1 around their mean, in the order of {@link termsOf}. */
const manifestSchema = z.strictObject({
  schema: z.literal(1),
  /** ISO date on which `npm run learn` wrote them. */
  date: z.iso.date(),
  /** SHA-256 of the weights of the model that embedded them. */
  model: sha256,
  /** See {@link termsHash}. */
  terms: sha256,
  mean: z.array(z.number()),
  /** What one step of a byte is. */
  scale: z.number(),
  files: z.strictObject({ [VECTORS_FILE]: sha256 }),
});
export type ThesaurusManifest = z.infer<typeof manifestSchema>;

/** The vectors of a thesaurus. */
export interface ThesaurusVectors {
  terms: readonly Term[];
  mean: readonly number[];
  rows: ByteTable;
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
    const { model: ownModel, terms: ownTerms, mean, scale, files } = manifestSchema.parse(JSON.parse(about));
    const terms = termsOf(concepts);
    if (ownModel !== model || ownTerms !== termsHash(terms)) return null;
    const vectors = await readFile(join(folder, VECTORS_FILE));
    if (sha256Of(vectors) !== files[VECTORS_FILE] || vectors.length !== terms.length * mean.length) {
      throw new Error("The vectors are not those that the manifest names.");
    }
    const bytes = new Int8Array(vectors.buffer, vectors.byteOffset, vectors.length);
    return { terms, mean, rows: new ByteTable(mean.length, bytes, scale) };
  } catch (cause) {
    throw new LabelledQuestionsError(
      `The vectors of the thesaurus in ${folder} cannot be read: take them from the repository or run "npm run learn -- --only thesaurus".`,
      { cause },
    );
  }
}

/**
 * What the words of a thesaurus say as if they were labelled questions: each asks for the events of its subject, and for what the
 * programme does not have where no event is of it.
 * @param subjects the subject index that the thesaurus gave these events
 */
export function thesaurusVotes(
  { terms, mean, rows }: ThesaurusVectors,
  { events, subjects }: { events: readonly ProgrammeEvent[]; subjects: readonly Subject[] },
): LabelledQuestions {
  const idOfRow = new Map(events.map(({ id, source }) => [source.row, id]));
  const idsOf = (own: readonly number[]) => own.flatMap((row) => idOfRow.get(row) ?? []);
  const ofConcept = new Map(
    subjects.map(({ id, rows: about, near }): [string, Omit<Ballot, "text">] => [
      id,
      { required: idsOf(about), optional: idsOf(near), isOutOfScope: about.length + near.length === 0 },
    ]),
  );
  return {
    count: terms.length,
    nearest: (vector, count = VOTE.neighbours) =>
      rows.nearest(centred(vector, mean), count).map(({ position, similarity }) => ({ index: position, similarity })),
    ballotOf(index) {
      const term = terms[index];
      const own = term && ofConcept.get(term.concept);
      return own && { text: term.text, ...own };
    },
    scopeLogOddsOf: () => 0,
  };
}

/** Two that vote together, the nearest of both. */
export function votingTogether(one: LabelledQuestions, other: LabelledQuestions): LabelledQuestions {
  return {
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
