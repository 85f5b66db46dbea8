import { setImmediate } from "node:timers/promises";

/** The last turn that was given. A thread has one event loop, so that whoever computes in it stands in this one line. */
let last: Promise<void> = Promise.resolve();

/**
 * Resolves in a turn of the event loop that nobody else was given: steps that compute for milliseconds never stand together in one
 * turn, however many become possible at once.
 */
export function ownTurn(): Promise<void> {
  last = last.then(() => setImmediate());
  return last;
}
