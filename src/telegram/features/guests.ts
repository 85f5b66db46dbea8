import type { Reply } from "../../answer/ports.ts";
import { preferredLanguage } from "../../language/detect.ts";
import { askContextOf } from "../asking/asking.ts";
import type { BotContext, FeatureDeps } from "../context.ts";
import { isOfBot } from "../middleware/addressed.ts";
import { guestView, howToAskView } from "../rendering/guest-view.ts";
import { answerGuest } from "../message/reply.ts";
import { createComposer } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** Characters read of the message that the question replies to. */
const CONTEXT_UNITS = 500;

/** The text of the message that the question replies to, cut to the limit. If the bot wrote it, only its heading. */
function contextOf({ guestMessage, me }: BotContext): string {
  const said = guestMessage?.reply_to_message;
  const text = said?.text ?? said?.caption ?? "";
  const [heading = ""] = text.split("\n");
  return (said?.from?.id === me.id ? heading : text).slice(0, CONTEXT_UNITS).trim();
}

/**
 * The answer to a guest's question, read as a follow-up to the message that it replies to. When the guest only names
 * the bot, that message is the question, answered in the guest's language. Null when there is no question.
 */
async function replyToGuest(ctx: BotContext, { assistant, clock }: FeatureDeps): Promise<Reply | null> {
  const context = askContextOf(ctx, { clock });
  const [asked, before] = [ctx.question ?? "", contextOf(ctx)];
  if (asked === "") {
    return before === "" ? null : assistant.ask(before, { ...context, answerIn: preferredLanguage(ctx.hints) });
  }
  const previous = before === "" ? undefined : (await assistant.ask(before, context)).turn;
  return assistant.ask(asked, { ...context, previous });
}

/**
 * Guest mode: somebody mentions the bot in a chat that it is not a member of, and it answers there once. It stores only
 * the id of the query, for an hour, so that a repeated delivery is not answered twice.
 */
export const guests: Feature = (deps) => {
  const { conversations, facts } = deps;
  const composer = createComposer();
  composer.on("guest_message", async (ctx) => {
    const { from, guest_query_id: queryId = "" } = ctx.guestMessage;
    // A bot is not answered: two bots would talk for ever.
    if (isOfBot(ctx) || (await conversations.isGuestAnswered(from.id, queryId))) return;
    const reply = await replyToGuest(ctx, deps);
    if (reply) ctx.language = reply.question.language;
    const { username } = ctx.me;
    await answerGuest(ctx, reply ? guestView(reply, username, facts) : howToAskView(ctx.language, username, facts));
    await conversations.setGuestAnswered(from.id, queryId);
  });
  return composer;
};
