import { GrammyError, HttpError } from "grammy";
import type { ApiError } from "grammy/types";

/** What a failed request means for its message. */
export type SendFailure =
  /** The same request may succeed later. `mayHaveArrived` when the failure does not rule that out. */
  | { kind: "later"; retryAfterMs: number | null; mayHaveArrived: boolean; reason: string }
  /** The chat has blocked or removed the bot, or no longer exists: nothing sent to it will arrive. */
  | { kind: "gone"; reason: string }
  | { kind: "migrated"; to: number }
  /** The token is refused: only a process with another token can send it. */
  | { kind: "unauthorized"; reason: string }
  /** Telegram will never accept this request. */
  | { kind: "refused"; reason: string };

/** The pause when Telegram asks for one without naming it, and the longest pause accepted, in milliseconds. */
const [UNKNOWN_WAIT_MS, LONGEST_WAIT_MS] = [5000, 60 * 60_000];

/** Node's error codes for requests that never left: connection refused, unknown host, no network. */
const NEVER_LEFT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);

/** Refusals because the chat no longer exists, or because the bot was removed from the channel. */
const CHAT_IS_GONE =
  /chat not found|user is deactivated|PEER_ID_INVALID|group chat was deactivated|need administrator rights in the channel chat|CHAT_ADMIN_REQUIRED/i;

/** Node's error code in an error or one of its causes. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return "code" in error && typeof error.code === "string" ? error.code : codeOf(error.cause);
}

/** Classifies a refusal of the Bot API. */
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
  // A server error may come after the message was sent.
  if (code >= 500) return { kind: "later", retryAfterMs: null, mayHaveArrived: true, reason };
  // A malformed token makes an unknown address, which is a 404.
  if (code === 401 || code === 404) return { kind: "unauthorized", reason };
  return { kind: "refused", reason };
}

/** Classifies an error thrown by a request to the Bot API; undefined for an unrelated error. */
export function failureOf(error: unknown): SendFailure | undefined {
  if (error instanceof GrammyError) return failureOfRefusal(error);
  if (!(error instanceof HttpError)) return undefined;
  const code = codeOf(error.error);
  const mayHaveArrived = code === undefined || !NEVER_LEFT.has(code);
  return { kind: "later", retryAfterMs: null, mayHaveArrived, reason: code ?? "the connection broke" };
}
