import type { RecoveredUpdate, TransitStore } from "../../state/transit.ts";

/** What this process takes up of what was left, without what it has already. */
export interface Claims {
  /** Notes that updates are being kept, from before the store is asked until they are in hand. */
  arriving: <Result>(updateIds: readonly number[], keeping: () => Promise<Result>) => Promise<Result>;
  /**
   * Takes up what nobody who lives has in hand, and what this process does not know that it has: where a connection broke, it did not
   * hear of it.
   * @param inHand what it has in hand, or has still to strike off
   * @throws {StoreError}
   */
  claim: (inHand: readonly number[]) => Promise<RecoveredUpdate[]>;
}

/** Keeps account of what comes while the store is asked for what was left: a process may have been taken for dead, be it by itself. */
export function createClaims(store: Pick<TransitStore, "recoverUpdates">): Claims {
  const coming = new Set<number>();
  /** What has been here at any time since the store was asked; undefined while it is not. */
  let known: Set<number> | undefined;
  let isSure = true;

  return {
    async arriving(updateIds, keeping) {
      for (const id of updateIds) {
        coming.add(id);
        known?.add(id);
      }
      try {
        return await keeping();
      } finally {
        for (const id of updateIds) coming.delete(id);
      }
    },
    async claim(inHand) {
      const [own, here] = [!isSure, new Set([...inHand, ...coming])];
      isSure = false;
      known = here;
      try {
        const left = await store.recoverUpdates(own);
        isSure = true;
        return left.filter(({ updateId }) => !here.has(updateId));
      } finally {
        known = undefined;
      }
    },
  };
}
