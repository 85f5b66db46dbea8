import type { ExpressionBuilder, Selectable } from "kysely";
import type { Access } from "../database/access.ts";
import type { Db, Tables, Tx } from "../database/schema.ts";
import type { ClaimResult, DeliveryKey, DeliveryRecord, DeliveryState, DeliveryStore, Settlement } from "../store.ts";
import { CHANGE, LONGEST_HOLD_MS } from "../store.ts";
import { keepTold, readLeads, readTold } from "./subscriptions.ts";

const CHECKED_UNTIL = "reminders-checked";

/** @param aheadMs how far the clock of this process is ahead of the common one, which the rows use */
function readDelivery(row: Selectable<Tables["deliveries"]>, aheadMs = 0): Omit<DeliveryRecord, "chatId"> {
  return {
    target: { kind: row.target_kind, id: row.target_id },
    occurrence: row.occurrence,
    leadDays: row.lead_days,
    state: row.state,
    notBefore: new Date(row.not_before + aheadMs),
    attempts: row.attempts,
    maybeRepeat: row.maybe_repeat === 1,
  };
}

const KEY = ["chat_id", "target_kind", "target_id", "occurrence", "lead_days"] as const;

function keyColumns({ chatId, target, occurrence, leadDays }: DeliveryKey) {
  return { chat_id: chatId, target_kind: target.kind, target_id: target.id, occurrence, lead_days: leadDays };
}

function sameKey(key: DeliveryKey) {
  return (eb: ExpressionBuilder<Tables, "deliveries">) => eb.and(keyColumns(key));
}

/** Whether a worker still holds its claim. */
function isHeld({ workerId, attempts }: Settlement) {
  return (eb: ExpressionBuilder<Tables, "deliveries">) => eb.and({ state: "claimed", worker_id: workerId, attempts });
}

/** Whether a delivery can be claimed: it is not done, and nobody holds it. */
function isFree(at: number, repeat: boolean) {
  const states: DeliveryState[] = ["waiting", "skipped", ...(repeat ? (["claimed", "ambiguous"] as const) : [])];
  return (eb: ExpressionBuilder<Tables, "deliveries">) =>
    eb.and([
      eb("state", "in", states),
      eb.or([eb("not_before", "<=", at), eb("not_before", ">", at + LONGEST_HOLD_MS)]),
    ]);
}

/** The deliveries of a chat, without its id. */
export async function exportedDeliveries(tx: Tx, chatId: number): Promise<Omit<DeliveryRecord, "chatId">[]> {
  const rows = await tx
    .selectFrom("deliveries")
    .selectAll()
    .where("chat_id", "=", chatId)
    .orderBy("occurrence")
    .orderBy("target_id")
    .orderBy("lead_days")
    .execute();
  return rows.map((row) => readDelivery(row));
}

/** Moves deliveries to another chat id; when both have one, `sent` wins. */
export async function moveDeliveries(tx: Tx, fromChatId: number, toChatId: number): Promise<void> {
  const rows = await tx.selectFrom("deliveries").selectAll().where("chat_id", "=", fromChatId).execute();
  for (const row of rows) {
    await tx
      .insertInto("deliveries")
      .values({ ...row, chat_id: toChatId })
      .onConflict((conflict) =>
        conflict
          .columns(KEY)
          .doUpdateSet({
            state: row.state,
            not_before: row.not_before,
            worker_id: row.worker_id,
            maybe_repeat: row.maybe_repeat,
          })
          .where("deliveries.state", "!=", "sent"),
      )
      .execute();
  }
  await tx.deleteFrom("deliveries").where("chat_id", "=", fromChatId).execute();
}

/** Whether a subscription still wants a delivery. */
async function wantedBy(
  tx: Tx,
  { chatId, leadDays, occurrence }: DeliveryKey,
  subscriptionId: number,
): Promise<{ blocked: boolean; isWanted: boolean }> {
  const row = await tx
    .selectFrom("subscriptions")
    .innerJoin("chats", "chats.chat_id", "subscriptions.chat_id")
    .select(["subscriptions.leads", "subscriptions.told", "chats.blocked"])
    .where("subscriptions.chat_id", "=", chatId)
    .where("subscriptions.id", "=", subscriptionId)
    .executeTakeFirst();
  if (row === undefined) return { blocked: false, isWanted: false };
  const isWanted =
    leadDays === CHANGE
      ? readTold(row.told)?.plan !== occurrence
      : readLeads(row.leads).some(({ days }) => days === leadDays);
  return { blocked: row.blocked === 1, isWanted };
}

