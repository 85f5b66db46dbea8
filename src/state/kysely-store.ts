import { createAccess } from "./access.ts";
import { createChats } from "./chats.ts";
import { createDeliveries } from "./deliveries.ts";
import type { Engine } from "./engine.ts";
import { createInboxStore } from "./inbox.ts";
import { createOutboxStore } from "./outbox.ts";
import type { Db } from "./schema.ts";
import type { Store } from "./store.ts";
import { createSubscriptions } from "./subscriptions.ts";

/** The store over a migrated database of any engine. */
export function createKyselyStore(db: Db, engine: Engine, now: () => Date): Store {
  let closed: Promise<void> | undefined;
  const access = createAccess(db, engine);
  return {
    ...createChats(access),
    ...createSubscriptions(access, now),
    ...createDeliveries(access, now),
    ...createInboxStore(access),
    ...createOutboxStore(access),
    wipe: () => engine.run(() => engine.wipe()),
    close: () => (closed ??= db.destroy()),
  };
}
