import type { Engine } from "./engine.ts";
import type { Db, Tx } from "./schema.ts";

/** The ways in which the parts of the store reach the database; all reject with a StoreError only. */
export interface Access extends Pick<Engine, "claimable" | "isShared" | "instant"> {
  read: <Result>(work: (db: Db) => Promise<Result>) => Promise<Result>;
  /** All or nothing; every write goes this way. */
  transact: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;
  /** The same, one after the other for each chat that is named: what is written may hang on what was read. */
  transactIn: <Result>(chats: number | readonly number[], work: (tx: Tx) => Promise<Result>) => Promise<Result>;
}

export function createAccess(db: Db, engine: Engine): Access {
  const transact: Access["transact"] = (work) => engine.run(() => db.transaction().execute(work));
  return {
    claimable: engine.claimable,
    isShared: engine.isShared,
    instant: (of) => engine.instant(of),
    read: (work) => engine.run(() => work(db)),
    transact,
    transactIn: (chats, work) =>
      transact(async (tx) => {
        // In one order for all, so that no two wait for each other.
        for (const chatId of [chats].flat().sort((one, other) => one - other)) await engine.lock(tx, chatId);
        return work(tx);
      }),
  };
}
