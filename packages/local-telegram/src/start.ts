import { randomBytes } from "node:crypto";

import { createLocalTelegram } from "./bot-api/index.ts";
import type { BotProfile, Clock, Logger, World } from "./bot-api/index.ts";

/** Fixed, because the bot's chats are stored under this id. */
const botId = 42_000;

/** The options of a local Telegram. */
export interface StartOptions {
  botProfile: BotProfile;
  /** The folder for accounts, chats and files. Default: nothing is kept after the process ends. */
  directory?: string;
  /** Default: this computer's clock. */
  clock?: Clock;
  /** Receives notices of one sentence. Default: they are dropped. */
  logger?: Logger;
}

/** A running local Telegram with one bot. */
export interface StartedTelegram {
  /** The bot's token; it changes with each start. */
  token: string;
  /** The base address for a bot, in place of `https://api.telegram.org`. */
  apiRoot: string;
  world: World;
  close: () => Promise<void>;
}

/** Starts a local Telegram on a free port of this computer, for a bot that has no token. */
export async function startLocalTelegram(options: StartOptions): Promise<StartedTelegram> {
  const { directory = null, clock = { now: () => new Date() } } = options;
  const token = `${botId}:${randomBytes(24).toString("base64url")}`;
  const { listen, world, close } = await createLocalTelegram({ ...options, directory, clock, botToken: token });
  const { apiRoot } = await listen(0);
  return { token, apiRoot, world, close };
}
