import { setImmediate } from "node:timers/promises";

/**
 * Turns of the event loop that are taken one by one: each call resolves in a later turn than the one before it, so that steps that
 * compute for milliseconds never stand together in one turn, however many become possible at once.
 */
export function createTurns(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => (last = last.then(() => setImmediate()));
}
