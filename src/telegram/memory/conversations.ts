import { randomBytes } from "node:crypto";
import { toAnswerTwinning } from "../../answer/answer-twinning.ts";
import type { Answer, AnswerTwinning } from "../../answer/answer.ts";
import { toAnswerEvent } from "../../answer/answer-event.ts";
import type { Facts, Reply } from "../../answer/ports.ts";
import { FOLLOW_UP_EXPIRY_MS } from "../../conversation/turn.ts";
import type { Turn } from "../../conversation/turn.ts";
import type { MemoryKey, MemoryStore, Remembered } from "../../state/memory-store.ts";
import type { Lead, Subscription, Told } from "../../state/store.ts";
import { recalled } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import type { Logger } from "../logger.ts";

/** The parts of an answer that its buttons need. The typed text is not kept, only how it was understood. */
export interface RememberedAnswer {
  /** Random; buttons refer to it. */
  key: string;
  question: Question;
  answer: Pick<Answer, "kind" | "events" | "twinnings" | "suggestions" | "undated">;
  sentences: Reply["sentences"];
}

/** The stored form: only the ids of projects and ties, whose content comes from the facts. */
interface KeptAnswer extends Pick<RememberedAnswer, "question" | "sentences"> {
  kind: Answer["kind"];
  undated: number;
  eventIds: readonly string[];
  /** `next` is the anniversary shown, as an ISO date. */
  ties: readonly Pick<AnswerTwinning, "id" | "next">[];
  suggestions: readonly string[];
}

/** The last question of a chat, and the answer that it got. */
export interface Conversation {
  turn: Turn;
  answerKey: string | null;
  /** The page shown last, from 0. */
  page: number;
}

/**
 * Short-term memory of chats, shared by all processes. If the store fails, nothing is remembered and a warning is
 * logged, but the chat still gets its answer.
 */
export interface Conversations {
  of: (chatId: number) => Promise<Conversation | undefined>;
  /** Stores an answer for its buttons and, if given, the turn of the conversation at its first page. */
  rememberAnswer: (chatId: number, reply: Omit<RememberedAnswer, "key">, turn?: Turn) => Promise<RememberedAnswer>;
  /** Undefined when it has been forgotten or belongs to another chat. */
  answer: (chatId: number, key: string) => Promise<RememberedAnswer | undefined>;
  setTurn: (chatId: number, conversation: Conversation | undefined) => Promise<void>;
  /** Stores removed subscriptions for a while. @returns the key for the button that restores them */
  rememberRemoval: (chatId: number, subscriptions: readonly Subscription[]) => Promise<string>;
  /** Undefined when they have been forgotten or belong to another chat. */
  removal: (chatId: number, key: string) => Promise<readonly Subscription[] | undefined>;
  /** Notes that a person in a chat was asked for a time zone, for a subscription; undefined ends the question. */
  setAsked: (chatId: number, userId: number, subscription: number | undefined) => Promise<void>;
  /** The subscription for which a person was asked for a zone recently. */
  asked: (chatId: number, userId: number) => Promise<number | undefined>;
  /** Notes that a guest query has been answered; nothing of its text is kept. */
  setGuestAnswered: (userId: number, queryId: string) => Promise<void>;
  isGuestAnswered: (userId: number, queryId: string) => Promise<boolean>;
  forget: (chatId: number) => Promise<void>;
}

/**
 * How long an answer's buttons work, a removal can be undone, and a question for a zone stays open, in milliseconds.
 */
const [ANSWER_EXPIRY_MS, REMOVAL_EXPIRY_MS, ASKED_EXPIRY_MS] = [24 * 60 * 60_000, 60 * 60_000, 10 * 60_000];
/** How long a guest query is remembered, in milliseconds: Telegram accepts no answer to an older one. */
const GUEST_EXPIRY_MS = 60 * 60_000;

const newKey = () => randomBytes(6).toString("base64url");

/** A subscription in JSON, with instants as text. */
interface KeptSubscription extends Omit<Subscription, "leads" | "told"> {
  leads: (Omit<Lead, "since"> & { since: string })[];
  told: (Omit<Told, "at"> & { at: string }) | null;
}

function readSubscriptions(json: string): Subscription[] {
  return (JSON.parse(json) as KeptSubscription[]).map(({ leads, told, ...one }) => ({
    ...one,
    leads: leads.map(({ days, since }) => ({ days, since: new Date(since) })),
    told: told && { ...told, at: new Date(told.at) },
  }));
}

