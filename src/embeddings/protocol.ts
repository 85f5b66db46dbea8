import type { ModelManifest } from "./manifest.ts";

/** The kind of a text decides its prefix: the model has one for questions and one for passages. */
export type TextKind = "query" | "passage";

/**
 * A request to the worker. `embed` sends a bounded batch, which is answered after earlier requests. `close` ends the
 * thread after its current batch. It is never terminated from outside: during a native call this would abort the whole
 * process.
 */
export type WorkerRequest = { type: "embed"; kind: TextKind; texts: string[] } | { type: "close" };

/** A reply of the worker: first `loaded` or `unusable`, then `vectors` or `refused` for each request. */
export type WorkerReply =
  | { type: "loaded"; model: ModelManifest }
  | { type: "unusable"; message: string; cause: string }
  /** The vectors of the batch in one array, in the order of its texts. */
  | { type: "vectors"; values: Float32Array }
  | { type: "refused"; cause: string };
