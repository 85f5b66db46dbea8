import type { Transformer } from "grammy";
import type { ApiResponse } from "grammy/types";
import type { Clock } from "../../reminders/clock.ts";
import { failureOf, failureOfRefusal } from "./send-failure.ts";

export interface PatienceOptions {
  /** Ends the waiting: what failed last is then the result. */
  signal?: AbortSignal;
  /** Called before each pause. */
  onFailure?: (reason: string, delayMs: number) => void;
  /** How long to try, in milliseconds. Default ten minutes. */
  patienceMs?: number;
}

/** First pause and longest one, in milliseconds; it doubles in between. */
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [1000, 15_000];
const PATIENCE_MS = 10 * 60_000;

/**
 * Makes a request until Telegram answers it, be it with a refusal that would stay the same.
 * @throws what the last try has thrown, when patience ends
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

/** Gives every request of an API the patience of {@link untilAnswered}. */
export function createPatience(clock: Pick<Clock, "sleep">, options: PatienceOptions = {}): Transformer {
  // grammY's type of a signal is that of a polyfill; the real one fits.
  const end = options.signal as Parameters<Transformer>[3];
  return (call, method, payload, signal) => untilAnswered(() => call(method, payload, signal ?? end), clock, options);
}
