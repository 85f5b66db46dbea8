import { Api, GrammyError, HttpError } from "grammy";
import type { ApiClientOptions } from "grammy";
import type { SendOutcome, Sender } from "../reminders/ports.ts";
import type { FeatureDeps } from "./context.ts";
import { reminderView } from "./rendering/reminder-view.ts";

/** How long a message may take, in seconds: well below the lease of its delivery. */
const SEND_TIMEOUT_SECONDS = 20;

/** The wait where Telegram refuses for now and does not say for how long, in seconds. */
const UNKNOWN_WAIT_SECONDS = 5;

/** Codes of Node for requests that never left: nobody listens there, or the name has no address. */
const NEVER_LEFT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);

/** A refusal of a chat that is not there (any more): nothing sent to it will arrive. */
const CHAT_IS_GONE = /chat not found|user is deactivated|PEER_ID_INVALID|group chat was deactivated/i;

/** What a refusal of Telegram means for the message. */
function outcomeOf({ error_code: code, description, parameters }: GrammyError): SendOutcome {
  if (parameters.migrate_to_chat_id !== undefined) return { migratedTo: parameters.migrate_to_chat_id };
  if (code === 429) return { retryAfterSeconds: parameters.retry_after ?? UNKNOWN_WAIT_SECONDS };
  if (code === 403 || (code === 400 && CHAT_IS_GONE.test(description))) return "blocked";
  // A server that failed may have done so after it had sent.
  return code >= 500 ? "ambiguous" : { failed: `${code} ${description}` };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/**
 * Sends reminders by the Bot API, over a client of its own: each message is tried once and within 20 seconds, so that the
 * delivery knows of every failure and decides itself what to repeat.
 */
export function createReminderSender(
  token: string,
  facts: Pick<FeatureDeps["facts"], "corpus" | "geography">,
  client: ApiClientOptions = {},
): Sender {
  const api = new Api(token, { timeoutSeconds: SEND_TIMEOUT_SECONDS, ...client });
  const ties = new Map(facts.corpus.twinnings.map((tie) => [tie.id, tie]));
  return {
    async send(chatId, reminder) {
      const tie = ties.get(reminder.twinningId);
      if (tie === undefined) return { failed: `the corpus has no tie ${reminder.twinningId}` };
      const { text, keyboard } = reminderView(reminder, tie, facts);
      try {
        await api.sendMessage(chatId, text, {
          parse_mode: "HTML",
          link_preview_options: { is_disabled: true },
          ...(keyboard && { reply_markup: keyboard }),
        });
        return "sent";
      } catch (error) {
        if (error instanceof GrammyError) return outcomeOf(error);
        const code = error instanceof HttpError ? codeOf(error.error) : undefined;
        return code !== undefined && NEVER_LEFT.has(code) ? { failed: code } : "ambiguous";
      }
    },
  };
}
