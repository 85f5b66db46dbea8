import { types } from "node:util";
import { StoreError } from "../store-error.ts";
import type { WrittenError } from "./protocol.ts";

/** Copies an error into a native one. Errors of libsql would lose their message on the way between threads. */
function copied(error: Error & { code?: unknown }): Error {
  const isCopiedWhole: boolean = types.isNativeError(error);
  if (isCopiedWhole) return error;
  const { message, code, stack } = error;
  const copy = new Error(typeof code === "string" && !message.includes(code) ? `${message} (${code})` : message);
  if (stack !== undefined) copy.stack = stack;
  return copy;
}

/** Turns an error into a form that can pass between threads. Keeps its name and message, but no other properties. */
export function writeError(error: unknown): WrittenError {
  if (error instanceof StoreError) {
    const { code, message, cause } = error;
    // A cause that is no error may not be cloneable.
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
