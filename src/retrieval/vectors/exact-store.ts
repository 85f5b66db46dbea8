import type { Neighbour } from "./exact-search.ts";
import { PassageStore } from "./passage-store.ts";

/** Compares every vector: the measure of all other stores, and the one in use where the native addon cannot be loaded. */
export class ExactStore extends PassageStore {
  override _vectorstoreType(): string {
    return "exact";
  }

  protected override nearest(query: number[], k: number, eligible: ReadonlySet<number> | undefined): Neighbour[] {
    return this.scan(query, k, eligible);
  }

  protected override vectorsAdded(): Promise<void> {
    return Promise.resolve();
  }
}
