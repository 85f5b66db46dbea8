import { once } from "node:events";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { temporaryDirectory } from "../temporary-directory.ts";
import { createTestTelegram } from "../../src/index.ts";
import { createHandClock, startBench, token, type Bench } from "./harness.ts";

/** What a bot's server got, and how it answers. */
interface Hook {
  server: Server;
  url: string;
  got: { text: string | undefined; secret: string | undefined }[];
  /** Statuses of the next answers; 200 when there are no more, and none at all for 0. */
  statuses: number[];
}

async function startHook(): Promise<Hook> {
  const hook: Hook = { server: createServer(), url: "", got: [], statuses: [] };
  hook.server.on("request", (request, response) => {
    void text(request).then((json) => {
      const { message } = JSON.parse(json) as { message?: { text?: string } };
      hook.got.push({
        text: message?.text,
        secret: request.headers["x-telegram-bot-api-secret-token"] as string | undefined,
      });
      const status = hook.statuses.shift() ?? 200;
      if (status > 0) response.writeHead(status).end();
    });
  });
  hook.server.listen(0, "127.0.0.1");
  await once(hook.server, "listening");
  hook.url = `http://127.0.0.1:${(hook.server.address() as AddressInfo).port}/telegram`;
  return hook;
}

let bench: Bench;
let hook: Hook;
beforeEach(async () => {
  [bench, hook] = await Promise.all([startBench(), startHook()]);
});
afterEach(async () => {
  await bench.close();
  hook.server.closeAllConnections();
  hook.server.close();
});

const say = (message: string, person = bench.anna) => bench.telegram.world.sendText(person.id, person.id, message);
const textsOf = ({ got }: Hook) => got.map(({ text: message }) => message);
const pending = async () => (await bench.call("getWebhookInfo")).result.pending_update_count;

describe("A webhook", () => {
  it("gets what waits and what comes, with its secret", async () => {
    say("un");
    await bench.call("setWebhook", { url: hook.url, secret_token: "s3cret" });
    await expect.poll(() => textsOf(hook)).toEqual(["un"]);
    say("deux");
    await expect.poll(() => textsOf(hook)).toEqual(["un", "deux"]);
    expect(hook.got.map(({ secret }) => secret)).toEqual(["s3cret", "s3cret"]);
    await expect.poll(pending).toBe(0);
  });

  it("gets an update again until it takes it, and the next one of the chat only then", async () => {
    hook.statuses = [500];
    await bench.call("setWebhook", { url: hook.url });
    say("un");
    say("deux");
    await expect.poll(() => textsOf(hook)).toEqual(["un", "un", "deux"]);
    expect((await bench.call("getWebhookInfo")).result).toMatchObject({
      url: hook.url,
      last_error_message: "Wrong response from the webhook: 500 Internal Server Error",
    });
  });

  it("that is stuck with one chat gets the updates of another", async () => {
    hook.statuses = [0];
    await bench.call("setWebhook", { url: hook.url });
    say("un");
    await expect.poll(() => textsOf(hook)).toEqual(["un"]);
    const other = bench.telegram.world.createUser({ first_name: "Иван" });
    say("deux");
    say("три", other);
    await expect.poll(() => textsOf(hook)).toEqual(["un", "три"]);
  });

  it("takes the place of a poll and gives it back, without losing anything", async () => {
    const waiting = bench.call("getUpdates", { timeout: 20 });
    await expect.poll(() => bench.telegram.world.isBotListening()).toBe(true);
    hook.statuses = Array.from({ length: 20 }, () => 500);
    await bench.call("setWebhook", { url: hook.url });
    expect(await waiting).toMatchObject({ status: 409, description: "Conflict: terminated by setWebhook request" });
    say("un");
    expect((await bench.call("getUpdates")).description).toMatch(
      /^Conflict: can't use getUpdates method while webhook/,
    );
    await bench.call("deleteWebhook");
    expect((await bench.takeUpdates()).map(({ message }) => message?.text)).toEqual(["un"]);
    expect((await bench.call("getWebhookInfo")).result.url).toBe("");
  });

  it("is remembered with what could not be delivered", async () => {
    const [directory, clock] = [await temporaryDirectory(), createHandClock()];
    const first = await startBench({ directory, clock });
    hook.server.close();
    const { port } = new URL(hook.url);
    await first.call("setWebhook", { url: hook.url });
    first.telegram.world.sendText(first.anna.id, first.anna.id, "un");
    await expect
      .poll(async () => (await first.call("getWebhookInfo")).result.last_error_message)
      .toBe("Connection refused");
    await first.close();
    hook.server.listen(Number(port), "127.0.0.1");
    await once(hook.server, "listening");
    const botProfile = { firstName: "Jumelages", username: "jumelages_bot" };
    const second = await createTestTelegram({ directory, clock, botToken: token, botProfile });
    await second.listen(0);
    await expect.poll(() => textsOf(hook)).toContain("un");
    await second.close();
  });

  it.each([
    ["http://example.org/hook", {}, "bad webhook: An HTTPS URL must be provided for webhook"],
    ["https://example.org:8444/hook", {}, "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"],
    ["https://example.org/hook", {}, "bad webhook: this local Telegram delivers to this machine only"],
    ["nowhere", {}, "bad webhook: invalid URL"],
    ["http://127.0.0.1/hook", { secret_token: "à" }, "secret token contains unallowed characters"],
    ["http://127.0.0.1/hook", { secret_token: "a".repeat(257) }, "secret token is too long"],
  ])("at %s is refused where Telegram refuses it, with %o", async (url, more, description) => {
    const answer = await bench.call("setWebhook", { url, ...more });
    expect([answer.status, answer.description]).toEqual([400, `Bad Request: ${description}`]);
  });
});
