import { GrammyError, HttpError } from "grammy";
import { pino } from "pino";
import type { DestinationStream } from "pino";

/** What is used of a structured log; pino fits. Update ids go into it, never what was asked, and never a token. */
export interface Logger {
  debug: (fields: object, message: string) => void;
  info: (fields: object, message: string) => void;
  warn: (fields: object, message: string) => void;
  error: (fields: object, message: string) => void;
}

export const LOG_LEVELS = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A bot's token, wherever it stands: in an address, in the text of an error. */
const TOKEN = /\d{3,16}:[A-Za-z0-9_-]{10,}/g;

/** A text without tokens. */
function withoutTokens(text: string): string {
  return text.replace(TOKEN, "[token]");
}

/** An error as it may be logged: no token, and nothing of what was sent. */
function describeError(error: unknown, depth = 0): object {
  if (!(error instanceof Error)) return { message: withoutTokens(String(error)) };
  const { name, message, stack, cause } = error;
  const inner = error instanceof HttpError ? error.error : cause;
  return {
    type: name,
    message: withoutTokens(message),
    ...(error instanceof GrammyError && { method: error.method, code: error.error_code }),
    ...(stack !== undefined && { stack: withoutTokens(stack) }),
    ...(inner !== undefined && depth < 3 && { cause: describeError(inner, depth + 1) }),
  };
}

/**
 * The log of the process: one line of JSON for each event. Whatever looks like a token is left out, and fields that hold
 * what was sent.
 */
export function createLogger(level: LogLevel, destination: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
    redact: { paths: ["token", "*.token", "text", "*.text", "payload", "*.payload"], censor: "[redacted]" },
    hooks: {
      logMethod(this: unknown, args: Parameters<pino.LogFn>, method: pino.LogFn) {
        const clean = args.map((arg: unknown) => (typeof arg === "string" ? withoutTokens(arg) : arg));
        method.apply(this as never, clean as Parameters<pino.LogFn>);
      },
    },
  };
  return pino(options, destination);
}
