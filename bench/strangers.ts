import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readQuestions } from "../test/support/questions.ts";
import { readFlags } from "./flags.ts";
import { createChats } from "./load-chats.ts";
import { runProgram } from "./load-program.ts";
import type { Running } from "./load-program.ts";
import { startLoadTelegram } from "./load-telegram.ts";
import { percentile, sample } from "./statistics.ts";
import { floodWith, holdConnections, manyAddresses, oneAddress } from "./strangers-floods.ts";
import type { AddressOf, Flood } from "./strangers-floods.ts";
import { table } from "./table.ts";

/**
 * `npm run bench:strangers`: the latency of Telegram's answers while the web server is flooded in several ways,
 * compared with the latency without a flood. The two alternate, so that other load affects both. Flags: `--chats 1`,
 * `--seconds 5` (for each turn), `--rounds 4`, `--think 100` (milliseconds), `--only words of its name`.
 */

const SECRET = "a-secret-of-some-length";
const WEBHOOK_URL = "http://127.0.0.1:9/telegram";
/** The beginning of each turn, which is not measured: the last flood has to end, or the new one to start. In milliseconds. */
const WARM_UP_MS = 2000;
const CLIENTS = 64;
const IDLE_CONNECTIONS = 1100;
const [UNREAD_CONNECTIONS, PIPELINED] = [200, 40];
const MEBIBYTE = 2 ** 20;

const flags = readFlags((args) => {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args,
    options: { chats: text, seconds: text, rounds: text, think: text, only: text },
  });
  return {
    chats: Number(values.chats ?? 1),
    measuredMs: Number(values.seconds ?? 5) * 1000,
    rounds: Number(values.rounds ?? 4),
    thinkMs: Number(values.think ?? 100),
    only: values.only ?? "",
  };
});

const questions = sample(await readQuestions("development"), 2000).map(({ question }) => question);
/** Unique text, so that no answer comes from a cache. */
const questionOf = (count: number) => `${questions[count % questions.length] ?? "Nice"} ${count} ?`;

const toMcp = (addressOf: AddressOf) => (port: number) =>
  floodWith(CLIENTS, addressOf, port, (count) => ({
    path: "/mcp",
    body: JSON.stringify({
      jsonrpc: "2.0",
      id: count,
      method: "tools/call",
      params: { name: "ask", arguments: { question: questionOf(count) } },
    }),
  }));
const toApi = (addressOf: AddressOf) => (port: number) =>
  floodWith(CLIENTS, addressOf, port, (count) => ({ path: `/api/ask?q=${encodeURIComponent(questionOf(count))}` }));
const asIs = (path: string) => `GET ${path} HTTP/1.1\r\nHost: bot\r\n\r\n`;

const FLOODS: Readonly<Record<string, (port: number) => Flood>> = {
  "64 clients of /mcp, one address": toMcp(oneAddress),
  "64 clients of /mcp, 64 addresses": toMcp(manyAddresses),
  "64 clients of /api/ask, one address": toApi(oneAddress),
  "64 clients of /api/ask, 64 addresses": toApi(manyAddresses),
  "64 clients of pages, 64 addresses": (port) =>
    floodWith(CLIENTS, manyAddresses, port, () => ({ path: "/fr/projets" })),
  "1,100 connections, a request each 4 s": (port) =>
    holdConnections(IDLE_CONNECTIONS, manyAddresses, port, { sends: asIs("/robots.txt"), everyMs: 4000, isRead: true }),
  "200 connections × 40 answers unread": (port) =>
    holdConnections(UNREAD_CONNECTIONS, manyAddresses, port, {
      sends: asIs("/api/events?limit=100").repeat(PIPELINED),
      everyMs: 0,
      isRead: false,
    }),
};

const COLUMNS = [
  "",
  "alone p50 ms",
  "p95",
  "beside p50",
  "p95",
  "p50 ratio",
  "p95 ratio",
  "memory MiB",
  "what they got",
];

const print = (text: string) => process.stdout.write(`${text}\n`);
const chats = createChats();
const telegram = await startLoadTelegram(WEBHOOK_URL, chats.heard);

/** Latencies in milliseconds; another host name means another connection. */
async function latencies({ webhooks }: Running, host: string): Promise<number[]> {
  const asked = { ...flags, secret: SECRET, questions, warmUpMs: WARM_UP_MS };
  const to = webhooks.map((webhook) => webhook.replace("127.0.0.1", host));
  return (await chats.run({ ...asked, webhooks: to })).latencies;
}

async function measure(name: string, flood: (port: number) => Flood): Promise<(string | number)[]> {
  const running = await runProgram({
    replicas: 1,
    dataDir: await mkdtemp(join(tmpdir(), "jumelages-strangers-")),
    databaseUrl: null,
    apiRoot: telegram.apiRoot,
    webhookUrl: WEBHOOK_URL,
    secret: SECRET,
    simulatedMs: null,
    profileDir: null,
  });
  const port = Number(new URL(running.webhooks[0] ?? "").port);
  const [alone, beside]: [number[], number[]] = [[], []];
  const got = new Map<number, number>();
  let mostBytes = 0;
  for (let round = 0; round < flags.rounds; round += 1) {
    alone.push(...(await latencies(running, "127.0.0.1")));
    const { statuses, stop } = flood(port);
    beside.push(...(await latencies(running, "localhost")));
    const [metrics] = await running.metrics();
    stop();
    mostBytes = Math.max(mostBytes, metrics?.get("process_resident_memory_bytes") ?? Number.NaN);
    for (const [status, count] of statuses) got.set(status, (got.get(status) ?? 0) + count);
  }
  await running.stop();
  const of = (values: readonly number[], share: number) => percentile(values, share).toFixed(0);
  return [
    name,
    of(alone, 0.5),
    of(alone, 0.95),
    of(beside, 0.5),
    of(beside, 0.95),
    (percentile(beside, 0.5) / percentile(alone, 0.5)).toFixed(2),
    (percentile(beside, 0.95) / percentile(alone, 0.95)).toFixed(2),
    (mostBytes / MEBIBYTE).toFixed(0),
    [...got].map(([status, count]) => `${count} × ${status === 0 ? "cut off" : status}`).join(", "),
  ];
}

const rows: (string | number)[][] = [COLUMNS];
for (const [name, flood] of Object.entries(FLOODS).filter(([key]) => key.includes(flags.only))) {
  const row = await measure(name, flood);
  rows.push(row);
  print(row.join(" | "));
}
await telegram.close();
print(`\n${table(rows)}`);
