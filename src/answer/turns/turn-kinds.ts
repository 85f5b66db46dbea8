import { TURN_FEATURES } from "../../reading/turn-features.ts";
import type { TurnFeatures } from "../../reading/turn-features.ts";

/** How a question can be read in the light of the one before. */
export const TURN_KINDS = [
  /** By itself. */
  "fresh",
  /** What it names takes the place of what was asked before, the rest is kept. */
  "lean",
  /** It chooses from the list before. */
  "choose",
  /** It asks something of the list before, which is shown again. */
  "list",
  /** What was asked before is asked everywhere (« et partout ailleurs ? »). */
  "everywhere",
  /** What was asked before is asked at any time (« peu importe le mois »). */
  "anytime",
] as const;
export type TurnKind = (typeof TURN_KINDS)[number];

/** The log-odds that a reading is right: a weight a feature, and one a number of the embedding. */
export interface TurnModel {
  bias: number;
  features: readonly number[];
  /** Empty where the meaning is not known. */
  meaning: readonly number[];
}

/** The numbers of {@link StoredModels}: bytes with one scale, in base64. */
function restoreMeaning({ scale, bytes }: { scale: number; bytes: string }): number[] {
  return [...new Int8Array(Buffer.from(bytes, "base64"))].map((value) => value * scale);
}

function dot(weights: readonly number[], values: ArrayLike<number>): number {
  return weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0);
}

/** Probability that a reading is right, by a logistic model. */
export function probabilityOf(model: TurnModel, features: TurnFeatures, vector: readonly number[] = []): number {
  const told = TURN_FEATURES.map((name) => features[name]);
  return 1 / (1 + Math.exp(-(model.bias + dot(model.features, told) + dot(model.meaning, vector))));
}

/** A value for each reading. */
export function mapKinds<Value>(valueOf: (kind: TurnKind) => Value): Record<TurnKind, Value> {
  return Object.fromEntries(TURN_KINDS.map((kind) => [kind, valueOf(kind)])) as Record<TurnKind, Value>;
}

/** The models of each reading as the file of weights holds them, features in the order of {@link TURN_FEATURES}. */
type StoredModels = Record<
  TurnKind,
  { bias: number; features: readonly number[]; meaning: { scale: number; bytes: string } | null }
>;
export type TurnModes = Record<"hybrid" | "lexical", StoredModels>;

/** Probability of each reading. */
export type ReadTurn = (features: TurnFeatures, vector: readonly number[] | null) => Record<TurnKind, number>;

/** Builds the reader of turns from the weights that labelled conversations taught, see `npm run calibrate`. */
export function createReadTurn(modes: TurnModes): ReadTurn {
  const restore = (models: StoredModels) =>
    mapKinds((kind): TurnModel => {
      const { bias, features, meaning } = models[kind];
      return { bias, features, meaning: meaning ? restoreMeaning(meaning) : [] };
    });
  const [hybrid, lexical] = [restore(modes.hybrid), restore(modes.lexical)];
  return (features, vector) =>
    mapKinds((kind) => probabilityOf((vector ? hybrid : lexical)[kind], features, vector ?? []));
}
