import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

import type { Logger, World } from "../bot-api/index.ts";
import { createActions } from "./actions.ts";
import { buildAssets, type PageLook } from "./assets.ts";
import { english } from "./english.ts";
import { createPageServer } from "./server.ts";
import { createSessions } from "./sessions.ts";
import { createStreams } from "./streams.ts";
import type { PageContent } from "./texts.ts";

export type { PageLook } from "./assets.ts";
export { bundleClient, type ClientBundle } from "./bundle-client.ts";
export { english } from "./english.ts";
export { openInBrowser } from "./open-browser.ts";
export type { Language, PageContent, PageTexts, Town } from "./texts.ts";

/** The options of a chat page. By default it is in English, without sample questions and towns. */
export interface ChatPageOptions extends Partial<PageContent>, PageLook {
  world: World;
  /** The address of the bot's public pages. Default: no link to them. */
  pagesUrl?: string;
  /** Receives notices of one sentence. Default: they are dropped. */
  logger?: Logger;
}

/** A running page. */
export interface ServedPage {
  /** Its address for a browser. */
  url: string;
  port: number;
  /** Closes all connections and stops; repeated calls are safe. */
  close: () => Promise<void>;
}

/** A chat page in the browser, similar to Telegram. */
export interface ChatPage {
  /**
   * Builds the page and serves it on 127.0.0.1 only. If the port is taken, the next twenty are tried; 0 takes any.
   * Rejects if none is free or the port is not allowed.
   */
  listen: (port: number) => Promise<ServedPage>;
}

const portsToTry = 20;

/** Creates the page for trying out the bot. The people of its sessions live in the world, and talk to the bot there. */
export function createChatPage(options: ChatPageOptions): ChatPage {
  const { world, texts = { en: english }, examples = {}, towns = [] } = options;
  const { pagesUrl = "", logger = { warn: () => undefined }, ...look } = options;
  const content: PageContent = { texts, examples, towns };
  return {
    async listen(port) {
      const { id, first_name: name, username } = world.bot;
      const assets = await buildAssets({ ...content, bot: { id, name, username } }, pagesUrl, look);
      const sessions = createSessions(world, content);
      const streams = createStreams(world, sessions);
      const perform = createActions(world, sessions, streams, content);
      let ownPort = port;
      const server = createPageServer({ world, sessions, streams, perform, assets, logger }, () => ownPort);
      let closing: Promise<void> | undefined;
      try {
        ownPort = await listenNear(server, port);
      } catch (error) {
        streams.close();
        throw error;
      }

      async function close(): Promise<void> {
        streams.close();
        const closed = once(server, "close");
        server.close();
        server.closeAllConnections();
        await closed;
      }

      return {
        url: `http://127.0.0.1:${ownPort}/`,
        port: ownPort,
        close: () => (closing ??= close()),
      };
    },
  };
}

async function listenNear(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate < port + portsToTry && candidate < 65_536; candidate += 1) {
    server.listen(candidate, "127.0.0.1");
    try {
      await once(server, "listening");
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!isTaken) throw new Error(`The chat page cannot use port ${candidate}; choose another.`, { cause: error });
    }
  }
  throw new Error(`The ports from ${port} on are taken; free one or choose another.`);
}
