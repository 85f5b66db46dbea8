import { once } from "node:events";
import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Api } from "grammy";
import { describe, expect, it, onTestFinished } from "vitest";
import { createBotApiFetch } from "../../../src/telegram/outgoing/bot-api-fetch.ts";

/** An API whose every answer is given by hand. */
async function apiThat(answers: (response: ServerResponse) => void, bodyTimeoutMs?: number): Promise<Api> {
  const server = createServer((_request, response) => {
    answers(response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return new Api("1:a", {
    apiRoot: `http://127.0.0.1:${port}`,
    timeoutSeconds: 60,
    fetch: createBotApiFetch(bodyTimeoutMs),
  });
}

describe("The connection to Telegram", () => {
  it("notices at once that an answer has broken off", async () => {
    const api = await apiThat((response) => {
      response.writeHead(200, { "content-length": 1000 });
      response.write('{"ok":true,"result":[');
      setTimeout(() => response.destroy(), 20);
    });
    await expect(api.getUpdates()).rejects.toMatchObject({ name: "HttpError" });
  });

  it("does not wait for an answer that stops in the middle", async () => {
    const api = await apiThat((response) => {
      response.writeHead(200, { "content-length": 1000 });
      response.write('{"ok":true,"result":[');
    }, 50);
    await expect(api.getUpdates()).rejects.toMatchObject({ name: "HttpError" });
  });

  it("can be ended by whoever waits for it", async () => {
    const api = await apiThat(() => undefined);
    const ending = new AbortController();
    const asked = api.getUpdates({}, ending.signal as Parameters<Api["getUpdates"]>[1]);
    setTimeout(() => {
      ending.abort();
    }, 20);
    await expect(asked).rejects.toMatchObject({ name: "HttpError" });
  });
});
