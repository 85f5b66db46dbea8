import type { Asks } from "./asks.ts";

/** The labels of the training examples: the kinds, and `else` for questions that have nothing to do with events. */
export type AskedKind = Asks["kind"] | "else";

/**
 * What the classifier of `learn/asking` says about a question: the kinds, most probable first, with probabilities that
 * add up to 1, and the finer labels of a kind, by name.
 */
export interface Asking {
  kinds: readonly { kind: AskedKind; probability: number }[];
  more: Readonly<Record<string, string>>;
  /** Venues that the question names in another language than the programme; none by default. */
  venues?: readonly VenueMeant[];
}

/** A phrase of a question, as typed, and the key of the venue that it means. */
export interface VenueMeant {
  phrase: string;
  key: string;
}

/** The result without a classifier: the question asks for a list. */
export const ASKS_FOR_LIST: Asking = { kinds: [{ kind: "list", probability: 1 }], more: {} };
