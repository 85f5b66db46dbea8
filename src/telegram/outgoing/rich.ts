import type { Transformer } from "grammy";
import type { ApiError } from "grammy/types";
import type { Clock } from "../../reminders/clock.ts";
import type { Logger } from "../logger.ts";
import { failureOfRefusal } from "./send-failure.ts";

/** The methods that can send rich messages, and the method to call for one. */
const RICH_METHODS: Readonly<Record<string, string>> = {
  sendMessage: "sendRichMessage",
  editMessageText: "editMessageText",
};
/** Parameters of the plain form only. */
const PLAIN_ONLY = ["text", "parse_mode", "link_preview_options"];
/** How long a Telegram without rich messages is sent plain ones, in milliseconds. */
const WITHOUT_MS = 60 * 60_000;

/** Refusals of an edit that concern the message itself, not its form. */
const ABOUT_THE_MESSAGE =
  /message is not modified|message to edit not found|message can't be edited|MESSAGE_ID_INVALID/;

/** Whether Telegram refused the form of a message. Then nothing was sent, and the other form may work. */
function refusesForm(refusal: ApiError): boolean {
  if (refusal.error_code === 404) return true;
  return failureOfRefusal(refusal).kind === "refused" && !ABOUT_THE_MESSAGE.test(refusal.description);
}

/** Whether Telegram does not know rich messages at all, rather than refusing this one. */
function knowsNone({ error_code: code, description }: ApiError): boolean {
  return code === 404 || /text is empty|text must be non-empty/i.test(description);
}

function without(payload: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(payload).filter(([name]) => !names.includes(name)));
}

export interface RichDeps {
  clock: Pick<Clock, "now">;
  logger: Pick<Logger, "info" | "warn">;
  /** Whether rich messages are sent at all. */
  enabled: boolean;
}

/**
 * Sends a message as rich if it has a rich form and Telegram accepts it, else as text. The text is sent only after a
 * clear refusal, never when the rich message may have arrived. It runs below the retries, so that a deferred message
 * keeps both forms.
 */
export function createRich({ clock, logger, enabled }: RichDeps): Transformer {
  let withoutUntil = enabled ? -Infinity : Infinity;
  return async (call, method, payload, signal) => {
    const richMethod = RICH_METHODS[method];
    if (richMethod === undefined || !("rich_message" in payload)) return call(method, payload, signal);
    const callAs = (name: string, parameters: object) =>
      call(name as typeof method, parameters as typeof payload, signal);

    const now = clock.now().getTime();
    let refusal: ApiError | undefined;
    if (now >= withoutUntil) {
      const sent = await callAs(richMethod, without(payload, PLAIN_ONLY));
      if (sent.ok || !refusesForm(sent)) return sent;
      refusal = sent;
    }
    const sent = await callAs(method, without(payload, ["rich_message"]));
    if (refusal && sent.ok) {
      if (knowsNone(refusal)) {
        withoutUntil = now + WITHOUT_MS;
        logger.info({ method: richMethod }, "this Telegram has no rich messages: lists come as text");
      } else
        logger.warn({ method: richMethod, reason: refusal.description }, "a rich message was refused and sent as text");
    }
    return sent;
  };
}
