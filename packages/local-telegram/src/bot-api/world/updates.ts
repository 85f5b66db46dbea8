import { BotApiError } from "../errors.ts";
import { limits } from "../limits.ts";
import type { Update, UpdateContents, UpdateType } from "../types.ts";
import type { Ground, WaitingUpdate } from "./ground.ts";

/** The parameters of getUpdates. */
export interface Poll {
  /** Updates below it are confirmed and removed; a negative value keeps only that many of the last ones. */
  offset: number;
  limit: number;
  timeoutSeconds: number;
  /** Aborted when the bot closes the connection. */
  signal: AbortSignal;
}

/** The updates waiting for the bot. */
export interface UpdateQueue {
  /** Adds an update, unless the bot does not want its kind. */
  push: <T extends UpdateType>(type: T, content: UpdateContents[T]) => void;
  /** Polls; a new poll ends a waiting one with a 409. */
  poll: (poll: Poll) => Promise<Update[]>;
  setAllowed: (types: readonly string[]) => void;
  /** The kinds that the bot has asked for; undefined means all but `chat_member`. */
  allowed: () => UpdateType[] | undefined;
  pendingCount: () => number;
  /** Whether a poll is waiting. */
  isPolled: () => boolean;
  drop: () => void;
  /** Ends a waiting poll with an empty answer. */
  stop: () => void;
  /** Ends a waiting poll with a 409, because a webhook was set. */
  displace: () => void;
  /** The waiting updates in order, for delivery. */
  waiting: () => WaitingUpdate[];
  /** Removes a delivered update. */
  confirm: (id: number) => void;
  /** Calls the listener after each new update. */
  onPush: (listener: () => void) => void;
}

const allTypes: readonly UpdateType[] = [
  "message",
  "edited_message",
  "channel_post",
  "callback_query",
  "inline_query",
  "guest_message",
  "chosen_inline_result",
  "my_chat_member",
  "chat_member",
];
const onRequestOnly = new Set<UpdateType>(["chat_member"]);
/** Real queues do not start at one either. */
const firstUpdateId = 100_000_000;

export function createUpdateQueue({ tables, clock, next }: Ground): UpdateQueue {
  let waiting: { wake(): void; conflict(by?: string): void; stop(): void } | undefined;
  let pushed: () => void = () => undefined;

  function allowed(): UpdateType[] | undefined {
    return tables.allowedUpdates.get("bot");
  }

  function forgetOld(): void {
    const oldest = clock.now().getTime() - limits.updateHours * 3_600_000;
    for (const { id, createdAt } of tables.updates.values()) if (createdAt < oldest) tables.updates.delete(id);
  }

  function confirm(offset: number): void {
    const ids = tables.updates.values().map(({ id }) => id);
    const last = tables.counters.get("update") ?? firstUpdateId;
    if (offset > last + limits.offsetAhead) return;
    const gone = offset < 0 ? ids.slice(0, Math.max(0, ids.length + offset)) : ids.filter((id) => id < offset);
    for (const id of gone) tables.updates.delete(id);
  }

  function take(limit: number): Update[] {
    forgetOld();
    const first = tables.updates.values().slice(0, limit);
    return first.map(({ id, type, content }) => ({ update_id: id, [type]: content }));
  }

  function wait({ limit, timeoutSeconds, signal }: Poll): Promise<Update[]> {
    return new Promise((resolve, reject) => {
      const end = (settle: (by?: string) => void) => (by?: string) => {
        clearTimeout(timer);
        if (waiting === entry) waiting = undefined;
        settle(by);
      };
      const entry = {
        wake: end(() => {
          resolve(take(limit));
        }),
        stop: end(() => {
          resolve([]);
        }),
        conflict: end((by = "other getUpdates request; make sure that only one bot instance is running") => {
          reject(new BotApiError(409, `Conflict: terminated by ${by}`));
        }),
      };
      const stop = () => {
        entry.stop();
      };
      const timer = setTimeout(stop, timeoutSeconds * 1000);
      signal.addEventListener("abort", stop, { once: true });
      waiting = entry;
    });
  }

  return {
    push(type, content) {
      const isWanted = allowed()?.includes(type) ?? !onRequestOnly.has(type);
      if (!isWanted) return;
      forgetOld();
      const id = next("update", firstUpdateId);
      tables.updates.set(id, { id, type, content, createdAt: clock.now().getTime() });
      waiting?.wake();
      pushed();
    },
    async poll(poll) {
      waiting?.conflict();
      confirm(poll.offset);
      const found = take(poll.limit);
      return found.length > 0 || poll.timeoutSeconds === 0 || poll.signal.aborted ? found : wait(poll);
    },
    setAllowed(types) {
      const known = allTypes.filter((type) => types.includes(type));
      if (types.length === 0) tables.allowedUpdates.delete("bot");
      else tables.allowedUpdates.set("bot", known);
    },
    allowed,
    pendingCount() {
      forgetOld();
      return tables.updates.values().length;
    },
    isPolled: () => waiting !== undefined,
    drop() {
      for (const id of tables.updates.keys()) tables.updates.delete(id);
    },
    stop() {
      waiting?.stop();
    },
    displace() {
      waiting?.conflict("setWebhook request");
    },
    waiting() {
      forgetOld();
      return tables.updates.values();
    },
    confirm(id) {
      tables.updates.delete(id);
    },
    onPush(listener) {
      pushed = listener;
    },
  };
}
