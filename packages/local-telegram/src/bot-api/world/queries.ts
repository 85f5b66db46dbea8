import { badRequest, ImpossibleAction } from "../errors.ts";
import { limits } from "../limits.ts";
import type { CallbackAnswer, InlineAnswer, InlineResult } from "../events.ts";
import type { ChatType, Message } from "../types.ts";
import type { Chats } from "./chats.ts";
import type { ChatRecord, Ground, OpenQuery } from "./ground.ts";
import type { Messages } from "./messages.ts";
import type { UpdateQueue } from "./updates.ts";
import { botSees } from "./visibility.ts";

/** Callback, inline and guest queries: people ask, and the bot answers once and in time. */
export interface Queries {
  pressButton: (userId: number, chatId: number, messageId: number, data: string) => Promise<CallbackAnswer | null>;
  answerCallback: (id: string, answer: CallbackAnswer) => void;
  ask: (userId: number, query: string, offset: string, chatType: ChatType | "sender") => Promise<InlineAnswer | null>;
  answerInline: (answer: InlineAnswer) => void;
  choose: (userId: number, chatId: number, queryId: string, resultId: string) => Message;
  /** Sends the bot a guest query for a message in a chat that it is not a member of. */
  summon: (userId: number, message: Message) => void;
  /** Posts the bot's only answer to a guest query. @returns the message's inline id */
  answerGuest: (id: string, result: InlineResult) => string;
}

/** How many answers to inline queries are kept for people to choose from. */
const rememberedAnswers = 100;

