import { once } from "node:events";
import { assembleAssistant } from "../../../../src/answer/brain/assemble.ts";
import { loadCorpus } from "../../../../src/corpus/load.ts";
import { createSystemClock } from "../../../../src/reminders/clock.ts";
import { createScheduler } from "../../../../src/reminders/scheduler.ts";
import { createBot } from "../../../../src/telegram/bot.ts";
import { createGetUpdates, createPolling } from "../../../../src/telegram/intake/polling.ts";
import { createLogger } from "../../../../src/telegram/logger.ts";
import { createBotApiFetch } from "../../../../src/telegram/outgoing/bot-api-fetch.ts";
import { createReminderSender } from "../../../../src/telegram/reminders/reminder-sender.ts";
import { runBot } from "../../../../src/telegram/run.ts";
import { openTestStore } from "../../../support/open-test-store.ts";

/**
 * The bot as main runs it, by words alone, on a clock that starts at a moment; it runs until it is killed. With `waits` it
 * begins when it is told to, and finds out in seconds that another one has died.
 */
const [token = "", apiRoot = "", directory = "", startsAt = "", waits = ""] = process.argv.slice(2);
// Several processes have one clock, that of the machine.
const clock = createSystemClock(startsAt === "" ? 0 : Date.parse(startsAt) - Date.now());
const logger = createLogger("warn", process.stderr);
const corpus = await loadCorpus("corpus");
const { assistant, deps: facts } = assembleAssistant(corpus, { dense: null, elapsedMs: () => performance.now() });
const store = await openTestStore(directory, () => clock.now());
const client = { apiRoot, fetch: createBotApiFetch() };
const bot = createBot(token, { assistant, facts, store, clock, logger }, { client });
await bot.bot.init();
if (waits !== "") {
  process.stdout.write("ready\n");
  await once(process.stdin, "data");
  process.stdin.on("end", () => process.exit(1));
}
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
const intake = createPolling({ getUpdates: createGetUpdates(token, client), sleep: clock.sleep, logger });
const replica = store.isShared ? { store, takesTurns: true, presenceMs: 3000, leaseMs: 3000 } : undefined;
await runBot(bot, { intake, clock, logger, replica }, new AbortController().signal);
