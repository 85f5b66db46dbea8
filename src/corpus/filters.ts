import type { Need } from "./event-facts.ts";

/** One thing that what is asked for has to be, which a field of an event tells, or else its text. */
export type Filter =
  /** It costs nothing, has places left, is not called off, or is held under a roof. */
  | { kind: "free" | "open" | "held" | "indoors" }
  | { kind: "access"; need: Need }
  /** In a district of a town: `key` is that of `districtKeysOf`, `name` as the asker or the programme writes it. */
  | { kind: "district"; key: string; name: string }
  /** In one of some houses, by their keys. */
  | { kind: "venue"; keys: readonly string[]; name: string }
  /** Around a spot. */
  | { kind: "near"; latitude: number; longitude: number; name: string };
