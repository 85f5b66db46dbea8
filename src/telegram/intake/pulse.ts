/** The state of the connection to Telegram; times in milliseconds. */
export interface PulseState {
  /** Since Telegram last answered or delivered something; null when it never has, or when another process polls. */
  answeredMs: number | null;
  /** Since the last update; null when there was none. */
  cameMs: number | null;
  /** How long the current request has taken; null when there is none. */
  requestMs: number | null;
  /** Failed requests in a row. */
  failures: number;
  /** Another process polls, and this one waits for its turn. */
  standby: boolean;
}

/** The verdict on a pulse. */
export interface PulseVerdict {
  ok: boolean;
  /** One sentence without a full stop. */
  detail: string;
}

/** Records when Telegram was asked, when it answered, and when updates came. */
export interface Pulse {
  /** Wraps a request so that it is recorded. */
  watch: <Args extends unknown[], Result>(
    request: (...args: Args) => Promise<Result>,
  ) => (...args: Args) => Promise<Result>;
  /** Records that updates have come. */
  came: () => void;
  /** Records that another process polls from now on, or no longer. */
  standby: (isWaiting: boolean) => void;
  state: () => PulseState;
}

/**
 * After this long without an answer something is wrong, in milliseconds. A long poll of 30 s with its timeout and the
 * longest retry pause stay well below it.
 */
const STALE_MS = 120_000;
/** A request that takes longer is stuck, in milliseconds. */
const STUCK_MS = 60_000;

/** Creates a pulse; `elapsedMs` is a monotonic clock. */
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
      // No request was made while standing by, so the silence counts from now.
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

/** Judges whether Telegram still answers and, if not, what is stuck. Quiet times without updates are healthy. */
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