export interface ConversationsDeps {
  store: MemoryStore;
  now: () => Date;
  facts: Facts;
  logger: Pick<Logger, "warn">;
}

/** The memory of conversations, limited in size and time. */
export function createConversations({ store, now, facts, logger }: ConversationsDeps): Conversations {
  async function carefully<Result>(work: Promise<Result>): Promise<Result | undefined> {
    try {
      return await work;
    } catch (error) {
      logger.warn({ err: error }, "what a chat was told could not be remembered or recalled");
      return undefined;
    }
  }

  const lasting = (name: MemoryKey, value: unknown, expiryMs: number): Remembered => ({
    ...name,
    value: JSON.stringify(value),
    until: new Date(now().getTime() + expiryMs),
  });
  const keep = async (name: MemoryKey, value: unknown, expiryMs: number) => {
    await carefully(store.remember(lasting(name, value, expiryMs)));
  };
  const find = async <Value>(name: MemoryKey, parse: (json: string) => Value): Promise<Value | undefined> => {
    const json = await carefully(store.recall(name));
    return json === undefined || json === null ? undefined : parse(json);
  };
  const drop = async (name: MemoryKey) => {
    await carefully(store.forget(name));
  };
  const turnOf = (chatId: number): MemoryKey => ({ chatId, kind: "turn", key: "" });
  const askedOf = (chatId: number, userId: number): MemoryKey => ({ chatId, kind: "asked", key: String(userId) });
  const guestOf = (userId: number, queryId: string): MemoryKey => ({ chatId: userId, kind: "guest", key: queryId });

  return {
    of: (chatId) =>
      find(turnOf(chatId), (json) => {
        const { turn, ...told } = JSON.parse(json) as Conversation;
        return { ...told, turn: { ...turn, question: recalled(turn.question) } };
      }),
    async rememberAnswer(chatId, { answer, sentences, question }, turn) {
      const key = newKey();
      const { kind, events, twinnings, suggestions, undated } = answer;
      const eventIds = events.map(({ id }) => id);
      const ties = twinnings.map(({ id, next }) => ({ id, next }));
      const written: KeptAnswer = { question, sentences, kind, eventIds, ties, suggestions, undated };
      const asTurn = turn && lasting(turnOf(chatId), { turn, answerKey: key, page: 0 }, FOLLOW_UP_EXPIRY_MS);
      const asAnswer = lasting({ chatId, kind: "answer", key }, written, ANSWER_EXPIRY_MS);
      await carefully(store.remember(asAnswer, ...(asTurn ? [asTurn] : [])));
      return { key, question, sentences, answer };
    },
    async answer(chatId, key) {
      const found = await find({ chatId, kind: "answer", key }, (json) => JSON.parse(json) as KeptAnswer);
      if (found === undefined) return undefined;
      const question = recalled(found.question);
      return { key, question, sentences: found.sentences, answer: contentOf(found, facts) };
    },
    setTurn: (chatId, conversation) =>
      conversation ? keep(turnOf(chatId), conversation, FOLLOW_UP_EXPIRY_MS) : drop(turnOf(chatId)),
    async rememberRemoval(chatId, subscriptions) {
      const key = newKey();
      await keep({ chatId, kind: "removal", key }, subscriptions, REMOVAL_EXPIRY_MS);
      return key;
    },
    removal: (chatId, key) => find({ chatId, kind: "removal", key }, readSubscriptions),
    setAsked: (chatId, userId, subscription) =>
      subscription === undefined
        ? drop(askedOf(chatId, userId))
        : keep(askedOf(chatId, userId), subscription, ASKED_EXPIRY_MS),
    asked: (chatId, userId) => find(askedOf(chatId, userId), Number),
    setGuestAnswered: (userId, queryId) => keep(guestOf(userId, queryId), true, GUEST_EXPIRY_MS),
    isGuestAnswered: async (userId, queryId) => (await find(guestOf(userId, queryId), () => true)) ?? false,
    async forget(chatId) {
      await carefully(store.forgetChat(chatId));
    },
  };
}

/** The content of a stored answer, looked up in the facts. */
function contentOf(
  { question: { language }, kind, eventIds, ties, suggestions, undated }: KeptAnswer,
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
    undated,
  };
}
