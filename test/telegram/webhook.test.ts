import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { freePort, startProgram } from "../support/program.ts";
import type { Program } from "../support/program.ts";
import { TOKEN } from "../support/telegram-harness.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { createTestTelegram } from "../support/test-telegram.ts";
import type { TestTelegram } from "@jumelages/local-telegram";

const SECRET = "a-secret-of-some-length";
/** A start is a second of work; on a busy machine it takes far longer. */
const TIMEOUT = { timeout: 60_000, interval: 20 };
vi.setConfig({ testTimeout: 120_000 });

let telegram: TestTelegram;
let apiRoot: string;
let dataDir: string;
let port: number;
const programs: Program[] = [];

beforeEach(async () => {
  dataDir = await temporaryDirectory();
  port = await freePort();
  telegram = await createTestTelegram({
    directory: null,
    clock: { now: () => new Date() },
    botToken: TOKEN,
    botProfile: { firstName: "Jumelages", username: "jumelages_bot" },
  });
  ({ apiRoot } = await telegram.listen(0));
});
afterEach(async () => {
  for (const { child } of programs.splice(0)) child.kill("SIGKILL");
  await telegram.close();
});

const address = () => `http://127.0.0.1:${port}/telegram`;

/** The program in webhook mode, with the assistant by words alone. */
function start(changes: Record<string, string> = {}, parameters?: string[]): Program {
  const environment = {
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: apiRoot,
    SEARCH_MODE: "lexical",
    DATA_DIR: dataDir,
    LOG_LEVEL: "debug",
    HTTP_PORT: String(port),
    WEBHOOK_URL: address(),
    WEBHOOK_SECRET: SECRET,
    ...changes,
  };
  const program = startProgram(environment, parameters && { parameters });
  programs.push(program);
  return program;
}

const isReady = (program: Program) => expect.poll(() => program.output(), TIMEOUT).toContain("@jumelages_bot is ready");
const saidTo = (id: number) =>
  telegram.world.history(id).flatMap(({ from, text }) => (from?.is_bot === true ? [text ?? ""] : []));

async function post(update: object, secret: string): Promise<number> {
  const response = await fetch(address(), {
    method: "POST",
    headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret },
    body: JSON.stringify(update),
  });
  return response.status;
}

const question = (person: { id: number }, updateId: number, text: string) => ({
  update_id: updateId,
  message: {
    message_id: 1,
    date: Math.floor(Date.now() / 1000),
    chat: { id: person.id, type: "private" },
    from: { id: person.id, is_bot: false, first_name: "Anna", language_code: "fr" },
    text,
  },
});

