/** How things stand with Telegram; times in milliseconds. */
export interface PulseState {
  /** Since Telegram last answered, or brought something; null when it never has, or another process asks. */
  answeredMs: number | null;
  /** Since the last update came; null when none has. */
  cameMs: number | null;
  /** How long the request has taken that is under way; null when there is none. */
  requestMs: number | null;
  /** Requests that have failed in a row. */
  failures: number;
  /** Another process asks Telegram, and this one waits for its turn. */
  standby: boolean;
}

/** What a look at the pulse says. */
export interface PulseVerdict {
  ok: boolean;
  /** One sentence, without its full stop. */
  detail: string;
}

/** Notes when Telegram was asked, when it answered, and when updates came. */
export interface Pulse {
  /** The same request, noted. */
  watch: <Args extends unknown[], Result>(
    request: (...args: Args) => Promise<Result>,
  ) => (...args: Args) => Promise<Result>;
  /** Updates have come. */
  came: () => void;
  /** Another process asks Telegram from now on, or no longer. */
  standby: (isWaiting: boolean) => void;
  state: () => PulseState;
}

/**
 * After so long without an answer something is wrong, in milliseconds: a long poll of half a minute, its time limit and the
 * longest pause after a failure are well below.
 */
const STALE_MS = 120_000;
/** A request that takes longer than this is stuck, in milliseconds. */
const STUCK_MS = 60_000;

/** Makes a pulse; `elapsedMs` is a clock that never goes back. */
export function createPulse(elapsedMs: () => number): Pulse {
  let [answeredAt, cameAt, askedAt]: (number | null)[] = [null, null, null];
  let failures = 0;
  let isStandby = false;
  const since = (atMs: number | null | undefined) => (atMs === null || atMs === undefined ? null : elapsedMs() - atMs);
  return {
    watch:
      (request) =>
      async (...args) => {
        askedAt = elapsedMs();
        try {
          const result = await request(...args);
          answeredAt = elapsedMs();
          failures = 0;
          return result;
        } catch (error) {
          failures += 1;
          throw error;
        } finally {
          askedAt = null;
        }
      },
    came() {
      cameAt = answeredAt = elapsedMs();
    },
    standby(isWaiting) {
      // Nobody can have answered what was not asked: the silence counts from here on.
      if (isStandby && !isWaiting && answeredAt !== null) answeredAt = elapsedMs();
      isStandby = isWaiting;
    },
    state: () => ({
      answeredMs: isStandby ? null : since(answeredAt),
      cameMs: since(cameAt),
      requestMs: since(askedAt),
      failures,
      standby: isStandby,
    }),
  };
}

const seconds = (durationMs: number) => `${Math.round(durationMs / 1000)} s`;

/** Whether Telegram is still there, and where it is stuck if it is not: nothing that comes is no reason to worry. */
export function judgePulse({ answeredMs, cameMs, requestMs, failures, standby }: PulseState): PulseVerdict {
  if (standby) return { ok: true, detail: "another process asks Telegram, this one stands by" };
  if (answeredMs !== null && answeredMs <= STALE_MS) {
    const came = cameMs === null ? "nothing has come yet" : `the last update came ${seconds(cameMs)} ago`;
    return { ok: true, detail: `Telegram answers; ${came}` };
  }
  const silent = answeredMs === null ? "Telegram has not answered yet" : `no answer for ${seconds(answeredMs)}`;
  if (requestMs !== null && requestMs > STUCK_MS) {
    return { ok: false, detail: `${silent}: a request has been under way for ${seconds(requestMs)}` };
  }
  if (failures > 0) return { ok: false, detail: `${silent}: ${failures} request(s) in a row have failed` };
  if (answeredMs === null) return { ok: false, detail: silent };
  return { ok: false, detail: `${silent}: nothing is asked, what came before is stuck on its way into the inbox` };
}
