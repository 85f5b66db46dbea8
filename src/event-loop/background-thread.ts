import { constants, getPriority, setPriority } from "node:os";

/** Added to the nice value of background threads. When processors are busy, they get about a tenth of the usual share. */
const NICENESS = 10;

/**
 * Lowers the priority of the calling thread below the main thread's. Everybody waits for the main thread, and without
 * this, a message to a background thread could make the system run that one first. Only Linux has priorities per
 * thread. On other systems, or without permission, this does nothing.
 */
export function runInBackground(): void {
  if (process.platform !== "linux") return;
  try {
    setPriority(0, Math.min(constants.priority.PRIORITY_LOW, getPriority(0) + NICENESS));
  } catch {
    // Ignored, since the thread also works at normal priority.
  }
}
