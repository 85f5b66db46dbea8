import { z } from "zod";

/** How long an answer that has begun may stand still, in milliseconds. */
const STALL_MS = 5000;
const BAD_GATEWAY = 502;

const answer = z.union([
  z.looseObject({ ok: z.literal(true), result: z.unknown().refine((result) => result !== undefined) }),
  z.looseObject({ ok: z.literal(false), error_code: z.number().optional().catch(undefined) }),
]);

/** An answer of the Bot API. What comes from something in between is none; a refusal without a code has that of HTTP. */
function answerOf(json: string, status: number): object {
  const read = answer.parse(JSON.parse(json));
  if (read.ok || read.error_code !== undefined) return read;
  return { ...read, error_code: status >= 400 ? status : BAD_GATEWAY };
}

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
