import type { Transformer } from "grammy";
import type { ApiResponse } from "grammy/types";
import type { Clock } from "../../reminders/clock.ts";
import { failureOf, failureOfRefusal } from "./send-failure.ts";

export interface PatienceOptions {
  /** Ends the retries; the last failure is the result. */
  signal?: AbortSignal;
  /** Called before each pause. */
  onFailure?: (reason: string, delayMs: number) => void;
  /** How long to retry, in milliseconds. Default ten minutes. */
  patienceMs?: number;
}

/** First and longest pause, in milliseconds; it doubles in between. */
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [1000, 15_000];
const PATIENCE_MS = 10 * 60_000;

/**
 * Retries a request until Telegram answers; a final refusal is an answer too.
 * @throws the last error, when the time is over
 */
export async function untilAnswered<Result>(
  request: () => Promise<ApiResponse<Result>>,
  clock: Pick<Clock, "sleep">,
  { signal, onFailure, patienceMs = PATIENCE_MS }: PatienceOptions = {},
): Promise<ApiResponse<Result>> {
  const isOver = () => signal?.aborted === true || waitedMs >= patienceMs;
  let waitedMs = 0;
  for (let failures = 0; ; failures += 1) {
    let failure;
    let end: () => ApiResponse<Result>;
    try {
      const response = await request();
      if (response.ok) return response;
      failure = failureOfRefusal(response);
      end = () => response;
    } catch (error) {
      failure = failureOf(error);
      end = () => {
        throw error;
      };
    }
    if (failure?.kind !== "later" || isOver()) return end();
    const pauseMs = failure.retryAfterMs ?? Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS);
    const delayMs = Math.min(pauseMs, patienceMs - waitedMs);
    onFailure?.(failure.reason, delayMs);
    await clock.sleep(delayMs, signal);
    waitedMs += delayMs;
    if (isOver()) return end();
  }
}

/** Applies {@link untilAnswered} to every request of an API. */
export function createPatience(clock: Pick<Clock, "sleep">, options: PatienceOptions = {}): Transformer {
  // grammY expects the type of a polyfill; Node's signal works too.
  const end = options.signal as Parameters<Transformer>[3];
  return (call, method, payload, signal) => untilAnswered(() => call(method, payload, signal ?? end), clock, options);
}
