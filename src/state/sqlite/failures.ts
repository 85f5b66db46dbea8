import { diskFailureOf } from "../../disk/failures.ts";
import type { StoreErrorCode } from "../store-error.ts";

export type FileFailure = Exclude<StoreErrorCode, "newer" | "gone" | "unreachable" | "refused">;

/** SQLite's primary result codes: the low byte of every extended code (https://www.sqlite.org/rescode.html). */
const PRIMARY: Readonly<Record<number, FileFailure>> = {
  5: "locked", // SQLITE_BUSY
  6: "locked", // SQLITE_LOCKED
  8: "read-only", // SQLITE_READONLY
  11: "damaged", // SQLITE_CORRUPT
  13: "full", // SQLITE_FULL
  14: "read-only", // SQLITE_CANTOPEN
  26: "damaged", // SQLITE_NOTADB
};

/** Extended codes of writes that find no space. A limit on file sizes gives EFBIG, which SQLite reports as an I/O error. */
const WRITES_WITHOUT_ROOM = new Set([
  778, // SQLITE_IOERR_WRITE
  1034, // SQLITE_IOERR_FSYNC
  1546, // SQLITE_IOERR_TRUNCATE
  4874, // SQLITE_IOERR_SHMSIZE
]);

/** Classifies an error of libsql or the file system. */
export function failureOf(error: unknown): FileFailure {
  if (!(error instanceof Error)) return "failed";
  // Rows have valid JSON when they are written, so invalid JSON means damage.
  if (error instanceof SyntaxError) return "damaged";
  const { rawCode } = error as Error & { rawCode?: unknown };
  if (typeof rawCode === "number") {
    return WRITES_WITHOUT_ROOM.has(rawCode) ? "full" : (PRIMARY[rawCode & 0xff] ?? "failed");
  }
  const onDisk = diskFailureOf(error);
  if (onDisk !== null) return onDisk;
  // When it cannot open a file, libsql gives SQLite's code only at the end of the message.
  const opened = /^ConnectionFailed\(".*: (\d+)"\)$/.exec(error.message)?.[1];
  return opened === undefined ? "failed" : (PRIMARY[Number(opened) & 0xff] ?? "failed");
}
