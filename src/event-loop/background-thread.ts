import { constants, getPriority, setPriority } from "node:os";

/** How much less a thread in the background asks of a processor that others want too: a tenth of its share. */
const NICENESS = 10;

/**
 * Lets the main thread go ahead of the calling one where both want a processor: the main thread has everybody waiting, and a message
 * to a thread of the same priority may wake it in its place. Only Linux has priorities of threads; elsewhere, and where it is not
 * allowed, nothing is done.
 */
export function runInBackground(): void {
  if (process.platform !== "linux") return;
  try {
    setPriority(0, Math.min(constants.priority.PRIORITY_LOW, getPriority(0) + NICENESS));
  } catch {
    // It works as well in the foreground.
  }
}
