import type { Access } from "./access.ts";
import type { TransitStore } from "./transit.ts";

/** The part of the store that holds requests to Telegram until they have got through. */
export function createOutboxStore({
  read,
  transact,
}: Access): Pick<TransitStore, "keepRequest" | "finishRequests" | "keptRequests"> {
  return {
    keepRequest: ({ lane, method, payload, replyTo, askedAt }) =>
      transact(async (tx) => {
        const { id } = await tx
          .insertInto("outbox")
          .values({ lane, method, payload, reply_to: replyTo, asked_at: askedAt.getTime() })
          .returning("id")
          .executeTakeFirstOrThrow();
        return id;
      }),

    finishRequests: (ids) =>
      transact(async (tx) => {
        if (ids.length > 0) await tx.deleteFrom("outbox").where("id", "in", ids).execute();
      }),

    keptRequests: () =>
      read(async (db) => {
        const rows = await db.selectFrom("outbox").selectAll().orderBy("id").execute();
        return rows.map(({ id, lane, method, payload, reply_to: replyTo, asked_at: askedAt }) => ({
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
