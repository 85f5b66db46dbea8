import { setMaxListeners } from "node:events";
import { Bot, BotError, Composer } from "grammy";
import type { BotConfig, MiddlewareFn } from "grammy";
import type { Update } from "grammy/types";
import { createPainter } from "../picture/painter.ts";
import type { Painter } from "../picture/painter.ts";
import { chatLane } from "../state/transit.ts";
import type { Turn } from "../state/transit.ts";
import { eraseUnanswered } from "./asking/unanswered.ts";
import { createChatChanges } from "./chats/chat-changes.ts";
import type { BotContext, BotDeps, FeatureDeps } from "./context.ts";
import { FEATURES } from "./features/index.ts";
import { guests } from "./features/guests.ts";
import { membership } from "./features/membership.ts";
import { createInbox } from "./intake/inbox.ts";
import type { Inbox } from "./intake/inbox.ts";
import { createLastResort } from "./intake/set-aside.ts";
import { createConversations } from "./memory/conversations.ts";
import { createAcknowledge } from "./middleware/acknowledged.ts";
import { isAddressed } from "./middleware/addressed.ts";
import { createApologise } from "./middleware/apologise.ts";
import { createIdentify } from "./middleware/identify.ts";
import { createInOrder } from "./middleware/in-order.ts";
import type { InOrderOptions } from "./middleware/in-order.ts";
import { createNotices } from "./middleware/notices.ts";
import { createDeferring } from "./outgoing/deferring.ts";
import { createOutbox } from "./outgoing/outbox.ts";
import type { Assistant } from "../answer/ports.ts";
import { createLine, inLine } from "./middleware/line.ts";
import type { Outbox } from "./outgoing/outbox.ts";
import { createRich } from "./outgoing/rich.ts";
import { createSweeper } from "./chats/sweeper.ts";

/** How the bot behaves, beside what grammY's own configuration says. */
export interface BotSettings extends BotConfig<BotContext> {
  /** How long an answer may take before the chat is told that the bot is typing, in milliseconds. Default 300. */
  typingDelayMs?: number;
  /** When chats are asked for a moment, and when one is declined. */
  limits?: Pick<InOrderOptions, "waitingLimit" | "busyLimit" | "floodLimit">;
  /** Whether lists and comparisons are sent as rich messages where Telegram takes those. Default true. */
  richMessages?: boolean;
  /** Makes the pictures. Default one that loads what it needs when the first is asked for. */
  painter?: Pick<Painter, "paint">;
}

/** The bot with its two ends. */
export interface TelegramBot {
  bot: Bot<BotContext>;
  /** Where its updates go. */
  inbox: Inbox;
  /** Where answers wait that did not get through. */
  outbox: Outbox;
  /** Ends requests that are on their way: answers are kept for the next start. */
  cutShort: () => void;
  /** Answers by another state of the programme from now on; updates in hand end by the one that they have begun with. */
  change: (programme: Pick<BotDeps, "assistant" | "facts">) => void;
  /** Deletes what nobody may recall any more. */
  tidy: () => Promise<void>;
  /** Ends what it does by itself; the inbox is stopped before. */
  stop: () => Promise<void>;
}

/** Questions that are thought about at a time: as many as keep model and main thread busy, and no more than a fraction of a second of it. */
const ASKED_AT_A_TIME = 4;

/** An assistant that is asked as much at a time as its line lets in; who asks more waits. */
function oneAfterTheOther(assistant: Assistant, line: ReturnType<typeof createLine>): Assistant {
  return {
    ask: (...asked) => inLine(line, () => assistant.ask(...asked)),
    answer: (...asked) => inLine(line, () => assistant.answer(...asked)),
  };
}

/** How long a request to Telegram may take, in seconds. */
const REQUEST_TIMEOUT_SECONDS = 20;

/** Makes a request by its name, for what was written down to be sent later. */
function sendBy(bot: Bot<BotContext>): (method: string, payload: Record<string, unknown>) => Promise<unknown> {
  const methods = bot.api.raw as unknown as Record<string, (payload: object) => Promise<unknown>>;
  return async (method, payload) => methods[method]?.(payload);
}

/**
 * Builds the bot; nothing is sent and nobody is asked until it handles an update. Without `botInfo` in the settings,
 * `bot.init()` has to be called first.
 */
