import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openInBrowser } from "@jumelages/local-telegram";
import type { World } from "@jumelages/local-telegram";
import type { Brain, BrainOptions } from "./answer/brain/brain.ts";
import { pageContent } from "./answer/page-content.ts";
import { createPrecedence } from "./answer/brain/precedence.ts";
import { createRenewableBrain } from "./answer/brain/renewable-brain.ts";
import { checksOfMachine, runChecks } from "./cli/check.ts";
import { noticeText } from "./cli/shared/notices.ts";
import { createProgress } from "./cli/shared/progress.ts";
import { BUILD, printsVersion, versionLine } from "./cli/shared/version.ts";
import { openVectors } from "./cli/shared/vectors.ts";
import type { OpenedVectors } from "./cli/shared/vectors.ts";
import { readConfig, secretsIn } from "./config.ts";
import type { Config } from "./config.ts";
import type { Embed } from "./corpus/import/fields/sorting.ts";
import { createEmbedder } from "./embeddings/embedder.ts";
import type { Embedder } from "./embeddings/embedder.ts";
import { checkListening, pagesOn } from "./http/index.ts";
import { fetchFirst, keepCurrent } from "./keep-current.ts";
import { abortOnSignals, createReleasers } from "./lifetime.ts";
import type { Releasers } from "./lifetime.ts";
import { createOwnChatPage, startOwnTelegram } from "./local-telegram.ts";
import { createMetrics } from "./metrics/metrics.ts";
import { createPainter } from "./picture/painter.ts";
import { createSystemClock } from "./reminders/clock.ts";
import type { Clock } from "./reminders/clock.ts";
import { createScheduler } from "./reminders/scheduler.ts";
import type { Scheduler, SchedulerDeps } from "./reminders/scheduler.ts";
import { pagesLine, startHttp } from "./start-http.ts";
import type { Parts } from "./start-http.ts";
import { openStore, openStorePatiently } from "./state/open-store.ts";
import { waitingForStore } from "./state/waiting.ts";
import type { Waiting } from "./state/waiting.ts";
import { superviseProcess } from "./supervision.ts";
import type { Supervision } from "./supervision.ts";
import { createBot } from "./telegram/bot.ts";
import {
  BAD_TOKEN,
  CONFLICT,
  NO_GUESTS,
  checkToken,
  checkWebhook,
  createOwnApi,
  createPatientApi,
  isBadToken,
  whoAmI,
} from "./telegram/connection.ts";
import { createIntake } from "./telegram/intake/index.ts";
import { createPulse } from "./telegram/intake/pulse.ts";
import { createLogger, createRedaction, sentencesTo } from "./telegram/logger.ts";
import type { Logger } from "./telegram/logger.ts";
import { createBotApiFetch } from "./telegram/outgoing/bot-api-fetch.ts";
import { publishProfile } from "./telegram/profile.ts";
import { createReminderSender } from "./telegram/reminders/reminder-sender.ts";
import { runBot } from "./telegram/run.ts";
import { startBackups, upkeepGauges } from "./upkeep.ts";

const elapsedMs = () => performance.now();

/** What each step of the start needs. */
interface Stage {
  config: Config;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
  releasers: Releasers;
  supervision: Supervision;
  say: (line: string) => void;
}

/** Finds the bot's Telegram: the real one, or a local one started here, with the world that a chat page shows. */
async function findTelegram({
  config,
  clock,
  logger,
  releasers,
}: Stage): Promise<{ token: string; apiRoot: string; world: World | null }> {
  if (config.mode !== "local") return { token: config.botToken, apiRoot: config.apiRoot, world: null };
  const directory = join(config.dataDir, "local");
  const telegram = await startOwnTelegram({ directory, clock, logger: sentencesTo(logger) });
  releasers.add("the local Telegram", telegram.close);
  return telegram;
}

/** Sorts the events of a first fetch, before there is a brain; the model is loaded only if needed. */
function createSorter({ searchMode, modelDir }: Config): { embed: Embed | null; dispose: () => Promise<void> } {
  let embedder: Embedder | undefined;
  const embed = (texts: string[]) => (embedder ??= createEmbedder({ modelDir })).embedDocuments(texts);
  return { embed: searchMode === "lexical" ? null : embed, dispose: async () => embedder?.dispose() };
}

/** Serves the chat page of the local Telegram. */
async function serveChatPage(
  world: World,
  facts: Brain["deps"],
  { config, logger, releasers, say }: Stage,
  { open, pagesUrl }: { open: boolean; pagesUrl: string },
): Promise<void> {
  if (config.mode !== "local") return;
  const page = await createOwnChatPage({ world, ...pageContent(facts), pagesUrl, logger: sentencesTo(logger) });
  const served = await page.listen(config.localPort);
  releasers.add("the chat page", served.close);
  say(`Jumelages is at ${served.url}`);
  say(pagesLine(config, pagesUrl));
  if (open && !(await openInBrowser(served.url))) say("There is no browser to open here: go to that address yourself.");
}

