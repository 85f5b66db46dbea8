/** An update that has come and is not answered yet. */
export interface StoredUpdate {
  updateId: number;
  /** Tells it from another update that happens to have the same id, as in a Telegram that was started anew. */
  identity: string;
  /** JSON of what is used of it. */
  payload: string;
}

/** An update that an earlier process left behind. */
export interface RecoveredUpdate extends StoredUpdate {
  /** How many processes have died while they had it in hand. */
  deaths: number;
  /** How many of them had nothing else in hand. */
  deathsAlone: number;
}

/** A request to Telegram that is still to be made. */
export interface DeferredRequest {
  /** Requests of one lane are made in their order; mostly the id of a chat. */
  lane: string;
  method: string;
  /** JSON of its parameters. */
  payload: string;
  /** The message that it answers, for one that comes late; null where there is none. */
  replyTo: number | null;
  /** When that message came. */
  askedAt: Date;
}

export interface StoredRequest extends DeferredRequest {
  id: number;
}

/**
 * What is on its way: updates that are not answered, requests that did not get through. Each is deleted when it is done.
 * All methods reject with a {@link StoreError}.
 */
export interface TransitStore {
  /**
   * Keeps updates until they are finished.
   * @param confirmedBelow Telegram does not give updates below this id again: what is only remembered of those is deleted
   * @returns the ids of those that had not been kept before
   */
  keepUpdates(updates: readonly StoredUpdate[], confirmedBelow: number): Promise<number[]>;
  /** Deletes what was said in updates; that they have come is remembered until they are confirmed. */
  finishUpdates(updateIds: readonly number[]): Promise<void>;
  /** The updates that are not finished, by ascending id; each counts as in hand at one more death from now on. */
  recoverUpdates(): Promise<RecoveredUpdate[]>;
  /** Takes back what {@link recoverUpdates} counted, for a process that ends in order with updates in hand. */
  leaveUpdates(): Promise<void>;
  /** Counts one more death alone for an update that is in hand and no other, or takes it back. */
  markAlone(updateId: number, alone: boolean): Promise<void>;
  /** @returns the id of the request */
  keepRequest(request: DeferredRequest): Promise<number>;
  finishRequests(ids: readonly number[]): Promise<void>;
  /** In the order in which they were made. */
  keptRequests(): Promise<StoredRequest[]>;
  /** Overwrites what deleted rows have left in the files of the database. */
  wipe(): Promise<void>;
}

/** The tables of a {@link TransitStore}: a copy of the store, which is kept for longer, has none of their rows. */
export const IN_TRANSIT_TABLES = ["inbox", "outbox"] as const;
