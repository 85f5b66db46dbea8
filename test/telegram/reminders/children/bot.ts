import { assembleAssistant } from "../../../../src/answer/assemble.ts";
import { loadCorpus } from "../../../../src/corpus/load.ts";
import { createSystemClock } from "../../../../src/reminders/clock.ts";
import { createScheduler } from "../../../../src/reminders/scheduler.ts";
import { openSqliteStore } from "../../../../src/state/sqlite/open.ts";
import { createBot, handleUpdate } from "../../../../src/telegram/bot.ts";
import { createLogger } from "../../../../src/telegram/logger.ts";
import { createGetUpdates, poll } from "../../../../src/telegram/polling.ts";
import { createReminderSender } from "../../../../src/telegram/reminder-sender.ts";

/** The bot as main runs it, by words alone, on a clock that starts at a moment; it runs until it is killed. */
const [token = "", apiRoot = "", directory = "", startsAt = ""] = process.argv.slice(2);
const clock = createSystemClock(Date.parse(startsAt) - Date.now());
const logger = createLogger("warn", process.stderr);
const corpus = await loadCorpus("corpus");
const { assistant, deps: facts } = assembleAssistant(corpus, { dense: null, elapsedMs: () => performance.now() });
const store = await openSqliteStore({ directory, now: () => clock.now() });
const bot = createBot(token, { assistant, facts, store, clock, logger }, { client: { apiRoot } });
await bot.init();
createScheduler({
  store,
  sender: createReminderSender(token, facts, { apiRoot }),
  twinnings: corpus.twinnings,
  clock,
  logger,
  workerId: String(process.pid),
}).start();
process.stdout.write("ready\n");
await poll(
  {
    getUpdates: createGetUpdates(token, { apiRoot }),
    handle: (update) => handleUpdate(bot, update),
    sleep: (delayMs, signal) => clock.sleep(delayMs, signal),
    logger,
  },
  new AbortController().signal,
);
