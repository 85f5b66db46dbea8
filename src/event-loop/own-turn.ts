import { setImmediate } from "node:timers/promises";

/** The last turn that was given out. The whole thread shares one queue, since it has one event loop. */
let last: Promise<void> = Promise.resolve();

/**
 * Gives each caller its own turn of the event loop. Many computations of a few milliseconds then never run in the same
 * turn.
 */
export function ownTurn(): Promise<void> {
  last = last.then(() => setImmediate());
  return last;
}
