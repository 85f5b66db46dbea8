/** How long the rest of an answer may take once it has begun, in milliseconds: bodies of the Bot API are small. */
const BODY_TIMEOUT_MS = 5000;

/** What grammY hands to its `fetch`; its signal is a polyfill's. */
interface ClientRequest extends Omit<RequestInit, "signal"> {
  signal?: AbortSignal | null;
}

/**
 * Node's own `fetch` for grammY. The one that grammY brings waits for the end of a body that has broken off until its own
 * time is over; this one notices at once, and does not wait for a body that stops coming.
 * @param bodyTimeoutMs default 5000
 */
export function createBotApiFetch(
  bodyTimeoutMs = BODY_TIMEOUT_MS,
): (url: string, request?: ClientRequest) => Promise<Response> {
  return async (url, { signal, ...init } = {}) => {
    const own = new AbortController();
    const abort = () => {
      own.abort();
    };
    if (signal?.aborted === true) abort();
    signal?.addEventListener("abort", abort);
    let timer: NodeJS.Timeout | undefined;
    try {
      const response = await fetch(url, { ...init, signal: own.signal });
      timer = setTimeout(abort, bodyTimeoutMs);
      return new Response(await response.text(), { status: response.status });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    }
  };
}
