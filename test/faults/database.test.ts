import { setTimeout as delay } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { layCable } from "../support/cable.ts";
import { howMany } from "../support/full.ts";
import { startPostgres } from "../support/postgres.ts";
import { buttonsOf } from "../support/telegram-harness.ts";
import { createFaultyWorld, TIMEOUT, untilReady, untilSays } from "./world.ts";
import type { FaultyWorld, Running } from "./world.ts";

vi.setConfig({ testTimeout: 400_000 });

/** In each of them two programs are started. */
const ROUNDS = howMany({ sample: 1, full: 10 });
/** Longer than an operation of the store is tried again. */
const AWAY_MS = 6500;
/** Who may ask Telegram was twice not to be found out: the lease has run out, or is about to. */
const UNKNOWN_TURN = /(?:"name":"polling"[^\n]*who may work could not be found out[^]*){2}/u;

const server = await startPostgres();
// A test that fails must not leave the others without a server.
afterEach(async () => {
  await server?.stop();
  await server?.start();
});

/** The program on a database, with a cable between them. */
async function onDatabase() {
  const world = await createFaultyWorld();
  const direct = new URL((await server?.createDatabase()) ?? "");
  const database = await layCable(Number(direct.port));
  const url = new URL(direct);
  url.port = String(database.port);
  const program = await world.start({ DATABASE_URL: url.href });
  await untilReady(program);
  return { ...world, program, database, direct: direct.href };
}

/** What the health of the store is. */
async function storeOf(program: Running): Promise<unknown> {
  return (await program.readiness())?.checks["store"];
}

/** Waits until the health of the store says so. */
async function untilStore(program: Running, detail: string): Promise<void> {
  await expect.poll(async () => JSON.stringify(await storeOf(program)), TIMEOUT).toContain(detail);
}

/** Who asks while the database cannot be used is answered all the same, in a chat where nothing was to be remembered. */
async function askMeanwhile({ ask, answered }: FaultyWorld): Promise<void> {
  await answered([ask(), ask()], { most: 2 });
}

describe.skipIf(server === null)("While the database cannot be used as ever, questions are answered", () => {
  test("where it is restarted: at the time, and once when it is back", async () => {
    const { program, ...world } = await onDatabase();
    await world.answered([world.ask()]);
    await server?.stop();
    const meanwhile = [world.ask(), world.ask()];
    await untilStore(program, "it cannot be written (unreachable)");
    await world.answered(meanwhile, { most: 2 });
    const last = world.ask();
    await server?.start();
    await world.answered([...meanwhile, last], { most: 2 });
    await untilReady(program);
    await world.answered([world.ask(), world.ask()]);
    program.child.kill("SIGTERM");
    expect(await program.exit).toBe(0);
  });

  test("where it is restarted at any moment of a start", async () => {
    const onDatabases = async () => ({ world: await createFaultyWorld(), url: (await server?.createDatabase()) ?? "" });
    const [early, late] = [await onDatabases(), await onDatabases()];
    const begin = async ({ world, url }: typeof early) => {
      const asked = world.ask();
      return { world, asked, program: await world.start({ DATABASE_URL: url }) };
    };
    for (let round = 0; round < ROUNDS; round += 1) {
      // One has reached it, just now or a while ago, and the other one has not yet.
      const first = await begin(early);
      await expect.poll(() => storeOf(first.program), { ...TIMEOUT, interval: 5 }).toMatchObject({ ok: true });
      await delay(Math.random() * 1000);
      const second = await begin(late);
      await server?.stop();
      await delay(AWAY_MS);
      await server?.start();
      for (const { world, asked, program } of [first, second]) {
        await world.answered([asked], { most: 2 });
        program.child.kill("SIGTERM");
      }
      expect(await Promise.all([first.program.exit, second.program.exit])).toEqual([0, 0]);
    }
  });

  test("where it is slow, and where it hangs for a while", async () => {
    const { program, database, ...world } = await onDatabase();
    database.slow(60);
    await world.answered([world.ask(), world.ask()]);
    database.freeze();
    const meanwhile = [world.ask(), world.ask()];
    await delay(2000);
    database.mend();
    await world.answered(meanwhile, { most: 2 });
    await untilReady(program);
    await world.answered([world.ask()]);
  });

  test("where it is full: what is to be kept is refused with an apology, and taken when there is room", async () => {
    const { program, direct, ...world } = await onDatabase();
    await world.answered([world.ask()]);
    await server?.execute(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full';
       END $$`,
      direct,
    );
    const tables = ["inbox", "outbox", "memory", "chats", "subscriptions", "deliveries", "progress", "leases"];
    const triggers = tables.map(
      (table) => `CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON ${table} EXECUTE FUNCTION refuse()`,
    );
    await server?.execute(triggers.join(";"), direct);
    await untilStore(program, "it cannot be written (full)");
    await askMeanwhile(world);
    const anna = world.person();
    world.say(anna, "/langue");
    await expect.poll(() => world.saidTo(anna), TIMEOUT).toHaveLength(1);
    const [choice] = world.telegram.world.history(anna).slice(-1);
    const [button] = choice ? buttonsOf(choice) : [];
    void world.telegram.world.pressButton(anna, anna, choice?.message_id ?? 0, button?.callback_data ?? "");
    await expect.poll(() => world.saidTo(anna), TIMEOUT).toHaveLength(2);
    expect(world.saidTo(anna)[1]).toMatch(/^Vos réglages et vos rappels sont inaccessibles/u);

    await server?.execute(tables.map((table) => `DROP TRIGGER full_disk ON ${table}`).join(";"), direct);
    await untilReady(program);
    await world.answered([world.ask()]);
  });

  test("where another server takes its place, and the old one takes nothing but questions", async () => {
    const { program, database, ...world } = await onDatabase();
    await world.answered([world.ask()]);
    const other = (await server?.failOver()) ?? 0;
    await untilStore(program, "it cannot be written (read-only)");
    await untilSays(program, UNKNOWN_TURN);
    await askMeanwhile(world);
    // Connections to the old one stay as they are; whoever makes a new one gets the other.
    database.mend(other);
    await untilReady(program);
    await world.answered([world.ask(), world.ask()]);
    program.child.kill("SIGTERM");
    expect(await program.exit).toBe(0);
  });
});
