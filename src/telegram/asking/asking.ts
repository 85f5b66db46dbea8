import type { AskContext, Reply } from "../../answer/ports.ts";
import { PAGE_SIZE } from "../../answer/wording/plain-text.ts";
import { aroundAsker, spotOfAsker } from "../../corpus/event/filters.ts";
import type { Spot } from "../../corpus/event/filters.ts";
import { calendarDays, daysToCome } from "../../corpus/days/event-days.ts";
import { understoodLine } from "../../answer/wording/describe.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { startedLow } from "../../i18n/replies/parts.ts";
import { TWINNING_REPLIES } from "../../i18n/replies/twinning.ts";
import { countedText } from "../../i18n/replies/numbers.ts";
import { capitalized } from "../../language/capitalized.ts";
import { localDay } from "../../reminders/local-time.ts";
import type { Question } from "../../reading/question.ts";
import { anniversariesAsked } from "./anniversaries-asked.ts";
import { asksForPosition, positionAsked } from "./around.ts";
import { keepUnanswered } from "./unanswered.ts";
import type { BotContext, FeatureDeps } from "../context.ts";
import { homeOf } from "../chats/home.ts";
import { bold, escape, join } from "../message/html.ts";
import type { Conversation, RememberedAnswer } from "../memory/conversations.ts";
import { withoutPart } from "../rendering/conditions.ts";
import { eventView } from "../rendering/event-view.ts";
import { listView, sentencesView } from "../rendering/lists/list-view.ts";
import { helpView, noSuchItemView, refusalView } from "../rendering/other-views.ts";
import { pageCount, pageOf } from "../rendering/lists/pages.ts";
import type { Reader } from "../rendering/reader.ts";
import { anniversariesView } from "../rendering/lists/twinning-list.ts";
import { toldView } from "../rendering/told-view.ts";
import { twinningView } from "../rendering/twinning-view.ts";
import type { View } from "../message/reply.ts";
import { withTyping } from "../message/typing.ts";

/** The id under which a conversation is remembered. */
function chatIdOf(ctx: BotContext): number {
  return homeOf(ctx) ?? 0;
}

/** The asker's day, ISO date. */
export function todayOf(ctx: BotContext, { clock }: Pick<FeatureDeps, "clock">): string {
  return localDay(ctx.timeZone, clock.now());
}

/** The reader for whom this update's cards are laid out. */
export function readerOf(ctx: BotContext, deps: Pick<FeatureDeps, "clock">): Reader {
  return { language: ctx.language, today: todayOf(ctx, deps), bot: ctx.me };
}

/** What the assistant has to know about the asker. */
export function askContextOf(ctx: BotContext, deps: Pick<FeatureDeps, "clock" | "unansweredDays">): AskContext {
  const { clock, unansweredDays = null } = deps;
  return { ...ctx.hints, now: clock.now(), today: todayOf(ctx, deps), unansweredDays };
}

/** What the chat was shown before, and a function that saves its new position. */
interface Before {
  conversation: Conversation | undefined;
  earlier: RememberedAnswer | undefined;
  keep: (answerKey: string | null, page: number) => Promise<void>;
}

/** Lays out any reply, and remembers it for the next question. */
async function viewOf(
  ctx: BotContext,
  reply: Reply,
  conversation: Conversation | undefined,
  deps: FeatureDeps,
): Promise<View> {
  const { conversations, facts } = deps;
  const chatId = chatIdOf(ctx);
  const { answer, turn, question } = reply;
  const { language, scope } = question;
  const keep: Before["keep"] = (answerKey, page) => conversations.setTurn(chatId, turn && { turn, answerKey, page });

  const buildsOnIt = scope.kind === "more" || scope.kind === "item";
  const earlierKey = buildsOnIt ? conversation?.answerKey : undefined;
  const earlier = earlierKey ? await conversations.answer(chatId, earlierKey) : undefined;
  const isListedAnew = answer.kind === "events" && turn !== undefined && turn.shown <= PAGE_SIZE;
  if (scope.kind === "more" && conversation && earlier && !isListedAnew) {
    // « La suite » shows the next page of the same answer, so a vote on that answer stays valid.
    const list = inLanguage(earlier, language);
    const page = conversation.page + 1;
    if (list && page < pageCount(list)) {
      await keep(list.key, page);
      return listView(list, page, facts, ctx.me);
    }
    await keep(conversation.answerKey, conversation.page);
    return { text: escape(catalogueOf(language).telegram.noMore) };
  }
  return answerView(ctx, reply, { conversation, earlier, keep }, deps);
}

