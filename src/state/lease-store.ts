/** What one process at a time may do. All methods reject with a {@link StoreError}. */
export interface LeaseStore {
  /** The name of this process in the store. */
  workerId: string;
  /**
   * Takes a lease that is free or has run out, or prolongs one's own.
   * @returns a number that is higher for each new holder; null when somebody else holds it
   */
  acquireLease(name: string, holder: string, until: Date): Promise<number | null>;
  /** Gives back what one holds; the lease of another stays. */
  releaseLease(name: string, holder: string): Promise<void>;
  /**
   * Says that this process lives, for so many milliseconds from now by the clock that all processes have in common: as long nobody
   * takes up what it has in hand.
   * @returns whether it has counted as living since it last said so; false the first time
   */
  stayPresent(durationMs: number): Promise<boolean>;
  /** What this process has in hand is left to others at once. */
  endPresence(): Promise<void>;
}

/** How the names of leases begin by which processes say that they live. */
export const PRESENCE = "worker ";

/** The lease by which a process says that it lives. */
export function presenceOf(workerId: string): string {
  return `${PRESENCE}${workerId}`;
}
