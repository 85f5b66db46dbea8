/** An update that is not answered yet. */
export interface StoredUpdate {
  updateId: number;
  /** Distinguishes updates with the same id, for example after Telegram was reset. */
  identity: string;
  /** JSON of the fields that are used. */
  payload: string;
  /** The chat or person whose updates are handled one at a time; null (default) when nothing has to wait. */
  lane?: number | null;
}

/**
 * Whether the handling of an update may begin.
 * - `begun`: yes; other processes' updates in its lane wait until it is finished
 * - `waits`: not yet: an update or another process's unsent answer comes first in its lane; ask again
 * - `lost`: no: another process has it because this one seemed dead, or it is finished
 */
export type Turn = "begun" | "waits" | "lost";

/** Name of the lane for requests to a chat. An update of the chat waits while another process has a request in this lane. */
export function chatLane(chatId: number | string): string {
  return `chat_id:${chatId}`;
}

/** An update left by an earlier process. */
export interface RecoveredUpdate extends StoredUpdate {
  /** How many processes have died while they were handling it. */
  deaths: number;
  /** How many of these processes had no other update in hand. */
  deathsAlone: number;
}

/** A request to Telegram that still has to be sent. */
export interface DeferredRequest {
  /** Requests of one lane are sent in order; usually the lane of a chat, see {@link chatLane}. */
  lane: string;
  method: string;
  /** JSON of its parameters. */
  payload: string;
  /** The message that a late answer replies to; null for none. */
  replyTo: number | null;
  /** When that message arrived. */
  askedAt: Date;
}

export interface StoredRequest extends DeferredRequest {
  id: number;
}

/**
 * What is in transit: updates without an answer, and requests that have not succeeded. Both are deleted when done. All
 * methods reject with a {@link StoreError}.
 */
export interface TransitStore {
  /**
   * Stores updates until they are finished. This process holds them. In a shared store, an update in an idle lane counts
   * as begun at once.
   * @param confirmedBelow Telegram does not repeat updates below this id: their finished rows are deleted
   * @returns the ids that no process had stored before
   */
  keepUpdates(updates: readonly StoredUpdate[], confirmedBelow: number): Promise<number[]>;
  /**
   * Asks whether an update may be handled now, and if so marks it as begun.
   * @param handled the update of the same chat that was handled just before; null for none. It is finished in the same
   * transaction, so that a crash leaves at most one answered update of a chat open.
   */
  beginUpdate(updateId: number, handled?: number | null): Promise<Turn>;
  /** Deletes the payload of updates that this process holds. Keeps their ids until Telegram will not repeat them. */
  finishUpdates(updateIds: readonly number[]): Promise<void>;
  /**
   * Takes over the updates that no living process holds, by ascending id; each counts one more death.
   * @param own whether to return updates that this process already holds too, since a broken connection may have hidden some
   */
  recoverUpdates(own?: boolean): Promise<RecoveredUpdate[]>;
  /** Undoes the count of {@link recoverUpdates} for a process that shuts down properly before it has handled its updates. */
  leaveUpdates(): Promise<void>;
  /** Counts, in advance, a death of this process while it handles only this update, or undoes this count. */
  markAlone(updateId: number, alone: boolean): Promise<void>;
  /** @returns the id of the request */
  keepRequest(request: DeferredRequest): Promise<number>;
  finishRequests(ids: readonly number[]): Promise<void>;
  /**
   * Takes over the requests that no living process holds, in the order of their creation.
   * @param own also requests that this process already holds
   */
  keptRequests(own?: boolean): Promise<StoredRequest[]>;
  /** Overwrites what is left of deleted rows in the database files. */
  wipe(): Promise<void>;
}

/** Tables with data in transit or with an expiry. Backups have none of their rows, because they are kept for longer. */
export const IN_TRANSIT_TABLES = ["inbox", "outbox", "leases", "memory"] as const;
