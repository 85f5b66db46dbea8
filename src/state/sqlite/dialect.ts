import type Database from "libsql";
import { SqliteDialect, SqliteDriver } from "kysely";

/**
 * A driver whose transactions take the write lock at their beginning, so that they cannot be refused it later. It uses
 * `exec`, because in libsql a prepared BEGIN that finds the file locked stays open and makes every later COMMIT fail.
 */
class WriteLockDriver extends SqliteDriver {
  readonly #database: Database.Database;
  readonly #beforeTransaction: () => Promise<void>;

  constructor(database: Database.Database, beforeTransaction: () => Promise<void>) {
    super({ database });
    this.#database = database;
    this.#beforeTransaction = beforeTransaction;
  }

  override async beginTransaction(): Promise<void> {
    await this.#beforeTransaction();
    await this.#control("BEGIN IMMEDIATE");
  }

  override commitTransaction(): Promise<void> {
    return this.#control("COMMIT");
  }

  override rollbackTransaction(): Promise<void> {
    // After some errors (a full disk) SQLite has already rolled back; a second ROLLBACK would hide the first error.
    return this.#database.inTransaction ? this.#control("ROLLBACK") : Promise.resolve();
  }

  #control(statement: string): Promise<void> {
    return new Promise((resolve) => {
      this.#database.exec(statement);
      resolve();
    });
  }
}

/**
 * kysely's SQLite dialect over an open libsql database.
 * @param beforeTransaction rejects when nothing may be written any more
 */
export function createLibsqlDialect(
  database: Database.Database,
  beforeTransaction: () => Promise<void>,
): SqliteDialect {
  const dialect = new SqliteDialect({ database });
  dialect.createDriver = () => new WriteLockDriver(database, beforeTransaction);
  return dialect;
}
