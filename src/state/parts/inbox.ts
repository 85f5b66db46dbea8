import { sql } from "kysely";
import type { Expression, ExpressionBuilder } from "kysely";
import type { Access } from "../database/access.ts";
import { isLeft } from "./leases.ts";
import type { Tables, Tx } from "../database/schema.ts";
import { chatLane } from "../transit.ts";
import type { StoredUpdate, TransitStore, Turn } from "../transit.ts";

/** The payload of an update that is finished, and that Telegram may still repeat. */
const FINISHED = "";
/** Ids per statement: well below any engine's limit of parameters. */
const IDS_AT_ONCE = 500;
/** How long the ids of updates are remembered: the day during which Telegram repeats them, and one more. */
const REMEMBERED_MS = 2 * 24 * 60 * 60 * 1000;

/** Deletes finished updates that Telegram no longer repeats. @param at now, by the common clock */
export async function forgetArrivals(tx: Tx, at: number): Promise<void> {
  const kept = tx.deleteFrom("inbox").where("payload", "=", FINISHED);
  // Rows of earlier versions have no time.
  await kept
    .where("kept_at", ">", 0)
    .where("kept_at", "<", at - REMEMBERED_MS)
    .execute();
}

function inPieces(ids: readonly number[]): number[][] {
  const pieces: number[][] = [];
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE) pieces.push(ids.slice(start, start + IDS_AT_ONCE));
  return pieces;
}

/**
 * Whether an update must wait for something else in its lane: an earlier update, an update that another process has
 * begun, or an unsent answer of another process. A process keeps its own work in order itself.
 */
async function hasToWait(tx: Tx, lane: number, updateId: number, workerId: string): Promise<boolean> {
  const update = await tx
    .selectFrom("inbox")
    .select("update_id")
    .where("lane", "=", lane)
    .where("payload", "!=", FINISHED)
    .where((eb) => {
      const isOwn = eb(eb.fn.coalesce("worker_id", sql.lit("")), "=", workerId);
      const isEarlier = eb("update_id", "<", updateId);
      return eb.or([
        eb.and([eb.not(isOwn), eb.or([eb("begun", "=", 1), isEarlier])]),
        // An earlier update of this process may be in the table before the process knows about it.
        eb.and([isOwn, eb("begun", "=", 0), isEarlier]),
      ]);
    })
    .executeTakeFirst();
  if (update !== undefined) return true;
  // Answers are checked after updates: an answer is stored before its update is finished, so none can slip through.
  const answer = await tx
    .selectFrom("outbox")
    .select("id")
    .where("lane", "=", chatLane(lane))
    .where((eb) => eb(eb.fn.coalesce("worker_id", sql.lit("")), "!=", workerId))
    .executeTakeFirst();
  return answer !== undefined;
}

/** SQL for the value of `begun`: 1 if the lane has no unfinished update and no unsent answer. */
function isAlone(eb: ExpressionBuilder<Tables, "inbox">, lane: number | null): Expression<0 | 1> {
  if (lane === null) return eb.lit(1);
  const others = eb.selectFrom("inbox").select("update_id").where("lane", "=", lane).where("payload", "!=", FINISHED);
  const answers = eb.selectFrom("outbox").select("id").where("lane", "=", chatLane(lane));
  return eb
    .case()
    .when(eb.or([eb.exists(others), eb.exists(answers)]))
    .then(eb.lit(0))
    .else(eb.lit(1))
    .end();
}

/** Creates the part of the store that keeps updates until they are answered. */
export function createInboxStore(
  { transact, transactIn, read, claimable, instant, isShared }: Access,
  workerId: string,
): Pick<
  TransitStore,
  "keepUpdates" | "finishUpdates" | "recoverUpdates" | "leaveUpdates" | "markAlone" | "beginUpdate"
