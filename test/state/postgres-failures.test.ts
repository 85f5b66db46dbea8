import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { once } from "node:events";
import { describe, expect, onTestFinished, test } from "vitest";
import { openStorePatiently } from "../../src/state/open-store.ts";
import { openPostgresStore } from "../../src/state/postgres/open.ts";
import { StoreError } from "../../src/state/store-error.ts";
import { startPostgres } from "../support/postgres.ts";

const server = await startPostgres();
const now = () => new Date("2026-10-01T08:00:00Z");

async function refusalOf(url: string): Promise<StoreError> {
  const opened = openPostgresStore({ url, now });
  try {
    await (await opened).close();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error("the store could be opened");
}

describe.skipIf(server === null)("A database that cannot be used", () => {
  if (server === null) return;

  test("that is not there, or lets nobody in, is named in one sentence without the password", async () => {
    const url = new URL(await server.createDatabase());
    url.pathname = "/nowhere";
    const missing = await refusalOf(url.href);
    expect(missing).toMatchObject({
      code: "refused",
      message: `The database nowhere at ${url.host} does not exist: make it (CREATE DATABASE), or correct DATABASE_URL.`,
    });
    url.username = "somebody";
    url.password = "pa$$word";
    const unknown = await refusalOf(url.href);
    expect(unknown.message).toBe(
      `The database nowhere at ${url.host} refuses the user somebody: check user and password in DATABASE_URL.`,
    );
    expect(JSON.stringify([unknown, unknown.cause, unknown.stack])).not.toMatch(/pa(?:\$|%24){2}word/u);
  });

  test("whose user may make no tables says so, and what to do", async () => {
    const url = new URL(await server.createDatabase());
    await server.execute(`CREATE ROLE "${url.pathname.slice(1)}" LOGIN`);
    url.username = url.pathname.slice(1);
    const refusal = await refusalOf(url.href);
    expect(refusal.code).toBe("refused");
    expect(refusal.message).toContain(`does not let the user ${url.username} keep tables: make this user its owner`);
  });

  test("that belongs to another program stays as it is, though that also counts its changes", async () => {
    const url = await server.createDatabase();
    await server.execute("CREATE TABLE schema_migrations (version text)", url);
    expect((await refusalOf(url)).message).toContain("holds tables of another program, and nothing was changed there");
    const tables = await server.execute(
      "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'",
      url,
    );
    expect(tables).toEqual([{ table_name: "schema_migrations" }]);
  });

  test("of a newer version is not touched", async () => {
    const url = await server.createDatabase();
    await (await openPostgresStore({ url, now })).close();
    await server.execute("INSERT INTO schema_migrations VALUES (99, 'later', 0)", url);
    const refusal = await refusalOf(url);
    expect(refusal.code).toBe("newer");
    expect(refusal.message).toContain("was written by a newer version of Jumelages (its schema is 99,");
  });

  test("tables of other programs in other schemas of the database are none of its business", async () => {
    const url = await server.createDatabase();
    await server.execute("CREATE SCHEMA other; CREATE TABLE other.things (id int)", url);
    await (await openPostgresStore({ url, now })).close();
  });

  test("that several processes start on at once is set up once", async () => {
    const url = await server.createDatabase();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openPostgresStore({ url, now })));
    await Promise.all(stores.map((store) => store.close()));
  });

  test("that goes away keeps what was acknowledged, says so meanwhile, and is used again when it is back", async () => {
    const store = await openPostgresStore({ url: await server.createDatabase(), now });
    onTestFinished(() => store.close());
    await store.savePreferences(7, { language: "ru" });
    await server.stop();
    const reading = store.preferences(7);
    await server.start();
    // A moment without the server is waited for.
    expect((await reading).language).toBe("ru");
    await server.stop();
    await expect(store.savePreferences(8, { language: "fr" })).rejects.toMatchObject({
      code: "unreachable",
      message: expect.stringMatching(
        /^The database \S+ at 127\.0\.0\.1:\d+ does not answer: see whether it runs/u,
      ) as string,
    });
    // Who has waited in vain has waited for all: thirty waits would last longer than a test may.
    for (let again = 0; again < 30; again += 1) await expect(store.preferences(7)).rejects.toThrow("does not answer");
    await server.start();
    await expect.poll(() => store.savePreferences(8, { language: "fr" }).then(() => "kept", String)).toBe("kept");
    expect((await store.preferences(7)).language).toBe("ru");
  });

  test("whose server only reads any more is left at the first refusal by all connections, and the next ones are written to", async () => {
    const url = await server.createDatabase();
    const name = new URL(url).pathname.slice(1);
    await (await openPostgresStore({ url, now })).close();
    // What counts for a connection is how things stood when it was made.
    await server.execute(`ALTER DATABASE ${name} SET default_transaction_read_only = on`);
    const store = await openPostgresStore({ url, now });
    onTestFinished(() => store.close());
    await Promise.all(Array.from({ length: 8 }, (_, chatId) => store.preferences(chatId)));
    await server.execute(`ALTER DATABASE ${name} RESET default_transaction_read_only`);
    await expect(store.savePreferences(7, { language: "ru" })).rejects.toMatchObject({ code: "read-only" });
    for (let chatId = 1; chatId <= 8; chatId += 1) await store.savePreferences(chatId, { language: "fr" });
    expect((await store.preferences(8)).language).toBe("fr");
  });
});

test(
  "a database that does not answer at the start is waited for, and that is said once",
  { timeout: 60_000 },
  async () => {
    const sockets: Socket[] = [];
    const refusing = createServer((socket) => {
      sockets.push(socket);
      socket.destroy();
    }).listen(0, "127.0.0.1");
    await once(refusing, "listening");
    onTestFinished(() => void refusing.close());
    const { port } = refusing.address() as AddressInfo;
    const said: string[] = [];
    const waiting = new AbortController();
    const databaseUrl = `postgresql://bot:pa$$word@127.0.0.1:${port}/jumelages`;
    const opening = openStorePatiently({ databaseUrl, dataDir: "" }, now, {
      sleep: () => {
        if (said.length > 0 && sockets.length > 2) waiting.abort();
        return Promise.resolve();
      },
      signal: waiting.signal,
      say: (sentence) => void said.push(sentence),
    });
    await expect(opening).rejects.toMatchObject({ code: "unreachable" });
    expect(said).toEqual([
      `The database jumelages at 127.0.0.1:${port} does not answer: see whether it runs, and whether DATABASE_URL names the right host and port. The bot goes on trying.`,
    ]);
  },
);
