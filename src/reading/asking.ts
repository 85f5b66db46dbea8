import type { Asks } from "./asks.ts";

/** What a question may ask for as examples of it are labelled: the kinds, and what has nothing to do with events. */
export type AskedKind = Asks["kind"] | "else";

/**
 * What a question asks for as it was learned to tell from examples (`learn/asking`): the kinds, likeliest first, with probabilities
 * that add up to 1, and what a kind says more closely, by the name that examples give it.
 */
export interface Asking {
  kinds: readonly { kind: AskedKind; probability: number }[];
  more: Readonly<Record<string, string>>;
}

/** What is asked where nothing was learned: a list of what fits. */
export const ASKS_FOR_LIST: Asking = { kinds: [{ kind: "list", probability: 1 }], more: {} };
