import type { ColumnDefinitionBuilder, Dialect } from "kysely";
import type { Db, Tables, Tx } from "./schema.ts";

/** A query of rows that can be locked. */
interface Lockable<Query> {
  forUpdate(): Query & Lockable<Query>;
  skipLocked(): Query;
}

/** Everything in which one database differs from another; the queries are the same for all. */
export interface Engine {
  dialect: Dialect;
  /** A column that numbers its rows. */
  identity: {
    type: "integer" | "bigint";
    build(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder;
  };
  /** Whether processes on several machines work on the database at the same time. */
  isShared: boolean;
  /** Runs an operation, again while another process is in its way, and turns what goes wrong into a StoreError. */
  run<Result>(operation: () => Promise<Result>): Promise<Result>;
  /**
   * The time by the clock that all processes on the database have in common, in milliseconds since 1970: what is held until an
   * instant is free for all at the same one, whatever their machines take for the time.
   */
  instant(db: Db | Tx): Promise<number>;
  /** Holds up every other transaction that asks for the same number until this one ends: mostly the id of a chat. */
  lock(tx: Tx, number: number): Promise<void>;
  /** Locks the rows of a query until the transaction ends, and leaves out those that somebody else has locked. */
  claimable: <Query extends Lockable<Query>>(query: Query) => Query;
  /** The part of the database in which its tables are; undefined where there are no parts. */
  namespace(db: Db | Tx): Promise<string | undefined>;
  /** Lets the numbers of new rows go on behind those of rows that came with theirs. */
  renumber(tx: Tx, table: keyof Tables): Promise<void>;
  /**
   * Refuses while a bot works on the database; a file is kept from all others until it is closed.
   * @throws {StoreError} `locked`
   */
  takeAlone(): Promise<void>;
  /** Overwrites what deleted rows have left anywhere in the files of the database. */
  wipe: () => Promise<void>;
  /** Copies the database before it is migrated; called while nothing else can write to it. */
  backUp(version: number): Promise<void>;
  /** The error for a database of a newer version than this code knows. */
  newer(found: number, known: number): Promise<Error>;
  /** The error for a database that belongs to something else. */
  foreign(): Promise<Error>;
}
