import { setMaxListeners } from "node:events";
import { Bot, BotError } from "grammy";
import type { BotConfig } from "grammy";
import type { Update } from "grammy/types";
import { catalogueOf } from "../i18n/catalogues.ts";
import { createPainter } from "../picture/painter.ts";
import type { Painter } from "../picture/painter.ts";
import { createChatChanges } from "./chat-changes.ts";
import type { BotContext, BotDeps, FeatureDeps } from "./context.ts";
import { FEATURES } from "./features/index.ts";
import { membership } from "./features/membership.ts";
import { escape } from "./html.ts";
import { createInbox } from "./intake/inbox.ts";
import type { Inbox } from "./intake/inbox.ts";
import { createLastResort } from "./intake/set-aside.ts";
import { createConversations } from "./memory/conversations.ts";
import { createAcknowledge } from "./middleware/acknowledged.ts";
import { isAddressed } from "./middleware/addressed.ts";
import { createApologise } from "./middleware/apologise.ts";
import { createIdentify } from "./middleware/identify.ts";
import { createInOrder } from "./middleware/in-order.ts";
import { createDeferring } from "./outgoing/deferring.ts";
import { createOutbox } from "./outgoing/outbox.ts";
import type { Outbox } from "./outgoing/outbox.ts";
import { chatLane } from "./outgoing/requests.ts";
import { acknowledge, say } from "./reply.ts";
import { createSweeper } from "./sweeper.ts";

/** How the bot behaves, beside what grammY's own configuration says. */
export interface BotSettings extends BotConfig<BotContext> {
  /** How long an answer may take before the chat is told that the bot is typing, in milliseconds. Default 300. */
  typingDelayMs?: number;
  /** Updates of one chat that may wait at a time, answers that could not be sent included. Default 40. */
  waitingLimit?: number;
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
  /** Deletes what nobody may recall any more. */
  tidy: () => Promise<void>;
  /** Ends what it does by itself; the inbox is stopped before. */
  stop: () => Promise<void>;
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
  const { typingDelayMs = 300, waitingLimit, painter = createPainter(), ...config } = settings;
  const { logger, store, clock } = deps;
  const bot = new Bot<BotContext>(token, {
    ...config,
    client: { timeoutSeconds: REQUEST_TIMEOUT_SECONDS, ...config.client },
  });
  const featureDeps: FeatureDeps = {
    ...deps,
    conversations: createConversations({ store, now: clock.now, facts: deps.facts, logger }),
    painter,
    typingDelayMs,
  };
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
  addMiddleware(bot, featureDeps, { outbox, isRecovered, waitingLimit, signal: ending.signal });
  return {
    bot,
    inbox,
    outbox,
    cutShort() {
      ending.abort();
    },
    async tidy() {
      if ((await store.forgetExpired()) > 0) sweeper.sweep();
    },
    async stop() {
      await outbox.stop();
      await sweeper.stop();
    },
  };
}

/** Everything that an update goes through, in this order. */
function addMiddleware(
  bot: Bot<BotContext>,
  deps: FeatureDeps,
  {
    outbox,
    isRecovered,
    waitingLimit,
    signal,
  }: {
    outbox: Outbox;
    isRecovered: (update: Update) => boolean;
    waitingLimit: number | undefined;
    signal: AbortSignal;
  },
): void {
  const { logger, clock, store } = deps;
  const identify = createIdentify(deps);
  const apologise = createApologise(logger);

  const decline = async (ctx: BotContext, first: boolean) => {
    await identify(ctx);
    const text = catalogueOf(ctx.language).telegram.tooMany;
    if (ctx.callbackQuery) await acknowledge(ctx, { text, alert: false });
    else if (ctx.inlineQuery) await ctx.answerInlineQuery([], { cache_time: 0, is_personal: true });
    else if (first && isAddressed(ctx)) await say(ctx, { text: escape(text) });
  };
  const lanes = bot.errorBoundary(apologise);
  lanes.use(createDeferring({ outbox, clock, signal, keepsFirst: (ctx) => isRecovered(ctx.update) }));
  const turn = store.isShared ? (updateId: number) => store.beginUpdate(updateId) : undefined;
  const backlog = (chatId: number) => outbox.waiting(chatLane(chatId));
  lanes.use(createInOrder(decline, { waitingLimit, backlog, turn, clock }));
  lanes.use(createAcknowledge());
  // Inside the lane: the next update of the chat waits until the apology for this one is sent.
  const protectedPart = lanes.errorBoundary(apologise);
  protectedPart.use(async (ctx, next) => {
    await identify(ctx);
    logger.debug({ updateId: ctx.update.update_id, kinds: Object.keys(ctx.update).slice(1) }, "an update has come");
    await next();
  });
  protectedPart.use(membership(deps));
  protectedPart.filter(isAddressed, ...FEATURES.map((feature) => feature(deps)));
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
