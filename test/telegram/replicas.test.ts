import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { openPostgresStore } from "../../src/state/postgres/open.ts";
import { presenceOf } from "../../src/state/lease-store.ts";
import type { Store } from "../../src/state/store.ts";
import { startPostgres } from "../support/postgres.ts";
import { lexicalAssistant, startBench } from "../support/telegram-harness.ts";

const server = await startPostgres();

/** Two bots on one database that get updates as a webhook gives them: any of them gets any. */
async function twoBots() {
  const { assistant } = await lexicalAssistant();
  const asked: string[] = [];
  const url = (await server?.createDatabase()) ?? "";
  const bench = await startBench({
    openStore: (now) => openPostgresStore({ url, now }),
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
  const other = await openPostgresStore({ url, now: () => new Date("2026-05-10T10:00:00Z") });
  const stores = [bench.store, other];
  const live = (store: Store) =>
    store.acquireLease(presenceOf(store.workerId), store.workerId, new Date("2026-05-10T11:00:00Z"));
  await Promise.all(stores.map(live));
  const bots = stores.map((store) => bench.anotherBot({ store }));
  let updates = 1000;
  const question = (text: string) => {
    updates += 1;
    const from = { id: person.id, is_bot: false, first_name: "Anna", language_code: "fr" };
    const message = { message_id: 1000 + updates, date: 1, chat: { id: person.id, type: "private" }, from, text };
    return { update_id: updates, message };
  };
  const give = (bot: number, update: object) => bots[bot]?.inbox.receive([update], 0, () => undefined);
  return {
    bench,
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
