import { Api } from "grammy";
import { afterEach, expect, it } from "vitest";
import { serveHttp } from "../../src/http/server.ts";
import type { ListeningHttp } from "../../src/http/server.ts";
import { webhookPart } from "../../src/http/webhook.ts";
import { createSystemClock } from "../../src/reminders/clock.ts";
import { StoreError } from "../../src/state/store-error.ts";
import type { Store } from "../../src/state/store.ts";
import { createBot } from "../../src/telegram/bot.ts";
import { createIntake } from "../../src/telegram/intake/index.ts";
import { createPulse } from "../../src/telegram/intake/pulse.ts";
import { createLogger } from "../../src/telegram/logger.ts";
import { createBotApiFetch } from "../../src/telegram/outgoing/bot-api-fetch.ts";
import { runBot } from "../../src/telegram/run.ts";
import { freePort } from "../support/program.ts";
import { lexicalAssistant, startBench, TOKEN } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";

const SECRET = "a-secret-of-some-length";
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** The bot of a bench again, pushed to instead of polling, with parts of its store replaced. */
async function push(bench: Bench, changes: Partial<Store>): Promise<void> {
  await bench.stopBot();
  const { assistant, deps: facts } = await lexicalAssistant();
  const clock = createSystemClock();
  const logger = createLogger("silent", { write: () => undefined });
  const client = { apiRoot: bench.apiRoot, fetch: createBotApiFetch() };
  const store = { ...bench.store, ...changes };
  const bot = createBot(TOKEN, { assistant, facts, store, clock, logger }, { client, botInfo: bench.botInfo });
  const port = await freePort();
  const webhook = { url: `http://127.0.0.1:${port}/telegram`, secret: SECRET };
  const pulse = createPulse(() => performance.now());
  const { intake, take, announce } = createIntake({ token: TOKEN, client, webhook, pulse, sleep: clock.sleep, logger });
  if (take === null) throw new Error("The bot polls.");
  const parts = [webhookPart({ path: "/telegram", secret: SECRET, take })];
  const served: ListeningHttp = await serveHttp({ host: "127.0.0.1", port }, { parts, logger });
  const stop = new AbortController();
  const end = runBot(bot, { intake, clock, logger }, stop.signal);
  closers.push(served.close, async () => {
    stop.abort();
    await end;
  });
  await announce(new Api(TOKEN, client));
}

it("An update that cannot be kept is not handled, and comes again until it is", async () => {
  const bench = await startBench();
  closers.push(bench.close);
  let failures = 3;
  await push(bench, {
    keepUpdates(...asked) {
      failures -= 1;
      if (failures >= 0) return Promise.reject(new StoreError("full", "no room"));
      return bench.store.keepUpdates(...asked);
    },
  });
  const person = bench.person("fr");
  const said = () => bench.world.history(person.id).filter(({ from }) => from?.is_bot === true);
  bench.world.sendText(person.id, person.id, "Nice");
  await expect
    .poll(() => bench.telegram.parts.webhook.current()?.lastError?.message)
    .toMatch(/500 Internal Server Error$/);
  expect(said()).toEqual([]);
  await expect.poll(said, { timeout: 20_000 }).toHaveLength(1);
  expect(bench.world.pendingUpdateCount()).toBe(0);
});