> {
  /** Stores an update if it is new. With a known id it is new if its identity differs, or if the old one was finished long ago. */
  async function insert(tx: Tx, update: StoredUpdate, at: number): Promise<boolean> {
    const { updateId, identity, payload, lane = null } = update;
    const row = { identity, payload, lane, worker_id: workerId, deaths: 0, alone: 0, begun: 0, kept_at: at } as const;
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto("inbox")
      .values((eb) => ({ update_id: updateId, ...row, ...(isShared && { begun: isAlone(eb, lane) }) }))
      .onConflict((conflict) =>
        conflict
          .column("update_id")
          .doUpdateSet(row)
          .where((eb) =>
            eb.or([
              eb("inbox.identity", "!=", identity),
              eb.and([
                eb("inbox.payload", "=", FINISHED),
                eb("inbox.kept_at", ">", 0),
                eb("inbox.kept_at", "<", at - REMEMBERED_MS),
              ]),
            ]),
          ),
      )
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  }

  const finish = (tx: Tx, updateIds: readonly number[]) =>
    tx
      .updateTable("inbox")
      .set({ payload: FINISHED })
      .where("update_id", "in", updateIds)
      .where("worker_id", "=", workerId)
      .execute();

  return {
    keepUpdates: (updates, confirmedBelow) => {
      // An update in an idle lane begins at once. Meanwhile the lock keeps other processes from beginning another one there.
      const lanes = isShared ? new Set(updates.flatMap(({ lane }) => lane ?? [])) : [];
      return transactIn([...lanes], async (tx) => {
        await tx.deleteFrom("inbox").where("update_id", "<", confirmedBelow).where("payload", "=", FINISHED).execute();
        const at = await instant(tx);
        const kept: number[] = [];
        for (const update of updates) if (await insert(tx, update, at)) kept.push(update.updateId);
        return kept;
      });
    },

    beginUpdate: async (updateId, handled = null): Promise<Turn> => {
      const row = await read((db) =>
        db.selectFrom("inbox").selectAll().where("update_id", "=", updateId).executeTakeFirst(),
      );
      // The update could not be stored, so no other process can have it.
      if (row === undefined) return "begun";
      if (row.worker_id !== workerId || row.payload === FINISHED) return "lost";
      if (row.begun === 1) return "begun";
      const { lane } = row;
      return transactIn(lane ?? [], async (tx) => {
        if (handled !== null) await finish(tx, [handled]);
        if (lane !== null && (await hasToWait(tx, lane, updateId, workerId))) return "waits";
        const { numUpdatedRows } = await tx
          .updateTable("inbox")
          .where("update_id", "=", updateId)
          .where("worker_id", "=", workerId)
          .set({ begun: 1 })
          .executeTakeFirst();
        return numUpdatedRows === 1n ? "begun" : "lost";
      });
    },

    finishUpdates: (updateIds) =>
      transact(async (tx) => {
        for (const ids of inPieces(updateIds)) await finish(tx, ids);
      }),

    recoverUpdates: (own = false) =>
      transact(async (tx) => {
        const at = await instant(tx);
        const left = tx
          .selectFrom("inbox")
          .selectAll("inbox")
          .where("payload", "!=", FINISHED)
          .where(isLeft("inbox", at, own ? workerId : null))
          .orderBy("update_id");
        const rows = await claimable(left).execute();
        // Without `own`, a row in our name is one that another look of this process took between our query and its lock.
        const held = own ? rows.filter((row) => row.worker_id === workerId) : [];
        const taken = new Map(held.map((row) => [row.update_id, row.deaths]));
        for (const ids of inPieces(rows.map((row) => row.update_id))) {
          const ours = await tx
            .updateTable("inbox")
            .set((eb) => ({ deaths: eb("deaths", "+", 1), worker_id: workerId, begun: 0 }))
            .where("update_id", "in", ids)
            // Checks again, because another process may have taken a row between the query and its lock.
            .where(isLeft("inbox", at, null))
            .returning(["update_id", "deaths"])
            .execute();
          for (const { update_id: updateId, deaths } of ours) taken.set(updateId, deaths);
        }
        return rows.flatMap(({ update_id: updateId, identity, payload, lane, alone }) => {
          const deaths = taken.get(updateId);
          return deaths === undefined ? [] : { updateId, identity, payload, lane, deaths, deathsAlone: alone };
        });
      }),

    leaveUpdates: () =>
      transact(async (tx) => {
        await tx
          .updateTable("inbox")
          .set((eb) => ({ deaths: eb("deaths", "-", 1) }))
          .where("payload", "!=", FINISHED)
          .where("worker_id", "=", workerId)
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
