import type { MiddlewareFn } from "grammy";
import type { Clock } from "../../reminders/clock.ts";
import type { Turn } from "../../state/transit.ts";
import type { BotContext } from "../context.ts";
import { homeOf } from "../chats/home.ts";
import { createLine, inLine } from "./line.ts";

/** Updates of one chat that wait without a word: more than a person writes while an answer takes its time. */
const WAITING_LIMIT = 40;
/** Messages of all chats that are answered at a time, seconds of work; the next ones wait in line. */
const BUSY_LIMIT = 200;
/** Updates of one chat that may wait at all: with more it would keep others out. */
const FLOOD_LIMIT = 1000;
/** First pause between two questions whether another process is done with a chat, and longest one, in milliseconds; it doubles in between. */
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [100, 500];

interface Waiting {
  updateId: number;
  /** Called with false when the update is in other hands. */
  go: (isOurs: boolean) => void;
}

interface Lane {
  /** By ascending id. */
  waiting: Waiting[];
  /** Somebody is being handled, or asks whether to be. */
  busy: boolean;
  /** The chat has been told that it takes a moment. */
  isPatient: boolean;
  /** The chat has been told that this is too much. */
  noticed: boolean;
}

/** That a chat is to be asked for a moment. */
export interface Notice {
  /** Its turn has come: what was not said yet is not said any more, and what is being said is waited for. */
  over: () => Promise<void>;
}

/** What chats are told whose updates cannot be handled soon. */
export interface Notices {
  /**
   * Asks for a moment, soon; the update is handled in its turn. Called once until all that waited is done, and again after `unsaid`: what
   * it is about shows by itself that it waits, or its turn was there before.
   */
  oneMoment: (ctx: BotContext, unsaid: () => void) => Notice;
  /** Says that an update will not be handled; `first` is true once until all that waited is done. */
  decline: (ctx: BotContext, first: boolean) => Promise<void>;
}

export interface InOrderOptions {
  /** Updates of one chat that wait without a word. Default 40. */
  waitingLimit?: number | undefined;
  /** Messages of all chats that are answered at a time. Default 200. */
  busyLimit?: number | undefined;
  /** Updates of one chat that may wait at all. Default 1000. */
  floodLimit?: number | undefined;
  /** Answers for a chat that are still to be sent: they count for its flood. Default none. */
  backlog?: (chatId: number) => number;
  /**
   * Where other processes have updates of the same chats: asks whether one may be handled; `handled` is the one of its chat that was
   * handled just before, null for none. Default: all may.
   */
  turn?: ((updateId: number, handled: number | null) => Promise<Turn>) | undefined;
  clock: Pick<Clock, "sleep">;
}

/**
 * Handles the updates of each chat one after the other, those of different chats at the same time, as many as can be. Where many wait,
 * of one chat or of all, a chat is asked for a moment and nothing is left out; only a chat of which very many wait is declined the next ones.
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

  /** A store that fails must not keep anybody from an answer. */
  const turnOf = (updateId: number, handled: number | null): Promise<Turn> =>
    turn?.(updateId, handled).catch(() => "begun") ?? Promise.resolve("begun");

  /** Lets the next one go, the earliest that has come by then; `handled` went before it. */
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

  /** Resolves when it is the turn of an update; with false when it is in other hands. */
  function myTurn(updateId: number, id: number, lane: Lane): Promise<boolean> {
    return new Promise((go) => {
      const place = lane.waiting.findIndex((other) => other.updateId > updateId);
      lane.waiting.splice(place === -1 ? lane.waiting.length : place, 0, { updateId, go });
      if (lane.busy) return;
      lane.busy = true;
      void advance(id, lane, null);
    });
  }

  /** Asks a chat for a moment where its update has to wait for many. */
  function askForPatience(ctx: BotContext, lane: Lane, ahead: number): Notice | undefined {
    // Of a chat that floods the bot the others are not to hear: its updates stand behind one another.
    if (lane.isPatient || (ahead < waitingLimit && lanes.size <= busyLimit)) return undefined;
    lane.isPatient = true;
    return oneMoment(ctx, () => {
      lane.isPatient = false;
    });
  }

  /** Handles an update when there is a place for it; what shows by itself that it waits does not stand in line. */
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
    // What becomes of the chat itself is never too much.
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
