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

  it.each(["{}", "[]", "null", '"x"', '{"ok":true}', "<html>", ""])(
    "takes what is no answer of the Bot API for a broken connection: %s",
    async (body) => {
      const api = await apiThat((response) => void response.end(body));
      await expect(api.sendMessage(7, "Nice")).rejects.toMatchObject({ name: "HttpError" });
    },
  );

  it.each([
    [500, '{"ok":false}', 500],
    [429, '{"ok":false,"error_code":"429"}', 429],
    [200, '{"ok":false}', 502],
    [200, '{"ok":false,"error_code":400,"description":"no"}', 400],
  ])("gives a refusal without a code that of HTTP (%i, %s)", async (status, body, code) => {
    const api = await apiThat((response) => void response.writeHead(status).end(body));
    await expect(api.sendMessage(7, "Nice")).rejects.toMatchObject({ error_code: code });
  });

  it("follows nobody elsewhere", async () => {
    const api = await apiThat((response) => void response.writeHead(302, { location: "/elsewhere" }).end());
    await expect(api.sendMessage(7, "Nice")).rejects.toMatchObject({ name: "HttpError" });
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
