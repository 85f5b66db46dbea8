import { randomUUID } from "node:crypto";
import { Kysely } from "kysely";
import type { Database } from "../database/database.ts";
import { createKyselyStore } from "../kysely-store.ts";
import { MIGRATIONS, migrate } from "../database/migrations.ts";
import type { Tables } from "../database/schema.ts";
import type { Store } from "../store.ts";
import { addressOf } from "./address.ts";
import { createPostgresEngine } from "./engine.ts";
import { createPool } from "./pool.ts";

export interface PostgresStoreOptions {
  /** `postgresql://user:password@host:port/name`. */
  url: string;
  now: () => Date;
  /** The name under which this process has updates and requests in hand. Default a random one: each process is another. */
  workerId?: string;
  /** The clock that all processes on the database have in common. Default that of its server. */
  commonNow?: () => Date;
  /** Fewer migrations leave an older schema. Default: all. */
  migrations?: typeof MIGRATIONS;
}

/**
 * Opens a database for a store, as {@link openPostgresStore} does; to be closed by `db.destroy()`.
 * @throws {StoreError}
 */
export async function openPostgresDatabase({
  url,
  now,
  commonNow,
  migrations = MIGRATIONS,
}: Omit<PostgresStoreOptions, "workerId">): Promise<Database> {
  const at = addressOf(url);
  const instant = commonNow && (() => Promise.resolve(commonNow().getTime()));
  const engine = createPostgresEngine(createPool(url, at), at, () => db, instant);
  const db: Kysely<Tables> = new Kysely<Tables>({ dialect: engine.dialect });
  try {
    await engine.run(() => migrate(db, engine, now, migrations));
    return { db, engine };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/**
 * Opens the store in a PostgreSQL database: its tables are made at first start and brought to the present schema at each
 * one. Any number of processes, on any machines, may have it open.
 * @throws {StoreError} with a sentence that says what to do; `unreachable` when another try may help
 */
export async function openPostgresStore({ workerId = randomUUID(), ...options }: PostgresStoreOptions): Promise<Store> {
  const { db, engine } = await openPostgresDatabase(options);
  return createKyselyStore(db, engine, options.now, workerId);
}
