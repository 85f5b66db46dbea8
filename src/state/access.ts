import type { Engine } from "./engine.ts";
import type { Db, Tx } from "./schema.ts";

/** The two ways in which the parts of the store reach the database; both reject with a StoreError only. */
export interface Access {
  read: <Result>(work: (db: Db) => Promise<Result>) => Promise<Result>;
  /** All or nothing; every write goes this way. */
  transact: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;
}

export function createAccess(db: Db, engine: Engine): Access {
  return {
    read: (work) => engine.run(() => work(db)),
    transact: (work) => engine.run(() => db.transaction().execute(work)),
  };
}
