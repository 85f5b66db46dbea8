import type { MiddlewareFn } from "grammy";
import type { Clock } from "../../reminders/clock.ts";
import type { Turn } from "../../state/transit.ts";
import type { BotContext } from "../context.ts";
import { homeOf } from "../chats/home.ts";
import { createLine, inLine } from "./line.ts";

/**
 * Updates of one chat that may wait before it is asked for patience. A person does not write more during one answer.
 */
const WAITING_LIMIT = 40;
/** Messages handled at the same time over all chats, a few seconds of work; the next ones queue. */
const BUSY_LIMIT = 200;
/** Updates of one chat that may wait at all; more are declined, so that it does not crowd out the others. */
const FLOOD_LIMIT = 1000;
/**
 * First and longest pause between two checks whether another process is done with a chat, in milliseconds; it doubles.
 */
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [100, 500];

interface Waiting {
  updateId: number;
  /** Called with false when another process handles the update. */
  go: (isOurs: boolean) => void;
}

interface Lane {
  /** By ascending id. */
  waiting: Waiting[];
  /** An update is being handled, or waits for permission to start. */
  busy: boolean;
  /** The chat has been asked for patience. */
  isPatient: boolean;
  /** The chat has been told that it sends too much. */
  noticed: boolean;
}

/** A planned "one moment" message to a chat. */
export interface Notice {
  /** Called when the update's turn comes: drops the message if it is unsent, else waits until it is sent. */
  over: () => Promise<void>;
}

/** What chats are told when their updates have to wait. */
export interface Notices {
  /**
   * Plans a "one moment" message; the update still waits for its turn. Called once per queue of a chat, and again after
   * `unsaid`, which reports that the message was not needed: its turn came first, or the app shows the waiting itself.
   */
  oneMoment: (ctx: BotContext, unsaid: () => void) => Notice;
  /** Says that an update will not be handled; `first` is true once per queue of a chat. */
  decline: (ctx: BotContext, first: boolean) => Promise<void>;
}

export interface InOrderOptions {
  /** Updates of one chat that may wait before it is asked for patience. Default 40. */
  waitingLimit?: number | undefined;
  /** Messages handled at the same time over all chats. Default 200. */
  busyLimit?: number | undefined;
  /** Updates of one chat that may wait at all. Default 1000. */
  floodLimit?: number | undefined;
  /** How many answers still have to be sent to a chat; they count as waiting updates. Default none. */
  backlog?: (chatId: number) => number;
  /**
   * Asks whether an update may start, when other processes may have updates of the same chat; `handled` is the chat's
   * update that ended just before, null for none. Default: it always may.
   */
  turn?: ((updateId: number, handled: number | null) => Promise<Turn>) | undefined;
  clock: Pick<Clock, "sleep">;
}

/**
 * Handles the updates of each chat one after the other, and different chats in parallel, up to a limit. In a long queue
 * the chat is asked for patience and nothing is lost; only a chat with very many waiting updates has further ones
 * declined.
 */
export function createInOrder(
  { oneMoment, decline }: Notices,
  {
    waitingLimit = WAITING_LIMIT,
    busyLimit = BUSY_LIMIT,
    floodLimit = FLOOD_LIMIT,
    backlog = () => 0,
    turn,
    clock,
  }: InOrderOptions,
): MiddlewareFn<BotContext> {
  const lanes = new Map<number, Lane>();
  const line = createLine(busyLimit);

  /** If the store fails, the update is handled anyway. */
  const turnOf = (updateId: number, handled: number | null): Promise<Turn> =>
    turn?.(updateId, handled).catch(() => "begun") ?? Promise.resolve("begun");

  /** Starts the chat's next update, the one with the lowest id; `handled` ended before it. */
  async function advance(id: number, lane: Lane, handled: number | null): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS;
    for (let [next] = lane.waiting; next !== undefined; [next] = lane.waiting) {
      const answer = turn === undefined ? "begun" : await turnOf(next.updateId, handled);
      if (answer === "waits") {
        await clock.sleep(pauseMs);
        pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
        continue;
      }
      lane.waiting.splice(lane.waiting.indexOf(next), 1);
      next.go(answer === "begun");
      if (answer === "begun") return;
    }
    lanes.delete(id);
  }

  /** Resolves when an update's turn comes, with false when another process handles it. */
  function myTurn(updateId: number, id: number, lane: Lane): Promise<boolean> {
    return new Promise((go) => {
      const place = lane.waiting.findIndex((other) => other.updateId > updateId);
      lane.waiting.splice(place === -1 ? lane.waiting.length : place, 0, { updateId, go });
      if (lane.busy) return;
      lane.busy = true;
      void advance(id, lane, null);
    });
  }

  /** Plans a "one moment" message if an update has to wait for many others. */
  function askForPatience(ctx: BotContext, lane: Lane, ahead: number): Notice | undefined {
    // A chat that floods the bot fills one lane only, so the other chats are not bothered.
    if (lane.isPatient || (ahead < waitingLimit && lanes.size <= busyLimit)) return undefined;
    lane.isPatient = true;
    return oneMoment(ctx, () => {
      lane.isPatient = false;
    });
  }

  /** Handles an update when a place is free. Callback and inline queries skip the queue. */
  async function handle(ctx: BotContext, notice: Notice | undefined, next: () => Promise<void>): Promise<void> {
    const work = async () => {
      await notice?.over();
      await next();
    };
    await (ctx.message === undefined ? work() : inLine(line, work));
  }

  return async (ctx, next) => {
    const id = homeOf(ctx);
    if (id === undefined) return next();
    const lane = lanes.get(id) ?? { waiting: [], busy: false, isPatient: false, noticed: false };
    lanes.set(id, lane);
    const ahead = lane.waiting.length + Number(lane.busy);
    // Changes of the chat itself are never declined.
    const isAsking = ctx.myChatMember === undefined && ctx.message?.migrate_to_chat_id === undefined;
    if (isAsking && ahead + backlog(id) >= floodLimit) {
      const first = !lane.noticed;
      lane.noticed = true;
      return decline(ctx, first);
    }
    const notice = isAsking ? askForPatience(ctx, lane, ahead) : undefined;
    if (!(await myTurn(ctx.update.update_id, id, lane))) return await notice?.over();
    try {
      await handle(ctx, notice, next);
    } finally {
      void advance(id, lane, ctx.update.update_id);
    }
  };
}
