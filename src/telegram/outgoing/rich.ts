import type { Transformer } from "grammy";
import type { ApiError } from "grammy/types";
import type { Clock } from "../../reminders/clock.ts";
import type { Logger } from "../logger.ts";
import { failureOfRefusal } from "./send-failure.ts";

/** Methods whose messages may be rich, and the one that takes them as such. */
const RICH_METHODS: Readonly<Record<string, string>> = {
  sendMessage: "sendRichMessage",
  editMessageText: "editMessageText",
};
/** What belongs to the plain form of a message alone. */
const PLAIN_ONLY = ["text", "parse_mode", "link_preview_options"];
/** For how long a Telegram that knows nothing of rich messages is asked for none, in milliseconds. */
const WITHOUT_MS = 60 * 60_000;

/** An edit, of whatever form, that is not due or not possible. */
const ABOUT_THE_MESSAGE =
  /message is not modified|message to edit not found|message can't be edited|MESSAGE_ID_INVALID/;

/** Whether Telegram has refused the form of a message: then nothing of it has arrived, and another form may. */
function refusesForm(refusal: ApiError): boolean {
  if (refusal.error_code === 404) return true;
  return failureOfRefusal(refusal).kind === "refused" && !ABOUT_THE_MESSAGE.test(refusal.description);
}

/** Whether a refusal tells of a Telegram that has no rich messages, rather than of one that does not like this one. */
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
 * Sends a message that has a rich form beside its text as rich where Telegram takes that, else as text. The text comes after
 * a definite refusal only, never where the rich one may have arrived. It stands below what makes a request again later, so
 * that a message which has to wait keeps both forms.
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
