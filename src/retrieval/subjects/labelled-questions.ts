import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { sha256Of, sha256Schema as sha256 } from "../../disk/sha256.ts";
import { valueOf } from "../evidence/linear.ts";
import { ByteTable } from "../vectors/byte-table.ts";
import { VOTE } from "./vote.ts";
import type { Ballot, Neighbour, VotersOf } from "./vote.ts";

export { sha256Of };

/** The labelled questions exist but cannot be used. */
export class LabelledQuestionsError extends Error {
  override readonly name = "LabelledQuestionsError";
}

/** The voters on questions about one programme, labelled questions or terms of the thesaurus, with their vectors of one model. */
export interface LabelledQuestions {
  of: VotersOf;
  count: number;
  /** The questions most similar to a vector, nearest first; by default as many as vote. */
  nearest: (vector: readonly number[], count?: number) => Neighbour[];
  ballotOf: (index: number) => Ballot | undefined;
  /** The mean direction of the concepts of some neighbours, as a second query vector; null for none. */
  expand?: (neighbours: readonly Neighbour[]) => number[] | null;
  /** Searches by meaning for more events of these neighbours' concepts. Call it before they vote. */
  findMeant?: (neighbours: readonly Neighbour[]) => Promise<void>;
  /** Probability, 0–1, that each event is of a kind; events that are certainly not are absent. Null when the concept is not a kind. */
  ofKind?: (kind: string) => Promise<ReadonlyMap<string, number> | null>;
  /** Log-odds that the programme does not have what a question asks for. */
  scopeLogOddsOf: (vector: readonly number[]) => number;
}

export const MANIFEST_FILE = "manifest.json";
export const VECTORS_FILE = "vectors.i8";
export const BALLOTS_FILE = "ballots.jsonl";

/**
 * The manifest of the folder. The vectors are centred on their mean, of length 1, one byte a number; the ballots are in
 * the same order.
 */
export const manifestSchema = z.strictObject({
  schema: z.literal(1),
  /** ISO date on which `npm run learn` wrote them. */
  date: z.iso.date(),
  /** SHA-256 of the weights of the model that embedded them. */
  model: sha256,
  /** See {@link programmeHash}. */
  programme: sha256,
  count: z.int().min(1),
  /** Ids of projects; ballots name a project by its index in this list. */
  projects: z.array(z.string()),
  /** Mean of the embeddings. It is subtracted, because what all questions have in common does not tell them apart. */
  mean: z.array(z.number()),
  /** The value of one step of a byte. */
  scale: z.number(),
  /** A linear classifier of centred vectors: log-odds that a question is out of scope. */
  scope: z.strictObject({ bias: z.number(), weights: z.array(z.number()) }),
  files: z.strictObject({ [VECTORS_FILE]: sha256, [BALLOTS_FILE]: sha256 }),
});
export type LabelledManifest = z.infer<typeof manifestSchema>;

/** A labelled question as it is stored; empty fields are left out. */
const ballotSchema = z.strictObject({
  text: z.string(),
  required: z.array(z.int().min(0)).default([]),
  optional: z.array(z.int().min(0)).default([]),
  isOutOfScope: z.boolean().default(false),
});

/** The hash that labels are bound to: ids and titles of the events. Mending a description does not invalidate labels. */
export function programmeHash(events: readonly Pick<ProgrammeEvent, "id" | "title">[]): string {
  return sha256Of(JSON.stringify(events.map(({ id, title }) => [id, title.fr, title.ru])));
}

/** The vector minus the mean, brought to length 1. */
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

/** A folder of labelled questions, as read from disk. */
export interface LabelledFolder {
  manifest: LabelledManifest;
  count: number;
  /** Parses one ballot when it is needed: there are many, and few ever vote. */
  ballotOf: (index: number) => Ballot | undefined;
  rows: ByteTable;
}

export function searchLabelled({ manifest, count, ballotOf, rows }: LabelledFolder): LabelledQuestions {
  // One question asks twice: for its neighbours and for its scope.
  let last: { vector: readonly number[]; direction: Float32Array } | undefined;
  const directionOf = (vector: readonly number[]) => {
    if (last?.vector !== vector) last = { vector, direction: centred(vector, manifest.mean) };
    return last.direction;
  };
  return {
    of: "questions",
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

/** The share of an optional project; a required one has 1. */
const OPTIONAL_SHARE = 0.4;

/** How many parsed ballots stay in memory; each question reads up to 48. */
const KEPT_BALLOTS = 2000;
const NEW_LINE = 10;

/** The offset of each line, and the offset after the last. */
function lineStarts(file: Uint8Array): Uint32Array {
  const starts = [0];
  for (let end = file.indexOf(NEW_LINE); end >= 0; end = file.indexOf(NEW_LINE, end + 1)) starts.push(end + 1);
  if (starts.at(-1) !== file.length) starts.push(file.length + 1);
  return Uint32Array.from(starts);
}

/** Reads ballots from the lines of their file, whose hash was checked. As strings they would take four times the memory. */
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

/** Why labelled questions are not for this index: another model or another programme. */
export type Misfit = "model" | "programme";

/**
 * Reads the labelled questions of a folder. Null where there are none, or where they are of another model or programme:
 * their votes would mean nothing, and questions are answered without them.
 * @param onMisfit called with what differs
 * @throws {LabelledQuestionsError} when the files are damaged
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
