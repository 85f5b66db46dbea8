import type { ExpressionBuilder } from "kysely";
import type { Access } from "../database/access.ts";
import { forgetArrivals } from "./inbox.ts";
import { forgetDead } from "./leases.ts";
import type { MemoryKey, MemoryStore, Remembered } from "../memory-store.ts";
import type { Tables, Tx } from "../database/schema.ts";

/** The most values of one kind in a chat. Nobody scrolls back further, and a chat that floods the bot cannot fill the store. */
const VALUES_PER_CHAT = 100;

function sameKey({ chatId, kind, key }: MemoryKey) {
  return (eb: ExpressionBuilder<Tables, "memory">) => eb.and({ chat_id: chatId, kind, key });
}

/** Deletes the oldest values of a kind beyond the limit. */
export async function keepNewest(tx: Tx, { chatId, kind }: Pick<MemoryKey, "chatId" | "kind">): Promise<void> {
  const tooOld = await tx
    .selectFrom("memory")
    .select("key")
    .where("chat_id", "=", chatId)
    .where("kind", "=", kind)
    .orderBy("expires_at", "desc")
    .orderBy("key")
    .limit(VALUES_PER_CHAT)
    .offset(VALUES_PER_CHAT)
    .execute();
  for (const { key } of tooOld) await tx.deleteFrom("memory").where(sameKey({ chatId, kind, key })).execute();
}

/** @param aheadMs how far the clock of this process is ahead of the common one, which expiry uses */
async function insert(tx: Tx, values: readonly Remembered[], aheadMs: number): Promise<void> {
  const rows = values.map(({ chatId, kind, key, value, until }) => ({
    ...{ chat_id: chatId, kind, key, value },
    expires_at: until.getTime() - aheadMs,
  }));
  await tx
    .insertInto("memory")
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(["chat_id", "kind", "key"])
        .doUpdateSet((eb) => ({ value: eb.ref("excluded.value"), expires_at: eb.ref("excluded.expires_at") })),
    )
    .execute();
}

/** Creates the part of the store that keeps values with an expiry. */
export function createMemory({ read, transact, instant }: Access, now: () => Date): MemoryStore {
  return {
    remember: (...values) =>
      transact(async (tx) => {
        await insert(tx, values, now().getTime() - (await instant(tx)));
        // A kind without keys has only one value.
        for (const name of values) if (name.key !== "") await keepNewest(tx, name);
      }),

    recall: (name) =>
      read(async (db) => {
        const at = await instant(db);
        const row = await db
          .selectFrom("memory")
          .select("value")
          .where(sameKey(name))
          .where("expires_at", ">", at)
          .executeTakeFirst();
        return row?.value ?? null;
      }),

    forget: (name) =>
      transact(async (tx) => {
        await tx.deleteFrom("memory").where(sameKey(name)).execute();
      }),

    forgetChat: (chatId) =>
      transact(async (tx) => {
        await tx.deleteFrom("memory").where("chat_id", "=", chatId).execute();
      }),

    forgetExpired: () =>
      transact(async (tx) => {
        const at = await instant(tx);
        await forgetDead(tx, at);
        await forgetArrivals(tx, at);
        const { numDeletedRows } = await tx.deleteFrom("memory").where("expires_at", "<=", at).executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}