/** Creates the part of the store that keeps deliveries. One worker at a time can claim a delivery. */
export function createDeliveries(
  { read, transact, transactIn, claimable, instant }: Access,
  now: () => Date,
): Omit<DeliveryStore, "subscriptionPage" | "toldPlans"> {
  /** How far the clock of this process is ahead of the common one. Callers use the process's clock, rows the common one. */
  const ahead = async (of: Db | Tx) => now().getTime() - (await instant(of));

  return {
    deliveries: (chatIds, targetIds) =>
      read(async (db) => {
        if (chatIds.length === 0 || targetIds.length === 0) return [];
        const rows = await db
          .selectFrom("deliveries")
          .selectAll()
          .where("chat_id", "in", chatIds)
          .where("target_id", "in", targetIds)
          .execute();
        const aheadMs = await ahead(db);
        return rows.map((row) => ({ chatId: row.chat_id, ...readDelivery(row, aheadMs) }));
      }),

    claimDelivery: (key, { subscriptionId, workerId, leaseUntil, repeat }) =>
      transactIn(key.chatId, async (tx): Promise<ClaimResult> => {
        const wanted = await wantedBy(tx, key, subscriptionId);
        if (!wanted.isWanted) return { claimed: false, reason: "gone" };
        if (wanted.blocked) return { claimed: false, reason: "blocked" };
        const aheadMs = await ahead(tx);
        const lease = { state: "claimed", not_before: leaseUntil.getTime() - aheadMs, worker_id: workerId } as const;
        const first = await tx
          .insertInto("deliveries")
          .values({ ...keyColumns(key), ...lease, attempts: 1, maybe_repeat: 0 })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if (first.numInsertedOrUpdatedRows === 1n) return { claimed: true, maybeRepeat: false, attempts: 1 };
        const free = await claimable(
          tx
            .selectFrom("deliveries")
            .select(["state", "attempts", "maybe_repeat"])
            .where(sameKey(key))
            .where(isFree(now().getTime() - aheadMs, repeat)),
        ).executeTakeFirst();
        if (free === undefined) return { claimed: false, reason: "held" };
        const maybeRepeat = free.maybe_repeat === 1 || free.state === "claimed" || free.state === "ambiguous";
        const attempts = free.attempts + 1;
        await tx
          .updateTable("deliveries")
          .where(sameKey(key))
          .set({ ...lease, attempts, maybe_repeat: maybeRepeat ? 1 : 0 })
          .execute();
        return { claimed: true, maybeRepeat, attempts };
      }),

    settleDelivery: (key, settlement) =>
      transactIn(key.chatId, async (tx) => {
        const told = settlement.state === "sent" ? settlement.told : undefined;
        if (told !== undefined) {
          const { numDeletedRows } = await tx
            .deleteFrom("deliveries")
            .where(sameKey(key))
            .where(isHeld(settlement))
            .executeTakeFirst();
          if (numDeletedRows === 1n) await keepTold(tx, key, told);
          return numDeletedRows === 1n;
        }
        const notBefore =
          settlement.state === "sent" ? {} : { not_before: settlement.notBefore.getTime() - (await ahead(tx)) };
        const { numUpdatedRows } = await tx
          .updateTable("deliveries")
          .where(sameKey(key))
          .where(isHeld(settlement))
          .set({ state: settlement.state, worker_id: null, ...notBefore })
          .executeTakeFirst();
        return numUpdatedRows === 1n;
      }),

    recordSkipped: (keys) =>
      transact(async (tx) => {
        if (keys.length === 0) return 0;
        const asked = [...new Set(keys.map(({ chatId }) => chatId))];
        const chats = await tx.selectFrom("chats").select("chat_id").where("chat_id", "in", asked).execute();
        // Recording a reminder must not bring back a chat that was deleted in the meantime.
        const kept = new Set(chats.map((row) => row.chat_id));
        const skipped = { state: "skipped", not_before: 0, worker_id: null } as const;
        let recorded = 0;
        for (const key of keys.filter(({ chatId }) => kept.has(chatId))) {
          const { numInsertedOrUpdatedRows } = await tx
            .insertInto("deliveries")
            .values({ ...keyColumns(key), ...skipped, attempts: 0, maybe_repeat: 0 })
            .onConflict((conflict) =>
              conflict.columns(KEY).doUpdateSet(skipped).where("deliveries.state", "=", "waiting"),
            )
            .executeTakeFirstOrThrow();
          recorded += Number(numInsertedOrUpdatedRows ?? 0n);
        }
        return recorded;
      }),

    checkedUntil: () =>
      read(async (db) => {
        const row = await db
          .selectFrom("progress")
          .select("until")
          .where("name", "=", CHECKED_UNTIL)
          .executeTakeFirst();
        return row === undefined ? null : new Date(row.until);
      }),

    setCheckedUntil: (instant) =>
      transact(async (tx) => {
        const until = instant.getTime();
        await tx
          .insertInto("progress")
          .values({ name: CHECKED_UNTIL, until })
          .onConflict((conflict) => conflict.column("name").doUpdateSet({ until }))
          .execute();
      }),
  };
}
