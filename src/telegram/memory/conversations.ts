import { randomBytes } from "node:crypto";
import type { Answer } from "../../answer/answer.ts";
import type { Reply, Turn } from "../../answer/assistant.ts";
import { FOLLOW_UP_EXPIRY_MS } from "../../understanding/follow-up.ts";
import type { Understanding } from "../../understanding/understanding.ts";
import { createMemory } from "./memory.ts";

/** An answer as its buttons need it; nothing of what was typed beyond what was understood. */
export interface RememberedAnswer {
  /** Random; what buttons refer to. */
  key: string;
  chatId: number;
  understanding: Understanding;
  /** Without its question and its text. */
  answer: Answer;
  sentences: Reply["sentences"];
}

/** The last question of a chat, and the answer that it got. */
export interface Conversation {
  turn: Turn;
  answerKey: string | null;
  /** The page of the answer that was shown last, from 0. */
  page: number;
}

/** What is remembered of chats while the process lives. */
export interface Conversations {
  of: (chatId: number) => Conversation | undefined;
  /** Keeps an answer for its buttons. */
  rememberAnswer: (chatId: number, reply: Reply) => RememberedAnswer;
  /** Undefined when it was forgotten, and for the answer of another chat. */
  answer: (chatId: number, key: string) => RememberedAnswer | undefined;
  setTurn: (chatId: number, conversation: Conversation | undefined) => void;
  forget: (chatId: number) => void;
}

/** Chats whose last question is remembered at a time. */
const CONVERSATION_LIMIT = 5000;
/** Answers whose buttons work at a time, and for how long, in milliseconds. */
const ANSWER_LIMIT = 2000;
const ANSWER_EXPIRY_MS = 24 * 60 * 60_000;

/** The memory of conversations, bounded in number and time. */
export function createConversations(now: () => Date): Conversations {
  const turns = createMemory<number, Conversation>({ limit: CONVERSATION_LIMIT, expiryMs: FOLLOW_UP_EXPIRY_MS, now });
  const answers = createMemory<string, RememberedAnswer>({ limit: ANSWER_LIMIT, expiryMs: ANSWER_EXPIRY_MS, now });

  return {
    of: turns.get,
    rememberAnswer(chatId, { answer, sentences, understanding }) {
      const key = randomBytes(6).toString("base64url");
      const remembered = { key, chatId, understanding, answer: { ...answer, question: "", text: "" }, sentences };
      answers.set(key, remembered);
      return remembered;
    },
    answer(chatId, key) {
      const found = answers.get(key);
      return found?.chatId === chatId ? found : undefined;
    },
    setTurn(chatId, conversation) {
      if (conversation) turns.set(chatId, conversation);
      else turns.delete(chatId);
    },
    forget(chatId) {
      turns.delete(chatId);
      answers.deleteWhere((answer) => answer.chatId === chatId);
    },
  };
}
