import { constants, getPriority, setPriority } from "node:os";

/** The nice value for background threads: about a tenth of the usual share when processors are busy. */
const NICENESS = 10;

/**
 * Lowers the priority of the calling thread below the main thread's. Everybody waits for the main thread, and otherwise
 * a message to a background thread could run that one first. Only Linux has priorities per thread; elsewhere, or
 * without permission, this does nothing.
 */
export function runInBackground(): void {
  if (process.platform !== "linux") return;
  try {
    setPriority(0, Math.min(constants.priority.PRIORITY_LOW, getPriority(0) + NICENESS));
  } catch {
    // The thread works at normal priority too.
  }
}
