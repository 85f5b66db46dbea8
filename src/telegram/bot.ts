import { autoRetry } from "@grammyjs/auto-retry";
import { Bot, BotError } from "grammy";
import type { BotConfig } from "grammy";
import type { Update } from "grammy/types";
import { catalogueOf } from "../i18n/catalogues.ts";
import { createChatChanges } from "./chat-changes.ts";
import type { BotContext, BotDeps, FeatureDeps } from "./context.ts";
import { FEATURES } from "./features/index.ts";
import { membership } from "./features/membership.ts";
import { escape } from "./html.ts";
import { createConversations } from "./memory/conversations.ts";
import { isAddressed } from "./middleware/addressed.ts";
import { createApologise } from "./middleware/apologise.ts";
import { createIdentify } from "./middleware/identify.ts";
import { createInOrder } from "./middleware/in-order.ts";
import { acknowledge, say } from "./reply.ts";

/** How the bot behaves, beside what grammY's own configuration says. */
export interface BotSettings extends BotConfig<BotContext> {
  /** How long an answer may take before the chat is told that the bot is typing, in milliseconds. Default 300. */
  typingDelayMs?: number;
  /** Updates of one chat that may wait at a time. Default 40. */
  waitingLimit?: number;
}

/** How long a request to Telegram may take, in seconds. */
const REQUEST_TIMEOUT_SECONDS = 30;

/** A refusal is repeated a few times and after a bearable wait; a broken connection is not, for the message may have arrived. */
const RETRY = { maxRetryAttempts: 3, maxDelaySeconds: 10, rethrowHttpErrors: true };

/**
 * Builds the bot; nothing is sent and nobody is asked until it handles an update. Without `botInfo` in the settings,
 * `bot.init()` has to be called first.
 */
export function createBot(token: string, deps: BotDeps, settings: BotSettings = {}): Bot<BotContext> {
  const { typingDelayMs = 300, waitingLimit, ...config } = settings;
  const { logger, store, clock } = deps;
  const bot = new Bot<BotContext>(token, {
    ...config,
    client: { timeoutSeconds: REQUEST_TIMEOUT_SECONDS, ...config.client },
  });
  const featureDeps: FeatureDeps = { ...deps, conversations: createConversations(clock.now), typingDelayMs };
  bot.api.config.use(autoRetry(RETRY), createChatChanges(featureDeps));

  const identify = createIdentify({ store, logger });
  const apologise = createApologise(logger);

  const decline = async (ctx: BotContext, first: boolean) => {
    await identify(ctx);
    const text = catalogueOf(ctx.language).telegram.tooMany;
    if (ctx.callbackQuery) await acknowledge(ctx, { text, alert: false });
    else if (first && isAddressed(ctx)) await say(ctx, { text: escape(text) });
  };
  const lanes = bot.errorBoundary(apologise);
  lanes.use(createInOrder(decline, waitingLimit));
  // Inside the lane: the next update of the chat waits until the apology for this one is sent.
  const protectedPart = lanes.errorBoundary(apologise);
  protectedPart.use(async (ctx, next) => {
    await identify(ctx);
    logger.debug({ updateId: ctx.update.update_id, kinds: Object.keys(ctx.update).slice(1) }, "an update has come");
    await next();
  });
  protectedPart.use(membership(featureDeps));
  protectedPart.filter(isAddressed, ...FEATURES.map((feature) => feature(featureDeps)));
  bot.catch(apologise);
  return bot;
}

/** Handles one update to its end: an error that no boundary has met ends in the bot's own handler of errors. */
export async function handleUpdate(bot: Bot<BotContext>, update: Update): Promise<void> {
  try {
    await bot.handleUpdate(update);
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    await bot.errorHandler(error as BotError<BotContext>);
  }
}
