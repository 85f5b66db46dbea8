import { types } from "node:util";
import { StoreError } from "../store-error.ts";
import type { WrittenError } from "./protocol.ts";

/** A native copy of an error: libsql's own errors would lose their message between threads. */
function copied(error: Error & { code?: unknown }): Error {
  const isCopiedWhole: boolean = types.isNativeError(error);
  if (isCopiedWhole) return error;
  const { message, code, stack } = error;
  const copy = new Error(typeof code === "string" && !message.includes(code) ? `${message} (${code})` : message);
  if (stack !== undefined) copy.stack = stack;
  return copy;
}

/** An error for the way between threads: name and message are copied, other properties are not. */
export function writeError(error: unknown): WrittenError {
  if (error instanceof StoreError) {
    const { code, message, cause } = error;
    // Something that is no error may not be cloneable.
    return { code, message, cause: cause instanceof Error ? copied(cause) : undefined };
  }
  return { code: null, error: error instanceof Error ? copied(error) : new Error(String(error)) };
}

/** The inverse of {@link writeError}. */
export function readError(written: WrittenError): Error {
  if (written.code === null) return written.error;
  const { code, message, cause } = written;
  return new StoreError(code, message, cause === undefined ? {} : { cause });
}
