/** A line before a piece of work that so many do at a time: who comes later waits, and goes in the order of coming. */
export interface Line {
  /** Resolves when it is one's turn; to be followed by {@link leave}. */
  enter: () => Promise<void>;
  leave: () => void;
}

export function createLine(places: number): Line {
  let free = places;
  const waiting = new Set<() => void>();
  return {
    enter() {
      if (free === 0) return new Promise((go) => waiting.add(go));
      free -= 1;
      return Promise.resolve();
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
