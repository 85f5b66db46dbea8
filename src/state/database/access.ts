import type { Engine } from "./engine.ts";
import type { Db, Tx } from "./schema.ts";

/** How the parts of the store access the database. All methods reject with a StoreError only. */
export interface Access extends Pick<Engine, "claimable" | "isShared" | "instant"> {
  read: <Result>(work: (db: Db) => Promise<Result>) => Promise<Result>;
  /** One transaction; all writes go through it. */
  transact: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;
  /** A transaction that also locks the named chats, so that what it reads about them stays true while it writes. */
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
        // Sorted, so that no two transactions deadlock.
        for (const chatId of [chats].flat().sort((one, other) => one - other)) await engine.lock(tx, chatId);
        return work(tx);
      }),
  };
}
