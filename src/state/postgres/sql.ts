import type { PostgresPool, PostgresPoolClient } from "kysely";
import { addressOf } from "./address.ts";
import type { Address } from "./address.ts";
import { createPatience } from "./engine.ts";
import { createPool, reach } from "./pool.ts";

/** Runs a statement; its parameters are written $1, $2, … */
export type Query = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/** A PostgreSQL database for data that can be rebuilt. Statements are retried, so each must be idempotent. */
export interface Sql extends Address {
  /**
   * Runs a statement; retries it for some seconds while the database does not answer.
   * @param patienceMs for how long it retries instead, in milliseconds
   * @throws {StoreError} with the database's error as its cause
   */
  query: <Row>(sql: string, parameters?: readonly unknown[], patienceMs?: number) => Promise<Row[]>;
  /** Runs several statements in one transaction: all take effect or none. */
  transact: <Result>(work: (query: Query) => Promise<Result>) => Promise<Result>;
  /** Idempotent. */
  close: () => Promise<void>;
}

async function withConnection<Result>(pool: PostgresPool, work: (query: Query) => Promise<Result>): Promise<Result> {
  const client: PostgresPoolClient = await pool.connect();
  try {
    return await work(async <Row>(sql: string, parameters: readonly unknown[] = []) => {
      const { rows } = await client.query<Row>(sql, parameters);
      return rows;
    });
  } finally {
    client.release();
  }
}

/** Opens lazily: the first statement connects. */
export function openSql(url: string): Sql {
  const at = addressOf(url);
  const pool = createPool(url, at);
  const patient = createPatience(() => reach(pool), at);
  let closed: Promise<void> | undefined;
  return {
    ...at,
    query: (sql, parameters, patienceMs) =>
      patient(() => withConnection(pool, (query) => query(sql, parameters)), {
        isIdempotent: true,
        ...(patienceMs !== undefined && { patienceMs }),
      }),
    transact: (work) =>
      patient(
        () =>
          withConnection(pool, async (query) => {
            await query("BEGIN");
            try {
              const result = await work(query);
              await query("COMMIT");
              return result;
            } catch (error) {
              await query("ROLLBACK").catch(() => undefined);
              throw error;
            }
          }),
        { isIdempotent: true },
      ),
    close: () => (closed ??= pool.end()),
  };
}
