import type { ModelManifest } from "./manifest.ts";

/** A question and a passage are embedded with different prefixes. */
export type TextKind = "query" | "passage";

/**
 * A request to the worker. `embed`: a bounded batch, answered after earlier requests. `close`: end after the current
 * batch. The thread is never terminated from outside: during a native call that would abort the whole process.
 */
export type WorkerRequest = { type: "embed"; kind: TextKind; texts: string[] } | { type: "close" };

/** A reply of the worker: first `loaded` or `unusable`, then `vectors` or `refused` for each request. */
export type WorkerReply =
  | { type: "loaded"; model: ModelManifest }
  | { type: "unusable"; message: string; cause: string }
  /** The vectors of the batch in one array, in the order of its texts. */
  | { type: "vectors"; values: Float32Array }
  | { type: "refused"; cause: string };
