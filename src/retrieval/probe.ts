import { tokenize } from "../language/fold.ts";
import type { Stem } from "../language/stem.ts";
import type { ProbeData } from "./probe-file.ts";
import { scalarProduct } from "./vectors/similarity.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a question is made of, for the probe: stems of its words and pairs of them, and ids of the subjects that it names. */
export interface Bag {
  stems: string[];
  subjects: string[];
}

/** What labelled questions teach of a question. */
export interface ProbeReading {
  /** How much the question asks for each project, by event id: about 1 for those it asks for, about 0 for others. */
  byEvent: ReadonlyMap<string, number>;
  /** How much it is like questions that the programme cannot answer: about 1 for these, about 0 for others. */
  unanswerable: number;
}

/** Reads a question by its text, while it is embedded, and then by its embedding (length 1). */
export type Probe = (text: string) => (vector: readonly number[]) => ProbeReading;

/** The outputs of a probe by what they stand for: projects first, what cannot be answered last. */
export function readingOf(outputs: ProbeData["outputs"], values: ArrayLike<number>): ProbeReading {
  const byEvent = new Map(outputs.flatMap((ids, index) => ids.map((id) => [id, values[index] ?? 0] as const)));
  return { byEvent, unanswerable: values[outputs.length - 1] ?? 0 };
}

/** Builds the bag of a text. */
export function createBagOf(vocabulary: Pick<Vocabulary, "subjectsIn">, stem: Stem): (text: string) => Bag {
  return (text) => {
    const words = tokenize(text).map(({ folded }) => folded);
    const stems = words.map(stem);
    return { stems, subjects: [...new Set(vocabulary.subjectsIn(words).map(({ id }) => id))] };
  };
}

/**
 * Counts of a bag's entries as a vector of length 1: (1 + ln count) times the rarity of the entry.
 * @param rarities of the known entries, by entry; others are left out
 */
export function weighBag(entries: readonly string[], rarities: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) if (rarities.has(entry)) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const weights = new Map(
    [...counts].map(([entry, count]) => [entry, (1 + Math.log(count)) * (rarities.get(entry) ?? 0)]),
  );
  const length = Math.hypot(...weights.values()) || 1;
  for (const [entry, weight] of weights) weights.set(entry, weight / length);
  return weights;
}

/** Similarity of two vectors of length 1 as a Gaussian kernel: exp(−γ‖a − b‖²). */
export function gaussian(similarity: number, gamma: number): number {
  return Math.exp(-2 * gamma * (1 - similarity));
}

/**
 * A probe: kernel ridge regression over the embedding and the words of a question, one output for each project and one for
 * what cannot be answered (Alain, Bengio: Question intermediate layers using linear classifier probes, 2016; the
 * Gaussian kernel by landmarks, Williams, Seeger: Using the Nyström method to speed up kernel machines, 2001).
 */
export function createProbe(
  { outputs, gamma, bias, landmarks, stems, subjects }: ProbeData,
  bagOf: (text: string) => Bag,
): Probe {
  const bags = [stems, subjects].map(({ rarities, weights }) => ({
    rarities: new Map(rarities),
    weights,
    /** Where the weights of an entry begin. */
    rowOf: new Map(rarities.map(([entry], index) => [entry, index * outputs.length])),
  }));
  const dimension = landmarks.vectors.length / (landmarks.weights.length / outputs.length);
  return (text) => {
    const sums = Float64Array.from(bias);
    const add = (weights: Float32Array, from: number, share: number) => {
      for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + share * (weights[from + i] ?? 0);
    };
    const bag = bagOf(text);
    [bag.stems, bag.subjects].forEach((entries, index) => {
      const known = bags[index];
      if (!known) return;
      for (const [entry, share] of weighBag(entries, known.rarities)) {
        const row = known.rowOf.get(entry);
        if (row !== undefined) add(known.weights, row, share);
      }
    });
    return (vector) => {
      const query = Float64Array.from(vector);
      for (let at = 0, output = 0; at < landmarks.vectors.length; at += dimension, output += outputs.length) {
        const similarity = scalarProduct(query, landmarks.vectors, at);
        add(landmarks.weights, output, gaussian(similarity, gamma));
      }
      return readingOf(outputs, sums);
    };
  };
}