/** Lays out a reply that does not continue a list. */
async function answerView(
  ctx: BotContext,
  reply: Reply,
  { conversation, earlier, keep }: Before,
  deps: FeatureDeps,
): Promise<View> {
  const { conversations, facts } = deps;
  const { answer, question } = reply;
  const { language, scope } = question;
  const hasList = earlier !== undefined && earlier.answer.kind !== "refusal";
  if (scope.kind === "item" && (answer.kind === "events" || hasList)) {
    await keep(conversation?.answerKey ?? null, conversation?.page ?? 0);
    const [only] = answer.events;
    const event = only && facts.projects.event(only.id);
    const page = (earlier && event && pageOf(earlier, event.id)) ?? conversation?.page ?? 0;
    const back = earlier ? { answer: earlier.key, page } : null;
    if (!event) return noSuchItemView(reply, back);
    if (reply.sentences.isHeading) return eventView(event, { ...readerOf(ctx, deps), language, back }, facts);
    const number = reply.found.numbering?.first ?? 1;
    return cardToKeep(ctx, back, reply, deps) ?? toldView(event, reply, { language, back, number }, facts);
  }
  if (answer.kind === "help") {
    await keep(conversation?.answerKey ?? null, conversation?.page ?? 0);
    return helpView(reply);
  }
  // A list that is shown anew is remembered as an ordinary question, so that its buttons work like any other's.
  const asked: Question = scope.kind === "more" ? { ...question, scope: { kind: "projects" } } : question;
  const remembered = await conversations.rememberAnswer(chatIdOf(ctx), { ...reply, question: asked }, reply.turn);
  if (reply.turn === undefined) await keep(remembered.key, 0);
  const card = cardToKeep(ctx, { answer: remembered.key, page: 0 }, reply, deps);
  if (card) return card;
  if (answer.kind === "refusal") return refusalView(remembered, facts);
  const month = anniversariesAsked(question, todayOf(ctx, deps));
  if (answer.kind === "anniversaries" && answer.asks !== "count" && month !== undefined)
    return withOffer(anniversariesView({ month, page: 0 }, { ...readerOf(ctx, deps), language }, facts), reply);
  return reply.sentences.isListed ? listView(remembered, 0, facts, ctx.me) : sentencesView(remembered, facts, ctx.me);
}

/** « Peux-tu me prévenir des anniversaires ? »: above the anniversaries stands that it can, and how. */
function withOffer(view: View, { answer, sentences }: Reply): View {
  const replies = TWINNING_REPLIES[answer.language];
  if (answer.asks !== "remind" || sentences.inChat === undefined) return view;
  return {
    ...view,
    text: join([escape(replies.yes(startedLow(sentences.inChat))), view.text], "\n\n"),
    rich: undefined,
  };
}

/**
 * The card with the reminder or calendar button, when the question asks for one and the answer is one event or tie that
 * has it.
 * @param back the list that its back button opens
 */
function cardToKeep(
  ctx: BotContext,
  back: { answer: string; page: number } | null,
  { answer, question, sentences }: Reply,
  deps: FeatureDeps,
): View | undefined {
  const { facts } = deps;
  const reader = { ...readerOf(ctx, deps), language: question.language };
  const { asks, twinnings, events } = answer;
  if (asks !== "remind" && asks !== "calendar") return undefined;
  const under = (view: View): View => ({
    ...view,
    // The card gives the dates itself, so the sentence about the button can replace the heading.
    text: join([bold(escape(sentences.inChat ?? sentences.heading)), view.text], "\n\n"),
  });
  const [tie] = twinnings;
  const twinning = facts.corpus.twinnings.find(({ id }) => id === tie?.id);
  if (twinning?.remindable === true && twinnings.length === 1) {
    const from = { origin: "a", ...(back ?? { answer: "", page: 0 }) } as const;
    return under(twinningView(twinning, { ...reader, from }, facts));
  }
  const [only] = events;
  const event = only && facts.projects.event(only.id);
  const daysOf = asks === "remind" ? daysToCome : calendarDays;
  if (!event || events.length > 1 || daysOf(event, reader.today).length === 0) return undefined;
  return under(eventView(event, { ...reader, back }, facts));
}

/** A remembered answer, if it is in the wanted language. */
function inLanguage(remembered: RememberedAnswer, language: Question["language"]): RememberedAnswer | undefined {
  return remembered.question.language === language ? remembered : undefined;
}

/**
 * Returns the assistant's reply, which takes the previous question into account, and the conversation so far. Stores
 * nothing.
 */
