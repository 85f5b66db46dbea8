import { GrammyError, HttpError } from "grammy";
import type { ApiError } from "grammy/types";

/** What a request that failed means for its message. */
export type SendFailure =
  /** Not now: the same request may get through later. `mayHaveArrived` when the failure does not tell that it has not. */
  | { kind: "later"; retryAfterMs: number | null; mayHaveArrived: boolean; reason: string }
  /** The chat has blocked the bot, put it out, or is gone: nothing sent to it will arrive. */
  | { kind: "gone"; reason: string }
  | { kind: "migrated"; to: number }
  /** The token is refused: this process can do nothing, one with another token can. */
  | { kind: "unauthorized"; reason: string }
  /** Telegram will never take this request. */
  | { kind: "refused"; reason: string };

/** The wait where Telegram asks for patience and does not say how much, and the longest one that is believed, in milliseconds. */
const [UNKNOWN_WAIT_MS, LONGEST_WAIT_MS] = [5000, 60 * 60_000];

/** Codes of Node for requests that never left: nobody listens there, or the name has no address. */
const NEVER_LEFT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);

/** A refusal of a chat that is not there (any more), or of a channel where the bot is let in no more. */
const CHAT_IS_GONE =
  /chat not found|user is deactivated|PEER_ID_INVALID|group chat was deactivated|need administrator rights in the channel chat|CHAT_ADMIN_REQUIRED/i;

/** The code of Node in an error or one of its causes. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return "code" in error && typeof error.code === "string" ? error.code : codeOf(error.cause);
}

/** Reads a refusal of the Bot API. */
export function failureOfRefusal({
  error_code: code,
  description,
  parameters,
}: Pick<ApiError, "error_code" | "description" | "parameters">): SendFailure {
  const reason = `${code} ${description}`;
  if (parameters?.migrate_to_chat_id !== undefined) return { kind: "migrated", to: parameters.migrate_to_chat_id };
  if (code === 429) {
    const seconds = parameters?.retry_after;
    const retryAfterMs = seconds === undefined || !(seconds > 0) ? UNKNOWN_WAIT_MS : seconds * 1000;
    return { kind: "later", retryAfterMs: Math.min(retryAfterMs, LONGEST_WAIT_MS), mayHaveArrived: false, reason };
  }
  if (code === 403 || (code === 400 && CHAT_IS_GONE.test(description))) return { kind: "gone", reason };
  // A server that failed may have done so after it had sent.
  if (code >= 500) return { kind: "later", retryAfterMs: null, mayHaveArrived: true, reason };
  // A token that Telegram cannot even read makes an address that it does not know.
  if (code === 401 || code === 404) return { kind: "unauthorized", reason };
  return { kind: "refused", reason };
}

/** Reads whatever a request to the Bot API has thrown; undefined for what has nothing to do with the request. */
export function failureOf(error: unknown): SendFailure | undefined {
  if (error instanceof GrammyError) return failureOfRefusal(error);
  if (!(error instanceof HttpError)) return undefined;
  const code = codeOf(error.error);
  const mayHaveArrived = code === undefined || !NEVER_LEFT.has(code);
  return { kind: "later", retryAfterMs: null, mayHaveArrived, reason: code ?? "the connection broke" };
}
