/** How long an answer that has begun may stand still, in milliseconds. */
const STALL_MS = 5000;

/** What grammY hands to its `fetch`; its signal is a polyfill's. */
interface ClientRequest extends Omit<RequestInit, "signal"> {
  signal?: AbortSignal | null;
}

/**
 * Node's own `fetch` for grammY. The one that grammY brings waits for the end of a body that has broken off until its own
 * time is over; this one notices at once, and does not wait for a body that stops coming.
 * @param stallMs how long an answer may stand still, in milliseconds. Default 5000.
 */
export function createBotApiFetch(stallMs = STALL_MS): (url: string, request?: ClientRequest) => Promise<Response> {
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
      timer = setTimeout(abort, stallMs);
      const parts: Uint8Array[] = [];
      for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
        timer.refresh();
        parts.push(part);
      }
      return new Response(Buffer.concat(parts), { status: response.status });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    }
  };
}
