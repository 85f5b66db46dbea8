import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Api, GrammyError } from "grammy";
import type { ApiClientOptions } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { createBrain } from "./answer/brain.ts";
import { examplePlaces, exampleQuestions, projectsInAll } from "./answer/introduction.ts";
import { noticeText } from "./cli/notices.ts";
import { createProgress } from "./cli/progress.ts";
import { readConfig } from "./config.ts";
import type { Config } from "./config.ts";
import { pageTexts, pageTowns } from "./i18n/page/index.ts";
import { createLocalTelegram } from "./local/bot-api/index.ts";
import type { World } from "./local/bot-api/index.ts";
import { createChatPage, openInBrowser } from "./local/page/index.ts";
import { createSystemClock } from "./reminders/clock.ts";
import type { Clock } from "./reminders/clock.ts";
import { createScheduler } from "./reminders/scheduler.ts";
import { startDailyBackups } from "./state/sqlite/daily-backups.ts";
import { openStorePatiently } from "./state/open-store.ts";
import { secretsOf } from "./state/postgres/address.ts";
import { createBot } from "./telegram/bot.ts";
import { createGetUpdates } from "./telegram/intake/polling.ts";
import { createLogger, createRedaction } from "./telegram/logger.ts";
import type { Logger } from "./telegram/logger.ts";
import { createBotApiFetch } from "./telegram/outgoing/bot-api-fetch.ts";
import { createPatience } from "./telegram/outgoing/patience.ts";
import { failureOf } from "./telegram/outgoing/send-failure.ts";
import { publishProfile } from "./telegram/profile.ts";
import { createReminderSender } from "./telegram/reminder-sender.ts";
import { runBot } from "./telegram/run.ts";

/** How long everything may take to stop, in milliseconds; then the process ends as it is. */
const SHUTDOWN_MS = 20_000;
/** The id of the bot in the local Telegram: fixed, its chats are kept under it. */
const LOCAL_BOT_ID = 42_000;

const BAD_TOKEN = "Telegram refuses the token of this bot: check BOT_TOKEN, or ask @BotFather for a new one (/token).";
const AWAY = "Telegram does not answer yet: check the network and TELEGRAM_API_ROOT. The bot goes on trying.";
const NO_BOT = "What answers at TELEGRAM_API_ROOT knows nothing of this bot: check that address.";
const CONFLICT =
  "Another process has been taking this bot's updates for a minute and a half: stop it (one process per token), then start this one again.";

/** What has to be let go at the end, last come first. */
interface Releasers {
  add: (name: string, release: () => Promise<void>) => void;
  releaseAll: () => Promise<void>;
}

function createReleasers(logger: Logger): Releasers {
  const stack: { name: string; release: () => Promise<void> }[] = [];
  return {
    add: (name, release) => {
      stack.push({ name, release });
    },
    async releaseAll() {
      for (let last = stack.pop(); last !== undefined; last = stack.pop()) {
        try {
          await last.release();
        } catch (error) {
          logger.error({ err: error }, `${last.name} could not be stopped properly`);
        }
      }
    },
  };
}

/** The log as the local Telegram and its page speak to it: a sentence at a time. */
function sentencesTo(logger: Logger): { warn: (sentence: string) => void } {
  return {
    warn: (sentence) => {
      logger.warn({}, sentence);
    },
  };
}

/** Where the bot's Telegram is: the real one, or one that is started here, whose world a chat page can show. */
async function findTelegram(
  config: Config,
  { clock, logger, releasers }: { clock: Clock; logger: Logger; releasers: Releasers },
): Promise<{ token: string; apiRoot: string; world: World | null }> {
  if (config.mode === "polling") return { token: config.botToken, apiRoot: config.apiRoot, world: null };
  const token = `${LOCAL_BOT_ID}:${randomBytes(24).toString("base64url")}`;
  const telegram = await createLocalTelegram({
    directory: join(config.dataDir, "local"),
    clock,
    botToken: token,
    botProfile: { firstName: "Jumelages", username: "jumelages_bot" },
    logger: sentencesTo(logger),
  });
  releasers.add("the local Telegram", telegram.close);
  const { apiRoot } = await telegram.listen(0);
  return { token, apiRoot, world: telegram.world };
}

/** How long Telegram may take to answer at the start before that is said, in milliseconds; and how long a request may take, in seconds. */
const [AWAY_AFTER_MS, START_TIMEOUT_SECONDS] = [2000, 20];

/** A client for what the program asks of Telegram by itself: it tries on until it is answered. */
function createPatientApi(
  token: string,
  client: ApiClientOptions,
  { clock, signal, logger }: { clock: Clock; signal: AbortSignal; logger: Logger },
): Api {
  const api = new Api(token, { ...client, timeoutSeconds: START_TIMEOUT_SECONDS });
  const onFailure = (reason: string, delayMs: number) => {
    logger.warn({ reason, delayMs }, "Telegram does not answer; trying again");
  };
  api.config.use(createPatience(clock, { signal, onFailure, patienceMs: Infinity }));
  return api;
}

/** The bot as Telegram knows it. A Telegram that is away or hangs is waited for, and that is said. */
async function whoAmI(api: Api, say: (line: string) => void): Promise<UserFromGetMe> {
  const timer = setTimeout(say, AWAY_AFTER_MS, AWAY);
  try {
    const info = await api.getMe();
    if (typeof info.id !== "number") throw new Error(NO_BOT);
    return info;
  } finally {
    clearTimeout(timer);
  }
}

/** A refusal is no reason not to start: what a webhook would mean for polling is told there. */
async function deleteWebhook(api: Api, logger: Logger): Promise<void> {
  try {
    await api.deleteWebhook();
  } catch (error) {
    if (!(error instanceof GrammyError) || failureOf(error)?.kind === "unauthorized") throw error;
    logger.warn({ err: error }, "a webhook of earlier days could not be deleted");
  }
}

