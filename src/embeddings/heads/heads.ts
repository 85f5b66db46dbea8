import { partsOf } from "./parts.ts";

/** Unit vectors are multiplied by it, so that the weights of vector and parts learn at the same rate. */
export const VECTOR_STRETCH = 10;

/**
 * A classifier of questions, for example by kind. It is a softmax regression on the question's vector and its parts
 * (hashed n-grams, see {@link partsOf}), with one byte for each weight.
 */
export interface Head {
  /** The classes. */
  values: readonly string[];
  /** Scores are divided by it before the softmax; fitted on held-out examples. */
  temperature: number;
  bias: readonly number[];
  /** Weights of the vector, a row for each class. `vectorSteps` has the value that one unit of a byte stands for in each row. */
  vector: Int8Array;
  vectorSteps: readonly number[];
  /** Weights of the parts, a row for each bucket. `partSteps` has the value that one unit of a byte stands for in each class. */
  parts: Int8Array;
  partSteps: readonly number[];
}

/** A class and its probability, 0–1. */
export interface Likely {
  value: string;
  probability: number;
}

/** The input of all heads: the question's vector, of length 1, and the buckets of its parts. */
export interface HeadInput {
  vector: readonly number[];
  parts: readonly number[];
}

/** Builds the input for heads with this number of buckets. */
export function headInput(question: string, vector: readonly number[], buckets: number): HeadInput {
  return { vector, parts: partsOf(question, buckets) };
}

/** The classes of a head for a question, most probable first; probabilities add up to 1. */
export function likeliest(head: Head, { vector, parts }: HeadInput): Likely[] {
  const { values, bias, vectorSteps, partSteps, temperature } = head;
  const share = 1 / Math.sqrt(parts.length || 1);
  const scores = values.map((_, value) => {
    let ofVector = 0;
    const row = value * vector.length;
    for (let at = 0; at < vector.length; at += 1) ofVector += (head.vector[row + at] ?? 0) * (vector[at] ?? 0);
    let ofParts = 0;
    for (const part of parts) ofParts += head.parts[part * values.length + value] ?? 0;
    const score =
      (bias[value] ?? 0) +
      ofVector * VECTOR_STRETCH * (vectorSteps[value] ?? 0) +
      ofParts * share * (partSteps[value] ?? 0);
    return score / temperature;
  });
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return values
    .map((value, at) => ({ value, probability: (powers[at] ?? 0) / total }))
    .sort((a, b) => b.probability - a.probability);
}
