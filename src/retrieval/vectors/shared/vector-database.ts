/** Runs a statement; parameters stand as $1, $2, … */
export type RunStatement = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/**
 * A PostgreSQL database that vectors are kept in, as much of it as is used here. Everything that is done there may be done
 * twice. What rejects is an error with a sentence that says what to do, and that of the database as its cause.
 */
export interface VectorDatabase {
  /** `the database jumelages at db.example:5432`. */
  place: string;
  user: string;
  /** @param patienceMs how long it is tried again where the database does not answer; some seconds by default */
  query: <Row>(sql: string, parameters?: readonly unknown[], patienceMs?: number) => Promise<Row[]>;
  /** Runs several statements, all of which hold or none. */
  transact: <Result>(work: (run: RunStatement) => Promise<Result>) => Promise<Result>;
}

/** Why a database cannot hold vectors, in a sentence that says what to do. */
export class VectorDatabaseError extends Error {
  override readonly name = "VectorDatabaseError";
}
