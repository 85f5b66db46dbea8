/** How the native runtime computes one pass of the model. */
export interface Inference {
  /** Threads that share a pass, the worker's own among them; 0 leaves the number to the runtime. */
  threads: number;
  /** Whether a thread that waits for another, or for the next pass, keeps its core busy meanwhile. */
  spinning: boolean;
}

export const DEFAULT_INFERENCE: Inference = { threads: 1, spinning: false };

/** The same in the words of ONNX Runtime, whose extra entries are strings. */
export function sessionOptionsOf({ threads, spinning }: Inference) {
  return {
    intraOpNumThreads: threads,
    extra: { session: { intra_op: { allow_spinning: spinning ? "1" : "0" } } },
  };
}
