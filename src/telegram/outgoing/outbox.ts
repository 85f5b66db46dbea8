import { setMaxListeners } from "node:events";
import type { Clock } from "../../reminders/clock.ts";
import { DEFAULT_PACE } from "../../reminders/pacing.ts";
import type { Pace } from "../../reminders/pacing.ts";
import type { DeferredRequest, TransitStore } from "../../state/transit.ts";
import type { Logger } from "../logger.ts";
import { isNotEditable } from "./api-errors.ts";
import { createEraser } from "../chats/eraser.ts";
import { createKeeping } from "./keeping.ts";
import type { KeptRequest } from "./keeping.ts";
import { asNewMessage, inTime, readPayload, requestKind, worthMs } from "./requests.ts";
import type { RequestKind } from "./requests.ts";
import { failureOf } from "./send-failure.ts";

/** First pause after a failure and longest one, in milliseconds; it doubles in between. */
const [FIRST_RETRY_MS, LONGEST_RETRY_MS] = [1000, 30_000];

/** How long an ended outbox waits for what is on its way, in milliseconds. */
const GRACE_MS = 2000;

export interface OutboxDeps {
  store: Pick<TransitStore, "keepRequest" | "finishRequests" | "keptRequests">;
  /** Makes a request; rejects with grammY's errors. */
  send: (method: string, payload: Record<string, unknown>) => Promise<unknown>;
  clock: Clock;
  logger: Logger;
  /** Called when something has been deleted. */
  onFinished: () => void;
  /** Default 25 messages a second over all chats, 1 in one. */
  pace?: Pace;
}

/** Requests that did not get through, made again until they do. */
export interface Outbox {
  /**
   * Takes over a request; resolves once it is safe: kept in the store or, where that cannot keep it, sent or given up. What a
   * lane holds is sent in order, and anew after a restart.
   * @param delayMs how long to leave Telegram alone first. Default 0.
   */
  defer(request: DeferredRequest, delayMs?: number): Promise<void>;
  /** How many requests of a lane are waiting: a new one has to go behind them. */
  waiting(lane: string): number;
  /** Takes up what processes that have died have left. @throws {StoreError} */
  resume(): Promise<void>;
  /** Resolves when no {@link resume} is on its way: what is taken up stands in its lane then. */
  resumed(): Promise<void>;
  /** Resolves when nothing is waiting. */
  idle(): Promise<void>;
  /** Ends sending, within a few seconds; what is left is kept for the next start. */
  stop(): Promise<void>;
}

/** A request in memory; without an id when the store could not take it. */
interface Waiting extends KeptRequest {
  /** Called when it is sent or given up. */
  settle: () => void;
  /** From when on this process has tried to make it. */
  since: Date;
}

interface Lane {
  requests: Waiting[];
  work: Promise<void>;
}

