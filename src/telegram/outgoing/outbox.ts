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

/** First and longest pause after a failure, in milliseconds; it doubles in between. */
const [FIRST_RETRY_MS, LONGEST_RETRY_MS] = [1000, 30_000];

/** How long a stopped outbox waits for requests in flight, in milliseconds. */
const GRACE_MS = 2000;

export interface OutboxDeps {
  store: Pick<TransitStore, "keepRequest" | "finishRequests" | "keptRequests">;
  /** Makes a request; rejects with grammY's errors. */
  send: (method: string, payload: Record<string, unknown>) => Promise<unknown>;
  clock: Clock;
  logger: Logger;
  /** Called when something has been deleted. */
  onFinished: () => void;
  /** Default: 25 messages a second in total, 1 in each chat. */
  pace?: Pace;
}

/** Requests that failed; they are retried until they succeed. */
export interface Outbox {
  /**
   * Takes over a request. Resolves once it is safe: kept in the store or, if that fails, sent or given up. The requests
   * of a lane are sent in order, also after a restart.
   * @param delayMs how long to wait before the first try. Default 0.
   */
  defer(request: DeferredRequest, delayMs?: number): Promise<void>;
  /** How many requests of a lane are waiting; a new one has to queue behind them. */
  waiting(lane: string): number;
  /** Takes over the requests that dead processes left. @throws {StoreError} */
  resume(): Promise<void>;
  /** Resolves when no {@link resume} is running: its requests are in their lanes then. */
  resumed(): Promise<void>;
  /** Resolves when nothing is waiting. */
  idle(): Promise<void>;
  /** Stops sending within a few seconds; the rest is kept for the next start. */
  stop(): Promise<void>;
}

/** A request in memory; it has no id if the store could not keep it. */
interface Waiting extends KeptRequest {
  /** Called when it has been sent or given up. */
  settle: () => void;
  /** When this process first tried it. */
  since: Date;
}

interface Lane {
  requests: Waiting[];
  work: Promise<void>;
}

/** An outbox backed by a store, so that no answer is lost when the process dies. */
export function createOutbox({ store, send, clock, logger, onFinished, pace = DEFAULT_PACE }: OutboxDeps): Outbox {
  const lanes = new Map<string, Lane>();
  const lastTurns = new Map<RequestKind, Promise<void>>();
  const stopping = new AbortController();
  const { signal } = stopping;
  // All lanes may be sleeping on this signal at once.
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

  /** Spaces requests out over all lanes; acknowledgements do not queue behind answers. */
  function waitForTurn(method: string): Promise<void> {
    const kind = requestKind(method);
    const turn = lastTurns.get(kind) ?? Promise.resolve();
    lastTurns.set(
      kind,
      turn.then(() => clock.sleep(1000 / pace.perSecond, signal)),
    );
    return turn;
  }

  /** Makes a request once. @returns the pause before the next try in milliseconds; null when it is done or given up */
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
        // The message to edit is gone: send the text as a new one.
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
