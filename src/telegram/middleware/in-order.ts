import type { MiddlewareFn } from "grammy";
import type { BotContext } from "../context.ts";

/** Updates of one chat that may wait at a time: more than a person writes while an answer takes its time. */
const WAITING_LIMIT = 40;

interface Lane {
  /** Settles when the last update that was let in is done. */
  tail: Promise<void>;
  waiting: number;
  /** The chat has been told that this is too much. */
  noticed: boolean;
}

export interface InOrderOptions {
  /** Default 40. */
  waitingLimit?: number | undefined;
  /** Answers for a chat that are still to be sent: they count as well. Default none. */
  backlog?: (chatId: number) => number;
}

/**
 * Handles the updates of each chat one after the other, those of different chats at the same time. Where too many of one
 * chat wait, the next ones are given to `decline` at once, until all that waited is done; `first` is true once each time.
 */
export function createInOrder(
  decline: (ctx: BotContext, first: boolean) => Promise<void>,
  { waitingLimit = WAITING_LIMIT, backlog = () => 0 }: InOrderOptions = {},
): MiddlewareFn<BotContext> {
  const lanes = new Map<number, Lane>();
  return async (ctx, next) => {
    const id = ctx.chat?.id ?? ctx.from?.id;
    if (id === undefined) return next();
    const lane = lanes.get(id) ?? { tail: Promise.resolve(), waiting: 0, noticed: false };
    lanes.set(id, lane);
    // What becomes of the chat itself is never too much.
    const isAsking = ctx.myChatMember === undefined && ctx.message?.migrate_to_chat_id === undefined;
    if (isAsking && lane.waiting + backlog(id) >= waitingLimit) {
      const first = !lane.noticed;
      lane.noticed = true;
      return decline(ctx, first);
    }
    lane.waiting += 1;
    const turn = lane.tail.then(next);
    lane.tail = turn.catch(() => undefined);
    try {
      await turn;
    } finally {
      lane.waiting -= 1;
      if (lane.waiting === 0) lanes.delete(id);
    }
  };
}
