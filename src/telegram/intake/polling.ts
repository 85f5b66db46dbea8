import { Api, GrammyError } from "grammy";
import type { ApiClientOptions } from "grammy";
import type { Logger } from "../logger.ts";
import { failureOf } from "../outgoing/send-failure.ts";
import type { Intake, IntakeEnd } from "../run.ts";
import { ALLOWED_UPDATES } from "./door.ts";
import type { Inbox } from "./inbox.ts";
import { createOffsets } from "./offsets.ts";

/** The parameters of getUpdates. */
interface UpdatesRequest {
  offset: number;
  /** In seconds. */
  timeout: number;
  limit: number;
  allowed_updates: readonly (typeof ALLOWED_UPDATES)[number][];
}

export interface PollingDeps {
  getUpdates: (request: UpdatesRequest, signal: AbortSignal) => Promise<unknown[]>;
  inbox: Pick<Inbox, "receive" | "inHand">;
  /** Resolves after a delay, or early when the signal is aborted. */
  sleep: (delayMs: number, signal?: AbortSignal) => Promise<void>;
  logger: Logger;
  /** Called whenever another process takes the updates; it may abort the signal. */
  onConflict?: (() => void) | undefined;
}

/** How long another poller with the same token is tolerated. */
const CONFLICT_PATIENCE_MS = 90_000;

export interface PollingOptions {
  /** How long Telegram may hold a request open, in seconds. Default 30. */
  longPollSeconds?: number;
}

/** The pause between requests while updates are unsafe, in milliseconds: Telegram returns those again at once. */
const BUSY_PAUSE_MS = 100;
/** The most updates in hand; beyond it, the next ones stay with Telegram. */
export const IN_HAND_LIMIT = 5000;
/** Extra time for a request, beyond the long poll itself, in seconds. */
const REQUEST_SECONDS = 10;
const [FIRST_BACK_OFF_MS, LONGEST_BACK_OFF_MS] = [1000, 15_000];
/** How long the last confirmation may take, in milliseconds. */
const FAREWELL_MS = 2000;

/**
 * getUpdates without any retry of its own: {@link poll} deals with failures.
 * @param client options as for the bot; the timeout is replaced by one that fits a long poll
 */
export function createGetUpdates(token: string, client: ApiClientOptions = {}): PollingDeps["getUpdates"] {
  return async (request, signal) => {
    const api = new Api(token, { ...client, timeoutSeconds: request.timeout + REQUEST_SECONDS });
    // A new signal for each request: grammY never removes its listener from the one it is given.
    const own = new AbortController();
    const abort = () => {
      own.abort();
    };
    signal.addEventListener("abort", abort);
    try {
      // grammY expects the type of a polyfill; Node's signal works too.
      return await api.getUpdates(request, own.signal as Parameters<Api["getUpdates"]>[1]);
    } finally {
      signal.removeEventListener("abort", abort);
    }
  };
}

const backOffMs = (failures: number) => Math.min(FIRST_BACK_OFF_MS * 2 ** failures, LONGEST_BACK_OFF_MS);

/**
 * Polls Telegram and puts updates into the inbox until the signal is aborted. An update is confirmed once it is safe
 * there, so a slow answer holds up nothing that comes after it.
 */
export async function poll(
  { getUpdates, inbox, sleep, logger, onConflict }: PollingDeps,
  signal: AbortSignal,
  { longPollSeconds = 30 }: PollingOptions = {},
): Promise<IntakeEnd> {
  const offsets = createOffsets();
  let failures = 0;
  let conflictMs = 0;

  /** Waits after a failed request, as long as Telegram asks for. @returns a reason when polling has to end */
  const recover = async (error: unknown): Promise<IntakeEnd | undefined> => {
    const failure = failureOf(error);
    if (failure?.kind === "unauthorized") return "unauthorized";
    const delayMs = (failure?.kind === "later" ? failure.retryAfterMs : null) ?? backOffMs(failures);
    failures += 1;
    if (error instanceof GrammyError && error.error_code === 409) {
      if (conflictMs >= CONFLICT_PATIENCE_MS) return "conflict";
      conflictMs += delayMs;
      logger.warn({ delayMs }, "another process takes this bot's updates (409); trying again");
      onConflict?.();
    } else {
      logger.warn({ delayMs, err: error }, "no updates could be taken from Telegram; trying again");
    }
    await sleep(delayMs, signal);
    return undefined;
  };

  const request = (timeout: number): UpdatesRequest => ({
    offset: offsets.next(),
    timeout,
    limit: 100,
    allowed_updates: ALLOWED_UPDATES,
  });

  /** Takes one batch, and pauses when the next request would only return the same updates. */
  const takeSome = async () => {
    const asked = request(offsets.unsafe() > 0 ? 0 : longPollSeconds);
    const updates = await getUpdates(asked, signal);
    [failures, conflictMs] = [0, 0];
    await inbox.receive(offsets.take(updates), asked.offset, offsets.secure);
    if (updates.length > 0 && offsets.next() === asked.offset) {
      await sleep(offsets.unsafe() > 0 ? BUSY_PAUSE_MS : FIRST_BACK_OFF_MS, signal);
    }
    while (inbox.inHand() >= IN_HAND_LIMIT && !signal.aborted) await sleep(BUSY_PAUSE_MS, signal);
  };

  let end: IntakeEnd = "stopped";
  const isOver = () => signal.aborted;
  while (!isOver()) {
    try {
      await takeSome();
    } catch (error) {
      if (isOver()) break;
      const reason = await recover(error);
      if (reason === undefined) continue;
      end = reason;
      break;
    }
  }

  if (end === "stopped" && offsets.next() > 0) {
    // Confirms the safe updates; otherwise they would be delivered again.
    await getUpdates({ ...request(0), limit: 1 }, AbortSignal.timeout(FAREWELL_MS)).catch((error: unknown) => {
      logger.debug({ err: error }, "the last updates could not be confirmed and will come again");
    });
  }
  return end;
}

/** Polling as an intake for the bot. */
export function createPolling(deps: Omit<PollingDeps, "inbox" | "onConflict">, options: PollingOptions = {}): Intake {
  return (inbox, signal, onConflict) => poll({ ...deps, inbox, onConflict }, signal, options);
}
