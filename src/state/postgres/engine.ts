import { setTimeout as delay } from "node:timers/promises";
import { PostgresDialect, sql } from "kysely";
import type { Engine } from "../database/engine.ts";
import { PRESENCE } from "../lease-store.ts";
import type { Db, Tx } from "../database/schema.ts";
import { LONGEST_HOLD_MS } from "../store.ts";
import { StoreError } from "../store-error.ts";
import { IN_TRANSIT_TABLES } from "../transit.ts";
import type { Address } from "./address.ts";
import { storeErrorOf } from "./failures.ts";
import { NotConnected, reach } from "./pool.ts";
import type { PostgresPool } from "kysely";

/** How long a failed operation is retried, in milliseconds, and the pause between tries. */
const [PATIENCE_MS, RETRY_MS] = [5000, 100];
/** If a pending operation gets no answer for this long, the database may be away, in milliseconds. */
const SILENCE_MS = 3000;
/** If the database may be away, a new operation waits this long for a sign of it and then fails, in milliseconds. */
const SIGN_MS = 300;

/** Whether an operation certainly had no effect and may succeed later. */
function canBeRepeated(error: unknown, code: StoreError["code"]): boolean {
  return error instanceof NotConnected ? code === "unreachable" : code === "locked";
}

/** Runs operations with retries. */
export type Patience = <Result>(
  operation: () => Promise<Result>,
  options?: {
    /** Running it twice does no harm, so it is retried even after a broken connection. */
    isIdempotent?: boolean;
    /** How long it is retried, in milliseconds. By default the engine's patience. */
    patienceMs?: number;
  },
) => Promise<Result>;

/** Watches whether the database answers. While one operation finds out, the others need not wait as well. */
interface Watch {
  /** Resolves when it makes sense to send an operation. @throws {StoreError} if the database does not answer */
  ready: () => Promise<void>;
  /** Tracks an operation while it runs. */
  during: <Result>(operation: () => Promise<Result>) => Promise<Result>;
  /** Set when the database did not answer; cleared when it does. */
  isAway: boolean;
}

/** @param reach resolves when the database has answered */
function createWatch(reach: () => Promise<unknown>, at: Address): Watch {
  const askedAt = new Set<{ ms: number }>();
  let [answeredMs, looking] = [0, undefined as Promise<boolean> | undefined];
  const isSilent = () => {
    const [first] = askedAt;
    return first !== undefined && performance.now() - Math.max(first.ms, answeredMs) > SILENCE_MS;
  };
  const look = () =>
    (looking ??= reach()
      .then(
        () => {
          answeredMs = performance.now();
          return true;
        },
        () => false,
      )
      .finally(() => {
        looking = undefined;
      }));
  return {
    isAway: false,
    async ready() {
      if (!this.isAway && !isSilent()) return;
      // A check is already running and has had no answer yet: do not wait a second time.
      const signMs = looking === undefined ? SIGN_MS : 0;
      if (!(await Promise.race([look(), delay(signMs, false)]))) throw storeErrorOf(new Error("timeout expired"), at);
      this.isAway = false;
    },
    async during(operation) {
      const asked = { ms: performance.now() };
      askedAt.add(asked);
      try {
        const result = await operation();
        answeredMs = performance.now();
        return result;
      } finally {
        askedAt.delete(asked);
      }
    },
  };
}

/**
 * Runs operations, and retries them while the database cannot be reached or blocks. Does not repeat an operation that may
 * have had an effect, unless it is idempotent. While the database is known to be away, operations fail without waiting:
 * an answer takes a dozen of them.
 * @param reach resolves when the database has answered
 */
export function createPatience(reach: () => Promise<unknown>, at: Address): Patience {
  const watch = createWatch(reach, at);
  return async (operation, { isIdempotent = false, patienceMs = PATIENCE_MS } = {}) => {
    const until = performance.now() + patienceMs;
    await watch.ready();
    for (;;) {
      try {
        const result = await watch.during(operation);
        watch.isAway = false;
        return result;
      } catch (error) {
        if (error instanceof RangeError) throw error;
        const known = storeErrorOf(error instanceof NotConnected ? error.cause : error, at);
        const isUnreachable = known.code === "unreachable";
        const mayHelp = canBeRepeated(error, known.code) || (isIdempotent && isUnreachable);
        const isOver = performance.now() >= until || watch.isAway;
        if (!mayHelp || (isUnreachable ? isOver : performance.now() >= until)) {
          // A single broken connection proves nothing. The database counts as away only when the time for retries is over.
          watch.isAway = isUnreachable && isOver;
          throw known;
        }
        await delay(RETRY_MS);
      }
    }
  };
}

/** The server's clock, in milliseconds. */
async function serverTime(of: Db | Tx): Promise<number> {
  const { rows } = await sql<{
    at: number;
  }>`select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as at`.execute(of);
  const [row] = rows;
  if (row === undefined) throw new Error("the server gives no time");
  return row.at;
}

/**
 * @param db returns the database over this engine, which is created later
 * @param instant the common clock; by default the server's
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
    run: createPatience(() => reach(pool), at),
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
    async takeAlone() {
      const nowMs = await instant(db());
      const living = db()
        .selectFrom("leases")
        .select("name")
        .where("name", "like", `${PRESENCE}%`)
        .where("until", ">", nowMs)
        .where("until", "<=", nowMs + LONGEST_HOLD_MS);
      if ((await living.execute()).length === 0) return;
      throw new StoreError("locked", `Bots work on ${at.place}: stop them all and try again. Nothing was changed.`);
    },
    // The server overwrites what is left in other tables in its own time; its operator decides when.
    async wipe() {
      const tables = sql.join(IN_TRANSIT_TABLES.map((name) => sql.table(name)));
      await sql`vacuum (skip_locked) ${tables}`.execute(db());
    },
    // Migrations are transactional here, and backups are made by `state -- backup`.
    backUp: () => Promise.resolve(),
    newer: (found, known) =>
      Promise.resolve(
        new StoreError(
          "newer",
          `${place} was written by a newer version of Jumelages (its schema is ${found}, this version knows ${known}): start that version again, or bring back what was copied before (OPERATIONS.md); nothing was changed.`,
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
