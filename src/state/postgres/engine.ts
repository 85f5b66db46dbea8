import { setTimeout as delay } from "node:timers/promises";
import { PostgresDialect, sql } from "kysely";
import type { Engine } from "../engine.ts";
import type { Db, Tx } from "../schema.ts";
import { StoreError } from "../store-error.ts";
import { IN_TRANSIT_TABLES } from "../transit.ts";
import type { Address } from "./address.ts";
import { storeErrorOf } from "./failures.ts";
import { NotConnected } from "./pool.ts";
import type { PostgresPool } from "kysely";

/** How long an operation is tried again that was certainly not done, in milliseconds, and the pause between two tries. */
const [PATIENCE_MS, RETRY_MS] = [5000, 100];

/** Whether the operation certainly has done nothing, and may succeed another time. */
function canBeRepeated(error: unknown, code: StoreError["code"]): boolean {
  return error instanceof NotConnected ? code === "unreachable" : code === "locked";
}

/**
/** Runs operations until they succeed or it is in vain. */
export type Patience = <Result>(
  operation: () => Promise<Result>,
  options?: {
    /** It makes no difference when it is done twice, so that a connection that broke in the middle is no reason to give up. */
    isIdempotent?: boolean;
    /** How long it is tried again, in milliseconds. Default that of all. */
    patienceMs?: number;
  },
) => Promise<Result>;

/**
 * Runs operations, each again while the database is not reached or somebody is in its way. What may have been done is not done
 * twice, unless that makes no difference. Who has waited in vain has waited for all: until the database is reached again nobody
 * waits for it any more, since an answer takes a dozen operations.
 */
export function createPatience(at: Address, patienceMs = PATIENCE_MS): Patience {
  let isAway = false;
  return async (operation, { isIdempotent = false, patienceMs: own = patienceMs } = {}) => {
    const until = performance.now() + own;
    for (;;) {
      try {
        const result = await operation();
        isAway = false;
        return result;
      } catch (error) {
        if (error instanceof RangeError) throw error;
        const known = storeErrorOf(error instanceof NotConnected ? error.cause : error, at);
        const isUnreachable = known.code === "unreachable";
        const mayHelp = canBeRepeated(error, known.code) || (isIdempotent && isUnreachable);
        if (!mayHelp || performance.now() >= until || (isAway && isUnreachable)) {
          isAway = isUnreachable;
          throw known;
        }
        await delay(RETRY_MS);
      }
    }
  };
}

/** The time of the server, in milliseconds. */
async function serverTime(of: Db | Tx): Promise<number> {
  const { rows } = await sql<{
    at: number;
  }>`select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as at`.execute(of);
  const [row] = rows;
  if (row === undefined) throw new Error("the server gives no time");
  return row.at;
}

/**
 * @param db gives the database over this engine, which is made after it
 * @param instant default the time of the server
 */
export function createPostgresEngine(
  pool: PostgresPool,
  at: Address,
  db: () => Db,
  instant: Engine["instant"] = serverTime,
): Engine {
  const place = at.place.charAt(0).toUpperCase() + at.place.slice(1);
  return {
    dialect: new PostgresDialect({ pool }),
    identity: { type: "bigint", build: (column) => column.primaryKey().generatedByDefaultAsIdentity() },
    isShared: true,
    run: createPatience(at),
    instant,
    async lock(tx, number) {
      await sql`select pg_advisory_xact_lock(${number}::bigint)`.execute(tx);
    },
    claimable: (query) => query.forUpdate().skipLocked(),
    async namespace(of) {
      const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(of);
      return rows[0]?.name ?? undefined;
    },
    async renumber(tx, table) {
      await sql`select setval(pg_get_serial_sequence(${table}, 'id'), coalesce(max(id), 0) + 1, false) from ${sql.table(table)}`.execute(
        tx,
      );
    },
    // What it does not take from files, the server overwrites in its own time: that is its operator's matter.
    async wipe() {
      const tables = sql.join(IN_TRANSIT_TABLES.map((name) => sql.table(name)));
      await sql`vacuum (skip_locked) ${tables}`.execute(db());
    },
    // A change of the schema is one transaction here, and copies are made by `state -- backup`.
    backUp: () => Promise.resolve(),
    newer: (found, known) =>
      Promise.resolve(
        new StoreError(
          "newer",
          `${place} was written by a newer version of Jumelages (its schema is ${found}, this version knows ${known}): start that version again, or let DATABASE_URL name another database.`,
        ),
      ),
    foreign: () =>
      Promise.resolve(
        new StoreError(
          "failed",
          `${place} holds tables of another program, and nothing was changed there: let DATABASE_URL name a database of its own.`,
        ),
      ),
  };
}
