/**
 * Why the store could not do its work.
 * - `full`: the disk, or a limit on the size of files, has no room left
 * - `read-only`: the folder or the file cannot be written
 * - `locked`: another process held the file for longer than the store waits
 * - `damaged`: the file is not a database, or not a whole one
 * - `newer`: a newer version of Jumelages has written the file
 * - `unreachable`: the server of the database does not answer now
 * - `refused`: the server does not let the bot in, or does not let it do what it needs
 * - `gone`: the file was deleted or replaced while it was open
 * - `failed`: anything else
 */
export type StoreErrorCode =
  "full" | "read-only" | "locked" | "damaged" | "newer" | "gone" | "unreachable" | "refused" | "failed";

/** The one error of the store: a sentence that says what happened and what to do, with the cause kept. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "StoreError";
    this.code = code;
  }
}
