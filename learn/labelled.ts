import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Brain } from "../src/answer/brain/brain.ts";
import { weightsSha256 } from "../src/answer/brain/brain.ts";
import type { Embedder } from "../src/embeddings/embedder.ts";
import {
  BALLOTS_FILE,
  centred,
  MANIFEST_FILE,
  programmeHash,
  sha256Of,
  VECTORS_FILE,
} from "../src/retrieval/subjects/labelled-questions.ts";
import type { LabelledManifest } from "../src/retrieval/subjects/labelled-questions.ts";
import { fitLogistic } from "./logistic.ts";
import type { LabelledQuestion } from "../test/support/questions.ts";
import { clockOf } from "../bench/systems.ts";

/**
 * The kinds of questions that ask for subjects, or for something that the programme lacks. Other kinds say nothing
 * about projects.
 */
export const SUBJECT_KINDS = /^(?:topic|form|unanswerable)/u;
const LARGEST_BYTE = 127;

/** A labelled question as it is stored. */
interface Labelled {
  text: string;
  /** The ids of the projects that it asks for, and of those that may be shown. */
  required: readonly string[];
  optional: readonly string[];
  /** The programme has no answer. */
  isOutOfScope: boolean;
}

/** The vote of a labelled question. */
export function labelledFor(question: LabelledQuestion, text: string, { projects, corpus }: Brain["deps"]): Labelled {
  const isOfSubject = SUBJECT_KINDS.test(question.kind);
  const idsOf = (rows: readonly number[]) =>
    isOfSubject ? corpus.events.filter(({ source }) => rows.includes(source.row)).map(({ id }) => id) : [];
  const printings = (ids: readonly string[]) =>
    [...new Set(ids.flatMap((id) => projects.printings(id)))].map(({ id }) => id);
  const required = printings(idsOf(question.rows));
  return {
    text,
    required,
    optional: printings(idsOf(question.optional)).filter((id) => !required.includes(id)),
    isOutOfScope: question.expect === "refusal",
  };
}

/** The text that represents a question in comparisons. */
export function meaningOf(question: LabelledQuestion, { read, corpus }: Brain["deps"]): string {
  const context = { ...clockOf(question), season: corpus.programme, chosen: question.language };
  return read(question.question, context).about.meaning;
}

export function meanOf(vectors: readonly (readonly number[])[]): number[] {
  const mean = new Array<number>(vectors[0]?.length ?? 0).fill(0);
  for (const vector of vectors) vector.forEach((value, index) => (mean[index] = (mean[index] ?? 0) + value));
  return mean.map((sum) => Math.round((sum / vectors.length) * 1e6) / 1e6);
}

/** Embeds texts, one after another. */
export async function embedAll(texts: readonly string[], embedder: Pick<Embedder, "embedQuery">): Promise<number[][]> {
  const vectors: number[][] = [];
  for (const text of texts) vectors.push(await embedder.embedQuery(text));
  return vectors;
}

/** Unit vectors as consecutive bytes, and the value of one step. */
export function asBytes(units: readonly Float32Array[]): { bytes: Int8Array; scale: number } {
  const dimension = units[0]?.length ?? 0;
  const largest = units.reduce((most, unit) => unit.reduce((max, value) => Math.max(max, Math.abs(value)), most), 0);
  const bytes = new Int8Array(units.length * dimension);
  units.forEach((unit, row) => {
    bytes.set(
      unit.map((value) => Math.round((value / largest) * LARGEST_BYTE)),
      row * dimension,
    );
  });
  return { bytes, scale: largest / LARGEST_BYTE };
}

/** A question as a vector, and whether its programme has no answer. */
export interface Scoped {
  unit: readonly number[] | Float32Array;
  isOutOfScope: boolean;
}

/** Fits a linear classifier that gives the log-odds that a question is out of scope. */
export function fitScope(asked: readonly Scoped[], fit: { l2: number; iterations: number }): LabelledManifest["scope"] {
  const examples = asked.map(({ unit, isOutOfScope }) => ({ features: [...unit], positive: isOutOfScope, weight: 1 }));
  const { bias, weights } = fitLogistic(examples, fit);
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return { bias: round(bias), weights: weights.map(round) };
}

/** Regularisation, for weights that few questions determine; chosen on questions of other authors. */
const SCOPE_FIT = { l2: 0.01, iterations: 8 };

/** A line of the file of votes, without empty fields. */
function lineOf({ text, required, optional, isOutOfScope }: Labelled, projects: readonly string[]): string {
  const indices = (ids: readonly string[]) => ids.map((id) => projects.indexOf(id));
  return JSON.stringify({
    text,
    ...(required.length > 0 ? { required: indices(required) } : {}),
    ...(optional.length > 0 ? { optional: indices(optional) } : {}),
    ...(isOutOfScope ? { isOutOfScope } : {}),
  });
}

/**
 * Writes what labelled questions teach into a folder, completely or not at all, with the hashes of the programme and
 * the model.
 */
export async function writeLabelledQuestions(
  folder: string,
  questions: readonly LabelledQuestion[],
  { brain, embedder }: { brain: Brain; embedder: Pick<Embedder, "embedQuery"> },
): Promise<void> {
  const asked = questions.filter(({ expect }) => expect === "events" || expect === "refusal");
  const projects = brain.deps.corpus.events.map(({ id }) => id);
  const lines = new Map<string, Labelled>();
  for (const question of asked) {
    const ballot = labelledFor(question, meaningOf(question, brain.deps), brain.deps);
    if (ballot.text !== "") lines.set(lineOf(ballot, projects), ballot);
  }
  const own = [...lines.values()];
  const vectors = await embedAll(
    own.map(({ text }) => text),
    embedder,
  );
  const mean = meanOf(vectors);
  const units = vectors.map((vector) => centred(vector, mean));
  const { bytes, scale } = asBytes(units);
  const ballots = `${[...lines.keys()].join("\n")}\n`;
  const manifest: LabelledManifest = {
    schema: 1,
    date: new Date().toISOString().slice(0, 10),
    model: brain.model ? weightsSha256(brain.model) : "",
    programme: programmeHash(brain.deps.corpus.events),
    count: lines.size,
    projects,
    mean,
    scale,
    scope: fitScope(
      own.map(({ isOutOfScope }, index) => ({ unit: units[index] ?? [], isOutOfScope })),
      SCOPE_FIT,
    ),
    files: { [VECTORS_FILE]: sha256Of(new Uint8Array(bytes.buffer)), [BALLOTS_FILE]: sha256Of(ballots) },
  };
  const files = { [VECTORS_FILE]: bytes, [BALLOTS_FILE]: ballots, [MANIFEST_FILE]: `${JSON.stringify(manifest)}\n` };
  await writeWhole(folder, files);
}

/** Writes the files of a folder, all or none. */
export async function writeWhole(
  folder: string,
  files: Record<string, string | Uint8Array | Int8Array>,
): Promise<void> {
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(draft, name), content);
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
}