describe("The program with a webhook", () => {
  it("answers what is pushed to it once, each chat in order, and nobody without the secret", async () => {
    const person = telegram.world.createUser({ first_name: "Anna", language_code: "fr" });
    telegram.world.start(person.id);
    const program = start();
    await isReady(program);
    await expect.poll(() => saidTo(person.id), TIMEOUT).toHaveLength(1);
    telegram.world.sendText(person.id, person.id, "Nice");
    telegram.world.sendText(person.id, person.id, "et en décembre ?");
    await expect.poll(() => saidTo(person.id), TIMEOUT).toHaveLength(3);
    expect(saidTo(person.id).slice(1)).toEqual([
      expect.stringMatching(/^Nice – 8 projets/u),
      expect.stringMatching(/^Nice · décembre/u),
    ]);

    const twice = question(person, 900_000_000, "Arles");
    expect(await post(twice, "not-the-secret-at-all")).toBe(401);
    expect(await Promise.all([post(twice, SECRET), post(twice, SECRET)])).toEqual([200, 200]);
    expect(await post(twice, SECRET)).toBe(200);
    telegram.world.sendText(person.id, person.id, "Lyon");
    await expect.poll(() => saidTo(person.id).at(-1), TIMEOUT).toMatch(/Lyon/u);
    expect(saidTo(person.id).filter((text) => text.includes("Arles"))).toHaveLength(1);

    const client = new Client({ name: "test", version: "1.0.0" });
    await client.connect(new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}/mcp`)));
    const asked = await client.callTool({ name: "ask", arguments: { question: "Что запланировано в Арле?" } });
    expect(asked.structuredContent).toMatchObject({ language: "ru", reason: null });
    await client.close();

    const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
    expect([ready.status, await ready.json()]).toMatchObject([200, { ready: true }]);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toMatch(/jumelages_answers_total\{asks="list",kind="events",language="fr",via="telegram"\} [34]/);
    expect(metrics).toMatch(/jumelages_answers_total\{asks="list",kind="events",language="ru",via="mcp"\} 1/);
    expect(metrics).toContain("jumelages_updates_in_hand 0");
    expect(metrics).toContain('jumelages_http_requests_total{method="POST",route="/telegram",status="401"} 1');
    expect(metrics).not.toContain(String(person.id));

    program.child.kill("SIGTERM");
    expect(await program.exit).toBe(0);
    for (const secret of [SECRET, TOKEN.slice(6), "Nice", "Arles"]) expect(program.output()).not.toContain(secret);
  });

  it("answers after a kill -9 what Telegram was told is safe, and is asked again where it polls", async () => {
    const person = telegram.world.createUser({ first_name: "Anna", language_code: "fr" });
    telegram.world.start(person.id);
    const first = start();
    await expect.poll(() => saidTo(person.id), TIMEOUT).toHaveLength(1);
    telegram.faults.failNext({ method: "sendMessage", with: { delayMs: 600_000 } });
    telegram.world.sendText(person.id, person.id, "Nice");
    await expect.poll(() => telegram.faults.remaining() + telegram.world.pendingUpdateCount(), TIMEOUT).toBe(0);
    first.child.kill("SIGKILL");
    await first.exit;

    telegram.world.sendText(person.id, person.id, "Arles");
    const second = start({ WEBHOOK_URL: "", WEBHOOK_SECRET: "", HTTP_PORT: "" });
    await expect.poll(() => saidTo(person.id), TIMEOUT).toHaveLength(3);
    expect(saidTo(person.id)).toEqual([
      expect.anything(),
      expect.stringMatching(/^Nice – 8 projets/u),
      expect.stringMatching(/^Arles/u),
    ]);
    second.child.kill("SIGTERM");
    expect(await second.exit).toBe(0);
  });
});

describe("The program that cannot be reached by a webhook", () => {
  it("says in a sentence that Telegram refuses the address, and ends", async () => {
    const program = start({ WEBHOOK_URL: "https://bot.example.org/telegram", LOG_LEVEL: "silent" });
    expect(await program.exit).toBe(1);
    expect(program.output().split("\n").slice(-2)).toEqual([
      "Telegram refuses the address of the webhook (Bad Request: bad webhook: this local Telegram delivers to this machine only): check WEBHOOK_URL.",
      "",
    ]);
  });

  it("says in a sentence that its port is taken, and ends without a word to Telegram", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port: taken } = other.address() as AddressInfo;
    const person = telegram.world.createUser({ first_name: "Anna", language_code: "fr" });
    telegram.world.sendText(person.id, person.id, "Nice");
    const program = start({ HTTP_PORT: String(taken), LOG_LEVEL: "silent" });
    expect(await program.exit).toBe(1);
    expect(program.output().split("\n").slice(1)).toEqual([
      `127.0.0.1:${taken} is taken by another program: stop that, or set HTTP_PORT to another port.`,
      "",
    ]);
    expect(telegram.parts.webhook.current()).toBeUndefined();
    expect(telegram.world.pendingUpdateCount()).toBe(1);
    other.close();
  });
});

describe("npm start -- --check", () => {
  const check = (changes: Record<string, string> = {}) => start(changes, ["--import", "tsx", "src/main.ts", "--check"]);

  it("tries everything, says a line of each and starts nothing", async () => {
    const program = check();
    expect(await program.exit).toBe(0);
    expect(program.output().split("\n")).toEqual([
      expect.stringMatching(/^ok {4}corpus: 77 events, \d+ places, \d+ ties$/),
      "ok    store: it can be written",
      "ok    token: @jumelages_bot",
      `ok    webhook: ${address()} is not set yet, the start does that; 0 update(s) wait`,
      `ok    http: http://127.0.0.1:${port}/ is free`,
      "",
    ]);
    expect(telegram.parts.webhook.current()).toBeUndefined();
  });

  it("names everything that is wrong, and ends with 1", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port: taken } = other.address() as AddressInfo;
    const program = check({
      BOT_TOKEN: "42000:another-one",
      CORPUS_DIR: "/nowhere",
      DATA_DIR: "package.json",
      HTTP_PORT: String(taken),
    });
    expect(await program.exit).toBe(1);
    const lines = program.output().trim().split("\n");
    expect(lines.map((line) => line.split(":")[0])).toEqual(
      ["corpus", "store", "token", "webhook", "http"].map((name) => `FAIL  ${name}`),
    );
    expect(program.output()).not.toContain("another-one");
    other.close();
  });
});
