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

/** What looks like a bot's token, wherever it stands: in an address, in the text of an error. */
const TOKEN = /\d{3,16}(?::|%3A)[A-Za-z0-9_-]{10,}/gi;
/** The secret half of a token is looked for by itself when it is at least so long: a shorter one may be any word. */
const SECRET_LENGTH = 8;

/**
 * Takes tokens out of texts: what looks like one, and the ones that are known, whatever their form.
 * @param tokens in full, as they were configured
 */
export function createRedaction(tokens: readonly string[] = []): (text: string) => string {
  const known = tokens.flatMap((token) => {
    const secret = token.slice(token.indexOf(":") + 1);
    return [token, encodeURIComponent(token), ...(secret.length >= SECRET_LENGTH ? [secret] : [])];
  });
  return (text) => known.reduce((clean, secret) => clean.replaceAll(secret, "[token]"), text.replace(TOKEN, "[token]"));
}

/** An error as it may be logged: nothing of what was sent. */
function describeError(error: unknown, depth = 0): object {
  if (!(error instanceof Error)) return { message: String(error) };
  // What could not be parsed is quoted in such an error: it may be what somebody wrote.
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
 * The log of the process: one line of JSON for each event. Tokens are left out, and fields that hold what was sent.
 * @param redact takes out of a line what must not be in it. Default: what looks like a token.
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

/** A log for whoever has nothing but sentences to say. */
export function sentencesTo(logger: Logger): { warn: (sentence: string) => void } {
  return {
    warn: (sentence) => {
      logger.warn({}, sentence);
    },
  };
}
