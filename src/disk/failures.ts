/** Error codes of the file system, grouped by what the operator has to do. */
const FAILURES: Readonly<Record<string, DiskFailure>> = {
  ENOSPC: "full",
  EDQUOT: "full",
  EFBIG: "full",
  EACCES: "read-only",
  EPERM: "read-only",
  EROFS: "read-only",
  // A file exists where a folder should be.
  ENOTDIR: "read-only",
  EEXIST: "read-only",
};

/** Why a write fails: the disk is full, or the program may not write there. */
export type DiskFailure = "full" | "read-only";

/** The kind of a file system error; null for any other. */
export function diskFailureOf(error: unknown): DiskFailure | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return null;
  return FAILURES[error.code] ?? null;
}
