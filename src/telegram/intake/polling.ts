import { Api, GrammyError } from "grammy";
import type { ApiClientOptions } from "grammy";
import type { Logger } from "../logger.ts";
import { failureOf } from "../outgoing/send-failure.ts";
import type { Intake, IntakeEnd } from "../run.ts";
import { ALLOWED_UPDATES } from "./door.ts";
import type { Inbox } from "./inbox.ts";
import { createOffsets } from "./offsets.ts";

/** What is asked of Telegram. */
interface UpdatesRequest {
  offset: number;
  /** Seconds. */
  timeout: number;
  limit: number;
  allowed_updates: readonly (typeof ALLOWED_UPDATES)[number][];
}

export interface PollingDeps {
  getUpdates: (request: UpdatesRequest, signal: AbortSignal) => Promise<unknown[]>;
  /** Where updates go. */
  inbox: Pick<Inbox, "receive" | "inHand">;
  /** Resolves after a delay, or early when the signal is aborted. */
  sleep: (delayMs: number, signal?: AbortSignal) => Promise<void>;
  logger: Logger;
  /** Called each time when another process takes the updates; it may abort the signal. */
  onConflict?: (() => void) | undefined;
}

export interface PollingOptions {
  /** How long Telegram may hold a request open, in seconds. Default 30. */
  longPollSeconds?: number;
  /** How long another poller with the same token is borne, in milliseconds. Default 90 000. */
  conflictPatienceMs?: number;
}

/** Between two requests while updates are not safe: Telegram gives those again at once instead of waiting for new ones. */
const BUSY_PAUSE_MS = 100;
/** So many updates in hand are enough: Telegram keeps the next ones meanwhile. */
export const IN_HAND_LIMIT = 5000;
/** What a request may take beyond the time for which Telegram may hold it open, in seconds. */
const REQUEST_SECONDS = 10;
const [FIRST_BACK_OFF_MS, LONGEST_BACK_OFF_MS] = [1000, 15_000];
/** How long the last confirmation may take, in milliseconds. */
const FAREWELL_MS = 2000;

/**
 * getUpdates of a bot, without anything that would try again by itself: refusals are dealt with by {@link poll}.
 * @param client as for the bot; its time limit is replaced by one that fits a long poll
 */
export function createGetUpdates(token: string, client: ApiClientOptions = {}): PollingDeps["getUpdates"] {
  return async (request, signal) => {
    const api = new Api(token, { ...client, timeoutSeconds: request.timeout + REQUEST_SECONDS });
    // One signal for each request: grammY listens to the one it is given for ever.
    const own = new AbortController();
    const abort = () => {
      own.abort();
    };
    signal.addEventListener("abort", abort);
    try {
      // grammY's type of a signal is that of a polyfill; the real one fits.
      return await api.getUpdates(request, own.signal as Parameters<Api["getUpdates"]>[1]);
    } finally {
      signal.removeEventListener("abort", abort);
    }
  };
}

const backOffMs = (failures: number) => Math.min(FIRST_BACK_OFF_MS * 2 ** failures, LONGEST_BACK_OFF_MS);

/**
 * Takes updates from Telegram into the inbox until the signal is aborted. An update is confirmed once it is safe there: what
 * takes long to answer holds up nothing that comes after it.
 */
export async function poll(
  { getUpdates, inbox, sleep, logger, onConflict }: PollingDeps,
  signal: AbortSignal,
  { longPollSeconds = 30, conflictPatienceMs = 90_000 }: PollingOptions = {},
): Promise<IntakeEnd> {
  const offsets = createOffsets();
  let failures = 0;
  let conflictMs = 0;

  /** Waits as long as a failed request asks for; a reason when it is of no use to go on. */
  const recover = async (error: unknown): Promise<IntakeEnd | undefined> => {
    const failure = failureOf(error);
    if (failure?.kind === "unauthorized") return "unauthorized";
    const delayMs = (failure?.kind === "later" ? failure.retryAfterMs : null) ?? backOffMs(failures);
    failures += 1;
    if (error instanceof GrammyError && error.error_code === 409) {
      if (conflictMs >= conflictPatienceMs) return "conflict";
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

  /** Takes one batch; pauses where the next one would only bring the same. */
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
    // Confirms what is safe: it would come again otherwise.
    await getUpdates({ ...request(0), limit: 1 }, AbortSignal.timeout(FAREWELL_MS)).catch((error: unknown) => {
      logger.debug({ err: error }, "the last updates could not be confirmed and will come again");
    });
  }
  return end;
}

/** Polling as the intake of a bot. */
export function createPolling(deps: Omit<PollingDeps, "inbox" | "onConflict">, options: PollingOptions = {}): Intake {
  return (inbox, signal, onConflict) => poll({ ...deps, inbox, onConflict }, signal, options);
}
