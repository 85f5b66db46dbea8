import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createSystemClock } from "../../src/reminders/clock.ts";
import { openPostgresStore } from "../../src/state/postgres/open.ts";
import { runBot } from "../../src/telegram/run.ts";
import type { Intake } from "../../src/telegram/run.ts";
import { startPostgres } from "../support/postgres.ts";
import { lexicalAssistant, startBench } from "../support/telegram-harness.ts";

const server = await startPostgres();

const ignore = () => undefined;
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** Two bots on one database that get updates as a webhook gives them: any of them gets any. */
async function twoBots() {
  const { assistant } = await lexicalAssistant();
  const asked: string[] = [];
  const url = (await server?.createDatabase()) ?? "";
  const bench = await startBench({
    openStore: (now) => openPostgresStore({ url, now, commonNow: now }),
    assistant: {
      ask: async (question, context) => {
        asked.push(`begin ${question}`);
        await delay(30);
        asked.push(`end ${question}`);
        return assistant.ask(question, context);
      },
    },
  });
  const person = bench.person("fr");
  await bench.ask(person, "/start");
  await bench.stopBot();
  const before = bench.world.history(person.id).length;
  const now = () => new Date("2026-05-10T10:00:00Z");
  const other = await openPostgresStore({ url, now, commonNow: now });
  const stores = [bench.store, other];
  await Promise.all(stores.map((store) => store.stayPresent(60_000)));
  const bots = stores.map((store) => bench.anotherBot({ store }));
  let updates = 1000;
  const question = (text: string) => {
    updates += 1;
    const from = { id: person.id, is_bot: false, first_name: "Anna", language_code: "fr" };
    const message = { message_id: 1000 + updates, date: 1, chat: { id: person.id, type: "private" }, from, text };
    return { update_id: updates, message };
  };
  const give = (bot: number, update: object) => bots[bot]?.inbox.accept(update);
  return {
    bots,
    stores,
    asked,
    question,
    give,
    idle: () => Promise.all(bots.map(({ inbox }) => inbox.idle())),
    said: () =>
      bench.world
        .history(person.id)
        .slice(before)
        .filter(({ from }) => from?.id === bench.world.bot.id)
        .map(({ text }) => text?.split(/[ ,]/u)[0]),
    close: async () => {
      await Promise.all(bots.map((bot) => bot.stop()));
      await bench.close();
      await other.close();
    },
  };
}

describe.skipIf(server === null)("Two processes of the bot on one database", () => {
  it("answer one question of a chat at a time, in their order, whichever gets which", async () => {
    const { asked, question, give, idle, said, close } = await twoBots();
    const texts = ["Nice", "Nantes", "Paris", "Lyon", "Lille", "Dijon"];
    const updates = texts.map(question);
    // The last two come the wrong way round, in one process.
    const order = [0, 1, 2, 3, 5, 4];
    for (const index of order) await give(index % 2, updates[index] ?? {});
    await idle();
    const handled = (text: string) => [`begin ${text}`, `end ${text}`];
    expect(asked.slice(0, 8)).toEqual(texts.slice(0, 4).flatMap(handled));
    expect(
      [
        ["Lille", "Dijon"],
        ["Dijon", "Lille"],
      ].map((two) => two.flatMap(handled)),
    ).toContainEqual(asked.slice(8));
    expect(said()).toHaveLength(6);
    await close();
  });

  it("take turns at what one of them may do, and know which one stands by", async () => {
    const { bots, stores, close } = await twoBots();
    const clock = { now: () => new Date("2026-05-10T10:00:00Z"), sleep: createSystemClock().sleep };
    const intake: Intake = async (_, signal) => {
      await once(signal, "abort");
      return "stopped";
    };
    const running = bots.map((bot, index) => {
      const stop = new AbortController();
      const process = { stop, stands: null as boolean | null, end: Promise.resolve("stopped") };
      const onStandby = (stands: boolean) => void (process.stands = stands);
      const [store] = stores.slice(index);
      const replica = store && { store, takesTurns: true, onStandby, leaseMs: 300, presenceMs: 300 };
      process.end = runBot(bot, { intake, clock, logger: silent, replica }, stop.signal);
      return process;
    });
    const standing = () => running.map(({ stands }) => stands).sort();
    await expect.poll(standing).toEqual([false, true]);
    const [leading, waiting] = running[0]?.stands === false ? running : [...running].reverse();
    leading?.stop.abort();
    expect(await leading?.end).toBe("stopped");
    await expect.poll(() => waiting?.stands).toBe(false);
    waiting?.stop.abort();
    await waiting?.end;
    await close();
  });

  it("answer an update once that both of them get", async () => {
    const { question, give, idle, said, close } = await twoBots();
    const update = question("Nice");
    await Promise.all([give(0, update), give(1, update)]);
    await idle();
    await give(0, update);
    await idle();
    expect(said()).toEqual(["Nice"]);
    await close();
  });
});