export function createBot(token: string, deps: BotDeps, settings: BotSettings = {}): TelegramBot {
  const { typingDelayMs = 300, limits, richMessages = true, painter = createPainter(), ...config } = settings;
  const { logger, store, clock } = deps;
  const bot = new Bot<BotContext>(token, {
    ...config,
    client: { timeoutSeconds: REQUEST_TIMEOUT_SECONDS, ...config.client },
  });
  // Whatever the programme, the same model answers.
  const line = createLine(ASKED_AT_A_TIME);
  const depsWith = ({ assistant, facts }: Pick<BotDeps, "assistant" | "facts">): FeatureDeps => ({
    ...deps,
    assistant: oneAfterTheOther(assistant, line),
    facts,
    conversations: createConversations({ store, now: clock.now, facts, logger }),
    painter,
    typingDelayMs,
  });
  const featureDeps = depsWith(deps);
  let answering = createAnswering(featureDeps);
  // The last one is the first to see a request: what became of a chat concerns either form of a message.
  bot.api.config.use(createRich({ clock, logger, enabled: richMessages }));
  bot.api.config.use(createChatChanges(featureDeps));

  const sweeper = createSweeper(store, clock, logger);
  const onFinished = sweeper.sweep;
  const outbox = createOutbox({ store, send: sendBy(bot), clock, logger, onFinished });
  const recovered = new WeakSet<Update>();
  const inbox = createInbox({
    store,
    handle: (update, again) => {
      if (again) recovered.add(update);
      return handleUpdate(bot, update);
    },
    ...createLastResort({ outbox, clock }),
    clock,
    logger,
    onFinished,
  });

  const ending = new AbortController();
  setMaxListeners(0, ending.signal);
  const isRecovered = (update: Update) => recovered.has(update);
  const answer: MiddlewareFn<BotContext> = (ctx, next) => answering(ctx, next);
  addMiddleware(bot, featureDeps, { answer, outbox, isRecovered, limits, signal: ending.signal });
  return {
    bot,
    inbox,
    outbox,
    change(programme) {
      answering = createAnswering(depsWith(programme));
    },
    cutShort() {
      ending.abort();
    },
    async tidy() {
      const forgotten = (await store.forgetExpired()) + (await eraseUnanswered(deps));
      if (forgotten > 0) sweeper.sweep();
    },
    async stop() {
      await outbox.stop();
      await sweeper.stop();
    },
  };
}

/** What answers by one state of the programme. */
function createAnswering(deps: FeatureDeps): MiddlewareFn<BotContext> {
  const composer = new Composer<BotContext>();
  // What is said to a guest is for no other feature: it has no chat.
  composer.use(guests(deps));
  composer.filter(isAddressed, ...FEATURES.map((feature) => feature(deps)));
  return composer.middleware();
}

/** Everything that an update goes through, in this order. */
function addMiddleware(
  bot: Bot<BotContext>,
  deps: FeatureDeps,
  {
    answer,
    outbox,
    isRecovered,
    limits,
    signal,
  }: {
    answer: MiddlewareFn<BotContext>;
    outbox: Outbox;
    isRecovered: (update: Update) => boolean;
    limits: BotSettings["limits"];
    signal: AbortSignal;
  },
): void {
  const { logger, clock, store } = deps;
  const identify = createIdentify(deps);
  const apologise = createApologise(logger);

  const lanes = bot.errorBoundary(apologise);
  lanes.use(createDeferring({ outbox, clock, signal, keepsFirst: (ctx) => isRecovered(ctx.update) }));
  const turnOf = async (updateId: number, handled: number | null): Promise<Turn> => {
    const turn = await store.beginUpdate(updateId, handled);
    // What the store counts as to be sent by this process has to stand in its line before.
    await outbox.resumed();
    return turn;
  };
  const turn = store.isShared ? turnOf : undefined;
  const backlog = (chatId: number) => outbox.waiting(chatLane(chatId));
  lanes.use(createInOrder(createNotices(identify, { logger, clock }), { ...limits, backlog, turn, clock }));
  lanes.use(createAcknowledge());
  // Inside the lane: the next update of the chat waits until the apology for this one is sent.
  const protectedPart = lanes.errorBoundary(apologise);
  protectedPart.use(async (ctx, next) => {
    await identify(ctx);
    logger.debug({ updateId: ctx.update.update_id, kinds: Object.keys(ctx.update).slice(1) }, "an update has come");
    await next();
  });
  protectedPart.use(membership(deps));
  protectedPart.use(answer);
  bot.catch(apologise);
}

/** Handles one update to its end: an error that no boundary has met ends in the bot's own handler of errors. */
async function handleUpdate(bot: Bot<BotContext>, update: Update): Promise<void> {
  try {
    await bot.handleUpdate(update);
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    await bot.errorHandler(error as BotError<BotContext>);
  }
}
