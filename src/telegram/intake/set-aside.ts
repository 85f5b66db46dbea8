import type { Update, User } from "grammy/types";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { preferredLanguage } from "../../language/detect.ts";
import type { Clock } from "../../reminders/clock.ts";
import type { Outbox } from "../outgoing/outbox.ts";
import { laneOf } from "../outgoing/requests.ts";

/**
 * Answers that need only the sender of an update: for malformed updates, and for those that crashed the process and
 * must not be handled again.
 */
export function createLastResort({ outbox, clock }: { outbox: Pick<Outbox, "defer">; clock: Pick<Clock, "now"> }): {
  answerPress: (callbackQueryId: string, text?: string) => Promise<void>;
  /**
   * Tells the sender that an update will not be handled. In a group it stays silent: the message may not be meant for
   * the bot.
   */
  setAside: (update: Update) => Promise<void>;
} {
  const defer = (method: string, payload: object) =>
    outbox.defer({
      lane: laneOf(payload),
      method,
      payload: JSON.stringify(payload),
      replyTo: null,
      askedAt: clock.now(),
    });

  const answerPress = (callbackQueryId: string, text = catalogueOf("fr").telegram.unknownButton) =>
    defer("answerCallbackQuery", { callback_query_id: callbackQueryId, text, show_alert: true });

  return {
    answerPress,
    async setAside({ message, callback_query: press, guest_message: guest }) {
      // Unlike grammY's type says, a message may lack its sender.
      const { from }: { from?: User } = message ?? press ?? guest ?? {};
      const text = catalogueOf(preferredLanguage({ languageCode: from?.language_code })).telegram.setAside;
      if (press !== undefined) return answerPress(press.id, text);
      if (guest?.guest_query_id !== undefined) {
        const result = { type: "article", id: "SetAside", title: "–", input_message_content: { message_text: text } };
        return defer("answerGuestQuery", { guest_query_id: guest.guest_query_id, result });
      }
      if (message?.chat.type !== "private") return;
      const reply_parameters = { message_id: message.message_id, allow_sending_without_reply: true };
      await defer("sendMessage", { chat_id: message.chat.id, text, reply_parameters });
    },
  };
}
