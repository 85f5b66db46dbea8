import type { Access } from "./access.ts";
import type { TransitStore } from "./transit.ts";

/** What stands in place of an update that is finished and not confirmed yet. */
const FINISHED = "";
/** Ids in one statement: well below the number of parameters that any engine takes. */
const IDS_AT_ONCE = 500;

function inPieces(ids: readonly number[]): number[][] {
  const pieces: number[][] = [];
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) pieces.push(ids.slice(start, start + IDS_AT_ONCE));
  return pieces;
}

/** The part of the store that holds updates until they are answered. */
export function createInboxStore({
  transact,
}: Access): Pick<TransitStore, "keepUpdates" | "finishUpdates" | "recoverUpdates" | "leaveUpdates" | "markAlone"> {
  return {
    keepUpdates: (updates, confirmedBelow) =>
      transact(async (tx) => {
        await tx.deleteFrom("inbox").where("payload", "=", FINISHED).where("update_id", "<", confirmedBelow).execute();
        const kept: number[] = [];
        for (const { updateId, identity, payload } of updates) {
          const row = { identity, payload, deaths: 0, alone: 0 } as const;
          const { numInsertedOrUpdatedRows } = await tx
            .insertInto("inbox")
            .values({ update_id: updateId, ...row })
            .onConflict((conflict) =>
              conflict.column("update_id").doUpdateSet(row).where("inbox.identity", "!=", identity),
            )
            .executeTakeFirstOrThrow();
          if (numInsertedOrUpdatedRows === 1n) kept.push(updateId);
        }
        return kept;
      }),

    finishUpdates: (updateIds) =>
      transact(async (tx) => {
        for (const ids of inPieces(updateIds)) {
          await tx.updateTable("inbox").set({ payload: FINISHED }).where("update_id", "in", ids).execute();
        }
      }),

    recoverUpdates: () =>
      transact(async (tx) => {
        const rows = await tx
          .selectFrom("inbox")
          .selectAll()
          .where("payload", "!=", FINISHED)
          .orderBy("update_id")
          .execute();
        await tx
          .updateTable("inbox")
          .set((eb) => ({ deaths: eb("deaths", "+", 1) }))
          .where("payload", "!=", FINISHED)
          .execute();
        return rows.map(({ update_id: updateId, identity, payload, deaths, alone }) => ({
          updateId,
          identity,
          payload,
          // The process in which it came has not counted its own.
          deaths: deaths + 1,
          deathsAlone: alone,
        }));
      }),

    leaveUpdates: () =>
      transact(async (tx) => {
        await tx
          .updateTable("inbox")
          .set((eb) => ({ deaths: eb("deaths", "-", 1) }))
          .where("payload", "!=", FINISHED)
          .execute();
      }),

    markAlone: (updateId, alone) =>
      transact(async (tx) => {
        await tx
          .updateTable("inbox")
          .set((eb) => ({ alone: eb("alone", alone ? "+" : "-", 1) }))
          .where("update_id", "=", updateId)
          .execute();
      }),
  };
}
