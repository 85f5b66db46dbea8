import type { Access } from "../database/access.ts";
import { isLeft } from "./leases.ts";
import type { TransitStore } from "../transit.ts";

/** Creates the part of the store that keeps requests to Telegram until they succeed. */
export function createOutboxStore(
  { transact, claimable, instant }: Access,
  workerId: string,
): Pick<TransitStore, "keepRequest" | "finishRequests" | "keptRequests"> {
  return {
    keepRequest: ({ lane, method, payload, replyTo, askedAt }) =>
      transact(async (tx) => {
        const { id } = await tx
          .insertInto("outbox")
          .values({ lane, method, payload, reply_to: replyTo, asked_at: askedAt.getTime(), worker_id: workerId })
          .returning("id")
          .executeTakeFirstOrThrow();
        return id;
      }),

    finishRequests: (ids) =>
      transact(async (tx) => {
        if (ids.length > 0) await tx.deleteFrom("outbox").where("id", "in", ids).execute();
      }),

    keptRequests: (own = false) =>
      transact(async (tx) => {
        const left = isLeft("outbox", await instant(tx), own ? workerId : null);
        const rows = await claimable(tx.selectFrom("outbox").selectAll("outbox").where(left).orderBy("id")).execute();
        const taken = new Set<number>();
        for (const { id } of rows) {
          // Checks again, because another process may have taken a row between the query and its lock, as with updates.
          const claim = tx.updateTable("outbox").set({ worker_id: workerId }).where("id", "=", id).where(left);
          if (await claim.returning("id").executeTakeFirst()) taken.add(id);
        }
        const ours = rows.filter(({ id }) => taken.has(id));
        return ours.map(({ id, lane, method, payload, reply_to: replyTo, asked_at: askedAt }) => ({
          id,
          lane,
          method,
          payload,
          replyTo,
          askedAt: new Date(askedAt),
        }));
      }),
  };
}
