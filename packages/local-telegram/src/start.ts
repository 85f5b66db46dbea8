import { randomBytes } from "node:crypto";

import { createLocalTelegram } from "./bot-api/index.ts";
import type { BotProfile, Clock, Logger, World } from "./bot-api/index.ts";

/** The id of the bot: fixed, because its chats are kept under it. */
const botId = 42_000;

/** What is said of a Telegram that is to be started. */
export interface StartOptions {
  botProfile: BotProfile;
  /** Where it keeps accounts, chats and files. It forgets them with the process when this is missing. */
  directory?: string;
  /** This computer's own unless given. */
  clock?: Clock;
  /** Gets notices of one sentence; they go nowhere when it is missing. */
  logger?: Logger;
}

/** A Telegram of this process, with one bot. */
export interface StartedTelegram {
  /** The bot's token: a new one at each start. */
  token: string;
  /** What a bot takes for `https://api.telegram.org`. */
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
