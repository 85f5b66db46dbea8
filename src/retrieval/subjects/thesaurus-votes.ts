import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { ProgrammeEvent, Subject } from "../../corpus/schema.ts";
import type { Concept } from "../../language/word-lists.ts";
import type { Adapter } from "../../embeddings/adapter.ts";
import { sha256Of, sha256Schema as sha256 } from "../../disk/sha256.ts";
import { LabelledQuestionsError, MANIFEST_FILE, VECTORS_FILE } from "./labelled-questions.ts";
import type { LabelledQuestions } from "./labelled-questions.ts";
import { valueOf } from "../evidence/linear.ts";
import type { Linear } from "../evidence/linear.ts";
import { ByteTable } from "../vectors/byte-table.ts";
import { createCentres, createMeant, MEANT } from "./meant-concepts.ts";
import type { Centres, EventsByMeaning, Form } from "./meant-concepts.ts";
import { shareOf, VOTE } from "./vote.ts";
import type { Neighbour } from "./vote.ts";

/** A thesaurus term, or a typical question, and the concepts that it may ask for. */
export interface Term {
  concepts: readonly string[];
  text: string;
}

/** The terms of a thesaurus and the typical questions of its concepts, each once, in the order of their vectors. */
export function termsOf(concepts: readonly Concept[]): Term[] {
  const conceptsOf = new Map<string, string[]>();
  for (const { id, fr, ru, asked } of concepts) {
    for (const text of new Set([...fr, ...ru, ...asked])) {
      const known = conceptsOf.get(text);
      if (known) known.push(id);
      else conceptsOf.set(text, [id]);
    }
  }
  return Array.from(conceptsOf, ([text, own]) => ({ concepts: own, text }));
}

/** The hash that the vectors of a thesaurus are bound to. */
export function termsHash(terms: readonly Term[]): string {
  return sha256Of(JSON.stringify(terms.map((term) => [term.concepts, term.text])));
}

/** Two means and a square matrix, as float32. */
export const ADAPTER_FILE = "adapter.f32";
export const CONCEPTS_FILE = "concepts.i8";
/** Weights and bias of each form, as float32, see `Form`. */
export const FORMS_FILE = "forms.f32";
/** Weights and bias of the out-of-scope classifier for any programme, as float32. */
export const SCOPE_FILE = "scope.f32";
/**
 * The manifest of the folder. It holds the adapter fitted to the thesaurus (see `adapter.ts`), and the adapted vectors
 * of the terms (in the order of {@link termsOf}) and of the concepts: length 1, one byte a number.
 */
const manifestSchema = z.strictObject({
  schema: z.literal(4),
  /** ISO date on which `npm run learn` wrote them. */
  date: z.iso.date(),
  /** SHA-256 of the weights of the model that embedded them. */
  model: sha256,
  /** See {@link termsHash}. */
  terms: sha256,
  /** Numbers in a vector. */
  dimension: z.int().min(1),
  /** The value of one step of a byte, for terms and for concepts. */
  scale: z.number(),
  conceptScale: z.number(),
  /** Concepts that are kinds of event, see `Form`. */
  forms: z.array(z.string()),
  files: z.strictObject({
    [VECTORS_FILE]: sha256,
    [CONCEPTS_FILE]: sha256,
    [ADAPTER_FILE]: sha256,
    [FORMS_FILE]: sha256,
    [SCOPE_FILE]: sha256,
  }),
});
export type ThesaurusManifest = z.infer<typeof manifestSchema>;

export interface ThesaurusVectors {
  terms: readonly Term[];
  rows: ByteTable;
  centres: Centres;
  forms: readonly Form[];
  /** Log-odds that a question is out of scope of any programme. */
  scope: Linear;
  /** Applied to the model's vectors. */
  adapter: Adapter;
}

const floatsOf = (content: Uint8Array) => new Float32Array(new Uint8Array(content).buffer);

/** Reads linear functions, stored one after the other. */
function linearsOf(content: Uint8Array, dimension: number): Linear[] {
  const numbers = floatsOf(content);
  const width = dimension + 1;
  return Array.from({ length: Math.floor(numbers.length / width) }, (_, index) => {
    const own = [...numbers.subarray(index * width, (index + 1) * width)];
    return { bias: own.pop() ?? 0, weights: own };
  });
}

