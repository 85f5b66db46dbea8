import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { valueOf } from "../evidence/linear.ts";
import { ByteTable } from "../vectors/byte-table.ts";
import { VOTE } from "./vote.ts";
import type { Ballot, Neighbour } from "./vote.ts";

/** The labelled questions are there and cannot be used. */
export class LabelledQuestionsError extends Error {
  override readonly name = "LabelledQuestionsError";
}

/** Labelled questions of one programme, by their vectors of one model. */
export interface LabelledQuestions {
  count: number;
  /** Those most like a question, nearest first; as many as vote, or another number of them. */
  nearest: (vector: readonly number[], count?: number) => Neighbour[];
  ballotOf: (index: number) => Ballot | undefined;
  /** What those most like a question are about, as a vector to search with beside the question's own; null for nothing. */
  expand?: (neighbours: readonly Neighbour[]) => number[] | null;
  /** Finds out, before they vote, what those are about that is not known by words. */
  findMeant?: (neighbours: readonly Neighbour[]) => Promise<void>;
  /** How probably each event is of a kind of happening, 0–1, as far as it may be; null for what is none. */
  ofKind?: (kind: string) => Promise<ReadonlyMap<string, number> | null>;
  /** Log-odds that the programme does not have what a question asks for. */
  scopeLogOddsOf: (vector: readonly number[]) => number;
}

export const MANIFEST_FILE = "manifest.json";
export const VECTORS_FILE = "vectors.i8";
export const BALLOTS_FILE = "ballots.jsonl";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
/** What the folder holds: bytes of vectors of length 1 around their mean, and the ballots in the same order. */
export const manifestSchema = z.strictObject({
  schema: z.literal(1),
  /** ISO date on which `npm run learn` wrote them. */
  date: z.iso.date(),
  /** SHA-256 of the weights of the model that embedded them. */
  model: sha256,
  /** See {@link programmeHash}. */
  programme: sha256,
  count: z.int().min(1),
  /** Ids of the projects that ballots name by their index here. */
  projects: z.array(z.string()),
  /** Mean of the embeddings; what questions have in common says nothing of what they ask for. */
  mean: z.array(z.number()),
  /** What one step of a byte is. */
  scale: z.number(),
  /** A linear classifier of vectors around the mean: the log-odds that a question is out of scope. */
  scope: z.strictObject({ bias: z.number(), weights: z.array(z.number()) }),
  files: z.strictObject({ [VECTORS_FILE]: sha256, [BALLOTS_FILE]: sha256 }),
});
export type LabelledManifest = z.infer<typeof manifestSchema>;

/** A labelled question as it is kept: what is empty is left out. */
const ballotSchema = z.strictObject({
  text: z.string(),
  required: z.array(z.int().min(0)).default([]),
  optional: z.array(z.int().min(0)).default([]),
  isOutOfScope: z.boolean().default(false),
});

