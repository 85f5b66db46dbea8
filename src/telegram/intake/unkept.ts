import type { Update } from "grammy/types";
import { identityOf } from "./door.ts";

/** Updates that are remembered to have been handled without being kept. */
const REMEMBERED_UPDATES = 1000;

/** Whether nobody waits long enough for the answer to an update for it to come another time. */
export function isFleeting({ callback_query: press, inline_query: query }: Update): boolean {
  return press !== undefined || query !== undefined;
}

/** Which updates were begun to be handled although they could not be kept. */
export interface Unkept {
  /** @returns false where it is one of them already */
  add: (update: Update) => boolean;
  has: (update: Update) => boolean;
}

/** Keeps account of updates that are not kept, so that none is handled twice because it comes again; the last thousand of them. */
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
