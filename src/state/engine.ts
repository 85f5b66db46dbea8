import type { ColumnDefinitionBuilder, Dialect } from "kysely";

/** Everything in which one database differs from another; the queries are the same for all. */
export interface Engine {
  dialect: Dialect;
  /** A column that numbers its rows. */
  identity: {
    type: "integer" | "bigint";
    build(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder;
  };
  /** Runs an operation, again while another process is in its way, and turns what goes wrong into a StoreError. */
  run<Result>(operation: () => Promise<Result>): Promise<Result>;
  /** Overwrites what deleted rows have left anywhere in the files of the database. */
  wipe(): Promise<void>;
  /** Copies the database before it is migrated; called while nothing else can write to it. */
  backUp(version: number): Promise<void>;
  /** The error for a database of a newer version than this code knows. */
  newer(found: number, known: number): Promise<Error>;
  /** The error for a database that belongs to something else. */
  foreign(): Promise<Error>;
}
