import type { AskContext, Reply } from "../answer/ports.ts";
import { PAGE_SIZE } from "../answer/plain-text.ts";
import { calendarDays, daysToCome } from "../corpus/event-days.ts";
import { catalogueOf } from "../i18n/catalogues.ts";
import { localDay } from "../reminders/local-time.ts";
import type { Question } from "../reading/question.ts";
import type { BotContext, FeatureDeps } from "./context.ts";
import { homeOf } from "./home.ts";
import { bold, escape, join } from "./html.ts";
import type { RememberedAnswer } from "./memory/conversations.ts";
import { eventView } from "./rendering/event-view.ts";
import { listView, pageCount, pageOf, sentencesView } from "./rendering/list-view.ts";
import { helpView, noSuchItemView, refusalView } from "./rendering/other-views.ts";
import { twinningView } from "./rendering/twinning-view.ts";
import type { View } from "./reply.ts";
import { withTyping } from "./typing.ts";

/** The id under which a conversation is remembered. */
function chatIdOf(ctx: BotContext): number {
  return homeOf(ctx) ?? 0;
}

/** The asker's day, ISO date. */
export function todayOf(ctx: BotContext, { clock }: Pick<FeatureDeps, "clock">): string {
  return localDay(ctx.timeZone, clock.now());
}

/** What the assistant is to know of the asker. */
export function askContextOf(ctx: BotContext, deps: Pick<FeatureDeps, "clock">): AskContext {
  return { ...ctx.hints, now: deps.clock.now(), today: todayOf(ctx, deps) };
}

/** Lays out a reply of whatever kind, and remembers it for what comes next. */
async function viewOf(ctx: BotContext, reply: Reply, deps: FeatureDeps): Promise<View> {
  const { conversations, facts } = deps;
  const chatId = chatIdOf(ctx);
  const before = await conversations.of(chatId);
  const { answer, turn, question } = reply;
  const { language, scope } = question;
  const keep = (answerKey: string | null, page: number) =>
    conversations.setTurn(chatId, turn && { turn, answerKey, page });

  const earlier = before?.answerKey ? await conversations.answer(chatId, before.answerKey) : undefined;
  const isListedAnew = answer.kind === "events" && turn !== undefined && turn.shown <= PAGE_SIZE;
  if (scope.kind === "more" && before && earlier && !isListedAnew) {
    const list = inLanguage(earlier, language);
    const page = before.page + 1;
    if (list && page < pageCount(list)) {
      await keep(list.key, page);
      return listView(list, page, facts);
    }
    await keep(before.answerKey, before.page);
    return { text: escape(catalogueOf(language).telegram.noMore) };
  }
  const hasList = earlier !== undefined && earlier.answer.kind !== "refusal";
  if (scope.kind === "item" && (answer.kind === "events" || hasList)) {
    await keep(before?.answerKey ?? null, before?.page ?? 0);
    const [only] = answer.events;
    const event = only && facts.projects.event(only.id);
    const page = (earlier && event && pageOf(earlier, event.id)) ?? before?.page ?? 0;
    const back = earlier ? { answer: earlier.key, page } : null;
    return event ? eventView(event, { language, today: todayOf(ctx, deps), back }, facts) : noSuchItemView(reply, back);
  }
  if (answer.kind === "help") {
    await keep(before?.answerKey ?? null, before?.page ?? 0);
    return helpView(reply);
  }
  // What is listed once more is a question like any other to the buttons under it.
  const asked: Question = scope.kind === "more" ? { ...question, scope: { kind: "projects" } } : question;
  const remembered = await conversations.rememberAnswer(chatId, { ...reply, question: asked });
  await keep(remembered.key, 0);
  const card = cardToKeep(ctx, remembered, reply, deps);
  if (card) return card;
  if (answer.kind === "refusal") return refusalView(remembered, facts);
  return reply.sentences.isListed ? listView(remembered, 0, facts) : sentencesView(remembered, facts);
}

/** The card with the buttons for a reminder or a calendar, where one of them is asked for of one thing that has such a button. */
function cardToKeep(
  ctx: BotContext,
  { key }: RememberedAnswer,
  { answer, question, sentences }: Reply,
  deps: FeatureDeps,
): View | undefined {
  const { facts } = deps;
  const reader = { language: question.language, today: todayOf(ctx, deps) };
  const { asks, twinnings, events } = answer;
  if (asks !== "remind" && asks !== "calendar") return undefined;
  const under = (view: View): View => ({ ...view, text: join([bold(escape(sentences.heading)), view.text], "\n\n") });
  const [tie] = twinnings;
  const twinning = facts.corpus.twinnings.find(({ id }) => id === tie?.id);
  if (twinning?.remindable === true && twinnings.length === 1) {
    return under(twinningView(twinning, { ...reader, from: { origin: "a", answer: key, page: 0 } }, facts));
  }
  const [only] = events;
  const event = only && facts.projects.event(only.id);
  const daysOf = asks === "remind" ? daysToCome : calendarDays;
  if (!event || events.length > 1 || daysOf(event, reader.today).length === 0) return undefined;
  return under(eventView(event, { ...reader, back: { answer: key, page: 0 } }, facts));
}

/** An answer only where it is in the language that is wanted. */
function inLanguage(remembered: RememberedAnswer, language: Question["language"]): RememberedAnswer | undefined {
  return remembered.question.language === language ? remembered : undefined;
}

/** The assistant's reply in the light of the question before; nothing is remembered of it. */
export async function replyTo(ctx: BotContext, text: string, deps: FeatureDeps): Promise<Reply> {
  const previous = (await deps.conversations.of(chatIdOf(ctx)))?.turn;
  const context = { ...askContextOf(ctx, deps), previous };
  return withTyping(ctx, deps, deps.assistant.ask(text, context));
}

/** Answers a question in the light of the one before. */
export async function askQuestion(ctx: BotContext, text: string, deps: FeatureDeps): Promise<View> {
  const reply = await replyTo(ctx, text, deps);
  ctx.language = reply.question.language;
  return viewOf(ctx, reply, deps);
}

/** Answers a question that a button asks; the next one can build on it. */
export async function askConditions(ctx: BotContext, question: Question, deps: FeatureDeps): Promise<View> {
  const reply = await withTyping(ctx, deps, deps.assistant.answer(question, askContextOf(ctx, deps)));
  return viewOf(ctx, reply, deps);
}

/**
 * The answer that a button belongs to, in the language in which buttons speak to this chat: the one that was chosen, else
 * that of the answer. Undefined when it is no longer remembered.
 */
export async function recallAnswer(
  ctx: BotContext,
  key: string,
  { conversations, assistant, clock }: FeatureDeps,
): Promise<RememberedAnswer | undefined> {
  const remembered = await conversations.answer(chatIdOf(ctx), key);
  if (remembered === undefined) return undefined;
  const language = ctx.hints.chosen ?? remembered.question.language;
  ctx.language = language;
  if (inLanguage(remembered, language)) return remembered;
  const reply = await assistant.answer({ ...remembered.question, language }, askContextOf(ctx, { clock }));
  return conversations.rememberAnswer(chatIdOf(ctx), reply);
}

/**
 * Notes which page of which answer the chat looks at, so that « la suite » goes on from there and a number is that of the
 * list on the screen, be it an earlier one.
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
