import { ownTurn } from "../../event-loop/own-turn.ts";

/**
 * A line before a piece of work that so many do at a time: who comes later waits, and goes in the order of coming. Each begins in a turn
 * of the event loop of its own, so that a hundred who come at once do not hold up everything else.
 */
export interface Line {
  /** Resolves when it is one's turn; to be followed by {@link leave}. */
  enter: () => Promise<void>;
  leave: () => void;
}

/** Does a piece of work when it is one's turn. */
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
