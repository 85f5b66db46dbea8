import path from "node:path";
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

import { createDirectoryFiles, createMemoryFiles } from "./storage/files.ts";
import { createMemoryJournal, openJournal } from "./storage/journal.ts";
import { createBotApiServer, type Intercept } from "./wire/server.ts";
import type { Clock, Logger } from "./world/ground.ts";
import { createWorld, type Parts, type World } from "./world/world.ts";

export { ImpossibleAction } from "./errors.ts";
export type * from "./events.ts";
export type * from "./types.ts";
export type { DescriptionKind } from "./world/profile.ts";
export type { Upload } from "./world/files.ts";
export type { Clock, Logger } from "./world/ground.ts";
export type { NewGroup } from "./world/membership.ts";
export type { NewUser, ReplyTo } from "./world/people.ts";
export type { Call, Intercept } from "./wire/server.ts";
export type { Parts, World } from "./world/world.ts";

/** How the bot introduces itself; its id is the number in its token. */
export interface BotProfile {
  firstName: string;
  username: string;
  /** Privacy mode in groups. Default on. */
  privacyMode?: boolean;
  /** Inline mode. Default on. */
  inlineMode?: boolean;
  /** Guest mode. Default on. */
  guestMode?: boolean;
}

export interface LocalTelegramOptions {
  /**
   * The folder for accounts, chats and files, used by one process at a time; null keeps nothing after the process ends.
   */
  directory: string | null;
  clock: Clock;
  /** `<number>:<letters, digits, _ or ->`, as BotFather issues them. */
  botToken: string;
  botProfile: BotProfile;
  /** Receives notices of one sentence. Default: they are dropped. */
  logger?: Logger;
  /** May delay, alter or drop requests and their answers. Default: every request is answered. */
  intercept?: Intercept;
}

export interface Listening {
  port: number;
  /** The base address for a bot, in place of `https://api.telegram.org`. */
  apiRoot: string;
  /** Stops it: waiting polls end empty, and connections are closed. */
  close: () => Promise<void>;
}

/** A Telegram in one process. */
export interface LocalTelegram {
  world: World;
  /** The internal parts of the world, for those who need more than the page does; bots cannot reach them. */
  parts: Parts;
  /** Serves the Bot API on 127.0.0.1; port 0 takes a free one. Rejects if the port is taken. */
  listen: (port: number) => Promise<Listening>;
  /** Stops listening, and writes what is left. */
  close: () => Promise<void>;
}

/** How long connections may take to finish when the server stops. */
const closeGraceMs = 300;

/**
 * Makes a Telegram with one bot, people and chats in this process. Its Bot API is as strict as the real one, with limits
 * written from the official reference, and its chats survive a restart and a `kill -9`.
 */
export async function createLocalTelegram(options: LocalTelegramOptions): Promise<LocalTelegram> {
  const { directory, clock, botToken, botProfile, logger = { warn: () => undefined } } = options;
  const intercept: Intercept = options.intercept ?? ((_call, proceed) => proceed());
  const botId = /^([1-9][0-9]{0,15}):[A-Za-z0-9_-]{1,60}$/.exec(botToken)?.[1];
  if (botId === undefined) throw new Error("The bot token must be a number, a colon, and letters, digits, _ or -.");

  const notice = (sentence: string) => {
    logger.warn(sentence);
  };
  const journal = directory === null ? createMemoryJournal() : await openJournal(directory, notice);
  const contents = directory === null ? createMemoryFiles() : createDirectoryFiles(path.join(directory, "files"));
  const { world, parts } = createWorld({
    bot: {
      id: Number(botId),
      is_bot: true,
      first_name: botProfile.firstName,
      username: botProfile.username,
      can_join_groups: true,
      can_read_all_group_messages: !(botProfile.privacyMode ?? true),
      supports_inline_queries: botProfile.inlineMode ?? true,
      supports_guest_queries: botProfile.guestMode ?? true,
    },
    clock,
    journal,
    contents,
    logger,
  });

  const open = new Set<Listening>();

  async function listen(port: number): Promise<Listening> {
    const server = createBotApiServer({ token: botToken, parts, intercept, saved: world.saved, logger });
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    const address = server.address() as AddressInfo;
    parts.webhook.start();
    const listening: Listening = {
      port: address.port,
      apiRoot: `http://127.0.0.1:${address.port}`,
      async close() {
        if (!open.delete(listening)) return;
        parts.updates.stop();
        parts.webhook.stop();
        await closeServer(server);
      },
    };
    open.add(listening);
    return listening;
  }

  return {
    world,
    parts,
    listen,
    async close() {
      await Promise.all([...open].map((listening) => listening.close()));
      await journal.close();
    },
  };
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  const force = setTimeout(() => {
    server.closeAllConnections();
  }, closeGraceMs);
  await closed;
  clearTimeout(force);
}
