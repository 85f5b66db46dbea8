import type { Update } from "grammy/types";
import { identityOf } from "./door.ts";

/** How many updates handled without being kept are remembered. */
const REMEMBERED_UPDATES = 1000;

/** Whether an update is useless if Telegram delivers it later, because nobody waits that long for its answer. */
export function isFleeting({ callback_query: press, inline_query: query }: Update): boolean {
  return press !== undefined || query !== undefined;
}

/** The updates that were handled although they could not be kept. */
export interface Unkept {
  /** @returns false if it was added before */
  add: (update: Update) => boolean;
  has: (update: Update) => boolean;
}

/** Remembers the last thousand updates that were not kept, so that a repeated delivery is not handled twice. */
export function createUnkept(): Unkept {
  const begun = new Map<number, string>();
  const has = (update: Update) => begun.get(update.update_id) === identityOf(update);
  return {
    has,
    add(update) {
      if (has(update)) return false;
      begun.set(update.update_id, identityOf(update));
      const [oldest] = begun.keys();
      if (begun.size > REMEMBERED_UPDATES && oldest !== undefined) begun.delete(oldest);
      return true;
    },
  };
}
