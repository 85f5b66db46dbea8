import { VECTOR_STRETCH } from "../src/embeddings/heads/heads.ts";
import type { Head, HeadInput } from "../src/embeddings/heads/heads.ts";

/** An example for a head: its input, the right value, and its weight. */
export interface Taught {
  input: HeadInput;
  value: number;
}

/** Weights before they are converted to bytes. */
export interface Weights {
  bias: Float64Array;
  vector: Float64Array;
  parts: Float64Array;
}

interface FitOptions {
  values: number;
  dimension: number;
  buckets: number;
  random: () => number;
  rounds?: number;
}

/**
 * Chosen on the files that teach, leaving out one at a time; doubling or halving changes the result by less than half a
 * point.
 */
const RATE = { bias: 0.01, vector: 0.02, parts: 0.05 } as const;
/**
 * Label smoothing: the target of the right value is this much below 1, so that the head stays unsure where examples
 * disagree.
 */
const SMOOTHING = 0.05;
const DECAY = 1e-5;
const FIRST_SQUARE = 1e-8;
const NEGLIGIBLE = 1e-4;

/** The scores of all values. */
export function scoresOf({ bias, vector, parts }: Weights, input: HeadInput): number[] {
  const values = bias.length;
  const share = 1 / Math.sqrt(input.parts.length || 1);
  return Array.from(bias, (own, value) => {
    let score = own;
    const row = value * input.vector.length;
    for (let at = 0; at < input.vector.length; at += 1) {
      score += (vector[row + at] ?? 0) * (input.vector[at] ?? 0) * VECTOR_STRETCH;
    }
    for (const part of input.parts) score += (parts[part * values + value] ?? 0) * share;
    return score;
  });
}

/** Scores as probabilities. */
export function probabilitiesOf(scores: readonly number[], temperature = 1): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - highest) / temperature));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The numbers from 0 to `count` − 1 in random order. */
export function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

/**
 * Multinomial logistic regression by stochastic gradient descent. Each weight has its own learning rate (AdaGrad, Duchi
 * et al. 2011), so that rare letters are learned as fast as common ones. The same examples give the same weights.
 */
export function fitSoftmax(
  examples: readonly Taught[],
  { values, dimension, buckets, random, rounds = 20 }: FitOptions,
): Weights {
  const bias = new Float64Array(values);
  const vector = new Float64Array(values * dimension);
  const parts = new Float64Array(values * buckets);
  const squares = {
    vector: new Float64Array(vector.length).fill(FIRST_SQUARE),
    parts: new Float64Array(parts.length).fill(FIRST_SQUARE),
  };
  const step = (of: "vector" | "parts", weights: Float64Array, at: number, slope: number) => {
    const bent = slope + DECAY * (weights[at] ?? 0);
    const square = (squares[of][at] ?? 0) + bent * bent;
    squares[of][at] = square;
    weights[at] = (weights[at] ?? 0) - (RATE[of] * bent) / Math.sqrt(square);
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const at of shuffled(examples.length, random)) {
      const example = examples[at];
      if (!example) continue;
      const { input } = example;
      const share = 1 / Math.sqrt(input.parts.length || 1);
      probabilitiesOf(scoresOf({ bias, vector, parts }, input)).forEach((probability, value) => {
        const wanted = (value === example.value ? 1 - SMOOTHING : 0) + SMOOTHING / values;
        const error = probability - wanted;
        if (Math.abs(error) < NEGLIGIBLE) return;
        bias[value] = (bias[value] ?? 0) - RATE.bias * error;
        input.vector.forEach((number, place) => {
          step("vector", vector, value * dimension + place, error * number * VECTOR_STRETCH);
        });
        for (const part of input.parts) step("parts", parts, part * values + value, error * share);
      });
    }
  }
  return { bias, vector, parts };
}

/** The temperature that makes the probabilities accurate on questions that taught nothing (Guo et al. 2017). */
export function fitTemperature(weights: Weights, examples: readonly Taught[]): number {
  const told = examples.map(({ input, value }) => ({ scores: scoresOf(weights, input), value }));
  const lossAt = (temperature: number) =>
    told.reduce(
      (sum, { scores, value }) => sum - Math.log(Math.max(probabilitiesOf(scores, temperature)[value] ?? 0, 1e-12)),
      0,
    );
  const tried = Array.from({ length: 41 }, (_, at) => 0.2 * 1.08 ** at);
  return tried.reduce((best, temperature) => (lossAt(temperature) < lossAt(best) ? temperature : best));
}

/** Converts the weights to bytes. */
export function asHead(
  { bias, vector, parts }: Weights,
  { values, temperature }: Pick<Head, "values" | "temperature">,
): Head {
  const most = { vector: new Float64Array(values.length), parts: new Float64Array(values.length) };
  const dimension = vector.length / values.length;
  const valueOfVector = (at: number) => Math.floor(at / dimension);
  const valueOfPart = (at: number) => at % values.length;
  const raise = (of: Float64Array, value: number, weight: number) => {
    of[value] = Math.max(of[value] ?? 0, Math.abs(weight));
  };
  vector.forEach((weight, at) => {
    raise(most.vector, valueOfVector(at), weight);
  });
  parts.forEach((weight, at) => {
    raise(most.parts, valueOfPart(at), weight);
  });
  const stepsOf = (of: Float64Array) => Array.from(of, (weight) => (weight || 1) / 127);
  const [vectorSteps, partSteps] = [stepsOf(most.vector), stepsOf(most.parts)];
  const asBytes = (weights: Float64Array, stepAt: (at: number) => number) =>
    Int8Array.from(weights, (weight, at) => Math.round(weight / stepAt(at)));
  return {
    values,
    temperature,
    bias: [...bias],
    vector: asBytes(vector, (at) => vectorSteps[valueOfVector(at)] ?? 1),
    vectorSteps,
    parts: asBytes(parts, (at) => partSteps[valueOfPart(at)] ?? 1),
    partSteps,
  };
}
