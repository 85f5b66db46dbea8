/** How large one batch may be. A single text is a batch however long it is. */
export interface BatchLimits {
  /** Texts at most. */
  texts: number;
  /** Characters at most, in UTF-16 units, once every text is as long as the longest: what the model computes. */
  paddedCharacters: number;
}

export const DEFAULT_BATCH_LIMITS: BatchLimits = { texts: 2, paddedCharacters: 3200 };

/**
 * Divides texts into batches of like length, shortest first, so that little of a batch is padding. A batch holds the
 * positions of its texts; every position is in one batch, and the same texts always give the same batches.
 */
export function batchesByLength(texts: readonly string[], limits: BatchLimits): number[][] {
  const lengthAt = (position: number) => texts[position]?.length ?? 0;
  // Sorting keeps the order of equal ones.
  const positions = [...texts.keys()].sort((a, b) => lengthAt(a) - lengthAt(b));
  const batches: number[][] = [];
  let batch: number[] = [];
  for (const position of positions) {
    // The one that comes is the longest so far.
    const isFull = batch.length === limits.texts || (batch.length + 1) * lengthAt(position) > limits.paddedCharacters;
    if (batch.length === 0 || isFull) batches.push((batch = []));
    batch.push(position);
  }
  return batches;
}
