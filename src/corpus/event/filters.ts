import type { Need } from "./event-facts.ts";

/** A currency that people name in questions, ISO 4217. */
export type PriceCurrency = "EUR" | "RUB";

/** A condition on an event, by one of its fields or its text. */
export type Filter =
  /** It is free, has places left, has none, is not cancelled, is indoors, or has no date. */
  | { kind: "free" | "open" | "full" | "held" | "indoors" | "undated" }
  | { kind: "access"; need: Need }
  /** It costs `most` or less, at least for some people. */
  | { kind: "price"; most: number; currency: PriceCurrency }
  /** In a district of a town. `key` is from `districtKeysOf`; `name` is for the answer. */
  | { kind: "district"; key: string; name: string }
  /** At one of some venues, by key. */
  | { kind: "venue"; keys: readonly string[]; name: string }
  /** Around a venue or around the asker. */
  | ({ kind: "near"; latitude: number; longitude: number } & ({ name: string } | { isOfAsker: true }))
  /** Near the asker. Filters nothing, because the position is unknown. */
  | { kind: "near-me" };

/** A position in degrees. */
export interface Spot {
  latitude: number;
  longitude: number;
}

/** Replaces `near-me` by the asker's position; unchanged when that is not known. */
export function aroundAsker(filters: readonly Filter[], spot: Spot | undefined): readonly Filter[] {
  if (!spot) return filters;
  const { latitude, longitude } = spot;
  return filters.map((filter) =>
    filter.kind === "near-me" ? { kind: "near", latitude, longitude, isOfAsker: true } : filter,
  );
}

/** The asker's position in some filters; undefined when none has it. */
export function spotOfAsker(filters: readonly Filter[]): Spot | undefined {
  return filters.flatMap((filter) => (filter.kind === "near" && "isOfAsker" in filter ? [filter] : []))[0];
}