/** Builds the parts, runs the bot until the signal is aborted, and lets everything go. Resolves with the exit code. */
async function run(
  config: Config,
  { open, logger, signal }: { open: boolean; logger: Logger; signal: AbortSignal },
): Promise<number> {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const startsAt = config.mode === "local" ? config.startsAt : null;
  const clock = createSystemClock(startsAt === null ? 0 : startsAt.getTime() - Date.now());
  const releasers = createReleasers(logger);
  try {
    const { token, apiRoot, world } = await findTelegram(config, { clock, logger, releasers });
    const client = { apiRoot, fetch: createBotApiFetch() };
    const ended = new AbortController();
    releasers.add("requests that are tried again", () => {
      ended.abort();
      return Promise.resolve();
    });
    const api = createPatientApi(token, client, { clock, signal: AbortSignal.any([signal, ended.signal]), logger });
    // Asked before anything that takes its time: a wrong token is told at once.
    const botInfo = await whoAmI(api, say);

    const place = { databaseUrl: config.databaseUrl, directory: config.dataDir };
    const store = await openStorePatiently(place, () => clock.now(), { sleep: clock.sleep, signal, say });
    releasers.add("the store", () => store.close());

    const brain = await createBrain({
      corpusDir: config.corpusDir,
      modelDir: config.modelDir,
      indexDir: config.indexDir,
      lexicalOnly: config.searchMode === "lexical",
      // The page is open and questions are answered while a first index is built.
      answerWhileBuilding: true,
      elapsedMs: () => performance.now(),
      notice: (notice) => say(noticeText(notice)),
      onProgress: createProgress({ bar: false, write: say }),
    });
    releasers.add("the assistant", () => brain.dispose());
    // Copies follow the days of the machine, whatever day is tried out; those of a server are its operator's.
    const backups = { directory: config.dataDir, clock: createSystemClock(), logger };
    if (config.databaseUrl === null) releasers.add("the daily copies of the store", startDailyBackups(backups));
    if (world && config.mode === "local") {
      const { deps: facts } = brain;
      const page = createChatPage({
        world,
        texts: pageTexts(facts.corpus.programme, projectsInAll(facts)),
        examples: { fr: exampleQuestions("fr", facts), ru: exampleQuestions("ru", facts) },
        towns: pageTowns(examplePlaces(facts)),
        logger: sentencesTo(logger),
      });
      const served = await page.listen(config.localPort);
      releasers.add("the chat page", served.close);
      say(`Jumelages is at ${served.url}`);
      if (open && !(await openInBrowser(served.url)))
        say("There is no browser to open here: go to that address yourself.");
    }
    const deps = { assistant: brain.assistant, facts: brain.deps, store, clock, logger };
    const telegram = createBot(token, deps, { client, botInfo });
    // A webhook of earlier days would keep getUpdates from working; what waits is kept.
    await deleteWebhook(api, logger);
    void publishProfile(api, brain.deps.corpus.programme, logger);

    const reminders = createScheduler({
      store,
      sender: createReminderSender(token, brain.deps, client),
      twinnings: brain.deps.corpus.twinnings,
      clock,
      logger,
      // In a file, what a process held before its death is held by the next one as well.
      workerId: store.workerId,
      promise: config.reminderDelivery,
    });
    releasers.add("the reminders", () => reminders.stop());
    // They end while the bot still finishes what it has in hand.
    signal.addEventListener("abort", () => void reminders.stop());
    reminders.start();

    logger.info({ mode: config.mode, search: brain.deps.mode }, `@${botInfo.username} is ready`);
    const end = await runBot(
      telegram,
      {
        getUpdates: createGetUpdates(token, client),
        sleep: clock.sleep,
        logger,
        replica: store.isShared ? { store, clock } : undefined,
      },
      signal,
    );
    if (end === "stopped") return 0;
    say(end === "conflict" ? CONFLICT : BAD_TOKEN);
    return 1;
  } catch (error) {
    if (signal.aborted) return 0;
    if (!(error instanceof GrammyError && [401, 404].includes(error.error_code))) throw error;
    say(BAD_TOKEN);
    return 1;
  } finally {
    await releasers.releaseAll();
  }
}

/** Turns the first SIGINT or SIGTERM into an abort; further ones change nothing. The end is bounded in time. */
function abortOnSignals(logger: Logger): AbortSignal {
  const stopping = new AbortController();
  const stop = (name: NodeJS.Signals) => {
    if (stopping.signal.aborted) return;
    logger.info({ signal: name }, "stopping");
    stopping.abort();
    setTimeout(() => {
      logger.error({}, "stopping took too long; the process ends as it is");
      process.exit(1);
    }, SHUTDOWN_MS).unref();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return stopping.signal;
}

async function main(): Promise<number> {
  let redact = createRedaction();
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    const { values } = parseArgs({ options: { now: { type: "string" }, open: { type: "boolean", default: false } } });
    const config = readConfig({ ...process.env, ...(values.now !== undefined && { JUMELAGES_NOW: values.now }) });
    redact = createRedaction([
      ...(config.mode === "polling" ? [config.botToken] : []),
      ...(config.databaseUrl === null ? [] : secretsOf(config.databaseUrl)),
    ]);
    const logger = createLogger(config.logLevel, process.stdout, redact);
    return await run(config, { open: values.open, logger, signal: abortOnSignals(logger) });
  } catch (error) {
    process.stderr.write(`${redact(error instanceof Error ? error.message : String(error))}\n`);
    return 1;
  }
}

process.exitCode = await main();
