/**
 * The model's files are missing, damaged or cannot be loaded. Nothing can be embedded until somebody repairs them; the
 * message says what happened and what to do.
 */
export class ModelError extends Error {
  override readonly name = "ModelError";
}

/** A text was not embedded: the worker stopped, or its output was no vector. The next call may succeed. */
export class EmbeddingError extends Error {
  override readonly name = "EmbeddingError";
}

/** The classifier heads are missing, damaged, or for another model. */
export class HeadsError extends Error {
  override readonly name = "HeadsError";

  /** @param problem the end of the sentence "The heads in … " */
  constructor(folder: string, problem: string, options?: ErrorOptions) {
    super(`The heads in ${folder} ${problem}: take them from the repository or run "npm run learn".`, options);
  }
}
