/** Why a file or folder cannot be used, by the system's error code. Each text completes a sentence that begins with its name. */
const FAULTS: Readonly<Record<string, string>> = {
  EACCES: "may not be read or written by this user: change its rights, or name another one",
  EPERM: "may not be read or written by this user: change its rights, or name another one",
  EROFS: "lies on a disk that can only be read: name a folder elsewhere",
  ENOSPC: "has no room left on its disk: make some and try again",
  ENOTDIR: "lies in something that is no folder, or is none itself: name another one",
  EISDIR: "is a folder, where a file should be: take it away",
  ENOENT: "is not there, and cannot be made: name another one",
  ENAMETOOLONG: "has too long a name: give it a shorter one",
};

/** Says why a file or folder cannot be used, without a full stop; null for an error that does not come from the system. */
export function fileFault(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return null;
  const code = String(error.code);
  return FAULTS[code] ?? `cannot be used (${code})`;
}