export async function replyTo(
  ctx: BotContext,
  text: string,
  deps: FeatureDeps,
): Promise<{ reply: Reply; conversation: Conversation | undefined }> {
  const conversation = await deps.conversations.of(chatIdOf(ctx));
  const position = spotOfAsker(conversation?.turn.question.filters ?? []);
  const context = { ...askContextOf(ctx, deps), previous: conversation?.turn, position };
  return { reply: await withTyping(ctx, deps, deps.assistant.ask(text, context)), conversation };
}

/** Answers a question, which may follow up on the previous one. */
export async function askQuestion(ctx: BotContext, text: string, deps: FeatureDeps): Promise<View> {
  const { reply, conversation } = await replyTo(ctx, text, deps);
  ctx.language = reply.question.language;
  await keepUnanswered(text, reply, deps);
  if (asksForPosition(reply.question)) return positionAsked(ctx, reply, deps);
  return viewOf(ctx, reply, conversation, deps);
}

/** Repeats the question that needed a position, now that it is known; undefined when no question waits for one. */
export async function askAround(ctx: BotContext, spot: Spot, deps: FeatureDeps): Promise<View | undefined> {
  const question = (await deps.conversations.of(chatIdOf(ctx)))?.turn.question;
  if (!question || !asksForPosition(question)) return undefined;
  ctx.language = question.language;
  return askConditions(ctx, { ...question, filters: aroundAsker(question.filters, spot) }, deps);
}

/** Answers a question that a button asks; the next question can build on it. */
export async function askConditions(ctx: BotContext, question: Question, deps: FeatureDeps): Promise<View> {
  const conversation = await deps.conversations.of(chatIdOf(ctx));
  const context = { ...askContextOf(ctx, deps), hasBegun: conversation !== undefined };
  const reply = await withTyping(ctx, deps, deps.assistant.answer(question, context));
  return viewOf(ctx, reply, conversation, deps);
}

/** The projects without dates that fit the question, shown as an answer of their own. */
export async function askUndated(ctx: BotContext, { question }: RememberedAnswer, deps: FeatureDeps): Promise<View> {
  const { conversations, facts } = deps;
  const { language } = question;
  const { answer: messages } = catalogueOf(language, deps.facts.corpus.programme.things);
  const timeless = withoutPart(question, "ranges");
  const reply = await withTyping(ctx, deps, deps.assistant.answer(timeless, askContextOf(ctx, deps)));
  const events = reply.answer.events.filter(({ dates }) => dates.precision === "none");
  const line = understoodLine(timeless, facts);
  const { things } = facts.corpus.programme;
  const counted = countedText(language, { projects: events.length, open: 0, underHeading: null, things }, "");
  const about = `${capitalized(line === "" ? messages.everything : line)} · ${messages.withoutDate}`;
  const sentences = {
    ...reply.sentences,
    heading: messages.heading(about, counted),
    isHeading: true,
    isListed: true,
    notices: [],
    remarks: [],
  };
  const answer = { ...reply.answer, events, twinnings: [], undated: 0 };
  const turn = reply.turn && {
    ...reply.turn,
    eventIds: events.map(({ id }) => id),
    shown: Math.min(PAGE_SIZE, events.length),
  };
  const remembered = await conversations.rememberAnswer(chatIdOf(ctx), { answer, sentences, question: timeless }, turn);
  return listView(remembered, 0, facts, ctx.me);
}

/**
 * The answer that a button belongs to; the reply is then in the language of that answer. Undefined when it has been
 * forgotten.
 */
export async function recallAnswer(
  ctx: BotContext,
  key: string,
  { conversations }: Pick<FeatureDeps, "conversations">,
): Promise<RememberedAnswer | undefined> {
  const remembered = await conversations.answer(chatIdOf(ctx), key);
  if (remembered) ctx.language = remembered.question.language;
  return remembered;
}

/**
 * Notes which page of which answer the chat is looking at. « La suite » then continues from there, and a number means
 * the list on the screen, even if it is an older one.
 */
export async function notePage(
  ctx: BotContext,
  { key, answer, question }: RememberedAnswer,
  page: number,
  { conversations, clock }: FeatureDeps,
): Promise<void> {
  const chatId = chatIdOf(ctx);
  const before = await conversations.of(chatId);
  const turn =
    before?.answerKey === key
      ? before.turn
      : {
          question,
          eventIds: answer.events.map(({ id }) => id),
          shown: Math.min(PAGE_SIZE, answer.events.length),
          at: clock.now().getTime(),
        };
  await conversations.setTurn(chatId, { turn, answerKey: key, page });
}
