import { CholeskyDecomposition, inverse, Matrix } from "ml-matrix";
import type { Brain } from "../src/answer/brain/brain.ts";
import { adaptVector } from "../src/embeddings/adapter.ts";
import type { Embedder } from "../src/embeddings/embedder.ts";
import type { Concept } from "../src/language/word-lists.ts";
import { MANIFEST_FILE, sha256Of, VECTORS_FILE } from "../src/retrieval/subjects/labelled-questions.ts";
import { passagesOf } from "../src/retrieval/passages.ts";
import {
  ADAPTER_FILE,
  CONCEPTS_FILE,
  FORMS_FILE,
  SCOPE_FILE,
  termsHash,
  termsOf,
} from "../src/retrieval/subjects/thesaurus-votes.ts";
import type { Term, ThesaurusManifest } from "../src/retrieval/subjects/thesaurus-votes.ts";
import { loadCorpus } from "../src/corpus/load.ts";
import { toUnitVector } from "../src/retrieval/vectors/similarity.ts";
import { readAnnouncements, readLabelledEvents } from "./announcements.ts";
import type { LabelledEvent } from "./announcements.ts";
import { fitKinds } from "./kinds-of-happening.ts";
import type { TypedEvent } from "./kinds-of-happening.ts";
import { readScopedProgrammes, scopeOfProgrammes } from "./scope.ts";
import type { LabelledQuestion } from "../test/support/questions.ts";
import { asBytes, embedAll, meaningOf, meanOf, SUBJECT_KINDS, writeWhole } from "./labelled.ts";

/** The shrinkage of the scatter matrix towards the identity; chosen on other programmes. */
const SHRINKAGE = 0.4;
/** A question for more projects says little about each. */
const MOST_ROWS = 3;

const less = (vector: readonly number[], mean: readonly number[]) =>
  Float64Array.from(vector, (value, index) => value - (mean[index] ?? 0));

/** The sum of the outer products of vectors, scaled to a mean of 1 on the diagonal. */
function scatterOf(differences: Iterable<Float64Array>, size: number): Matrix {
  const sums = new Float64Array(size * size);
  for (const difference of differences) {
    for (let row = 0; row < size; row += 1) {
      const own = difference[row] ?? 0;
      for (let column = 0; column <= row; column += 1) {
        sums[row * size + column] = (sums[row * size + column] ?? 0) + own * (difference[column] ?? 0);
      }
    }
  }
  const scatter = new Matrix(size, size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      scatter.set(row, column, sums[row * size + column] ?? 0);
      scatter.set(column, row, sums[row * size + column] ?? 0);
    }
  }
  return scatter.div(scatter.trace() / size);
}

type ByConcept = ReadonlyMap<string, readonly number[][]>;

/** Groups vectors by the concepts of their texts. */
function byConcept<Vector>(of: readonly Term[], vectors: readonly Vector[]): ReadonlyMap<string, readonly Vector[]> {
  const all = new Map<string, Vector[]>();
  vectors.forEach((vector, index) => {
    for (const concept of of[index]?.concepts ?? []) {
      const own = all.get(concept);
      if (own) own.push(vector);
      else all.set(concept, [vector]);
    }
  });
  return all;
}

/** The differences between the words of a concept and their mean. */
function* withinConcepts(words: ByConcept): Generator<Float64Array> {
  for (const own of words.values()) {
    const mean = meanOf(own);
    for (const vector of own) yield less(vector, mean);
  }
}

/** The differences between the words and the announcements of a concept, after centring each kind. */
function* fromAnnouncements(words: ByConcept, announced: ByConcept): Generator<Float64Array> {
  const wordMean = meanOf([...words.values()].flat());
  const announcedMean = meanOf([...announced.values()].flat());
  for (const [concept, own] of words) {
    for (const announcement of announced.get(concept) ?? []) {
      const other = less(announcement, announcedMean);
      for (const vector of own) yield less(vector, wordMean).map((value, index) => value - (other[index] ?? 0));
    }
  }
}

/** A question's vector, and the rows that it asks for. */
interface Asked {
  vector: number[];
  rows: readonly number[];
}