function formsOf(content: Uint8Array, concepts: readonly string[], dimension: number): Form[] {
  const linears = linearsOf(content, dimension);
  if (linears.length !== concepts.length) throw new Error("There are not as many forms as the manifest names.");
  return linears.map((linear, index) => ({ ...linear, concept: concepts[index] ?? "" }));
}

function scopeOf(content: Uint8Array, dimension: number): Linear {
  const [scope, ...others] = linearsOf(content, dimension);
  if (!scope || others.length > 0) throw new Error("What is out of scope has not as many numbers as it should.");
  return scope;
}

/** Reads two means and a matrix. */
function adapterOf(content: Uint8Array, dimension: number): Adapter {
  const numbers = floatsOf(content);
  if (numbers.length !== dimension * (dimension + 2)) throw new Error("The map has not as many numbers as it should.");
  const at = (from: number, to: number) => numbers.subarray(from * dimension, to * dimension);
  return { queryMean: at(0, 1), passageMean: at(1, 2), matrix: at(2, dimension + 2), sha256: sha256Of(content) };
}

/** Reads and checks the manifest. Null where there is none, or where it is of another model or other terms. */
async function readManifest(
  folder: string,
  { model, concepts }: { model: string; concepts: readonly Concept[] },
): Promise<ThesaurusManifest | null> {
  const about = await readFile(join(folder, MANIFEST_FILE), "utf8").catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  });
  if (about === null) return null;
  const manifest = manifestSchema.parse(JSON.parse(about));
  return manifest.model === model && manifest.terms === termsHash(termsOf(concepts)) ? manifest : null;
}

/** Reads a file of the folder whose hash and size are checked. */
async function readChecked(
  folder: string,
  file: keyof ThesaurusManifest["files"],
  { files, dimension }: ThesaurusManifest,
  rows: number | null = null,
): Promise<Buffer> {
  const content = await readFile(join(folder, file));
  if (sha256Of(content) === files[file] && (rows === null || content.length === rows * dimension)) return content;
  throw new Error(`${file} is not the one that the manifest names.`);
}

function unreadable(folder: string, cause: unknown): LabelledQuestionsError {
  return new LabelledQuestionsError(
    `The vectors of the thesaurus in ${folder} cannot be read: take them from the repository or run "npm run learn -- --only thesaurus".`,
    { cause },
  );
}

/**
 * Reads only the map that follows the model. Null as for {@link readThesaurusVectors}.
 * @throws {LabelledQuestionsError} when the files are damaged
 */
export async function readAdapter(
  folder: string,
  of: { model: string; concepts: readonly Concept[] },
): Promise<Adapter | null> {
  try {
    const manifest = await readManifest(folder, of);
    return manifest && adapterOf(await readChecked(folder, ADAPTER_FILE, manifest), manifest.dimension);
  } catch (cause) {
    throw unreadable(folder, cause);
  }
}

/**
 * Reads the vectors of a thesaurus. Null where there are none, or where they are of another model or other terms: then
 * only words tell subjects.
 * @throws {LabelledQuestionsError} when the files are damaged
 */
export async function readThesaurusVectors(
  folder: string,
  of: { model: string; concepts: readonly Concept[] },
): Promise<ThesaurusVectors | null> {
  try {
    const manifest = await readManifest(folder, of);
    if (!manifest) return null;
    const { dimension, scale, conceptScale } = manifest;
    const read = (file: keyof ThesaurusManifest["files"]) => readChecked(folder, file, manifest);
    const readBytes = async (file: keyof ThesaurusManifest["files"], rows: number) => {
      const content = await readChecked(folder, file, manifest, rows);
      return new Int8Array(content.buffer, content.byteOffset, content.length);
    };
    const terms = termsOf(of.concepts);
    const ids = of.concepts.map(({ id }) => id);
    const bytes = await readBytes(CONCEPTS_FILE, ids.length);
    return {
      terms,
      rows: new ByteTable(dimension, await readBytes(VECTORS_FILE, terms.length), scale),
      centres: createCentres(ids, { dimension, bytes, scale: conceptScale }),
      forms: formsOf(await read(FORMS_FILE), manifest.forms, dimension),
      scope: scopeOf(await read(SCOPE_FILE), dimension),
      adapter: adapterOf(await read(ADAPTER_FILE), dimension),
    };
  } catch (cause) {
    throw unreadable(folder, cause);
  }
}