export function createQueries(ground: Ground, chats: Chats, messages: Messages, updates: UpdateQueue): Queries {
  const { bot, botUser, tables, clock, next, emit } = ground;
  const listening = new Map<string, (answer: CallbackAnswer | InlineAnswer) => void>();
  const answers = new Map<string, { asked: OpenQuery; results: readonly InlineResult[] }>();
  const secondsFor = {
    callback: limits.callbackAnswerSeconds,
    inline: limits.inlineAnswerSeconds,
    guest: limits.guestAnswerSeconds,
  };

  function isOver({ kind, askedAt }: OpenQuery): boolean {
    return clock.now().getTime() - askedAt > secondsFor[kind] * 1000;
  }

  function open(kind: OpenQuery["kind"], userId: number, query: string, chatId?: number): OpenQuery {
    for (const old of tables.queries.values()) if (isOver(old)) tables.queries.delete(old.id);
    const id = String(next("query", 4_000_000_000_000_000));
    const asked: OpenQuery = {
      ...{ id, kind, userId, query, askedAt: clock.now().getTime(), answered: false },
      ...(chatId !== undefined && { chatId }),
    };
    tables.queries.set(id, asked);
    return asked;
  }

  /** Resolves with the answer, or null if the bot was too slow: then the spinner stops by itself. */
  function answerTo<T extends CallbackAnswer | InlineAnswer>({ id, kind }: OpenQuery): Promise<T | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        listening.delete(id);
        resolve(null);
      }, secondsFor[kind] * 1000).unref();
      listening.set(id, (answer) => {
        clearTimeout(timer);
        listening.delete(id);
        resolve(answer as T);
      });
    });
  }

  function settle(id: string, kind: OpenQuery["kind"], answer?: CallbackAnswer | InlineAnswer): OpenQuery {
    const asked = tables.queries.get(id);
    if (asked?.kind !== kind || asked.answered || isOver(asked)) {
      throw badRequest("query is too old and response timeout expired or query ID is invalid");
    }
    tables.queries.set(id, { ...asked, answered: true });
    if (answer) listening.get(id)?.(answer);
    return asked;
  }

  const newInlineId = () => `BAAL${next("inline-message", 1_000_000)}`;

  /** Posts an inline result; the bot knows it by an inline id, or not at all. */
  function postResult(
    chat: ChatRecord,
    sender: Pick<Message, "from" | "via_bot" | "guest_bot_caller_user">,
    { content, reply_markup }: InlineResult,
    inlineMessageId: string | undefined,
  ): Message {
    const message = messages.post(
      chat,
      { ...sender, ...content, ...(reply_markup && { reply_markup }) },
      { inlineMessageId },
    );
    if (inlineMessageId !== undefined) {
      tables.inlineMessages.set(inlineMessageId, { chatId: chat.chat.id, messageId: message.message_id });
    }
    return message;
  }

  return {
    pressButton(userId, chatId, messageId, data) {
      const { chat } = chats.forPerson(userId, chatId);
      const bytes = Buffer.byteLength(data);
      if (bytes < 1 || bytes > limits.callbackDataBytes) {
        throw new ImpossibleAction(`No button can carry ${bytes} bytes of data; 1 to ${limits.callbackDataBytes} fit.`);
      }
      const from = chats.person(userId);
      const record = messages.find(chatId, messageId);
      const asked = open("callback", userId, "");
      const query = { id: asked.id, from, chat_instance: String(chatId * 31 + 7), data };
      const answer = answerTo<CallbackAnswer>(asked);
      if (record?.inlineMessageId !== undefined) {
        updates.push("callback_query", { ...query, inline_message_id: record.inlineMessageId });
      } else {
        const message = record ? messages.show(record) : { chat, message_id: messageId, date: 0 as const };
        updates.push("callback_query", { ...query, message });
      }
      return answer;
    },
    answerCallback(id, answer) {
      const { userId } = settle(id, "callback", answer);
      emit({ type: "callback-answer", userId, queryId: id, answer });
    },
    ask(userId, query, offset, chatType) {
      const from = chats.person(userId);
      if (!bot.supports_inline_queries)
        throw new ImpossibleAction("The bot has no inline mode; switch it on in its profile.");
      if (query.length > limits.inlineQueryUnits) {
        throw new ImpossibleAction(`An inline query holds at most ${limits.inlineQueryUnits} characters.`);
      }
      const asked = open("inline", userId, query);
      const answer = answerTo<InlineAnswer>(asked);
      updates.push("inline_query", { id: asked.id, from, query, offset, chat_type: chatType });
      return answer;
    },
    answerInline(answer) {
      const asked = settle(answer.queryId, "inline", answer);
      answers.set(answer.queryId, { asked, results: answer.results });
      const [oldest] = answers.keys();
      if (answers.size > rememberedAnswers && oldest !== undefined) answers.delete(oldest);
      emit({ type: "inline-answer", userId: asked.userId, queryId: answer.queryId, answer });
    },
    choose(userId, chatId, queryId, resultId) {
      const from = chats.person(userId);
      const chat = chats.forPerson(userId, chatId);
      const shown = answers.get(queryId);
      const result = shown?.results.find(({ id }) => id === resultId);
      if (!result || shown?.asked.userId !== userId) {
        throw new ImpossibleAction(`${userId} was not shown a result "${resultId}" of the inline query ${queryId}.`);
      }
      const inlineMessageId = result.reply_markup && newInlineId();
      const message = postResult(chat, { from, via_bot: botUser }, result, inlineMessageId);
      updates.push("chosen_inline_result", {
        result_id: resultId,
        from,
        query: shown.asked.query,
        ...(inlineMessageId !== undefined && { inline_message_id: inlineMessageId }),
      });
      if (botSees(message, bot, chats.status(chat, bot.id))) updates.push("message", message);
      return message;
    },
    summon(userId, message) {
      const { id } = open("guest", userId, "", message.chat.id);
      updates.push("guest_message", { ...message, guest_query_id: id });
    },
    answerGuest(id, result) {
      const { userId, chatId = 0 } = settle(id, "guest");
      const inlineMessageId = newInlineId();
      const sender = { from: botUser, guest_bot_caller_user: chats.person(userId) };
      postResult(chats.record(chatId), sender, result, inlineMessageId);
      return inlineMessageId;
    },
  };
}
