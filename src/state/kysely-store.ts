import { createAccess } from "./access.ts";
import { createChats } from "./chats.ts";
import { createDeliveries } from "./deliveries.ts";
import type { Engine } from "./engine.ts";
import { createInboxStore } from "./inbox.ts";
import { createLeases } from "./leases.ts";
import { createMemory } from "./memory.ts";
import { createOutboxStore } from "./outbox.ts";
import type { Db } from "./schema.ts";
import type { Store } from "./store.ts";
import { createSubscriptions } from "./subscriptions.ts";

/**
 * The store over a migrated database of any engine.
 * @param workerId the name under which this process has updates and requests in hand
 */
export function createKyselyStore(db: Db, engine: Engine, now: () => Date, workerId: string): Store {
  let closed: Promise<void> | undefined;
  const access = createAccess(db, engine);
  return {
    isShared: engine.isShared,
    ...createChats(access),
    ...createSubscriptions(access, now),
    ...createDeliveries(access, now),
    ...createInboxStore(access, workerId, now),
    ...createOutboxStore(access, workerId, now),
    ...createMemory(access, now),
    ...createLeases(access, workerId, now),
    wipe: () => engine.run(() => engine.wipe()),
    close: () => (closed ??= db.destroy()),
  };
}
