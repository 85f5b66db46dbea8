import { setImmediate } from "node:timers/promises";

/** The last turn handed out; one queue for the whole thread, which has one event loop. */
let last: Promise<void> = Promise.resolve();

/**
 * Resolves in a separate turn of the event loop for each caller, so that many computations of a few milliseconds never
 * run in one turn.
 */
export function ownTurn(): Promise<void> {
  last = last.then(() => setImmediate());
  return last;
}
