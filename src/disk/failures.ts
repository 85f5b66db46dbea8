/** Codes of a file system that say the same thing to whoever has to do something about it. */
const FAILURES: Readonly<Record<string, DiskFailure>> = {
  ENOSPC: "full",
  EDQUOT: "full",
  EFBIG: "full",
  EACCES: "read-only",
  EPERM: "read-only",
  EROFS: "read-only",
  // A file stands where a folder should be.
  ENOTDIR: "read-only",
  EEXIST: "read-only",
};

/** No room is left, or it may not be written. */
export type DiskFailure = "full" | "read-only";

/** What kind of failure an error of the file system is; null for any other. */
export function diskFailureOf(error: unknown): DiskFailure | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return null;
  return FAILURES[error.code] ?? null;
}
