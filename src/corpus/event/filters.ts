import type { Need } from "./event-facts.ts";

/** One thing that what is asked for has to be, which a field of an event tells, or else its text. */
export type Filter =
  /** It costs nothing, has places left, is not called off, is held under a roof, or has no date. */
  | { kind: "free" | "open" | "held" | "indoors" | "undated" }
  | { kind: "access"; need: Need }
  /** In a district of a town: `key` is that of `districtKeysOf`, `name` as the asker or the programme writes it. */
  | { kind: "district"; key: string; name: string }
  /** In one of some houses, by their keys. */
  | { kind: "venue"; keys: readonly string[]; name: string }
  /** Around a spot: a house by its name, or where the asker is. */
  | ({ kind: "near"; latitude: number; longitude: number } & ({ name: string } | { isOfAsker: true }))
  /** Near the asker, who has not said where that is: it leaves nothing out. */
  | { kind: "near-me" };

/** Where something is, in degrees. */
export interface Spot {
  latitude: number;
  longitude: number;
}

/** Filters of which that of the asker’s surroundings is around a spot; as they are where that is not known. */
export function aroundAsker(filters: readonly Filter[], spot: Spot | undefined): readonly Filter[] {
  if (!spot) return filters;
  const { latitude, longitude } = spot;
  return filters.map((filter) =>
    filter.kind === "near-me" ? { kind: "near", latitude, longitude, isOfAsker: true } : filter,
  );
}

/** Where an asker is, as a filter of theirs says; undefined where none does. */
export function spotOfAsker(filters: readonly Filter[]): Spot | undefined {
  return filters.flatMap((filter) => (filter.kind === "near" && "isOfAsker" in filter ? [filter] : []))[0];
}
