/** How the native runtime computes one pass of the model. */
export interface Inference {
  /** Threads that share a pass, the worker's own among them; 0 leaves the number to the runtime. */
  threads: number;
  /** Whether a thread that waits for another, or for the next pass, keeps its core busy meanwhile. */
  spinning: boolean;
}

/**
 * How the product computes: on one thread, so that nothing spins and the other core is left to the event loop. In four runs
 * on 2 cores, with the linear layers in 4 bits, a question took 12–14 ms of CPU so, 13–16 with two threads that do not spin, 17–29
 * with the runtime's own two that do; in 8 bits it takes six tenths of that. `npm run bench` compares them.
 */
export const DEFAULT_INFERENCE: Inference = { threads: 1, spinning: false };

/** The same in the words of ONNX Runtime, whose extra entries are strings. */
export function sessionOptionsOf({ threads, spinning }: Inference) {
  return {
    intraOpNumThreads: threads,
    extra: { session: { intra_op: { allow_spinning: spinning ? "1" : "0" } } },
  };
}
