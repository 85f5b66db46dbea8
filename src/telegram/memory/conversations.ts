import { randomBytes } from "node:crypto";
import { toAnswerTwinning } from "../../answer/answer-twinning.ts";
import type { Answer, AnswerTwinning } from "../../answer/answer.ts";
import { toAnswerEvent } from "../../answer/answer-event.ts";
import type { Facts, Reply } from "../../answer/ports.ts";
import { FOLLOW_UP_EXPIRY_MS } from "../../conversation/turn.ts";
import type { Turn } from "../../conversation/turn.ts";
import type { Subscription } from "../../state/store.ts";
import type { Question } from "../../reading/question.ts";
import { createMemory } from "./memory.ts";

/** An answer as its buttons need it; nothing of what was typed beyond what was understood. */
export interface RememberedAnswer {
  /** Random; what buttons refer to. */
  key: string;
  question: Question;
  answer: Pick<Answer, "kind" | "events" | "twinnings" | "suggestions">;
  sentences: Reply["sentences"];
  /** What of the question before was kept. */
  kept: Reply["kept"];
}

/** What is kept of it: the projects and ties themselves stand in the facts. */
interface KeptAnswer extends Pick<RememberedAnswer, "question" | "sentences" | "kept"> {
  chatId: number;
  kind: Answer["kind"];
  eventIds: readonly string[];
  /** `next` is the anniversary that was shown, as an ISO date. */
  ties: readonly Pick<AnswerTwinning, "id" | "next">[];
  suggestions: readonly string[];
}

/** The last question of a chat, and the answer that it got. */
export interface Conversation {
  turn: Turn;
  answerKey: string | null;
  /** The page of the answer that was shown last, from 0. */
  page: number;
}

/** Reminders that were removed, as long as they can come back. */
interface Removal {
  chatId: number;
  subscriptions: readonly Subscription[];
}

/** What is remembered of chats while the process lives. */
export interface Conversations {
  of: (chatId: number) => Conversation | undefined;
  /** Keeps an answer for its buttons. */
  rememberAnswer: (chatId: number, reply: Reply) => RememberedAnswer;
  /** Undefined when it was forgotten, and for the answer of another chat. */
  answer: (chatId: number, key: string) => RememberedAnswer | undefined;
  setTurn: (chatId: number, conversation: Conversation | undefined) => void;
  /** Keeps removed reminders for a while; gives the key for the button that restores them. */
  rememberRemoval: (chatId: number, subscriptions: readonly Subscription[]) => string;
  /** Undefined when they were forgotten, and for those of another chat. */
  removal: (chatId: number, key: string) => readonly Subscription[] | undefined;
  forget: (chatId: number) => void;
}

/** Chats whose last question is remembered at a time. */
const CONVERSATION_LIMIT = 5000;
/** Answers whose buttons work at a time, and for how long, in milliseconds. */
const ANSWER_LIMIT = 2000;
const ANSWER_EXPIRY_MS = 24 * 60 * 60_000;

/** Removals that can be taken back at a time, and for how long, in milliseconds. */
const REMOVAL_LIMIT = 2000;
const REMOVAL_EXPIRY_MS = 60 * 60_000;

const newKey = () => randomBytes(6).toString("base64url");

/** The memory of conversations, bounded in number and time. */
export function createConversations(now: () => Date, facts: Facts): Conversations {
  const turns = createMemory<number, Conversation>({ limit: CONVERSATION_LIMIT, expiryMs: FOLLOW_UP_EXPIRY_MS, now });
  const answers = createMemory<string, KeptAnswer>({ limit: ANSWER_LIMIT, expiryMs: ANSWER_EXPIRY_MS, now });
  const removals = createMemory<string, Removal>({ limit: REMOVAL_LIMIT, expiryMs: REMOVAL_EXPIRY_MS, now });

  return {
    of: turns.get,
    rememberAnswer(chatId, { answer, sentences, question, kept }) {
      const key = newKey();
      const { kind, events, twinnings, suggestions } = answer;
      const eventIds = events.map(({ id }) => id);
      const ties = twinnings.map(({ id, next }) => ({ id, next }));
      answers.set(key, { chatId, question, sentences, kept, kind, eventIds, ties, suggestions });
      return { key, question, sentences, kept, answer };
    },
    answer(chatId, key) {
      const found = answers.get(key);
      if (found?.chatId !== chatId) return undefined;
      const { question, sentences, kept } = found;
      return { key, question, sentences, kept, answer: contentOf(found, facts) };
    },
    setTurn(chatId, conversation) {
      if (conversation) turns.set(chatId, conversation);
      else turns.delete(chatId);
    },
    rememberRemoval(chatId, subscriptions) {
      const key = newKey();
      removals.set(key, { chatId, subscriptions });
      return key;
    },
    removal(chatId, key) {
      const found = removals.get(key);
      return found?.chatId === chatId ? found.subscriptions : undefined;
    },
    forget(chatId) {
      turns.delete(chatId);
      removals.deleteWhere((removal) => removal.chatId === chatId);
      answers.deleteWhere((answer) => answer.chatId === chatId);
    },
  };
}

/** The entries of a kept answer, out of the facts. */
function contentOf(
  { question: { language }, kind, eventIds, ties, suggestions }: KeptAnswer,
  { corpus, geography, projects }: Facts,
): RememberedAnswer["answer"] {
  return {
    kind,
    events: eventIds
      .flatMap((id) => projects.event(id) ?? [])
      .map((event) => toAnswerEvent({ event, score: 0 }, language, projects)),
    twinnings: ties.flatMap(({ id, next }) => {
      const twinning = corpus.twinnings.find((tie) => tie.id === id);
      return twinning ? [toAnswerTwinning(twinning, language, next ?? "", geography)] : [];
    }),
    suggestions: [...suggestions],
  };
}
