import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { setUpServer } from "../test/support/postgres-server.ts";
import type { TestPostgres } from "../test/support/postgres-server.ts";
import { readQuestions } from "../test/support/questions.ts";
import type { Embedder } from "../src/embeddings/embedder.ts";
import { machine } from "./figures.ts";
import { readFlags } from "./flags.ts";
import { createChats } from "./load-chats.ts";
import type { Chats } from "./load-chats.ts";
import { runBareBot, runProgram } from "./load-program.ts";
import type { Running } from "./load-program.ts";
import { startLoadTelegram } from "./load-telegram.ts";
import type { LoadTelegram } from "./load-telegram.ts";
import { openEmbedder } from "./open-brain.ts";
import { mostExpensive } from "./profile.ts";
import { percentile, sample } from "./statistics.ts";
import { table } from "./table.ts";

/**
 * `npm run bench:load`: chats ask the real program over HTTP, through a webhook and a Bot API that accepts everything.
 * It runs with SQLite, with PostgreSQL, with two processes on PostgreSQL, and with two whose embedder only waits, for
 * machines with few cores. Before and after each setting it measures the embedder alone, and a bot that only embeds
 * with the same chats. Flags: `--chats 1,10`, `--seconds 20`, `--think 200` (milliseconds), `--only SQLite`, and
 * `--profile FOLDER` for CPU profiles.
 */

const SECRET = "a-secret-of-some-length";
const WEBHOOK_URL = "http://127.0.0.1:9/telegram";
const WARM_UP_MS = 5000;
const EMBEDDED = 192;
const IN_FLIGHT = 64;
/** How long the bot that only embeds is measured, in milliseconds, and the warm-up before. */
const [BARE_MS, BARE_WARM_UP_MS] = [2500, 1000];
/** The delay of the simulated embedder for each text, in milliseconds. */
const SIMULATED_MS = 25;
const MEBIBYTE = 2 ** 20;

const print = (text: string) => process.stdout.write(`${text}\n`);

interface Setting {
  name: string;
  database: "sqlite" | "postgres";
  replicas: number;
  simulatedMs: number | null;
}
const SETTINGS: readonly Setting[] = [
  { name: "SQLite", database: "sqlite", replicas: 1, simulatedMs: null },
  { name: "PostgreSQL", database: "postgres", replicas: 1, simulatedMs: null },
  { name: "PostgreSQL, two processes", database: "postgres", replicas: 2, simulatedMs: null },
  { name: "PostgreSQL, embedder simulated", database: "postgres", replicas: 1, simulatedMs: SIMULATED_MS },
  { name: "the same, two processes", database: "postgres", replicas: 2, simulatedMs: SIMULATED_MS },
];

/** Measures how many questions per second the embedder takes without other load. */
async function embeddedAlone(embedder: Embedder, questions: readonly string[], round: string): Promise<number> {
  const startedMs = performance.now();
  const queue = sample(questions, EMBEDDED).values();
  const worker = async () => {
    for (const question of queue) await embedder.embedQuery(`${question} ${round}`);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  return (EMBEDDED * 1000) / (performance.now() - startedMs);
}

const flags = readFlags((args) => {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args,
    options: { chats: text, seconds: text, think: text, only: text, profile: text },
  });
  return {
    chats: (values.chats ?? "1,10,100,1000").split(",").map(Number),
    measuredMs: Number(values.seconds ?? 20) * 1000,
    thinkMs: Number(values.think ?? 200),
    settings: SETTINGS.filter(({ name }) => values.only === undefined || name === values.only),
    profileDir: values.profile ?? null,
  };
});

const COLUMNS = [
  "",
  "chats",
  "answers/s",
  "of a bare bot’s",
  "of the embedder’s",
  "p50 ms",
  "p95",
  "p99",
  "memory MiB",
  "loop p99 ms",
  "CPU ms an answer",
  "cores: program",
  "chats",
  "others",
  "moments",
];

/** What all settings share. */
interface Bench {
  chats: Chats;
  telegram: LoadTelegram;
  postgres: TestPostgres;
  embedder: Embedder;
  questions: readonly string[];
}

/** Measures before and after a piece of work. @returns the mean, and the result of the work */
async function around<Result>(measure: () => Promise<number>, work: () => Promise<Result>): Promise<[number, Result]> {
  const before = await measure();
  const result = await work();
  return [(before + (await measure())) / 2, result];
}

