import { types } from "node:util";
import { StoreError } from "../store-error.ts";
import type { WrittenError } from "./protocol.ts";

/** The same error as one that is copied as an error: libsql makes its own in a way of which only the fields would cross. */
function copied(error: Error & { code?: unknown }): Error {
  const isCopiedWhole: boolean = types.isNativeError(error);
  if (isCopiedWhole) return error;
  const { message, code, stack } = error;
  const copy = new Error(typeof code === "string" && !message.includes(code) ? `${message} (${code})` : message);
  if (stack !== undefined) copy.stack = stack;
  return copy;
}

/** An error for its way between threads. One is copied with its name and message; what else was put on it stays behind. */
export function writeError(error: unknown): WrittenError {
  if (error instanceof StoreError) {
    const { code, message, cause } = error;
    // What is no error may not be copied at all.
    return { code, message, cause: cause instanceof Error ? copied(cause) : undefined };
  }
  return { code: null, error: error instanceof Error ? copied(error) : new Error(String(error)) };
}

/** The error that was written. */
export function readError(written: WrittenError): Error {
  if (written.code === null) return written.error;
  const { code, message, cause } = written;
  return new StoreError(code, message, cause === undefined ? {} : { cause });
}
