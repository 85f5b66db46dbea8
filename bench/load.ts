import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { setUpServer } from "../test/support/postgres-server.ts";
import { readQuestions } from "../test/support/questions.ts";
import type { Embedder } from "../src/embeddings/embedder.ts";
import { machine } from "./figures.ts";
import { readFlags } from "./flags.ts";
import { createChats } from "./load-chats.ts";
import { runProgram } from "./load-program.ts";
import { startLoadTelegram } from "./load-telegram.ts";
import { openEmbedder } from "./open-brain.ts";
import { percentile, sample } from "./statistics.ts";
import { table } from "./table.ts";

/**
 * `npm run bench:load`: chats that ask the real program over HTTP (a webhook, and a Bot API that accepts everything), beside what its
 * embedder does alone in the same run: with SQLite, with PostgreSQL, with two processes on it; and with two whose embedder waits
 * instead of computing, for machines without cores enough. `--chats 1,10`, `--seconds 20` and `--think 200` (milliseconds).
 */

const SECRET = "a-secret-of-some-length";
const WEBHOOK_URL = "http://127.0.0.1:9/telegram";
const WARM_UP_MS = 5000;
const EMBEDDED = 256;
const IN_FLIGHT = 64;
/** What a simulated embedder takes for a text, in milliseconds. */
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

/** Questions a second that an embedder embeds when nothing else is done. */
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
  const { values } = parseArgs({ args, options: { chats: text, seconds: text, think: text, only: text } });
  return {
    chats: (values.chats ?? "1,10,100,1000").split(",").map(Number),
    measuredMs: Number(values.seconds ?? 20) * 1000,
    thinkMs: Number(values.think ?? 200),
    settings: SETTINGS.filter(({ name }) => values.only === undefined || name === values.only),
  };
});

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
  const rows: (string | number)[][] = [
    ["", "chats", "answers/s", "of the embedder’s", "p50 ms", "p95", "p99", "memory MiB", "loop p99 ms", "moments"],
  ];
  for (const { name, database, replicas, simulatedMs } of flags.settings) {
    const running = await runProgram({
      replicas,
      dataDir: await mkdtemp(join(tmpdir(), "jumelages-load-data-")),
      databaseUrl: database === "postgres" ? await postgres.createDatabase() : null,
      apiRoot: telegram.apiRoot,
      webhookUrl: WEBHOOK_URL,
      secret: SECRET,
      simulatedMs,
    });
    for (const count of flags.chats) {
      const alone = () => embeddedAlone(embedder, questions, `${name} ${count} ${performance.now()}`);
      const before = simulatedMs === null ? await alone() : 1000 / simulatedMs;
      await running.metrics();
      const options = { ...flags, ...running, secret: SECRET, questions, chats: count, warmUpMs: WARM_UP_MS };
      const { latencies, rate, moments } = await chats.run(options);
      const metrics = await running.metrics();
      const after = simulatedMs === null ? await alone() : before;
      const of = (metric: string) => metrics.map((values) => values.get(metric) ?? Number.NaN);
      rows.push([
        name,
        count,
        rate.toFixed(1),
        (rate / ((before + after) / 2)).toFixed(2),
        ...[0.5, 0.95, 0.99].map((share) => percentile(latencies, share).toFixed(0)),
        of("process_resident_memory_bytes")
          .map((bytes) => (bytes / MEBIBYTE).toFixed(0))
          .join(" + "),
        (Math.max(...of("nodejs_eventloop_lag_p99_seconds")) * 1000).toFixed(0),
        moments,
      ]);
      print(rows.at(-1)?.join(" | ") ?? "");
    }
    await running.stop();
  }
  await embedder.dispose();
  await telegram.close();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
  print(`\n${table(rows)}`);
}

await main();
