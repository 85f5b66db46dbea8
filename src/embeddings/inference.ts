/** How the native runtime computes a pass of the model. */
export interface Inference {
  /** Threads for one pass, including the worker's own; 0 lets the runtime choose. */
  threads: number;
  /** Whether a waiting thread keeps its core busy (spins). */
  spinning: boolean;
}

/**
 * One thread, so that nothing spins and another core is free for the event loop. Measured in four runs on 2 cores, with
 * 4-bit linear layers: a question takes 12–14 ms of CPU this way, 13–16 ms with two threads that do not spin, and 17–29
 * ms with two that do, which is the runtime's default. With 8 bits it takes 0.6 times as long. `npm run bench` compares.
 */
export const DEFAULT_INFERENCE: Inference = { threads: 1, spinning: false };

/** The options of ONNX Runtime; its extra entries are strings. */
export function sessionOptionsOf({ threads, spinning }: Inference) {
  return {
    intraOpNumThreads: threads,
    extra: { session: { intra_op: { allow_spinning: spinning ? "1" : "0" } } },
  };
}