function brainOptions(config: Config, vectors: OpenedVectors["vectors"], say: Stage["say"]): BrainOptions {
  return {
    corpusDir: config.corpusDir,
    modelDir: config.modelDir,
    indexDir: config.indexDir,
    lexicalOnly: config.searchMode === "lexical",
    vectors,
    elapsedMs,
    notice: (notice) => {
      say(noticeText(notice));
    },
    onProgress: createProgress({ bar: false, write: say }),
  };
}

function startReminders(
  { config, clock, logger, signal, releasers }: Stage,
  deps: Pick<SchedulerDeps, "store" | "sender" | "twinnings" | "events" | "programme" | "isCurrent" | "onChecked">,
): Scheduler {
  const reminders = createScheduler({
    ...deps,
    clock,
    logger,
    // With a file as the store, a restarted process has the same id, and so keeps the claims of the one before.
    workerId: deps.store.workerId,
    promise: config.reminderDelivery,
  });
  releasers.add("the reminders", () => reminders.stop());
  // The reminders stop while the bot finishes its updates.
  signal.addEventListener("abort", () => void reminders.stop());
  reminders.start();
  return reminders;
}

/** Builds the parts and runs the bot until the signal is aborted. Resolves with the exit code. */
async function run(stage: Stage, open: boolean): Promise<number> {
  const { config, clock, logger, signal, releasers, say, supervision } = stage;
  const { richMessages } = config;
  const { token, apiRoot, world } = await findTelegram(stage);
  const client = { apiRoot, fetch: createBotApiFetch() };
  const ended = new AbortController();
  releasers.add("requests that are tried again", () => {
    ended.abort();
    return Promise.resolve();
  });
  const api = createPatientApi(token, client, { clock, signal: AbortSignal.any([signal, ended.signal]), logger });
  const pulse = createPulse(elapsedMs);
  const webhook = config.mode === "webhook" ? config.webhook : null;
  const { intake, take, announce } = createIntake({ token, client, webhook, pulse, sleep: clock.sleep, logger });
  const parts: Parts = {};
  const metrics = config.http || config.health ? createMetrics(BUILD) : null;
  metrics?.observe(upkeepGauges(config, () => parts.store));
  const painter = createPainter({ folder: join(config.dataDir, "pictures") });
  const precedence = createPrecedence({ elapsedMs });
  let pagesUrl = "";
  if (metrics) {
    const pushed = webhook && take && { ...webhook, take };
    pagesUrl = await startHttp({ parts, pulse, metrics, painter, precedence, webhook: pushed, elapsedMs }, stage);
  }
  // Before the slow steps, so that a wrong token is reported at once. Health is already served.
  const botInfo = await whoAmI(api, say);
  // A local bot cannot be found on Telegram, so its name is not published.
  if (config.mode !== "local") parts.botName = botInfo.username;
  await announce(api);
  const waiting: Waiting = { sleep: clock.sleep, signal, say };
  const store = await openStorePatiently(config, () => clock.now(), {
    ...waiting,
    say: (sentence, error) => {
      parts.store = error;
      say(sentence);
    },
  });
  parts.store = store;
  releasers.add("the store", () => store.close());
  const { vectors, close } = await openVectors(config);
  releasers.add("the vectors", close);
  // The real clock, even when another day is simulated.
  const kept = { store, clock: createSystemClock(), logger };
  const sorter = createSorter(config);
  const madeOf = await waitingForStore(() => fetchFirst(config, signal, { ...kept, embed: sorter.embed }), waiting);
  await sorter.dispose();
  // Questions are answered while the first index is being built, so the page can open at once.
  const think = () => createRenewableBrain({ ...brainOptions(config, vectors, say), answerWhileBuilding: true });
  // With vectors in the database, the brain cannot start before the database answers.
  const renewable = await waitingForStore(think, waiting);
  const brain = (parts.brain = renewable.current());
  releasers.add("the assistant", () => renewable.dispose());
  startBackups(config, { ...stage, store, metrics });
  if (world) await serveChatPage(world, brain.deps, stage, { open, pagesUrl });

  const answering = ({ assistant, deps }: Brain) => {
    const first = precedence.first(assistant);
    return {
      assistant: metrics?.measured(first, "telegram") ?? first,
      facts: { ...deps, pageOf: pagesOn(config.publicUrl) },
    };
  };
  const settings = { client, botInfo, richMessages, painter };
  const { keepUnansweredDays: unansweredDays } = config;
  const telegram = createBot(token, { ...answering(brain), store, clock, logger, unansweredDays }, settings);
  void publishProfile(api, brain.deps.corpus, { logger, signal, unansweredDays });
  metrics?.observe({
    inHand: () => telegram.inbox.inHand(),
    answeredMs: () => pulse.state().answeredMs,
    votes: () => store.votes(),
  });
  const senderOf = ({ deps }: Brain) => createReminderSender(token, { ...deps, botName: botInfo.username }, client);
  const remindedOf = ({ deps }: Brain) => {
    const { twinnings, events, programme } = deps.corpus;
    return { twinnings, events, programme: programme.id };
  };
  let sender = senderOf(brain);
  const current = keepCurrent(config, renewable, {
    ...kept,
    signal,
    madeOf,
    ...(brain.embedder && { embed: (texts) => brain.embedder?.embedDocuments(texts) ?? Promise.resolve([]) }),
    onRenewed(next) {
      parts.brain = next;
      sender = senderOf(next);
      telegram.change(answering(next));
      reminders.change(remindedOf(next));
    },
  });
  releasers.add("what keeps the programme current", current.stop);
  const reminders = startReminders(stage, {
    ...remindedOf(brain),
    ...{ store, sender: { send: (...sent) => sender.send(...sent) }, isCurrent: current.isCurrent },
    ...(metrics && { onChecked: metrics.remindersChecked }),
  });

  const isReady = `@${botInfo.username} is ready`;
  logger.info({ mode: config.mode, search: brain.deps.mode }, isReady);
  supervision.ready(isReady);
  // Undefined in a Bot API that is older than guest mode.
  if (!botInfo.supports_guest_queries) logger.info({}, NO_GUESTS);
  const replica = store.isShared ? { store, takesTurns: !webhook, onStandby: pulse.standby } : undefined;
  const end = await runBot(telegram, { intake, clock, logger, replica }, signal);
  if (end === "stopped") return 0;
  say(end === "conflict" ? CONFLICT : BAD_TOKEN);
  return 1;
}

