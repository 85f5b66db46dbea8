import { createAccess } from "./database/access.ts";
import type { Access } from "./database/access.ts";
import { createChats } from "./parts/chats.ts";
import { createDeliveries } from "./parts/deliveries.ts";
import type { Engine } from "./database/engine.ts";
import { createInboxStore } from "./parts/inbox.ts";
import { createLeases } from "./parts/leases.ts";
import { createMemory } from "./parts/memory.ts";
import { createOutboxStore } from "./parts/outbox.ts";
import { createProgrammes } from "./parts/programmes.ts";
import type { Db } from "./database/schema.ts";
import type { Store } from "./store.ts";
import { createSubscriptions } from "./parts/subscriptions.ts";
import { createUnanswered } from "./parts/unanswered.ts";
import { createVotes } from "./parts/votes.ts";

/** The row of `progress` that only tests whether writing works. */
const TRIED = "writing-tried";

function tryWriting({ transact }: Access, now: () => Date): Promise<void> {
  return transact(async (tx) => {
    const until = now().getTime();
    await tx
      .insertInto("progress")
      .values({ name: TRIED, until })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ until }))
      .execute();
  });
}

/**
 * The store over a migrated database of any engine.
 * @param workerId the name under which this process holds updates and requests
 */
export function createKyselyStore(db: Db, engine: Engine, now: () => Date, workerId: string): Store {
  let closed: Promise<void> | undefined;
  const access = createAccess(db, engine);
  return {
    isShared: engine.isShared,
    ...createChats(access),
    ...createSubscriptions(access, now),
    ...createDeliveries(access, now),
    ...createInboxStore(access, workerId),
    ...createOutboxStore(access, workerId),
    ...createMemory(access, now),
    ...createVotes(access, now),
    ...createProgrammes(access, now),
    ...createUnanswered(access),
    ...createLeases(access, workerId, now),
    tryWriting: () => tryWriting(access, now),
    wipe: () => engine.run(() => engine.wipe()),
    close: () => (closed ??= db.destroy()),
  };
}
