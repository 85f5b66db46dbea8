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
  /** The name under which this process holds updates and requests. Random by default, so that each process has its own. */
  workerId?: string;
  /** The common clock. By default the server's. */
  commonNow?: () => Date;
  /** A shorter list gives an older schema. Default: all. */
  migrations?: typeof MIGRATIONS;
}

/**
 * Opens a database as {@link openPostgresStore} does; close it with `db.destroy()`.
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
 * Opens the store in a PostgreSQL database; creates or migrates its tables. Any number of processes, on any machines,
 * may use it.
 * @throws {StoreError} with a sentence that says what to do; `unreachable` when retrying may help
 */
export async function openPostgresStore({ workerId = randomUUID(), ...options }: PostgresStoreOptions): Promise<Store> {
  const { db, engine } = await openPostgresDatabase(options);
  return createKyselyStore(db, engine, options.now, workerId);
}