/** The differences between questions and the passages of their projects, after centring each kind. */
function* fromPassages(
  asked: readonly Asked[],
  passages: ReadonlyMap<number, readonly number[][]>,
  { queryMean, passageMean }: { queryMean: readonly number[]; passageMean: readonly number[] },
): Generator<Float64Array> {
  for (const { vector, rows } of asked) {
    if (rows.length > MOST_ROWS) continue;
    const question = less(vector, queryMean);
    for (const passage of rows.flatMap((row) => passages.get(row) ?? [])) {
      const own = less(passage, passageMean);
      yield question.map((value, index) => value - (own[index] ?? 0));
    }
  }
}

/** The direction halfway between the mean of a concept's words and the mean of its announcements. */
function conceptVector(...kinds: readonly (readonly Float32Array[])[]): Float32Array {
  const unit = (vector: readonly number[]) => {
    const length = Math.hypot(...vector) || 1;
    return vector.map((value) => value / length);
  };
  const means = kinds.filter((own) => own.length > 0).map((own) => unit(meanOf(own.map((vector) => [...vector]))));
  return Float32Array.from(unit(meanOf(means)));
}

/** The vectors of the projects' texts, by row. */
async function embedPassages(events: Brain["deps"]["corpus"]["events"], embedder: Pick<Embedder, "embedDocuments">) {
  const rowOf = new Map(events.map(({ id, source }) => [id, source.row]));
  const passages = passagesOf(events);
  const vectors = await embedder.embedDocuments(passages.map(({ text }) => text));
  const byRow = new Map<number, number[][]>();
  passages.forEach(({ eventId }, index) => {
    const row = rowOf.get(eventId) ?? 0;
    byRow.set(row, [...(byRow.get(row) ?? []), vectors[index] ?? []]);
  });
  return byRow;
}

/** The sources of a thesaurus's vectors. */
interface ThesaurusSources {
  /** SHA-256 of the embedding model's weights. */
  model: string;
  embedder: Pick<Embedder, "embedQuery" | "embedDocuments">;
  /** The labelled questions, and their programme. */
  asked: readonly LabelledQuestion[];
  deps: Brain["deps"];
}

/**
 * Fits the linear map that follows the embedding model, and writes it to a folder with the mapped vectors of words and
 * subjects, and the hashes of the words and the model. The map is the Cholesky factor of the inverse of a scatter
 * matrix. That matrix adds up the scatter within concepts, between words and announcements, and between questions and
 * the passages of their projects.
 */
export async function writeThesaurusVectors(
  folder: string,
  concepts: readonly Concept[],
  { model, embedder, asked, deps }: ThesaurusSources,
): Promise<void> {
  const terms = termsOf(concepts);
  const vectors = await embedAll(textsOf(terms), embedder);
  const announcements = await readAnnouncements();
  const announced = await embedder.embedDocuments(textsOf(announcements));
  const ofSubjects = asked.filter(({ kind }) => SUBJECT_KINDS.test(kind));
  const texts = ofSubjects.map((question) => meaningOf(question, deps));
  const questions = (await embedAll(texts, embedder)).map((vector, index) => ({
    vector,
    rows: ofSubjects[index]?.rows ?? [],
  }));
  const passages = await embedPassages(deps.corpus.events, embedder);
  const queryMean = meanOf(questions.map(({ vector }) => vector));
  const passageMean = meanOf([...passages.values()].flat());
  const size = queryMean.length;
  const words = byConcept(terms, vectors);
  const scatter = scatterOf(withinConcepts(words), size)
    .add(scatterOf(fromAnnouncements(words, byConcept(announcements, announced)), size))
    .add(scatterOf(fromPassages(questions, passages, { queryMean, passageMean }), size))
    .div(3);
  const mixed = scatter.mul(1 - SHRINKAGE).add(Matrix.eye(size).mul(SHRINKAGE));
  const matrix = Float32Array.from(inverse(new CholeskyDecomposition(mixed).lowerTriangularMatrix).to1DArray());
  const mapped = (own: readonly number[][]) => {
    const mean = Float32Array.from(meanOf(own));
    return own.map((vector) => Float32Array.from(adaptVector(vector, mean, { matrix })));
  };
  const units = mapped(vectors);
  const mappedAnnouncements = mapped(announced);
  const [ofWords, ofAnnouncements] = [byConcept(terms, units), byConcept(announcements, mappedAnnouncements)];
  const events = await typedEvents(embedder, (vector) =>
    adaptVector(vector, Float32Array.from(passageMean), { matrix }),
  );
  const typed = announcements.map(({ kinds }, index) => ({ kinds, unit: mappedAnnouncements[index] ?? [] }));
  const forms = fitKinds(typed, events);
  const adaptQuery = async (text: string) =>
    adaptVector(await embedder.embedQuery(text), Float32Array.from(queryMean), { matrix });
  const scope = scopeOfProgrammes(await readScopedProgrammes(adaptQuery));
  const centres = concepts.map(({ id }) => conceptVector(ofWords.get(id) ?? [], ofAnnouncements.get(id) ?? []));
  await writeFiles(folder, {
    about: {
      date: new Date().toISOString().slice(0, 10),
      model,
      terms: termsHash(terms),
      dimension: size,
      forms: forms.map(({ concept }) => concept),
    },
    forms: Float32Array.from(forms.flatMap(({ weights, bias }) => [...weights, bias])),
    scope: Float32Array.from([...scope.weights, scope.bias]),
    terms: asBytes(units),
    concepts: asBytes(centres),
    adapter: Float32Array.from([...queryMean, ...passageMean, ...matrix]),
  });
}

