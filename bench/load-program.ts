import { fork } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { setTimeout as delay } from "node:timers/promises";
import { freePort, startProgram } from "../test/support/program.ts";
import { LOAD_TOKEN } from "./load-telegram.ts";

/** The program in several processes, as `npm start` runs it. */
export interface Running {
  /** The webhook of each process. */
  webhooks: string[];
  /** The metrics of each process; those of the event loop cover the time since the last reading. */
  metrics: () => Promise<ReadonlyMap<string, number>[]>;
  stop: () => Promise<void>;
}

export interface ProgramOptions {
  replicas: number;
  dataDir: string;
  /** Null for SQLite in the data folder. */
  databaseUrl: string | null;
  apiRoot: string;
  webhookUrl: string;
  secret: string;
  /** The delay of a simulated embedder for each text, in milliseconds; null for the real embedder. */
  simulatedMs: number | null;
  /** Where each process writes a CPU profile of its main thread at the end; null for none. */
  profileDir: string | null;
}

const FLAGS = ["--expose-gc", "--max-semi-space-size=4", "--max-old-space-size=512"];
const START_MS = 120_000;

async function metricsOf(port: number): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.split(" ").at(-1))]));
}

/** Arguments that replace a process's embedder by the simulated one. */
const SIMULATED = ["--import", "tsx", "--import", "./bench/simulated-embedder.ts"];

/** Starts a bot that only embeds, in its own process. */
export async function runBareBot({
  apiRoot,
  simulatedMs,
}: Pick<ProgramOptions, "apiRoot" | "simulatedMs">): Promise<{ webhook: string; stop: () => void }> {
  const execArgv = simulatedMs === null ? ["--import", "tsx"] : SIMULATED;
  const env = { ...process.env, SIMULATED_EMBEDDING_MS: String(simulatedMs ?? 0) };
  const child = fork(fileURLToPath(new URL("load-bare.ts", import.meta.url)), [apiRoot, LOAD_TOKEN], { execArgv, env });
  const ended = once(child, "exit").then(() => Promise.reject(new Error("The bot that only embeds does not start.")));
  const [port] = (await Promise.race([once(child, "message"), ended])) as [number];
  ended.catch(() => undefined);
  return { webhook: `http://127.0.0.1:${port}/`, stop: child.disconnect.bind(child) };
}

/** Starts the processes one after another; resolves when all accept updates. */
export async function runProgram(options: ProgramOptions): Promise<Running> {
  const { replicas, dataDir, databaseUrl, apiRoot, webhookUrl, secret, simulatedMs, profileDir } = options;
  const profiling = profileDir === null ? [] : ["--cpu-prof", `--cpu-prof-dir=${profileDir}`];
  const simulated = simulatedMs === null ? [] : SIMULATED;
  const started: { port: number; program: ReturnType<typeof startProgram> }[] = [];
  const stop = async () => {
    for (const { program } of started) program.child.kill("SIGTERM");
    await Promise.all(started.map(({ program }) => program.exit));
    await rm(dataDir, { recursive: true, force: true });
  };
  for (let index = 0; index < replicas; index += 1) {
    const port = await freePort();
    const environment = {
      BOT_TOKEN: LOAD_TOKEN,
      TELEGRAM_API_ROOT: apiRoot,
      WEBHOOK_URL: webhookUrl,
      WEBHOOK_SECRET: secret,
      HTTP_PORT: String(port),
      DATA_DIR: dataDir,
      LOG_LEVEL: "warn",
      MALLOC_TRIM_THRESHOLD_: "131072",
      ...(databaseUrl !== null && { DATABASE_URL: databaseUrl }),
      ...(simulatedMs !== null && { SIMULATED_EMBEDDING_MS: String(simulatedMs) }),
    };
    const program = startProgram(environment, {
      parameters: [...FLAGS, ...profiling, ...simulated, "scripts/run.js", "main"],
    });
    started.push({ port, program });
    const isReady = () =>
      fetch(`http://127.0.0.1:${port}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
    for (let waitedMs = 0; !(await isReady()); waitedMs += 200) {
      if (program.child.exitCode !== null || waitedMs > START_MS) {
        await stop();
        throw new Error(`The program does not start: ${program.output()}`);
      }
      await delay(200);
    }
  }
  return {
    webhooks: started.map(({ port }) => `http://127.0.0.1:${port}${new URL(webhookUrl).pathname}`),
    metrics: () => Promise.all(started.map(({ port }) => metricsOf(port))),
    stop,
  };
}
