import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** The part of the Bot API that the program needs to answer. It accepts everything and stores nothing. */
export interface LoadTelegram {
  /** The base address for the program, in place of `https://api.telegram.org`. */
  apiRoot: string;
  close: () => Promise<void>;
}

export const LOAD_TOKEN = "42000:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr";

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
}

/**
 * Starts it.
 * @param webhookUrl the webhook that it reports
 * @param onMessage called for each message to a chat
 */
export async function startLoadTelegram(
  webhookUrl: string,
  onMessage: (chatId: number, text: string) => void,
): Promise<LoadTelegram> {
  let messageId = 1_000_000;
  const results: Record<string, (body: Record<string, unknown>) => unknown> = {
    getMe: () => ({ id: 42_000, is_bot: true, first_name: "Jumelages", username: "jumelages_bot" }),
    getWebhookInfo: () => ({ url: webhookUrl, has_custom_certificate: false, pending_update_count: 0 }),
    sendMessage({ chat_id: chatId, text }) {
      const [id, said] = [Number(chatId), String(text)];
      onMessage(id, said);
      messageId += 1;
      return { message_id: messageId, date: Math.floor(Date.now() / 1000), chat: { id, type: "private" }, text: said };
    },
  };
  const server = createServer((request, response) => {
    const method = request.url?.split("/").at(-1)?.split("?")[0] ?? "";
    void bodyOf(request).then((body) => {
      const result = results[method]?.(body) ?? true;
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ ok: true, result }));
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
