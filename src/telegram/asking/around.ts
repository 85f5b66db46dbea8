import type { Reply } from "../../answer/ports.ts";
import type { Spot } from "../../corpus/event/filters.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { questionOf } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import { homeOf } from "../chats/home.ts";
import type { BotContext, FeatureDeps } from "../context.ts";
import { escape } from "../message/html.ts";
import type { View } from "../message/reply.ts";

/** Whether a question asks for what is near the asker and the asker's position is not known. */
export const asksForPosition = ({ filters }: Pick<Question, "filters">) =>
  filters.some(({ kind }) => kind === "near-me");

/** Asks where the asker is, and remembers the question until they say so. */
export async function positionAsked(ctx: BotContext, { question, turn }: Reply, deps: FeatureDeps): Promise<View> {
  const nothing = { eventIds: [], shown: 0, at: deps.clock.now().getTime() };
  const asked = { ...(turn ?? nothing), question };
  await deps.conversations.setTurn(homeOf(ctx) ?? 0, { turn: asked, answerKey: null, page: 0 });
  const { location } = catalogueOf(question.language).telegram;
  return { text: escape(location.ask), positionButton: location.send };
}

/** Remembers the asker's position and the events shown around it, so that the next question can build on them. */
export async function noteAround(
  ctx: BotContext,
  { latitude, longitude }: Spot,
  eventIds: readonly string[],
  { conversations, clock }: FeatureDeps,
): Promise<void> {
  const question = questionOf(ctx.language, { filters: [{ kind: "near", latitude, longitude, isOfAsker: true }] });
  const turn = { question, eventIds, shown: eventIds.length, at: clock.now().getTime() };
  await conversations.setTurn(homeOf(ctx) ?? 0, { turn, answerKey: null, page: 0 });
}
