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

/** The heads of the encoder are missing, damaged, or of another model. */
export class HeadsError extends Error {
  override readonly name = "HeadsError";

  /** @param problem what is wrong with them, as the end of "The heads in … " */
  constructor(folder: string, problem: string, options?: ErrorOptions) {
    super(
      `The heads in ${folder} ${problem}: take them from the repository or run "npm run learn -- --only asking".`,
      options,
    );
  }
}