/** The events with labelled kinds, each as the direction of its texts. */
async function typedEvents(
  embedder: Pick<Embedder, "embedDocuments">,
  adapt: (vector: readonly number[]) => number[],
): Promise<TypedEvent[]> {
  const byProgramme = new Map<string, LabelledEvent[]>();
  for (const event of await readLabelledEvents())
    byProgramme.set(event.programme, [...(byProgramme.get(event.programme) ?? []), event]);
  const typed: TypedEvent[] = [];
  for (const [programme, labelled] of byProgramme) {
    const { events } = await loadCorpus(programme);
    const vectors = await embedPassages(events, embedder);
    const byId = new Map(events.map((event) => [event.id, event]));
    for (const { id, kinds } of labelled) {
      const event = byId.get(id);
      if (!event)
        throw new Error(`happenings.txt names ${id}, which is no event of ${programme}: correct one of them.`);
      const own = (vectors.get(event.source.row) ?? []).map(adapt);
      const sum = own[0]?.map((_, at) => own.reduce((total, vector) => total + (vector[at] ?? 0), 0)) ?? [];
      typed.push({ programme, kinds, unit: toUnitVector(sum, sum.length) });
    }
  }
  return typed;
}

const textsOf = (terms: readonly Term[]) => terms.map(({ text }) => text);

/** The content of a thesaurus folder. */
interface Written {
  about: Pick<ThesaurusManifest, "date" | "model" | "terms" | "dimension" | "forms">;
  forms: Float32Array;
  scope: Float32Array;
  terms: ReturnType<typeof asBytes>;
  concepts: ReturnType<typeof asBytes>;
  adapter: Float32Array;
}

function writeFiles(folder: string, { about, terms, concepts, adapter, forms, scope }: Written): Promise<void> {
  const bytesOf = (numbers: Float32Array) => new Uint8Array(numbers.buffer);
  const [map, ofForms, ofScope] = [bytesOf(adapter), bytesOf(forms), bytesOf(scope)];
  const manifest: ThesaurusManifest = {
    schema: 4,
    ...about,
    scale: terms.scale,
    conceptScale: concepts.scale,
    files: {
      [VECTORS_FILE]: sha256Of(new Uint8Array(terms.bytes.buffer)),
      [CONCEPTS_FILE]: sha256Of(new Uint8Array(concepts.bytes.buffer)),
      [ADAPTER_FILE]: sha256Of(map),
      [FORMS_FILE]: sha256Of(ofForms),
      [SCOPE_FILE]: sha256Of(ofScope),
    },
  };
  return writeWhole(folder, {
    [VECTORS_FILE]: terms.bytes,
    [CONCEPTS_FILE]: concepts.bytes,
    [ADAPTER_FILE]: map,
    [FORMS_FILE]: ofForms,
    [SCOPE_FILE]: ofScope,
    [MANIFEST_FILE]: `${JSON.stringify(manifest)}\n`,
  });
}
