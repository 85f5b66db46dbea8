import { ownTurn } from "../../event-loop/own-turn.ts";

/**
 * A queue with a limited number of places; later callers wait in order. Each one starts in its own turn of the event
 * loop, so that a hundred at once do not block everything else.
 */
export interface Line {
  /** Resolves when there is a place; call {@link leave} afterwards. */
  enter: () => Promise<void>;
  leave: () => void;
}

/** Runs a piece of work when there is a place for it. */
export async function inLine<Result>(line: Line, work: () => Promise<Result>): Promise<Result> {
  await line.enter();
  try {
    return await work();
  } finally {
    line.leave();
  }
}

export function createLine(places: number): Line {
  let free = places;
  const waiting = new Set<() => void>();
  return {
    async enter() {
      if (free === 0) await new Promise<void>((go) => waiting.add(go));
      else free -= 1;
      await ownTurn();
    },
    leave() {
      const [next] = waiting;
      if (next === undefined) free += 1;
      else {
        waiting.delete(next);
        next();
      }
    },
  };
}
