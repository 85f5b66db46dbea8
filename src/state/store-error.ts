/**
 * Why the store failed.
 * - `full`: no space on the disk, or a file size limit
 * - `read-only`: the folder or file cannot be written
 * - `locked`: another process held the file for too long
 * - `damaged`: the file is no database, or incomplete
 * - `newer`: a newer version of Jumelages wrote the file
 * - `unreachable`: the database server does not answer now
 * - `refused`: the server rejects the bot or denies it rights
 * - `gone`: the file was deleted or replaced while open
 * - `failed`: anything else
 */
export type StoreErrorCode =
  "full" | "read-only" | "locked" | "damaged" | "newer" | "gone" | "unreachable" | "refused" | "failed";

/** The only error of the store: its message says what happened and what to do, and its cause is kept. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "StoreError";
    this.code = code;
  }
}
