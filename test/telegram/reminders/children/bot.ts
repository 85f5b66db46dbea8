import { assembleAssistant } from "../../../../src/answer/assemble.ts";
import { loadCorpus } from "../../../../src/corpus/load.ts";
import { createSystemClock } from "../../../../src/reminders/clock.ts";
import { createScheduler } from "../../../../src/reminders/scheduler.ts";
import { openSqliteStore } from "../../../../src/state/sqlite/open.ts";
import { createBot } from "../../../../src/telegram/bot.ts";
import { createGetUpdates, createPolling } from "../../../../src/telegram/intake/polling.ts";
import { createLogger } from "../../../../src/telegram/logger.ts";
import { createBotApiFetch } from "../../../../src/telegram/outgoing/bot-api-fetch.ts";
import { createReminderSender } from "../../../../src/telegram/reminder-sender.ts";
import { runBot } from "../../../../src/telegram/run.ts";

/** The bot as main runs it, by words alone, on a clock that starts at a moment; it runs until it is killed. */
const [token = "", apiRoot = "", directory = "", startsAt = ""] = process.argv.slice(2);
const clock = createSystemClock(Date.parse(startsAt) - Date.now());
const logger = createLogger("warn", process.stderr);
const corpus = await loadCorpus("corpus");
const { assistant, deps: facts } = assembleAssistant(corpus, { dense: null, elapsedMs: () => performance.now() });
const store = await openSqliteStore({ directory, now: () => clock.now() });
const client = { apiRoot, fetch: createBotApiFetch() };
const bot = createBot(token, { assistant, facts, store, clock, logger }, { client });
await bot.bot.init();
createScheduler({
  store,
  sender: createReminderSender(token, facts, client),
  twinnings: corpus.twinnings,
  events: corpus.events,
  clock,
  logger,
  workerId: String(process.pid),
}).start();
process.stdout.write("ready\n");
const polling = createPolling({ getUpdates: createGetUpdates(token, client), sleep: clock.sleep, logger });
await runBot(bot, polling, new AbortController().signal);
