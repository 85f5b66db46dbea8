import { describe, expect, test, vi } from "vitest";
import { layCable } from "../support/cable.ts";
import { freePort } from "../support/program.ts";
import { startPostgres } from "../support/postgres.ts";
import { buttonsOf } from "../support/telegram-harness.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { createFaultyWorld, TIMEOUT, untilReady, untilSays } from "./world.ts";
import type { FaultyWorld } from "./world.ts";

vi.setConfig({ testTimeout: 400_000 });

const server = await startPostgres();

/** The program on a database, with a cable between them, and Anna, who looks at the choice of a language. */
async function withAnna(mode: "polling" | "webhook") {
  const world = await createFaultyWorld();
  const url = new URL((await server?.createDatabase()) ?? "");
  const database = await layCable(Number(url.port));
  url.port = String(database.port);
  const port = await freePort();
  const webhook = { WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`, WEBHOOK_SECRET: "a-secret-of-some-length" };
  const program = await world.start(
    { DATABASE_URL: url.href, ...(mode === "webhook" && { ...webhook, HTTP_PORT: String(port) }) },
    {},
  );
  const anna = world.person();
  world.say(anna, "/langue");
  await expect.poll(() => world.saidTo(anna), TIMEOUT).toHaveLength(1);
  return { ...world, program, database, anna };
}

/** Anna chooses; the bot's own answers to the press are not waited for. */
function choose({ telegram: { world } }: FaultyWorld, anna: number): void {
  const [choice] = world.history(anna).slice(-1);
  const [button] = choice ? buttonsOf(choice) : [];
  void world.pressButton(anna, anna, choice?.message_id ?? 0, button?.callback_data ?? "");
}

const AWAY = /^Vos réglages et vos rappels sont inaccessibles pour le moment\. Réessayez dans quelques minutes ;/u;

describe.skipIf(server === null)("While the database is away for long", () => {
  test.each(["cut", "freeze"] as const)(
    "who asks is answered, who chooses is told, and nothing is said twice when it is back (%s)",
    async (fault) => {
      const { database, anna, ...world } = await withAnna("polling");
      database[fault]();
      const asking = [world.ask(), world.ask("Lyon")];
      choose(world, anna);
      await expect.poll(() => world.saidTo(anna)[1], TIMEOUT).toMatch(AWAY);
      for (const id of asking) await expect.poll(() => world.saidTo(id), TIMEOUT).toHaveLength(1);
      database.mend();
      await untilReady(world.program);
      const later = world.ask();
      await world.answered([later]);
      expect([anna, ...asking].map((id) => world.saidTo(id).length)).toEqual([2, 1, 1]);
    },
  );

  test("with a webhook who asks is answered when it is back, and who chooses is told at the time", async () => {
    const { database, anna, ...world } = await withAnna("webhook");
    database.cut();
    const asking = world.ask();
    choose(world, anna);
    await expect.poll(() => world.saidTo(anna)[1], TIMEOUT).toMatch(AWAY);
    expect(world.saidTo(asking)).toEqual([]);
    database.mend();
    await world.answered([asking]);
    expect(world.saidTo(anna)).toHaveLength(2);
  });

  test("for one of two programs, the other one takes updates, and the first leaves them to it", async () => {
    const world = await createFaultyWorld();
    const url = (await server?.createDatabase()) ?? "";
    const behindCable = new URL(url);
    const database = await layCable(Number(behindCable.port));
    behindCable.port = String(database.port);
    const first = await world.start({ DATABASE_URL: behindCable.href });
    await untilReady(first);
    await world.answered([world.ask()]);
    const second = await world.start({ DATABASE_URL: url, DATA_DIR: await temporaryDirectory() });
    await untilReady(second);
    database.cut();
    await untilSays(second, /"name":"polling"[^\n]*this process has the lease/u);
    await world.answered([world.ask(), world.ask()], { most: 2 });
    await untilSays(first, /"name":"polling"[^\n]*leaves the work to another/u);
    database.mend();
    await untilReady(first);
    await world.answered([world.ask(), world.ask()]);
  });
});
