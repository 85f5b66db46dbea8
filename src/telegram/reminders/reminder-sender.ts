import { Api } from "grammy";
import type { ApiClientOptions } from "grammy";
import type { SendOutcome, Sender } from "../../reminders/ports.ts";
import type { FeatureDeps } from "../context.ts";
import type { DigestFacts } from "../rendering/reminders/digest-view.ts";
import { failureOf } from "../outgoing/send-failure.ts";
import type { SendFailure } from "../outgoing/send-failure.ts";
import { fitted } from "../message/reply.ts";
import { reminderView } from "../rendering/reminders/reminder-view.ts";

/** The timeout of a message in seconds, well below the lease of its delivery. */
const SEND_TIMEOUT_SECONDS = 20;

/** What a failure means for the reminder. */
function outcomeOf(failure: SendFailure | undefined): SendOutcome {
  switch (failure?.kind) {
    case "gone":
      return "blocked";
    case "migrated":
      return { migratedTo: failure.to };
    case "later":
      if (failure.retryAfterMs !== null) return { retryAfterSeconds: failure.retryAfterMs / 1000 };
      return failure.mayHaveArrived ? "ambiguous" : { failed: failure.reason };
    case "unauthorized":
    case "refused":
      return { failed: failure.reason };
    case undefined:
      return "ambiguous";
  }
}

/**
 * Sends reminders with an API client of its own. Each message is tried once, within 20 seconds: the delivery sees every
 * failure and decides what to repeat.
 */
export function createReminderSender(
  token: string,
  facts: Pick<FeatureDeps["facts"], "projects"> & DigestFacts,
  client: ApiClientOptions = {},
): Sender {
  const api = new Api(token, { timeoutSeconds: SEND_TIMEOUT_SECONDS, ...client });
  return {
    async send(chatId, reminder) {
      const view = reminderView(reminder, facts);
      if (view === null) return { failed: `the corpus has no ${reminder.target.kind} ${reminder.target.id}` };
      const { text, keyboard } = fitted(view);
      try {
        await api.sendMessage(chatId, text, {
          parse_mode: "HTML",
          link_preview_options: { is_disabled: true },
          ...(keyboard && { reply_markup: keyboard }),
        });
        return "sent";
      } catch (error) {
        return outcomeOf(failureOf(error));
      }
    },
  };
}
