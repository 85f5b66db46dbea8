/** What Telegram adds to some errors. */
export interface ErrorParameters {
  /** Seconds to wait before the request is repeated. */
  retry_after?: number;
  /** The supergroup that a group has become. */
  migrate_to_chat_id?: number;
}

/** An error that a bot receives as `{ ok: false, error_code, description, parameters }`, in Telegram's words. */
export class BotApiError extends Error {
  override readonly name = "BotApiError";

  constructor(
    readonly code: number,
    readonly description: string,
    readonly parameters?: ErrorParameters,
  ) {
    super(description);
  }
}

/** A 400. Like Telegram, starts the text with a small letter unless it is an upper-case code (BUTTON_DATA_INVALID). */
export function badRequest(text: string, parameters?: ErrorParameters): BotApiError {
  const isCode = /^[A-Z][A-Z_]/.test(text);
  const words = isCode ? text : text.charAt(0).toLowerCase() + text.slice(1);
  return new BotApiError(400, `Bad Request: ${words}`, parameters);
}

/** A 403. */
export function forbidden(text: string): BotApiError {
  return new BotApiError(403, `Forbidden: ${text}`);
}

/** An action that a person's Telegram app would not allow; an error in the test or page that tried it. */
export class ImpossibleAction extends Error {
  override readonly name = "ImpossibleAction";
}