async function measure(
  { name, simulatedMs }: Setting,
  count: number,
  { running, bare }: { running: Running; bare: string },
  { chats, embedder, questions }: Bench,
): Promise<(string | number)[]> {
  const asked = { ...flags, secret: SECRET, questions, chats: count };
  const alone = () =>
    simulatedMs === null
      ? embeddedAlone(embedder, questions, `${name} ${count} ${performance.now()}`)
      : Promise.resolve(1000 / simulatedMs);
  const embedding = async () =>
    (await chats.run({ ...asked, webhooks: [bare], warmUpMs: BARE_WARM_UP_MS, measuredMs: BARE_MS })).rate;
  const [embedderRate, [bareRate, measured]] = await around(alone, () =>
    around(embedding, () => chats.run({ ...asked, ...running, warmUpMs: WARM_UP_MS, onMeasuring: running.metrics })),
  );
  const { latencies, rate, moments, seconds, own, all, metrics } = measured;
  const of = (metric: string) => metrics.map((values) => values.get(metric) ?? Number.NaN);
  const spent = of("process_cpu_seconds_total").reduce((sum, value) => sum + value, 0);
  return [
    name,
    count,
    rate.toFixed(1),
    (rate / bareRate).toFixed(2),
    (rate / embedderRate).toFixed(2),
    ...[0.5, 0.95, 0.99].map((share) => percentile(latencies, share).toFixed(0)),
    of("process_resident_memory_bytes")
      .map((bytes) => (bytes / MEBIBYTE).toFixed(0))
      .join(" + "),
    (Math.max(...of("nodejs_eventloop_lag_p99_seconds")) * 1000).toFixed(0),
    ((spent * 1000) / latencies.length).toFixed(1),
    ...[spent, own, all - spent - own].map((cpu) => (cpu / seconds).toFixed(2)),
    moments,
  ];
}

async function measureSetting(setting: Setting, bench: Bench): Promise<(string | number)[][]> {
  const { database, replicas, simulatedMs } = setting;
  const { apiRoot } = bench.telegram;
  const running = await runProgram({
    replicas,
    dataDir: await mkdtemp(join(tmpdir(), "jumelages-load-data-")),
    databaseUrl: database === "postgres" ? await bench.postgres.createDatabase() : null,
    apiRoot,
    webhookUrl: WEBHOOK_URL,
    secret: SECRET,
    simulatedMs,
    profileDir: flags.profileDir,
  });
  const bare = await runBareBot({ apiRoot, simulatedMs });
  const rows: (string | number)[][] = [];
  for (const count of flags.chats) {
    const row = await measure(setting, count, { running, bare: bare.webhook }, bench);
    rows.push(row);
    print(row.join(" | "));
  }
  bare.stop();
  await running.stop();
  return rows;
}

/** The most expensive functions on the main thread of each process. */
async function printExpenses(folder: string): Promise<void> {
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".cpuprofile"))) {
    const profile = JSON.parse(await readFile(join(folder, file), "utf8")) as Parameters<typeof mostExpensive>[0];
    const rows = mostExpensive(profile, 10).map(({ name, share, ms }) => [name, share.toFixed(3), ms.toFixed(0)]);
    print(`\n${file}\n${table([["", "share", "ms"], ...rows])}`);
  }
}

async function main(): Promise<void> {
  const { node, processor, cores, gibibytes } = machine();
  print(`Node ${node}, ${cores} cores (${processor}), ${gibibytes} GiB\n`);
  const questions = sample(await readQuestions("development"), 4000).map(({ question }) => question);
  const chats = createChats();
  const telegram = await startLoadTelegram(WEBHOOK_URL, chats.heard);
  const folder = await mkdtemp(join(tmpdir(), "jumelages-load-"));
  const postgres = await setUpServer(folder);
  const embedder = openEmbedder();
  await embedder.embedQuery("warm");
  const rows: (string | number)[][] = [COLUMNS];
  for (const setting of flags.settings) {
    rows.push(...(await measureSetting(setting, { chats, telegram, postgres, embedder, questions })));
  }
  await embedder.dispose();
  await telegram.close();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
  print(`\n${table(rows)}`);
  if (flags.profileDir !== null) await printExpenses(flags.profileDir);
}

await main();
