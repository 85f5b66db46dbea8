import { partsOf } from "./parts.ts";

/** Vectors of length 1 are made so much longer, so that both kinds of input are learned at one rate. */
export const VECTOR_STRETCH = 10;

/** A layer that tells one thing of a question, such as its kind: a linear one on its vector and on its parts, a byte a weight. */
export interface Head {
  /** What it tells one of. */
  values: readonly string[];
  /** By which scores are divided before they become probabilities; fitted on hands that taught it nothing. */
  temperature: number;
  bias: readonly number[];
  /** Weights of the vector, a row for each value, and what one step of a byte is in each row. */
  vector: Int8Array;
  vectorSteps: readonly number[];
  /** Weights of the parts, a row for each bucket, and what one step of a byte is for each value. */
  parts: Int8Array;
  partSteps: readonly number[];
}

/** What a head tells, and how probably (0–1). */
export interface Likely {
  value: string;
  probability: number;
}

/** What every head reads of a question: its vector, which has length 1, and the buckets of its parts. */
export interface HeadInput {
  vector: readonly number[];
  parts: readonly number[];
}

/** The input of heads with so many buckets. */
export function headInput(question: string, vector: readonly number[], buckets: number): HeadInput {
  return { vector, parts: partsOf(question, buckets) };
}

/** The values of a head for a question, likeliest first, with probabilities that add up to 1. */
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
