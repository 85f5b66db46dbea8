/**
 * The model's files are missing, damaged or cannot be loaded: nothing can be embedded until somebody acts.
 * The text says what happened and what to do.
 */
export class ModelError extends Error {
  override readonly name = "ModelError";
}

/** One text was not embedded (the worker stopped, or its output was not a vector); the next call may well succeed. */
export class EmbeddingError extends Error {
  override readonly name = "EmbeddingError";
}
