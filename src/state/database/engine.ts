import type { ColumnDefinitionBuilder, Dialect } from "kysely";
import type { Db, Tables, Tx } from "./schema.ts";

/** A query whose rows can be locked. */
interface Lockable<Query> {
  forUpdate(): Query & Lockable<Query>;
  skipLocked(): Query;
}

/** Everything in which database engines differ. The queries are the same for all. */
export interface Engine {
  dialect: Dialect;
  /** An auto-increment column. */
  identity: {
    type: "integer" | "bigint";
    build(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder;
  };
  /** Whether several processes, on any machines, use the database. */
  isShared: boolean;
  /** Runs an operation, retries it while another process blocks it, and turns failures into StoreErrors. */
  run<Result>(operation: () => Promise<Result>): Promise<Result>;
  /**
   * The common clock of all processes that use the database, in milliseconds since 1970. Leases end at the same moment
   * for all, even when their machines' clocks differ.
   */
  instant(db: Db | Tx): Promise<number>;
  /** Locks a number, usually a chat id, until the transaction ends. */
  lock(tx: Tx, number: number): Promise<void>;
  /** Makes a query lock its rows until the transaction ends, and skip rows that other transactions have locked. */
  claimable: <Query extends Lockable<Query>>(query: Query) => Query;
  /** Name of the schema that has the tables; undefined for an engine without schemas. */
  namespace(db: Db | Tx): Promise<string | undefined>;
  /** Sets the auto-increment behind the highest existing id. */
  renumber(tx: Tx, table: keyof Tables): Promise<void>;
  /**
   * Makes sure that no bot uses the database; an SQLite file stays locked until it is closed.
   * @throws {StoreError} `locked`
   */
  takeAlone(): Promise<void>;
  /** Overwrites what is left of deleted rows in the database files. */
  wipe: () => Promise<void>;
  /** Backs up the database before a migration; nothing else can write meanwhile. */
  backUp(version: number): Promise<void>;
  /** The error for a database with a newer schema than this code knows. */
  newer(found: number, known: number): Promise<Error>;
  /** The error for a database of another program. */
  foreign(): Promise<Error>;
}
