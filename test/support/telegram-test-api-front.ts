import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

/** A message as the emulator stores it; only the fields used here. */
interface KeptMessage {
  messageId: number;
  message: { text?: string; reply_markup?: { inline_keyboard: { text: string; callback_data?: string }[][] } };
}

/** The part of the emulator used here: its own types depend on a missing package. */
interface Emulator {
  config: { apiURL: string };
  start: () => Promise<void>;
  stop: () => Promise<boolean>;
  waitBotEdits: () => Promise<void>;
  getClient: (
    token: string,
    options: { userId: number; chatId: number; timeout: number },
  ) => {
    makeCommand: (text: string) => object;
    makeMessage: (text: string) => object;
    makeCallbackQuery: (data: string, options: object) => object;
    sendCommand: (command: object) => Promise<unknown>;
    sendMessage: (message: object) => Promise<unknown>;
    sendCallback: (callback: object) => Promise<unknown>;
    getUpdates: () => Promise<{ result: KeptMessage[] }>;
    getUpdatesHistory: () => Promise<KeptMessage[]>;
  };
}

const TelegramServer = createRequire(import.meta.url)("telegram-test-api") as new (config: {
  port: number;
  host: string;
}) => Emulator;

/** A third-party emulator of the Bot API, behind a proxy that supports long polling. */
export interface OtherTelegram {
  apiRoot: string;
  server: Emulator;
  close: () => Promise<void>;
}

const LOOK_EVERY_MS = 20;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/**
 * Starts `telegram-test-api`. It answers getUpdates at once, which would make a poller spin. So the proxy asks it
 * repeatedly, until there are updates or the long poll's time is over. Everything else is passed through.
 */
export async function startOtherTelegram(): Promise<OtherTelegram> {
  const server = new TelegramServer({ port: await freePort(), host: "127.0.0.1" });
  await server.start();
  const inner = server.config.apiURL;

  const front = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks);
      const isPoll = request.url?.endsWith("/getUpdates") === true;
      const timeoutSeconds = isPoll ? ((JSON.parse(body.toString()) as { timeout?: number }).timeout ?? 0) : 0;
      const until = performance.now() + timeoutSeconds * 1000;
      for (;;) {
        const answer = await fetch(`${inner}${request.url ?? ""}`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: body.length > 0 ? body : "{}",
        });
        const text = await answer.text();
        const isEmpty = isPoll && text.includes('"result":[]');
        if (!isEmpty || performance.now() >= until || response.destroyed) {
          response.writeHead(answer.status, { "content-type": "application/json" }).end(text);
          return;
        }
        await delay(LOOK_EVERY_MS);
      }
    })().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
  const { port } = front.address() as AddressInfo;
  return {
    apiRoot: `http://127.0.0.1:${port}`,
    server,
    async close() {
      front.closeAllConnections();
      await new Promise((resolve) => front.close(resolve));
      await server.stop();
    },
  };
}
