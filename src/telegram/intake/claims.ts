import type { RecoveredUpdate, TransitStore } from "../../state/transit.ts";

/** Takes over the updates that other processes left, without those that this process has already. */
export interface Claims {
  /**
   * Runs `keeping`. The updates count as this process's own from before that until they are in hand.
   */
  arriving: <Result>(updateIds: readonly number[], keeping: () => Promise<Result>) => Promise<Result>;
  /**
   * Claims updates that no live process has in hand, and those that the store assigned to this process when the
   * connection broke before it heard of them.
   * @param inHand ids that this process is handling or still has to delete
   * @throws {StoreError}
   */
  claim: (inHand: readonly number[]) => Promise<RecoveredUpdate[]>;
}

/**
 * Tracks what arrives while the store is searched for leftover updates. When the store counts this process as dead, the
 * process's own updates look like leftovers to others, and even to itself.
 */
export function createClaims(store: Pick<TransitStore, "recoverUpdates">): Claims {
  const coming = new Set<number>();
  /** All ids seen since the running claim began; undefined when none is running. */
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