/** How many nearest passages are searched for events of a subject, and of a kind. An event has about two passages. */
const [PASSAGES_OF_CONCEPT, PASSAGES_OF_FORM] = [8, 200];

/**
 * Lets the terms of a thesaurus vote like labelled questions. A term votes for the events of its concepts, found by
 * words or by meaning. The smaller its largest vote for an event, the more it votes for out of scope.
 * @param subjects the subject index that the thesaurus gave these events
 */
export function thesaurusVotes(
  thesaurus: ThesaurusVectors,
  { events, subjects }: { events: readonly ProgrammeEvent[]; subjects: readonly Subject[] },
  byMeaning: EventsByMeaning,
): LabelledQuestions {
  const { terms, rows, centres, scope } = thesaurus;
  const conceptsOf = ({ index }: Neighbour) => terms[index]?.concepts ?? [];
  const idOfRow = new Map(events.map(({ id, source }) => [source.row, id]));
  const told = new Map(
    subjects.map(({ id, rows: about, near }) => {
      const share = (own: readonly number[], of: number) => own.map((row) => [idOfRow.get(row) ?? "", of] as const);
      return [id, new Map([...share(near, MEANT.touched), ...share(about, MEANT.about)])];
    }),
  );
  /**
   * The votes of several concepts; an event gets the largest of them. The map of a single concept is not copied, since a
   * wide concept has thousands of events.
   */
  function sharesOf([first = "", ...others]: readonly string[]): ReadonlyMap<string, number> {
    const own = told.get(first) ?? new Map<string, number>();
    if (others.length === 0) return own;
    const shares = new Map(own);
    for (const other of others)
      for (const [id, share] of told.get(other) ?? []) shares.set(id, Math.max(share, shares.get(id) ?? 0));
    return shares;
  }
  const meantBy = createMeant(thesaurus, byMeaning.vectorOf);
  const formOf = new Map(thesaurus.forms.map((form) => [form.concept, form]));
  const searched = new Map<string, Promise<void>>();
  async function searchFor(concept: string): Promise<void> {
    const [shares, centre] = [told.get(concept), centres.of(concept)];
    if (!shares || !centre) return;
    const form = formOf.get(concept);
    const near = form
      ? await byMeaning.nearest(form.weights, PASSAGES_OF_FORM)
      : await byMeaning.nearest(centre, PASSAGES_OF_CONCEPT);
    for (const id of near) {
      const meant = (await meantBy(id)).get(concept) ?? 0;
      const told = shares.get(id) ?? 0;
      // Its words and its meaning are independent evidence for a kind.
      shares.set(id, form ? 1 - (1 - told) * (1 - meant) : Math.max(told, meant));
    }
  }
  /** Each concept is searched for once; concurrent callers share the promise. */
  function findMeantBy(concept: string): Promise<void> {
    const before = searched.get(concept);
    if (before) return before;
    const searching = searchFor(concept).catch((error: unknown) => {
      searched.delete(concept);
      throw error;
    });
    searched.set(concept, searching);
    return searching;
  }
  return {
    of: "terms",
    count: terms.length,
    async findMeant(neighbours) {
      for (const concept of new Set(neighbours.flatMap(conceptsOf))) await findMeantBy(concept);
    },
    async ofKind(kind) {
      if (!formOf.has(kind)) return null;
      await findMeantBy(kind);
      return told.get(kind) ?? null;
    },
    nearest: (vector, count = VOTE.neighbours) =>
      rows
        .nearest(Float32Array.from(vector), count)
        .map(({ position, similarity }) => ({ index: position, similarity })),
    ballotOf(index) {
      const term = terms[index];
      if (!term) return undefined;
      const shares = sharesOf(term.concepts);
      const outOfScope = 1 - Math.max(0, ...shares.values());
      return { text: term.text, shares, outOfScope };
    },
    scopeLogOddsOf: (vector) => valueOf(scope, vector),
    expand(neighbours) {
      const most = Math.max(0, ...neighbours.map(({ similarity }) => similarity));
      const sum: number[] = [];
      for (const neighbour of neighbours) {
        const share = shareOf(neighbour.similarity, most);
        for (const concept of conceptsOf(neighbour))
          centres.of(concept)?.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + share * value));
      }
      return sum.some((value) => value !== 0) ? sum : null;
    },
  };
}
