import type { Store } from "../store.ts";
import type { StoreErrorCode } from "../store-error.ts";
import type { StorePlace } from "../place.ts";

export interface ThreadData {
  place: StorePlace;
  /** The worker name of an earlier thread of this process; undefined for the first. */
  workerId: string | undefined;
  /** The clock of the process, in milliseconds since 1970. */
  nowMs: number;
}

export type Operation = Exclude<keyof Store, "isShared" | "workerId" | "close">;

/** A request: an operation, or `close`. Operations begin in the order of the requests; `close` waits for all of them. */
export type ThreadRequest = { id: number; operation: Operation; parameters: unknown[]; nowMs: number } | "close";

/** An error between threads: a StoreError in parts, any other as a copy. */
export type WrittenError = { code: StoreErrorCode; message: string; cause: unknown } | { code: null; error: Error };

/** A reply: first `opened` or `unusable`, then the result of each request. */
export type ThreadReply =
  | { type: "opened"; workerId: string; isShared: boolean; operations: Operation[] }
  | { type: "unusable"; error: WrittenError }
  | { type: "done"; id: number; result: unknown }
  | { type: "failed"; id: number; error: WrittenError };
