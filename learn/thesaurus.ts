import { CholeskyDecomposition, inverse, Matrix } from "ml-matrix";
import type { Brain } from "../src/answer/brain.ts";
import { adaptVector } from "../src/embeddings/adapter.ts";
import type { Embedder } from "../src/embeddings/embedder.ts";
import type { Concept } from "../src/language/word-lists.ts";
import { MANIFEST_FILE, sha256Of, VECTORS_FILE } from "../src/retrieval/labelled-questions.ts";
import { passagesOf } from "../src/retrieval/passages.ts";
import { ADAPTER_FILE, termsHash, termsOf } from "../src/retrieval/thesaurus-votes.ts";
import type { Term, ThesaurusManifest } from "../src/retrieval/thesaurus-votes.ts";
import type { LabelledQuestion } from "../test/support/questions.ts";
import { asBytes, embedAll, meaningOf, meanOf, SUBJECT_KINDS, writeWhole } from "./labelled.ts";

/** How much of the scatter is taken for the same in every direction; chosen on other programmes. */
const SHRINKAGE = 0.4;
/** A question that asks for more projects says little of each. */
const MOST_ROWS = 3;

const less = (vector: readonly number[], mean: readonly number[]) =>
  Float64Array.from(vector, (value, index) => value - (mean[index] ?? 0));

/** The mean of the outer products of vectors, brought to an average of 1 on the diagonal. */
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

/** How the words of a concept differ from their mean. */
function* withinConcepts(terms: readonly Term[], vectors: readonly number[][]): Generator<Float64Array> {
  const byConcept = new Map<string, number[][]>();
  vectors.forEach((vector, index) => {
    const concept = terms[index]?.concept ?? "";
    byConcept.set(concept, [...(byConcept.get(concept) ?? []), vector]);
  });
  for (const own of byConcept.values()) {
    const mean = meanOf(own);
    for (const vector of own) yield less(vector, mean);
  }
}

/** A question by its vector, and the rows that it asks for. */
interface Asked {
  vector: number[];
  rows: readonly number[];
}

/** How questions differ from the passages of the projects that they ask for, each beside what is usual of its kind. */
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

/** Vectors of the texts of projects, by row. */
async function embedPassages(events: Brain["deps"]["corpus"]["events"], embedder: Pick<Embedder, "embedDocuments">) {
  const rowOf = new Map(events.map(({ id, source }) => [id, source.row]));
  const passages = passagesOf(events, []);
  const vectors = await embedder.embedDocuments(passages.map(({ text }) => text));
  const byRow = new Map<number, number[][]>();
  passages.forEach(({ eventId }, index) => {
    const row = rowOf.get(eventId) ?? 0;
    byRow.set(row, [...(byRow.get(row) ?? []), vectors[index] ?? []]);
  });
  return byRow;
}

/** What the vectors of a thesaurus are made with. */
interface ThesaurusSources {
  /** SHA-256 of the weights of the model. */
  model: string;
  embedder: Pick<Embedder, "embedQuery" | "embedDocuments">;
  /** Labelled questions, and the programme that they are of. */
  asked: readonly LabelledQuestion[];
  deps: Brain["deps"];
}

/**
 * Fits the map after the model to the words of a thesaurus and to labelled questions, and writes it into a folder with the vectors
 * that it makes of these words, bound to them and to the model. The map is the Cholesky factor of the inverse of the scatter within
 * concepts, and between questions and what they ask for.
 */
export async function writeThesaurusVectors(
  folder: string,
  concepts: readonly Concept[],
  { model, embedder, asked, deps }: ThesaurusSources,
): Promise<void> {
  const terms = termsOf(concepts);
  const vectors = await embedAll(
    terms.map(({ text }) => text),
    embedder,
  );
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
  const scatter = scatterOf(withinConcepts(terms, vectors), size)
    .add(scatterOf(fromPassages(questions, passages, { queryMean, passageMean }), size))
    .div(2);
  const mixed = scatter.mul(1 - SHRINKAGE).add(Matrix.eye(size).mul(SHRINKAGE));
  const matrix = Float32Array.from(inverse(new CholeskyDecomposition(mixed).lowerTriangularMatrix).to1DArray());
  const termMean = Float32Array.from(meanOf(vectors));
  const units = vectors.map((vector) => Float32Array.from(adaptVector(vector, termMean, { matrix })));
  const { bytes, scale } = asBytes(units);
  const adapter = new Uint8Array(Float32Array.from([...queryMean, ...passageMean, ...matrix]).buffer);
  const manifest: ThesaurusManifest = {
    schema: 1,
    date: new Date().toISOString().slice(0, 10),
    model,
    terms: termsHash(terms),
    dimension: size,
    scale,
    files: { [VECTORS_FILE]: sha256Of(new Uint8Array(bytes.buffer)), [ADAPTER_FILE]: sha256Of(adapter) },
  };
  await writeWhole(folder, {
    [VECTORS_FILE]: bytes,
    [ADAPTER_FILE]: adapter,
    [MANIFEST_FILE]: `${JSON.stringify(manifest)}\n`,
  });
}