/** An outbox over a store, so that no answer is lost with the process. */
export function createOutbox({ store, send, clock, logger, onFinished, pace = DEFAULT_PACE }: OutboxDeps): Outbox {
  const lanes = new Map<string, Lane>();
  const lastTurns = new Map<RequestKind, Promise<void>>();
  const stopping = new AbortController();
  const { signal } = stopping;
  // Every lane may be asleep at the same time.
  setMaxListeners(0, signal);

  let resuming: Promise<void> | undefined;

  const eraser = createEraser({
    erase: store.finishRequests,
    clock,
    logger,
    onErased: (ids) => {
      keeping.erased(ids);
      onFinished();
    },
  });
  const keeping = createKeeping({ store, strikeOff: eraser.add });
  const forget = (requests: readonly Waiting[]) => {
    for (const request of requests) {
      request.isDone = true;
      if (request.id !== null) eraser.add(request.id);
      request.settle();
    }
  };

  /** Requests over all lanes begin one after the other; acknowledgements do not queue behind answers. */
  function waitForTurn(method: string): Promise<void> {
    const kind = requestKind(method);
    const turn = lastTurns.get(kind) ?? Promise.resolve();
    lastTurns.set(
      kind,
      turn.then(() => clock.sleep(1000 / pace.perSecond, signal)),
    );
    return turn;
  }

  /** Makes a request once. @returns how long to wait before the next try; null when there is nothing more to try. */
  async function attempt(request: Waiting, lane: Lane, failures: number): Promise<number | null> {
    const { method, since } = request;
    await waitForTurn(method);
    if (signal.aborted) return 0;
    if (clock.now().getTime() - since.getTime() > worthMs(method)) {
      logger.warn({ method }, "an answer is given up: it could not be sent for too long");
      return null;
    }
    try {
      await send(method, inTime(method, readPayload(request.payload), request, clock.now()));
      return null;
    } catch (error) {
      const failure = failureOf(error);
      if (failures === 0) logger.warn({ method, err: error }, "an answer has to wait longer");
      const backOffMs = Math.min(FIRST_RETRY_MS * 2 ** failures, LONGEST_RETRY_MS);
      if (failure?.kind === "later") return failure.retryAfterMs ?? backOffMs;
      if (failure?.kind === "unauthorized") return backOffMs;
      if (isNotEditable(error)) {
        // What was to replace a message that is gone comes as one of its own.
        Object.assign(request, asNewMessage(request));
        return 0;
      }
      if (failure?.kind === "gone") forget(lane.requests.splice(1));
      logger.info({ method, err: error }, "an answer is given up: Telegram does not take it");
      return null;
    }
  }

  async function drain(name: string, lane: Lane, firstDelayMs: number): Promise<void> {
    let failures = 0;
    let delayMs = firstDelayMs;
    for (let next = lane.requests[0]; next !== undefined; next = lane.requests[0]) {
      if (delayMs > 0) await clock.sleep(delayMs, signal);
      if (signal.aborted) return;
      const waitMs = await attempt(next, lane, failures);
      failures = waitMs === null ? 0 : failures + 1;
      if (waitMs === null) {
        lane.requests.shift();
        forget([next]);
      }
      delayMs = waitMs ?? 1000 / pace.perChatPerSecond;
    }
    lanes.delete(name);
  }

  const waitingFor = (request: DeferredRequest, id: number | null = null): Waiting => ({
    ...request,
    id,
    isDone: false,
    settle: () => undefined,
    since: clock.now(),
  });

  function enqueue(request: Waiting, delayMs: number): void {
    const running = lanes.get(request.lane);
    if (running !== undefined) {
      running.requests.push(request);
      return;
    }
    const lane: Lane = { requests: [request], work: Promise.resolve() };
    lanes.set(request.lane, lane);
    lane.work = drain(request.lane, lane, delayMs);
  }

  async function resume(): Promise<void> {
    for (const { id, ...request } of await keeping.takeUp()) enqueue(waitingFor(request, id), 0);
  }

  return {
    async defer(asked, delayMs = 0) {
      logger.info({ method: asked.method, delayMs }, "an answer has to wait: Telegram does not take it now");
      const request = waitingFor(asked);
      try {
        await keeping.keep(request);
        enqueue(request, delayMs);
      } catch (error) {
        logger.error({ err: error }, "an answer that has to wait could not be kept: its question stays in hand");
        await new Promise<void>((settle) => {
          request.settle = settle;
          enqueue(request, delayMs);
        });
      }
    },
    waiting: (lane) => lanes.get(lane)?.requests.length ?? 0,
    resume() {
      resuming ??= resume().finally(() => {
        resuming = undefined;
      });
      return resuming;
    },
    async resumed() {
      await resuming?.catch(() => undefined);
    },
    async idle() {
      while (lanes.size > 0) await Promise.all([...lanes.values()].map(({ work }) => work));
      await eraser.idle();
    },
    async stop() {
      stopping.abort();
      const grace = new AbortController();
      await Promise.race([
        Promise.all([...lanes.values()].map(({ work }) => work)),
        clock.sleep(GRACE_MS, grace.signal),
      ]);
      grace.abort();
      await eraser.stop();
    },
  };
}
