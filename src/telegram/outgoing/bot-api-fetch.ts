import { z } from "zod";

/** How long the body of a response may pause, in milliseconds. */
const STALL_MS = 5000;
const BAD_GATEWAY = 502;

const answer = z.union([
  z.looseObject({ ok: z.literal(true), result: z.unknown().refine((result) => result !== undefined) }),
  z.looseObject({ ok: z.literal(false), error_code: z.number().optional().catch(undefined) }),
]);

/**
 * Reads a response of the Bot API; throws for anything else, such as a proxy's page. A refusal without a code gets the
 * HTTP status.
 */
function answerOf(json: string, status: number): object {
  const read = answer.parse(JSON.parse(json));
  if (read.ok || read.error_code !== undefined) return read;
  return { ...read, error_code: status >= 400 ? status : BAD_GATEWAY };
}

/** The options that grammY passes to `fetch`; its signal is a polyfill's. */
interface ClientRequest extends Omit<RequestInit, "signal"> {
  signal?: AbortSignal | null;
}

/**
 * Node's own `fetch` for grammY. grammY's default waits for its full timeout when a body breaks off; this one notices
 * at once, and also ends a body that stalls.
 * @param stallMs how long the body may pause, in milliseconds. Default 5000.
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
      const response = await fetch(url, { ...init, signal: own.signal, redirect: "error" });
      timer = setTimeout(abort, stallMs);
      const parts: Uint8Array[] = [];
      for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
        timer.refresh();
        parts.push(part);
      }
      return Response.json(answerOf(Buffer.concat(parts).toString(), response.status));
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    }
  };
}
