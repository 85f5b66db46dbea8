import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startBench } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterEach(() => {
  bench.telegram.faults.clear();
});
afterAll(() => bench.close());

/** What the bot has said in a chat. */
const saidIn = (chatId: number) =>
  bench.world
    .history(chatId)
    .filter(({ from }) => from?.id === bench.world.bot.id)
    .map(({ text = "" }) => text);
const NICE = /^Nice – 8 projets/u;

describe("An answer", () => {
  it.each([
    ["refuses it for a moment (429)", { status: 429, retry_after: 1 }, 1],
    ["fails (500)", { status: 500 }, 3],
    ["is reached by a connection that breaks before anything is done", "drop-before", 2],
  ] as const)("comes, once and without an apology, when Telegram %s", async (_what, fault, times) => {
    const { id } = bench.person("fr");
    bench.telegram.faults.failNext({ method: "sendMessage", chatId: id, times, with: fault });
    bench.world.sendText(id, id, "Nice");
    await expect.poll(() => saidIn(id), { timeout: 20_000 }).toHaveLength(1);
    await bench.idle();
    expect(saidIn(id)).toEqual([expect.stringMatching(NICE)]);
  });

  it("comes twice rather than not at all when nobody can know whether it has arrived", async () => {
    const { id } = bench.person("fr");
    bench.telegram.faults.failNext({ method: "sendMessage", chatId: id, with: "drop-after" });
    bench.world.sendText(id, id, "Nice");
    await expect.poll(() => saidIn(id), { timeout: 20_000 }).toHaveLength(2);
    expect(saidIn(id)).toEqual([expect.stringMatching(NICE), expect.stringMatching(NICE)]);
  });

  it("comes after a restart that happens while Telegram is away", async () => {
    const { id } = bench.person("fr");
    bench.telegram.faults.failNext({ method: "sendMessage", chatId: id, times: 3, with: { status: 502 } });
    bench.world.sendText(id, id, "Nice");
    await expect.poll(() => bench.telegram.faults.remaining(), { timeout: 20_000 }).toBeLessThan(3);
    await bench.stopBot();
    bench.startBot();
    await expect.poll(() => saidIn(id), { timeout: 20_000 }).toHaveLength(1);
    expect(saidIn(id)[0]).toMatch(NICE);
  });

  it("keeps its place in the chat", async () => {
    const { id } = bench.person("fr");
    bench.telegram.faults.failNext({ method: "sendMessage", chatId: id, with: { status: 429, retry_after: 1 } });
    for (const town of ["Nice", "Bordeaux", "Paris"]) bench.world.sendText(id, id, town);
    await expect.poll(() => saidIn(id), { timeout: 20_000 }).toHaveLength(3);
    expect(saidIn(id).map((text) => text.split(" ")[0])).toEqual(["Nice", "Bordeaux", "Paris"]);
  });

  it("of a button comes too, and the press is acknowledged", async () => {
    const person = bench.person("fr");
    const list = await bench.ask(person, "Nice");
    bench.telegram.faults.failNext({ method: "editMessageText", times: 2, with: { status: 500 } });
    bench.telegram.faults.failNext({ method: "answerCallbackQuery", with: { status: 500 } });
    expect((await bench.press(person, list, "Suivants")).text).toContain("6–8 sur 8");
  });

  it("is not tried again in a chat that has blocked the bot", async () => {
    const { id } = bench.person("fr");
    bench.telegram.faults.failNext({ method: "sendMessage", chatId: id, with: { status: 403 } });
    bench.world.sendText(id, id, "Nice");
    await expect.poll(() => bench.telegram.faults.remaining(), { timeout: 20_000 }).toBe(0);
    await bench.idle();
    expect(saidIn(id)).toEqual([]);
  });
});

describe("The bot", () => {
  it("notices at once that a list of updates has broken off", async () => {
    const person = bench.person("fr");
    // The poll that waits at this moment brings the first answer; the next one breaks.
    await bench.ask(person, "Nice");
    bench.telegram.faults.failNext({ method: "getUpdates", times: 2, with: "truncate" });
    expect((await bench.ask(person, "Bordeaux")).text).toMatch(/^Bordeaux/u);
    expect((await bench.ask(person, "Paris")).text).toMatch(/^Paris/u);
    await expect.poll(() => bench.telegram.faults.remaining(), { timeout: 20_000 }).toBe(0);
  });

  it("passes over an update that makes no sense, answers its press, and goes on", async () => {
    const person = bench.person("fr");
    bench.telegram.deliver("message", { message_id: true, chat: { id: true } });
    bench.telegram.deliver("callback_query", { id: "9", from: { id: true } });
    expect((await bench.ask(person, "Nice")).text).toMatch(NICE);
    expect(bench.rawLog()).toContain("an update makes no sense and is passed over");
  });
});

describe("A chat that is stuck", () => {
  it.each([
    ["is refused again and again", { status: 429, retry_after: 10 }],
    ["hangs", { delayMs: 600_000 }],
  ] as const)("because Telegram %s keeps nobody else waiting, nor new updates from coming", async (_how, fault) => {
    const stuck = bench.person("fr");
    bench.telegram.faults.failNext({ method: "sendMessage", chatId: stuck.id, times: 1000, with: fault });
    for (let index = 0; index < 30; index += 1) bench.world.sendText(stuck.id, stuck.id, "Nice");
    const others = Array.from({ length: 120 }, () => bench.person("fr"));
    for (const { id } of others) bench.world.sendText(id, id, "Nice");
    await expect.poll(() => others.filter(({ id }) => saidIn(id).length === 0).length, { timeout: 25_000 }).toBe(0);
    expect(saidIn(stuck.id)).toEqual([]);
    expect(bench.world.pendingUpdateCount()).toBe(0);
  });
});

describe("A chat that floods the bot", () => {
  it("hears once that this is too much, even when its answers cannot be sent", async () => {
    const flooder = bench.person("fr");
    const other = bench.person("fr");
    bench.telegram.faults.failNext({
      method: "sendMessage",
      chatId: flooder.id,
      with: { status: 429, retry_after: 2 },
    });
    for (let index = 0; index < 300; index += 1) bench.world.sendText(flooder.id, flooder.id, "Nice");
    expect((await bench.ask(other, "Bordeaux")).text).toMatch(/^Bordeaux/u);
    await expect.poll(() => saidIn(flooder.id).length, { timeout: 25_000 }).toBeGreaterThan(2);
    const notices = saidIn(flooder.id).filter((text) => text.startsWith("Trop de messages"));
    expect(notices.length).toBeLessThanOrEqual(1);
    expect(saidIn(flooder.id).length).toBeLessThan(60);
  });
});
