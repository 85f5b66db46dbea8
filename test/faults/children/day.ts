import { createBot } from "../../../src/telegram/bot.ts";
import { assembleAssistant } from "../../../src/answer/brain/assemble.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { createSystemClock } from "../../../src/reminders/clock.ts";
import type { Clock } from "../../../src/reminders/clock.ts";
import { createScheduler } from "../../../src/reminders/scheduler.ts";
import { runDailyBackups } from "../../../src/state/copies/daily-backups.ts";
import { createGetUpdates, createPolling } from "../../../src/telegram/intake/polling.ts";
import { createLogger } from "../../../src/telegram/logger.ts";
import { createBotApiFetch } from "../../../src/telegram/outgoing/bot-api-fetch.ts";
import { createReminderSender } from "../../../src/telegram/reminders/reminder-sender.ts";
import { runBot } from "../../../src/telegram/run.ts";
import { openTestStore } from "../../support/open-test-store.ts";

/**
 * The bot as main runs it, by words alone, on a clock that runs faster than any; it says what memory it holds, in bytes after
 * a collection (`--expose-gc`), whenever it is asked on its channel, with the time that its clock shows.
 */
const [token = "", apiRoot = "", directory = "", startsAt = "", speed = ""] = process.argv.slice(2);
const real = createSystemClock();
const startedMs = performance.now();
const factor = Number(speed);
const clock: Clock = {
  now: () => new Date(Date.parse(startsAt) + (performance.now() - startedMs) * factor),
  sleep: (delayMs, signal) => real.sleep(delayMs / factor, signal),
};
const logger = createLogger("warn", process.stderr);
const corpus = await loadCorpus("corpus");
const { assistant, deps: facts } = assembleAssistant(corpus, { dense: null, elapsedMs: () => performance.now() });
const store = await openTestStore(directory, () => clock.now());
const client = { apiRoot, fetch: createBotApiFetch() };
const bot = createBot(token, { assistant, facts, store, clock, logger }, { client });
await bot.bot.init();
const forEver = new AbortController().signal;
void runDailyBackups({ place: { databaseUrl: null, dataDir: directory }, clock, logger }, forEver);
const sender = createReminderSender(token, facts, client);
const { twinnings, events } = corpus;
createScheduler({ store, sender, twinnings, events, clock, logger, workerId: store.workerId }).start();
process.on("message", () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ bytes: heapUsed + external, at: clock.now().getTime() });
});
// The network has the time that it has.
const intake = createPolling({ getUpdates: createGetUpdates(token, client), sleep: real.sleep, logger });
process.send?.({ bytes: 0, at: clock.now().getTime() });
await runBot(bot, { intake, clock, logger, replica: undefined }, forEver);
