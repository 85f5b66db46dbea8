import type { Neighbour } from "./exact-search.ts";
import type { Scope } from "./index/passage-store.ts";
import { MemoryStore } from "./memory-store.ts";

/** Compares every vector. It is the oracle for all other stores, and the fallback when the native addon cannot be loaded. */
export class ExactStore extends MemoryStore {
  override _vectorstoreType(): string {
    return "exact";
  }

  protected override nearest(query: number[], k: number, { eligible }: Scope): Neighbour[] {
    return this.scan(query, k, eligible);
  }
}