export function sha256Of(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** What labels are bound to: the events of a programme by id and title. Mending a description changes no label. */
export function programmeHash(events: readonly Pick<ProgrammeEvent, "id" | "title">[]): string {
  return sha256Of(JSON.stringify(events.map(({ id, title }) => [id, title.fr, title.ru])));
}

/** The direction of a vector from the mean, as a vector of length 1. */
export function centred(vector: readonly number[], mean: readonly number[]): Float32Array {
  const moved = new Float32Array(vector.length);
  let squares = 0;
  for (let index = 0; index < moved.length; index += 1) {
    const value = Math.fround((vector[index] ?? 0) - (mean[index] ?? 0));
    moved[index] = value;
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  return moved.map((value) => value / length);
}

/** What a folder of labelled questions holds, before it can be searched. */
export interface LabelledFolder {
  manifest: LabelledManifest;
  count: number;
  /** Read one by one when they vote: there are many, and few ever do. */
  ballotOf: (index: number) => Ballot | undefined;
  rows: ByteTable;
}

/** Makes labelled questions searchable. */
export function searchLabelled({ manifest, count, ballotOf, rows }: LabelledFolder): LabelledQuestions {
  // A question is looked at twice, for what is like it and for whether it is in scope.
  let last: { vector: readonly number[]; direction: Float32Array } | undefined;
  const directionOf = (vector: readonly number[]) => {
    if (last?.vector !== vector) last = { vector, direction: centred(vector, manifest.mean) };
    return last.direction;
  };
  return {
    count,
    nearest: (vector, count = VOTE.neighbours) =>
      rows.nearest(directionOf(vector), count).map(({ position, similarity }) => ({ index: position, similarity })),
    ballotOf,
    scopeLogOddsOf: (vector) => valueOf(manifest.scope, directionOf(vector)),
  };
}

function unreadable(folder: string, cause: unknown): LabelledQuestionsError {
  return new LabelledQuestionsError(
    `The labelled questions in ${folder} cannot be read: take them from the repository or run "npm run learn".`,
    { cause },
  );
}

/** What an optional project counts for, beside 1 for one that must be found. */
const OPTIONAL_SHARE = 0.4;

/** So many ballots are kept as they were read; those of another 48 are read with each question. */
const KEPT_BALLOTS = 2000;
const NEW_LINE = 10;

/** Where each line of a file begins, and where the one after the last would. */
function lineStarts(file: Uint8Array): Uint32Array {
  const starts = [0];
  for (let end = file.indexOf(NEW_LINE); end >= 0; end = file.indexOf(NEW_LINE, end + 1)) starts.push(end + 1);
  if (starts.at(-1) !== file.length) starts.push(file.length + 1);
  return Uint32Array.from(starts);
}

/** Reads ballots from the lines of their file, whose hash has been checked: as strings they would take four times the room. */
function createBallots(
  file: Buffer,
  starts: Uint32Array,
  { folder, projects }: { folder: string; projects: readonly string[] },
): LabelledFolder["ballotOf"] {
  const known = new Map<number, Ballot>();
  const idOf = (index: number) => projects[index] ?? [];
  return (index) => {
    const before = known.get(index);
    if (before) return before;
    const [from, to] = [starts[index], starts[index + 1]];
    if (from === undefined || to === undefined) return undefined;
    const { success, data, error } = ballotSchema.safeParse(JSON.parse(file.toString("utf8", from, to - 1)));
    if (!success) throw unreadable(folder, error);
    const { text, required, optional, isOutOfScope } = data;
    const shares = new Map([
      ...optional.flatMap(idOf).map((id) => [id, OPTIONAL_SHARE] as const),
      ...required.flatMap(idOf).map((id) => [id, 1] as const),
    ]);
    const ballot = { text, shares, outOfScope: Number(isOutOfScope) };
    if (known.size >= KEPT_BALLOTS) known.clear();
    known.set(index, ballot);
    return ballot;
  };
}

/** Of what labelled questions are another one. */
export type Misfit = "model" | "programme";

/**
 * Reads the labelled questions of a folder. Null where there are none, or where they belong to another model or programme: their
 * votes would mean nothing, and questions are answered without them.
 * @param onMisfit hears that they belong to another one
 * @throws {LabelledQuestionsError} when they are damaged
 */
export async function readLabelledQuestions(
  folder: string,
  expected: { model: string; programme: string },
  onMisfit: (because: Misfit) => void = () => undefined,
): Promise<LabelledFolder | null> {
  let manifest: LabelledManifest;
  let ballots: Buffer;
  let starts: Uint32Array;
  let bytes: Int8Array;
  try {
    const about = await readFile(join(folder, MANIFEST_FILE), "utf8").catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw error;
    });
    if (about === null) return null;
    manifest = manifestSchema.parse(JSON.parse(about));
    const misfit = (["programme", "model"] as const).find((name) => manifest[name] !== expected[name]);
    if (misfit) {
      onMisfit(misfit);
      return null;
    }
    let vectors: Buffer;
    [vectors, ballots] = await Promise.all([
      readFile(join(folder, VECTORS_FILE)),
      readFile(join(folder, BALLOTS_FILE)),
    ]);
    if (sha256Of(vectors) !== manifest.files[VECTORS_FILE] || sha256Of(ballots) !== manifest.files[BALLOTS_FILE]) {
      throw new Error("A file is not the one that the manifest names.");
    }
    starts = lineStarts(ballots);
    bytes = new Int8Array(vectors.buffer, vectors.byteOffset, vectors.length);
    if (starts.length - 1 !== manifest.count || bytes.length !== manifest.count * manifest.mean.length) {
      throw new Error("There are not as many vectors as questions.");
    }
  } catch (cause) {
    throw unreadable(folder, cause);
  }
  const ballotOf = createBallots(ballots, starts, { folder, projects: manifest.projects });
  return {
    manifest,
    count: manifest.count,
    ballotOf,
    rows: new ByteTable(manifest.mean.length, bytes, manifest.scale),
  };
}
