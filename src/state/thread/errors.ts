import { StoreError } from "../store-error.ts";
import type { WrittenError } from "./protocol.ts";

/** An error for its way between threads. One is copied with its name and message; what else was put on it stays behind. */
export function writeError(error: unknown): WrittenError {
  if (error instanceof StoreError) {
    const { code, message, cause } = error;
    // What is no error may not be copied at all.
    return { code, message, cause: cause instanceof Error ? cause : undefined };
  }
  return { code: null, error: error instanceof Error ? error : new Error(String(error)) };
}

/** The error that was written. */
export function readError(written: WrittenError): Error {
  if (written.code === null) return written.error;
  const { code, message, cause } = written;
  return new StoreError(code, message, cause === undefined ? {} : { cause });
}
