import type { ExpressionBuilder } from "kysely";
import type { Access } from "../database/access.ts";
import { PRESENCE, presenceOf } from "../lease-store.ts";
import type { LeaseStore } from "../lease-store.ts";
import type { Tables, Tx } from "../database/schema.ts";
import { LONGEST_HOLD_MS } from "../store.ts";

/** How long the presence of a dead process is kept, in milliseconds. */
const FORGOTTEN_MS = 24 * 60 * 60 * 1000;

/**
 * Whether a row may be taken over, because the process that held it is dead: it has not renewed its presence.
 * @param own id of a process whose rows may be taken over even if it is alive; null for none
 */
export function isLeft(table: "inbox" | "outbox", at: number, own: string | null) {
  return (eb: ExpressionBuilder<Tables, "inbox" | "outbox">) => {
    const isInHand = eb.exists(
      eb
        .selectFrom("leases")
        .select("leases.name")
        .whereRef("leases.holder", "=", `${table}.worker_id`)
        .where("leases.name", "like", `${PRESENCE}%`)
        .where("leases.until", ">", at)
        .where("leases.until", "<=", at + LONGEST_HOLD_MS),
    );
    return own === null ? eb.not(isInHand) : eb.or([eb(`${table}.worker_id`, "=", own), eb.not(isInHand)]);
  };
}

/** Deletes the presences of processes that died long ago. @param at now, by the common clock */
export async function forgetDead(tx: Tx, at: number): Promise<void> {
  await tx
    .deleteFrom("leases")
    .where("name", "like", `${PRESENCE}%`)
    .where("until", "<", at - FORGOTTEN_MS)
    .execute();
}

/** Creates the part of the store that keeps leases. */
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
        // The token stays, so that the next holder gets a higher one.
        const own = tx.updateTable("leases").where("name", "=", name).where("holder", "=", holder);
        await own.set({ until: 0 }).execute();
      }),

    stayPresent: (durationMs) =>
      transact(async (tx) => {
        const at = await instant(tx);
        const name = presenceOf(workerId);
        const said = await tx.selectFrom("leases").select("until").where("name", "=", name).executeTakeFirst();
        const until = at + durationMs;
        await tx
          .insertInto("leases")
          .values({ name, holder: workerId, until, token: 1 })
          .onConflict((conflict) => conflict.column("name").doUpdateSet({ until }))
          .execute();
        return said !== undefined && said.until > at && said.until <= at + LONGEST_HOLD_MS;
      }),

    endPresence: () =>
      transact(async (tx) => {
        await tx.deleteFrom("leases").where("name", "=", presenceOf(workerId)).execute();
      }),
  };
}
