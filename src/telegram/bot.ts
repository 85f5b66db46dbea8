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

/** How the bot behaves, in addition to grammY's own configuration. */
export interface BotSettings extends BotConfig<BotContext> {
  /** How long an answer may take before the chat is told that the bot is typing, in milliseconds. Default 300. */
  typingDelayMs?: number;
  /** When a chat is asked to wait, and when an update is declined. */
  limits?: Pick<InOrderOptions, "waitingLimit" | "busyLimit" | "floodLimit">;
  /** Whether lists and comparisons are sent as rich messages when Telegram accepts those. Default true. */
  richMessages?: boolean;
  /** Draws the pictures. The default loads what it needs with the first picture. */
  painter?: Pick<Painter, "paint">;
}

/** The bot, its inbox and its outbox. */
export interface TelegramBot {
  bot: Bot<BotContext>;
  /** Takes the incoming updates. */
  inbox: Inbox;
  /** Holds the requests that did not get through. */
  outbox: Outbox;
  /** Aborts requests in flight; their answers are kept for the next start. */
  cutShort: () => void;
  /** Switches to another state of the programme; updates already in hand finish with the old one. */
  change: (programme: Pick<BotDeps, "assistant" | "facts">) => void;
  /** Deletes what has expired. */
  tidy: () => Promise<void>;
  /** Stops the outbox and the sweeper. Stop the inbox first. */
  stop: () => Promise<void>;
}

/**
 * Questions answered at the same time: enough to keep the model and the main thread busy, without blocking either for
 * long.
 */
const ASKED_AT_A_TIME = 4;

/** Wraps an assistant so that it answers at most as many questions at once as the line has places; the others wait. */
function oneAfterTheOther(assistant: Assistant, line: ReturnType<typeof createLine>): Assistant {
  return {
    ask: (...asked) => inLine(line, () => assistant.ask(...asked)),
    answer: (...asked) => inLine(line, () => assistant.answer(...asked)),
  };
}

/** How long a request to Telegram may take, in seconds. */
const REQUEST_TIMEOUT_SECONDS = 20;

/** Calls a Bot API method by name, for requests that were stored to be sent later. */
function sendBy(bot: Bot<BotContext>): (method: string, payload: Record<string, unknown>) => Promise<unknown> {
  const methods = bot.api.raw as unknown as Record<string, (payload: object) => Promise<unknown>>;
  return async (method, payload) => methods[method]?.(payload);
}

/**
 * Builds the bot. Nothing is sent or fetched before the first update. Without `botInfo` in the settings, call
 * `bot.init()` first.
 */
export function createBot(token: string, deps: BotDeps, settings: BotSettings = {}): TelegramBot {
  const { typingDelayMs = 300, limits, richMessages = true, painter = createPainter(), ...config } = settings;
  const { logger, store, clock } = deps;
  const bot = new Bot<BotContext>(token, {
    ...config,
    client: { timeoutSeconds: REQUEST_TIMEOUT_SECONDS, ...config.client },
  });
  // Every state of the programme shares one model, so there is one line for all.
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
  // grammY runs the last transformer first: chat changes apply to the rich and to the plain form of a message.
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

/** The middleware that answers from one state of the programme. */
function createAnswering(deps: FeatureDeps): MiddlewareFn<BotContext> {
  const composer = new Composer<BotContext>();
  // A guest query has no chat of its own, so no other feature may handle it.
  composer.use(guests(deps));
  composer.filter(isAddressed, ...FEATURES.map((feature) => feature(deps)));
  return composer.middleware();
}

/** Adds the middleware, in the order in which an update passes through it. */
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
    // The store's answer may rely on requests that this process has just taken up, so they must be in their lanes first.
    await outbox.resumed();
    return turn;
  };
  const turn = store.isShared ? turnOf : undefined;
  const backlog = (chatId: number) => outbox.waiting(chatLane(chatId));
  lanes.use(createInOrder(createNotices(identify, { logger, clock }), { ...limits, backlog, turn, clock }));
  lanes.use(createAcknowledge());
  // Inside the lane: the chat's next update waits until the apology for this one is sent.
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

/** Handles one update. An error that no boundary caught goes to the bot's own error handler. */
async function handleUpdate(bot: Bot<BotContext>, update: Update): Promise<void> {
  try {
    await bot.handleUpdate(update);
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    await bot.errorHandler(error as BotError<BotContext>);
  }
}
