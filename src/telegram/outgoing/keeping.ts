import type { DeferredRequest, StoredRequest, TransitStore } from "../../state/transit.ts";

/** A request that this process has to make. */
export interface KeptRequest extends DeferredRequest {
  /** Null as long as it is not known to be kept. */
  id: number | null;
  /** It is made or given up. */
  isDone: boolean;
}

export interface KeepingDeps {
  store: Pick<TransitStore, "keepRequest" | "keptRequests">;
  /** Deletes a request that was made, and turns out to be kept. */
  strikeOff: (id: number) => void;
}

/** What of the requests in the store this process knows. */
export interface Keeping {
  /** Keeps a request, and gives it its id. @throws {StoreError} when it is not known to be kept */
  keep: (request: KeptRequest) => Promise<void>;
  /** Notes that requests are deleted. */
  erased: (ids: readonly number[]) => void;
  /** Takes up what nobody who lives has in hand, and what this process does not know that it has. @throws {StoreError} */
  takeUp: () => Promise<StoredRequest[]>;
}

/**
 * Keeps account of requests, so that none is made twice by one process and none stays that nobody knows of: a connection may break
 * before the store has said what it did, and a process may have been taken for dead, be it by itself.
 */
export function createKeeping({ store, strikeOff }: KeepingDeps): Keeping {
  const ids = new Set<number>();
  /** Requests of which nobody knows whether they are kept. */
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
    // What is not there was not kept.
    unsure.clear();
    for (const { id } of unknown) ids.add(id);
    return left;
  }

  /** Whether a request that was found is one that this process makes already. */
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
      // What is kept meanwhile would look like something that was left.
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
