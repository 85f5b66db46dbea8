import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startProgram } from "../support/program.ts";
import type { Program } from "../support/program.ts";
import { createTestTelegram } from "../support/test-telegram.ts";
import type { TestTelegram } from "@jumelages/local-telegram";
import { TOKEN } from "../support/telegram-harness.ts";

let telegram: TestTelegram;
let apiRoot: string;
let dataDir: string;
const programs = new Set<Program>();

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "jumelages-main-"));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));
beforeEach(async () => {
  telegram = await createTestTelegram({
    directory: null,
    clock: { now: () => new Date() },
    botToken: TOKEN,
    botProfile: { firstName: "Jumelages", username: "jumelages_bot" },
  });
  ({ apiRoot } = await telegram.listen(0));
});
afterEach(async () => {
  for (const { child } of programs) child.kill("SIGKILL");
  programs.clear();
  await telegram.close();
});

/** The whole program, with the assistant by words alone. */
function start(environment: Record<string, string> = {}, how: Parameters<typeof startProgram>[1] = {}): Program {
  const program = startProgram(
    {
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: apiRoot,
      SEARCH_MODE: "lexical",
      DATA_DIR: dataDir,
      LOG_LEVEL: "debug",
      ...environment,
    },
    how,
  );
  programs.add(program);
  return program;
}

/** A start is a second of work; on a busy machine it takes far longer. */
const TIMEOUT = { timeout: 60_000, interval: 20 };
vi.setConfig({ testTimeout: 120_000 });

describe("The program", () => {
  it("answers after a restart what a kill -9 kept it from answering", async () => {
    const person = telegram.world.createUser({ first_name: "Anna", language_code: "fr" });
    telegram.faults.failNext({ method: "sendMessage", with: { delayMs: 600_000 } });
    telegram.world.sendText(person.id, person.id, "Nice");
    const first = start();
    await expect.poll(() => telegram.faults.remaining(), TIMEOUT).toBe(0);
    first.child.kill("SIGKILL");
    await first.exit;
    expect(telegram.world.history(person.id)).toHaveLength(1);

    const second = start();
    await expect.poll(() => telegram.world.history(person.id).at(-1)?.text, TIMEOUT).toMatch(/^Nice – 8 projets/u);
    second.child.kill("SIGTERM");
    expect(await second.exit).toBe(0);
  });

  it("finishes its answer when it is told to stop, whatever the number of signals, and answers nothing twice", async () => {
    const person = telegram.world.createUser({ first_name: "Иван", language_code: "ru" });
    telegram.faults.failNext({ method: "sendMessage", with: { delayMs: 700 } });
    const running = start();
    telegram.world.sendText(person.id, person.id, "Ницца");
    await expect.poll(() => telegram.faults.remaining(), TIMEOUT).toBe(0);
    running.child.kill("SIGTERM");
    running.child.kill("SIGINT");
    running.child.kill("SIGTERM");
    expect(await running.exit).toBe(0);
    expect(telegram.world.history(person.id).map(({ text }) => text?.slice(0, 5))).toEqual(["Ницца", "Ницца"]);
    expect(telegram.world.pendingUpdateCount()).toBe(0);
    expect(running.output()).not.toContain(TOKEN.slice(6));
    expect(running.output()).not.toContain("Ницца");
  });

  it("says in a sentence that its token is refused, and ends", async () => {
    const { exit, output } = start({ BOT_TOKEN: "42000:wrong" });
    expect(await exit).toBe(1);
    const [first, second] = output().split("\n");
    expect(first).toMatch(/^Jumelages \d+\.\d+\.\d+, schema \d+ of the store, Node \d+\.\d+\.\d+$/u);
    expect(second).toBe(
      "Telegram refuses the token of this bot: check BOT_TOKEN, or have @BotFather make a new one (/revoke).",
    );
  });

  it("says of a database that does not answer that it waits, and nothing of its password", async () => {
    const running = start({ DATABASE_URL: "postgresql://bot:pa%24%24word@127.0.0.1:1/jumelages" });
    await expect.poll(() => running.output(), TIMEOUT).toContain("The bot goes on trying.");
    running.child.kill("SIGTERM");
    expect(await running.exit).toBe(0);
    expect(running.output()).toContain("The database jumelages at 127.0.0.1:1 does not answer");
    expect(running.output()).not.toMatch(/pa(?:\$|%24){2}word/u);
  });

  it("runs on a Telegram of its own without a token", async () => {
    const running = start({ BOT_TOKEN: "", LOCAL_PORT: "0" });
    await expect.poll(() => running.output(), TIMEOUT).toContain("@jumelages_bot is ready");
    running.child.kill("SIGINT");
    expect(await running.exit).toBe(0);
  });
});

describe("The program while Telegram is away", () => {
  it("says so at the start, whether nobody answers or somebody hangs, and answers when it is back", async () => {
    const sockets = new Set<Socket>();
    const hanging = createServer((socket) => void sockets.add(socket)).listen(0, "127.0.0.1");
    await once(hanging, "listening");
    const { port } = hanging.address() as AddressInfo;
    const running = start({ TELEGRAM_API_ROOT: `http://127.0.0.1:${port}`, LOG_LEVEL: "error" });
    await expect.poll(() => running.output(), TIMEOUT).toContain("Telegram does not answer yet: check the network");
    for (const socket of sockets) socket.destroy();
    hanging.close();
    await once(hanging, "close");
    await telegram.listen(port);
    const person = telegram.world.createUser({ first_name: "Anna", language_code: "fr" });
    telegram.faults.failNext({ method: "deleteWebhook", times: 2, with: { status: 502 } });
    telegram.world.sendText(person.id, person.id, "Nice");
    await expect.poll(() => telegram.world.history(person.id).at(-1)?.text, TIMEOUT).toMatch(/^Nice – 8 projets/u);
    running.child.kill("SIGTERM");
    expect(await running.exit).toBe(0);
  });
});

describe("The program that is told to end while Telegram hangs", () => {
  it("ends", async () => {
    const hanging = createServer().listen(0, "127.0.0.1");
    await once(hanging, "listening");
    const asked = once(hanging, "connection");
    const { port } = hanging.address() as AddressInfo;
    const running = start({ TELEGRAM_API_ROOT: `http://127.0.0.1:${port}` });
    const [socket] = (await asked) as [Socket];
    running.child.kill("SIGTERM");
    expect(await running.exit).toBe(0);
    expect(running.output()).not.toContain("stopping took too long");
    socket.destroy();
    hanging.close();
  });
});

describe("npm start", () => {
  it("ends the bot, and in order, when npm is told to end", async () => {
    const running = start({ BOT_TOKEN: "", LOCAL_PORT: "0", HOME: dataDir }, { command: "npm", parameters: ["start"] });
    await expect.poll(() => running.output(), TIMEOUT).toContain("@jumelages_bot is ready");
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(running.output())?.[0] ?? "";
    expect((await fetch(url)).status).toBe(200);
    running.child.kill("SIGTERM");
    await running.exit;
    await expect.poll(() => running.output(), TIMEOUT).toContain('"signal":"SIGTERM","msg":"stopping"');
    await expect(fetch(url)).rejects.toThrow();
  });
});
