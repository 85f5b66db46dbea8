import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";

/** A matrix in a file: whole numbers from −127 to 127, each row with a scale of its own, as base64. */
const matrixSchema = z.object({ columns: z.int().min(1), scales: z.array(z.number()), values: z.base64() });
type StoredMatrix = z.infer<typeof matrixSchema>;

const bagSchema = z.object({ rarities: z.array(z.tuple([z.string(), z.number()])), weights: matrixSchema });
const fileSchema = z.object({
  schema: z.literal(1),
  date: z.iso.date(),
  /** SHA-256 of the weights of the model whose embeddings it reads. */
  model: z.string(),
  /** Event ids of each project, then an empty list for what cannot be answered. */
  outputs: z.array(z.array(z.string())),
  gamma: z.number(),
  bias: z.array(z.number()),
  landmarks: z.object({ vectors: matrixSchema, weights: matrixSchema }),
  stems: bagSchema,
  subjects: bagSchema,
});

interface ProbeBag {
  /** Each entry with how much it counts, in the order of the rows of `weights`. */
  rarities: readonly (readonly [string, number])[];
  weights: Float32Array;
}

/** The numbers of a probe; every matrix row after row, a column for each of `outputs` but those of landmark vectors. */
export interface ProbeData {
  outputs: readonly (readonly string[])[];
  /** Of the Gaussian kernel. */
  gamma: number;
  bias: readonly number[];
  landmarks: { vectors: Float32Array; weights: Float32Array };
  stems: ProbeBag;
  subjects: ProbeBag;
}

const LEVELS = 127;

function store(values: Float32Array, columns: number): StoredMatrix {
  const scales: number[] = [];
  const bytes = new Int8Array(values.length);
  for (let at = 0; at < values.length; at += columns) {
    const row = values.subarray(at, at + columns);
    const scale = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / LEVELS || 1;
    scales.push(Number(scale.toPrecision(4)));
    row.forEach((value, index) => {
      bytes[at + index] = Math.max(-LEVELS, Math.min(LEVELS, Math.round(value / scale)));
    });
  }
  return { columns, scales, values: Buffer.from(bytes.buffer).toString("base64") };
}

function restore({ columns, scales, values }: StoredMatrix): Float32Array {
  const bytes = Buffer.from(values, "base64");
  if (bytes.length !== columns * scales.length)
    throw new Error("A matrix of the probe has not as many numbers as it says.");
  return Float32Array.from(
    { length: bytes.length },
    (_, index) => bytes.readInt8(index) * (scales[Math.floor(index / columns)] ?? 0),
  );
}

/** Writes a probe for the model with these weights. */
export async function writeProbe(
  path: string,
  { outputs, ...data }: ProbeData,
  model: string,
  date: string,
): Promise<void> {
  const bag = ({ rarities, weights }: ProbeBag) => ({ rarities, weights: store(weights, outputs.length) });
  const dimension = data.landmarks.vectors.length / (data.landmarks.weights.length / outputs.length);
  const file = {
    schema: 1,
    date,
    model,
    outputs,
    gamma: data.gamma,
    bias: data.bias.map((value) => Number(value.toPrecision(6))),
    landmarks: {
      vectors: store(data.landmarks.vectors, dimension),
      weights: store(data.landmarks.weights, outputs.length),
    },
    stems: bag(data.stems),
    subjects: bag(data.subjects),
  };
  await writeFile(path, `${JSON.stringify(file)}\n`);
}

/** The probe of a file cannot be used. */
export class ProbeError extends Error {
  override readonly name = "ProbeError";
}

/**
 * Reads the probe of a model.
 * @param model SHA-256 of the model's weights
 * @returns null when the probe was made for another model
 * @throws {ProbeError} when the file is missing or damaged
 */
export async function readProbe(path: string, model: string): Promise<ProbeData | null> {
  try {
    const file = fileSchema.parse(JSON.parse(await readFile(path, "utf8")));
    if (file.model !== model) return null;
    const bag = ({ rarities, weights }: z.infer<typeof bagSchema>): ProbeBag => ({
      rarities,
      weights: restore(weights),
    });
    return {
      outputs: file.outputs,
      gamma: file.gamma,
      bias: file.bias,
      landmarks: { vectors: restore(file.landmarks.vectors), weights: restore(file.landmarks.weights) },
      stems: bag(file.stems),
      subjects: bag(file.subjects),
    };
  } catch (cause) {
    throw new ProbeError(`The probe ${path} cannot be read: take it from the repository or run "npm run calibrate".`, {
      cause,
    });
  }
}
