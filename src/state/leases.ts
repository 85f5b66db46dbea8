import type { ExpressionBuilder } from "kysely";
import type { Access } from "./access.ts";
import { PRESENCE, presenceOf } from "./lease-store.ts";
import type { LeaseStore } from "./lease-store.ts";
import type { Tables } from "./schema.ts";
import { LONGEST_HOLD_MS } from "./store.ts";

/** Whether nobody who lives has a row in hand. One who lives has said so lately. */
export function isLeft(table: "inbox" | "outbox", at: number) {
  return (eb: ExpressionBuilder<Tables, "inbox" | "outbox">) =>
    eb.not(
      eb.exists(
        eb
          .selectFrom("leases")
          .select("leases.name")
          .whereRef("leases.holder", "=", `${table}.worker_id`)
          .where("leases.name", "like", `${PRESENCE}%`)
          .where("leases.until", ">", at)
          .where("leases.until", "<=", at + LONGEST_HOLD_MS),
      ),
    );
}

/** The part of the store that says who may do what. */
export function createLeases({ transact, claimable, instant }: Access, workerId: string, now: () => Date): LeaseStore {
  return {
    workerId,

    acquireLease: (name, holder, end) =>
      transact(async (tx) => {
        const at = await instant(tx);
        const until = at + (end.getTime() - now().getTime());
        const first = await tx
          .insertInto("leases")
          .values({ name, holder, until, token: 1 })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (first.numInsertedOrUpdatedRows === 1n) return 1;
        const held = await claimable(tx.selectFrom("leases").selectAll().where("name", "=", name)).executeTakeFirst();
        if (held === undefined) return null;
        const isFree = held.until <= at || held.until > at + LONGEST_HOLD_MS;
        if (held.holder !== holder && !isFree) return null;
        const token = held.holder === holder ? held.token : held.token + 1;
        await tx.updateTable("leases").where("name", "=", name).set({ holder, until, token }).execute();
        return token;
      }),

    releaseLease: (name, holder) =>
      transact(async (tx) => {
        // Its number stays, so that the next holder has a higher one.
        const own = tx.updateTable("leases").where("name", "=", name).where("holder", "=", holder);
        await own.set({ until: 0 }).execute();
        await tx.deleteFrom("leases").where("name", "=", presenceOf(holder)).where("until", "=", 0).execute();
      }),
  };
}