/** Runs the bot, and releases everything at the end. */
async function runToTheEnd(stage: Stage, open: boolean): Promise<number> {
  try {
    return await run(stage, open);
  } catch (error) {
    if (stage.signal.aborted) return 0;
    if (!isBadToken(error)) throw error;
    stage.say(BAD_TOKEN);
    return 1;
  } finally {
    await stage.releasers.releaseAll();
  }
}

/** Runs all checks of a start, and starts nothing. Resolves with the exit code. */
async function check(config: Config, say: Stage["say"]): Promise<number> {
  const opened = () => openStore(config, () => new Date());
  const { vectors, close } = await openVectors(config);
  const checks = checksOfMachine({ brain: brainOptions(config, vectors, say), openStore: opened });
  if (config.mode !== "local") {
    const api = createOwnApi(config.botToken, { apiRoot: config.apiRoot, fetch: createBotApiFetch() });
    checks.push(["token", () => checkToken(api)]);
    if (config.mode === "webhook") checks.push(["webhook", () => checkWebhook(api, config.webhook.url)]);
  }
  const { http, health } = config;
  if (http && !http.canMove) checks.push(["http", () => checkListening(http)]);
  if (health) checks.push(["health", () => checkListening(health, "HEALTH")]);
  try {
    return (await runChecks(checks, say)) ? 0 : 1;
  } finally {
    await close();
  }
}

async function main(): Promise<number> {
  let redact = createRedaction();
  const say = (line: string) => process.stderr.write(`${redact(line)}\n`);
  if (printsVersion(process.argv.slice(2))) return 0;
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    const flag = { type: "boolean", default: false } as const;
    const { values } = parseArgs({ options: { now: { type: "string" }, open: flag, check: flag } });
    const config = readConfig({ ...process.env, ...(values.now !== undefined && { JUMELAGES_NOW: values.now }) });
    redact = createRedaction(secretsIn(config));
    if (values.check) return await check(config, say);
    say(versionLine());
    const logger = createLogger(config.logLevel, process.stdout, redact);
    const startsAt = config.mode === "local" ? config.startsAt : null;
    const clock = createSystemClock(startsAt === null ? 0 : startsAt.getTime() - Date.now());
    const supervision = superviseProcess({ environment: process.env, logger });
    const signal = abortOnSignals(logger);
    signal.addEventListener("abort", supervision.stopping);
    const stage = { config, clock, logger, signal, releasers: createReleasers(logger), supervision, say };
    return await runToTheEnd(stage, values.open);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

process.exitCode = await main();
