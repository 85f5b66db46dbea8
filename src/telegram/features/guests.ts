import type { Reply } from "../../answer/ports.ts";
import { preferredLanguage } from "../../language/detect.ts";
import { askContextOf } from "../asking/asking.ts";
import type { BotContext, FeatureDeps } from "../context.ts";
import { isOfBot } from "../middleware/addressed.ts";
import { guestView, howToAskView } from "../rendering/guest-view.ts";
import { answerGuest } from "../message/reply.ts";
import { createComposer } from "./feature.ts";
import type { Feature } from "./feature.ts";

/** Characters of the message that a question replies to which are read. */
const CONTEXT_UNITS = 500;

/** What a question replies to, as far as it is read: of an answer of the bot itself, what it was about. */
function contextOf({ guestMessage, me }: BotContext): string {
  const said = guestMessage?.reply_to_message;
  const text = said?.text ?? said?.caption ?? "";
  const [heading = ""] = text.split("\n");
  return (said?.from?.id === me.id ? heading : text).slice(0, CONTEXT_UNITS).trim();
}

/**
 * The answer to a guest's question in the light of the message that it replies to; by itself the name of the bot asks what
 * that message asks, to be answered in the language of whoever has named it. Null where nothing is asked.
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
 * Guest mode: somebody names the bot in a chat that it does not belong to, and it answers there, once. It keeps nothing but
 * the number of the query, for an hour: what comes twice is answered once.
 */
export const guests: Feature = (deps) => {
  const { conversations, facts } = deps;
  const composer = createComposer();
  composer.on("guest_message", async (ctx) => {
    const { from, guest_query_id: queryId = "" } = ctx.guestMessage;
    // Two bots would talk to each other for ever.
    if (isOfBot(ctx) || (await conversations.isGuestAnswered(from.id, queryId))) return;
    const reply = await replyToGuest(ctx, deps);
    if (reply) ctx.language = reply.question.language;
    const { username } = ctx.me;
    await answerGuest(ctx, reply ? guestView(reply, username, facts) : howToAskView(ctx.language, username, facts));
    await conversations.setGuestAnswered(from.id, queryId);
  });
  return composer;
};
