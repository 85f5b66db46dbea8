import { GrammyError, HttpError } from "grammy";
import { pino } from "pino";
import type { DestinationStream } from "pino";

/**
 * The part of a structured log that the bot uses; pino fits. Log update ids, never the text of a question or a token.
 */
export interface Logger {
  debug: (fields: object, message: string) => void;
  info: (fields: object, message: string) => void;
  warn: (fields: object, message: string) => void;
  error: (fields: object, message: string) => void;
}

export const LOG_LEVELS = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Matches anything like a bot token, for example in an address or in the text of an error. */
const TOKEN = /\d{3,16}(?::|%3A)[A-Za-z0-9_-]{10,}/gi;
/**
 * The secret half of a token is also removed alone, if it is at least this long: a shorter one may be an ordinary word.
 */
const SECRET_LENGTH = 8;

/**
 * Creates a function that removes tokens from a text: anything that looks like one, and the known ones in any form.
 * @param tokens the configured tokens in full
 */
export function createRedaction(tokens: readonly string[] = []): (text: string) => string {
  const known = tokens.flatMap((token) => {
    const secret = token.slice(token.indexOf(":") + 1);
    return [token, encodeURIComponent(token), ...(secret.length >= SECRET_LENGTH ? [secret] : [])];
  });
  return (text) => known.reduce((clean, secret) => clean.replaceAll(secret, "[token]"), text.replace(TOKEN, "[token]"));
}

/** The loggable part of an error, without anything that was sent. */
function describeError(error: unknown, depth = 0): object {
  if (!(error instanceof Error)) return { message: String(error) };
  // The message of such an error quotes the text that could not be parsed, which may be a user's.
  if (error instanceof SyntaxError) return { type: error.name };
  const { name, message, stack, cause } = error;
  const inner = error instanceof HttpError ? error.error : cause;
  return {
    type: name,
    message,
    ...(error instanceof GrammyError && { method: error.method, code: error.error_code }),
    ...(stack !== undefined && { stack }),
    ...(inner !== undefined && depth < 3 && { cause: describeError(inner, depth + 1) }),
  };
}

/**
 * The log of the process: one JSON line per entry. Tokens and the fields that hold sent content are left out.
 * @param redact removes secrets from a line. Default: removes anything that looks like a token.
 */
export function createLogger(
  level: LogLevel,
  destination: DestinationStream,
  redact: (text: string) => string = createRedaction(),
): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => describeError(error) },
    redact: { paths: ["token", "*.token", "text", "*.text", "payload", "*.payload"], censor: "[redacted]" },
  };
  return pino(options, {
    write(line: string) {
      destination.write(redact(line));
    },
  });
}

/** A logger for modules that only log sentences. */
export function sentencesTo(logger: Logger): { warn: (sentence: string) => void } {
  return {
    warn: (sentence) => {
      logger.warn({}, sentence);
    },
  };
}
