/** An update that has come and is not answered yet. */
export interface StoredUpdate {
  updateId: number;
  /** Tells it from another update that happens to have the same id, as in a Telegram that was started anew. */
  identity: string;
  /** JSON of what is used of it. */
  payload: string;
  /** The chat, or the person, whose updates are handled one at a time; null where nothing has to wait for it. Default null. */
  lane?: number | null;
}

/**
 * Whether the handling of an update may begin.
 * - `begun`: it may; what other processes have of its lane waits until it is finished
 * - `waits`: something goes first in its lane: an update, or an answer that another process has still to send; ask again
 * - `lost`: it is in other hands, because this process was taken for dead, or finished
 */
export type Turn = "begun" | "waits" | "lost";

/** The lane of what a chat is sent. An update of that chat waits while another process has something in it. */
export function chatLane(chatId: number | string): string {
  return `chat_id:${chatId}`;
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
  /** Requests of one lane are made in their order; mostly that of a chat, see {@link chatLane}. */
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
   * Keeps updates, which are in the hands of this process now, until they are finished. Where other processes work on the same store,
   * one of whose chat nothing is in hand begins with it.
   * @param confirmedBelow Telegram does not give updates below this id again: what is only remembered of those is deleted
   * @returns the ids of those that had not been kept before, by whatever process
   */
  keepUpdates(updates: readonly StoredUpdate[], confirmedBelow: number): Promise<number[]>;
  /**
   * Asks whether an update may be handled now, and notes that it is.
   * @param handled the one of its chat that was handled just before, null for none: it is finished by the same writing, so that a death
   * never finds two of a chat that are answered
   */
  beginUpdate(updateId: number, handled?: number | null): Promise<Turn>;
  /** Deletes what was said in updates in the hands of this process; that they have come is remembered until they are confirmed. */
  finishUpdates(updateIds: readonly number[]): Promise<void>;
  /**
   * The updates that nobody who lives has in hand, by ascending id; this process has them now, and each counts as in hand at
   * one more death from now on.
   * @param own also those that this process has in hand already: where a connection broke, it may not have heard of some
   */
  recoverUpdates(own?: boolean): Promise<RecoveredUpdate[]>;
  /** Takes back what {@link recoverUpdates} counted, for a process that ends in order with updates in hand. */
  leaveUpdates(): Promise<void>;
  /** Counts one more death alone for an update that is in hand and no other, or takes it back. */
  markAlone(updateId: number, alone: boolean): Promise<void>;
  /** @returns the id of the request */
  keepRequest(request: DeferredRequest): Promise<number>;
  finishRequests(ids: readonly number[]): Promise<void>;
  /**
   * The requests that nobody who lives has in hand, in the order in which they were made; this process has them now.
   * @param own also those that this process has in hand already
   */
  keptRequests(own?: boolean): Promise<StoredRequest[]>;
  /** Overwrites what deleted rows have left in the files of the database. */
  wipe(): Promise<void>;
}

/** The tables of what is on its way or expires: a copy of the store, which is kept for longer, has none of their rows. */
export const IN_TRANSIT_TABLES = ["inbox", "outbox", "leases", "memory"] as const;
