import type { DeferredRequest, StoredRequest, TransitStore } from "../../state/transit.ts";

/** A request that this process will make. */
export interface KeptRequest extends DeferredRequest {
  /** Null until it is known to be kept. */
  id: number | null;
  /** It has been made or given up. */
  isDone: boolean;
}

export interface KeepingDeps {
  store: Pick<TransitStore, "keepRequest" | "keptRequests">;
  /** Deletes a request that was made before it was known to be kept. */
  strikeOff: (id: number) => void;
}

/** Which of the requests in the store belong to this process. */
export interface Keeping {
  /** Keeps a request and sets its id. @throws {StoreError} when it may not have been kept */
  keep: (request: KeptRequest) => Promise<void>;
  /** Notes that requests were deleted. */
  erased: (ids: readonly number[]) => void;
  /**
   * Claims requests that no live process has in hand, and those that were kept although this process got no confirmation.
   * @throws {StoreError}
   */
  takeUp: () => Promise<StoredRequest[]>;
}

/**
 * Tracks requests so that none is made twice by one process and none is forgotten. Both could happen when the
 * connection breaks before the store has answered, or when a live process is taken for dead, by others or by itself.
 */
export function createKeeping({ store, strikeOff }: KeepingDeps): Keeping {
  const ids = new Set<number>();
  /** Requests that may or may not have been kept. */
  const unsure = new Set<KeptRequest>();
  const writing = new Set<Promise<unknown>>();
  let isSure = true;
  let looking: Promise<unknown> | undefined;

  async function look(): Promise<StoredRequest[]> {
    await Promise.allSettled(writing);
    const own = !isSure || unsure.size > 0;
    const before = new Set(ids);
    isSure = false;
    const rows = await store.keptRequests(own);
    isSure = true;
    const unknown = rows.filter(({ id }) => !before.has(id));
    const left = unknown.filter((row) => !isRecognised(row));
    // The others were not kept.
    unsure.clear();
    for (const { id } of unknown) ids.add(id);
    return left;
  }

  /** Whether a stored request is one that this process is making already. */
  function isRecognised({ id, lane, method, payload, askedAt }: StoredRequest): boolean {
    for (const request of unsure) {
      const isSame = request.lane === lane && request.method === method && request.payload === payload;
      if (!isSame || request.askedAt.getTime() !== askedAt.getTime()) continue;
      unsure.delete(request);
      request.id = id;
      if (request.isDone) strikeOff(id);
      return true;
    }
    return false;
  }

  return {
    async keep(request) {
      // A request kept during the search would look like a leftover.
      await looking?.catch(() => undefined);
      const { lane, method, payload, replyTo, askedAt } = request;
      const kept = store.keepRequest({ lane, method, payload, replyTo, askedAt });
      writing.add(kept);
      try {
        request.id = await kept;
        ids.add(request.id);
      } catch (error) {
        unsure.add(request);
        throw error;
      } finally {
        writing.delete(kept);
      }
    },
    erased(gone) {
      for (const id of gone) ids.delete(id);
    },
    async takeUp() {
      const found = look();
      looking = found;
      try {
        return await found;
      } finally {
        looking = undefined;
      }
    },
  };
}
