import type { ModelManifest } from "./manifest.ts";

/** A question and a passage are embedded with different prefixes. */
export type TextKind = "query" | "passage";

/**
 * What the worker is asked: one bounded batch, answered after those that were sent before, or to end, after the one that it is
 * at. It is never terminated from outside: that would abort the whole process when it falls into a call of the native runtime.
 */
export type WorkerRequest = { type: "embed"; kind: TextKind; texts: string[] } | { type: "close" };

/** What the worker says: first `loaded` or `unusable`, then `vectors` or `refused` for each request. */
export type WorkerReply =
  | { type: "loaded"; model: ModelManifest }
  | { type: "unusable"; message: string; cause: string }
  /** The vectors of the batch one after the other, in the order of its texts. */
  | { type: "vectors"; values: Float32Array }
  | { type: "refused"; cause: string };
