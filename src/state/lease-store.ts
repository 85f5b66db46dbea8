/** Leases. All methods reject with a {@link StoreError}. */
export interface LeaseStore {
  /** The name of this process in the store. */
  workerId: string;
  /**
   * Takes a free or expired lease, or extends one's own.
   * @returns the fencing token, which is higher for each new holder; null when another holds the lease
   */
  acquireLease(name: string, holder: string, until: Date): Promise<number | null>;
  /** Releases one's own lease; another holder's lease is not touched. */
  releaseLease(name: string, holder: string): Promise<void>;
  /**
   * Declares this process alive for `durationMs` by the common clock. Meanwhile no other process takes over its work.
   * @returns whether it has counted as alive without a break since the last call; false the first time
   */
  stayPresent(durationMs: number): Promise<boolean>;
  /** Ends the presence: other processes may take over its work at once. */
  endPresence(): Promise<void>;
}

/** Prefix of the leases for presence. */
export const PRESENCE = "worker ";

/** The name of a process's presence lease. */
export function presenceOf(workerId: string): string {
  return `${PRESENCE}${workerId}`;
}
