import { randomBytes } from "node:crypto";

import { createLocalTelegram, type Clock, type Logger, type World } from "./bot-api/index.ts";

/** The id of the bot in the local Telegram: fixed, its chats are kept under it. */
const botId = 42_000;

/** A Telegram of this process, with the bot that it has. */
export interface OwnTelegram {
  token: string;
  /** What a bot takes for `https://api.telegram.org`. */
  apiRoot: string;
  world: World;
  close: () => Promise<void>;
}

/** Starts a local Telegram for the program without a token; its bot gets a new one each time, and keeps its chats. */
export async function startOwnTelegram(options: {
  directory: string;
  clock: Clock;
  logger: Logger;
}): Promise<OwnTelegram> {
  const token = `${botId}:${randomBytes(24).toString("base64url")}`;
  const botProfile = { firstName: "Jumelages", username: "jumelages_bot" };
  const { listen, world, close } = await createLocalTelegram({ ...options, botToken: token, botProfile });
  const { apiRoot } = await listen(0);
  return { token, apiRoot, world, close };
}
