/** Runs a statement; its parameters are written $1, $2, … */
export type RunStatement = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/**
 * The parts of a PostgreSQL database for vectors that are used here. A statement may run twice, so every statement must
 * be idempotent. Errors say what to do, and have the database's error as their cause.
 */
export interface VectorDatabase {
  /** For messages, for example `the database jumelages at db.example:5432`. */
  place: string;
  user: string;
  /** @param patienceMs how long to retry while the database does not answer, in milliseconds; a few seconds by default */
  query: <Row>(sql: string, parameters?: readonly unknown[], patienceMs?: number) => Promise<Row[]>;
  /** Runs several statements in one transaction: all take effect or none. */
  transact: <Result>(work: (run: RunStatement) => Promise<Result>) => Promise<Result>;
}

/** Why a database cannot hold vectors, in a sentence that says what to do. */
export class VectorDatabaseError extends Error {
  override readonly name = "VectorDatabaseError";
}
