import type { Store } from "../store.ts";
import type { StoreErrorCode } from "../store-error.ts";
import type { StorePlace } from "../place.ts";

/** What the thread is given at its start. */
export interface ThreadData {
  place: StorePlace;
  /** The name under which an earlier thread of this process had updates in hand; undefined for the first one. */
  workerId: string | undefined;
  /** The time by the clock of the process, in milliseconds since 1970. */
  nowMs: number;
}

/** What can be asked of a store. */
export type Operation = Exclude<keyof Store, "isShared" | "workerId" | "close">;

/** What the thread is asked: an operation, begun in the order in which it was asked for, or to end, after all that was. */
export type ThreadRequest = { id: number; operation: Operation; parameters: unknown[]; nowMs: number } | "close";

/** An error as it crosses over: one of the store's in its parts, any other as it is copied. */
export type WrittenError = { code: StoreErrorCode; message: string; cause: unknown } | { code: null; error: Error };

/** What the thread says: first `opened` or `unusable`, then what became of each request. */
export type ThreadReply =
  | { type: "opened"; workerId: string; isShared: boolean; operations: Operation[] }
  | { type: "unusable"; error: WrittenError }
  | { type: "done"; id: number; result: unknown }
  | { type: "failed"; id: number; error: WrittenError };
