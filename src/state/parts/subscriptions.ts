import type { Selectable } from "kysely";
import type { Access } from "../database/access.ts";
import type { Db, Tables, Tx } from "../database/schema.ts";
import { LEAD_DAYS, SUBSCRIPTIONS_PER_CHAT } from "../store.ts";
import type {
  ActiveSubscription,
  ChatStore,
  DeliveryKey,
  DeliveryStore,
  Lead,
  LeadDays,
  ReminderTarget,
  Subscription,
  Told,
} from "../store.ts";

type SubscriptionRow = Pick<Selectable<Tables["subscriptions"]>, "id" | "target_kind" | "target_id" | "leads" | "told">;

/** Parses the lead times of a row. */
export function readLeads(json: string): Lead[] {
  return (JSON.parse(json) as { days: LeadDays; since: number }[]).map(({ days, since }) => ({
    days,
    since: new Date(since),
  }));
}

function writeLeads(leads: readonly Lead[]): string {
  return JSON.stringify(leads.map(({ days, since }) => ({ days, since: since.getTime() })));
}

/** Parses what a chat was told. */
export function readTold(json: string | null): Told | null {
  if (json === null) return null;
  const { at, ...told } = JSON.parse(json) as Omit<Told, "at"> & { at: number };
  return { ...told, at: new Date(at) };
}

function writeTold(told: Told | null): string | null {
  return told && JSON.stringify({ ...told, at: told.at.getTime() });
}

/** Stores what a chat was told about the target of a delivery. */
export async function keepTold(tx: Tx, { chatId, target }: DeliveryKey, told: Told): Promise<void> {
  await tx
    .updateTable("subscriptions")
    .set({ told: writeTold(told) })
    .where((eb) => eb.and({ chat_id: chatId, ...targetColumns(target) }))
    .execute();
}

function readSubscription({ id, target_kind: kind, target_id: targetId, leads, told }: SubscriptionRow): Subscription {
  const target = kind === "all" ? { kind } : { kind, id: targetId };
  return { id, target, leads: readLeads(leads), told: readTold(told) };
}

function targetColumns(target: ReminderTarget): { target_kind: ReminderTarget["kind"]; target_id: string } {
  return { target_kind: target.kind, target_id: target.kind === "all" ? "" : target.id };
}

/** The subscriptions of one chat, oldest first. */
export async function subscriptionsOf(db: Db | Tx, chatId: number): Promise<Subscription[]> {
  const rows = await db.selectFrom("subscriptions").selectAll().where("chat_id", "=", chatId).orderBy("id").execute();
  return rows.map(readSubscription);
}

/** Moves subscriptions to another chat id. When both have one, the lead times are merged, each with its earlier date. */
export async function moveSubscriptions(tx: Tx, fromChatId: number, toChatId: number): Promise<void> {
  const existing = new Map((await subscriptionsOf(tx, toChatId)).map((one) => [JSON.stringify(one.target), one]));
  const hasDigest = [...existing.values()].some(({ target }) => target.kind === "digest");
  for (const moved of await subscriptionsOf(tx, fromChatId)) {
    const other = existing.get(JSON.stringify(moved.target));
    // A chat has one digest; the one it already has stays.
    if (moved.target.kind === "digest" && hasDigest && other === undefined) {
      await tx.deleteFrom("subscriptions").where("id", "=", moved.id).execute();
      continue;
    }
    if (other !== undefined) await tx.deleteFrom("subscriptions").where("id", "=", other.id).execute();
    const leads = LEAD_DAYS.flatMap((days) => {
      const dates = [...moved.leads, ...(other?.leads ?? [])].filter((lead) => lead.days === days);
      const since = Math.min(...dates.map((lead) => lead.since.getTime()));
      return dates.length > 0 ? [{ days, since: new Date(since) }] : [];
    });
    await tx
      .updateTable("subscriptions")
      .set({ chat_id: toChatId, leads: writeLeads(leads) })
      .where("id", "=", moved.id)
      .execute();
  }
}

/** Creates the part of the store that keeps subscriptions to reminders. */
export function createSubscriptions(
  { read, transactIn }: Access,
  now: () => Date,
): Pick<ChatStore, "subscriptions" | "subscribe" | "unsubscribe" | "unsubscribeAll"> &
  Pick<DeliveryStore, "subscriptionPage" | "toldPlans"> {
  return {
    subscriptions: (chatId) => read((db) => subscriptionsOf(db, chatId)),

    subscribe: (chatId, target, leadDays, asked = [], told = null) =>
      transactIn(chatId, async (tx) => {
        const existing = await subscriptionsOf(tx, chatId);
        const { target_kind, target_id } = targetColumns(target);
        const before = existing.find(
          (one) => JSON.stringify(targetColumns(one.target)) === JSON.stringify({ target_kind, target_id }),
        );
        if (before === undefined && existing.length >= SUBSCRIPTIONS_PER_CHAT) {
          return { kind: "limit-reached", limit: SUBSCRIPTIONS_PER_CHAT };
        }
        const leads = LEAD_DAYS.filter((days) => leadDays.includes(days)).map(
          (days) => [...(before?.leads ?? []), ...asked].find((lead) => lead.days === days) ?? { days, since: now() },
        );
        if (leads.length === 0) throw new RangeError("A subscription needs at least one lead time.");
        await tx
          .insertInto("chats")
          .values({ chat_id: chatId })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        const { id } = await tx
          .insertInto("subscriptions")
          .values({ chat_id: chatId, target_kind, target_id, leads: writeLeads(leads), told: writeTold(told) })
          .onConflict((conflict) =>
            conflict.columns(["chat_id", "target_kind", "target_id"]).doUpdateSet({ leads: writeLeads(leads) }),
          )
          .returning("id")
          .executeTakeFirstOrThrow();
        const kept = before === undefined ? told : before.told;
        return { kind: before === undefined ? "created" : "changed", subscription: { id, target, leads, told: kept } };
      }),

    unsubscribe: (chatId, subscriptionId) =>
      transactIn(chatId, async (tx) => {
        const { numDeletedRows } = await tx
          .deleteFrom("subscriptions")
          .where("chat_id", "=", chatId)
          .where("id", "=", subscriptionId)
          .executeTakeFirst();
        return numDeletedRows > 0n;
      }),

    unsubscribeAll: (chatId) =>
      transactIn(chatId, async (tx) => {
        const result = await tx.deleteFrom("subscriptions").where("chat_id", "=", chatId).executeTakeFirst();
        return Number(result.numDeletedRows);
      }),

    toldPlans: () =>
      read(async (db) => {
        const rows = await db
          .selectFrom("subscriptions")
          .select(["target_id", "told"])
          .where("target_kind", "=", "event")
          .execute();
        const plans = rows.flatMap(({ target_id: eventId, told }) => {
          const read = readTold(told);
          if (read === null) return [];
          const { plan, programme } = read;
          return [[JSON.stringify([eventId, plan, programme]), { eventId, plan, programme }] as const];
        });
        return [...new Map(plans).values()];
      }),

    subscriptionPage: (afterChatId, chats) =>
      read(async (db) => {
        const page = await db
          .selectFrom("chats")
          .selectAll()
          .where("blocked", "=", 0)
          .$if(afterChatId !== null, (query) => query.where("chat_id", ">", afterChatId ?? 0))
          .where((eb) =>
            eb.exists(
              eb.selectFrom("subscriptions").select("id").whereRef("subscriptions.chat_id", "=", "chats.chat_id"),
            ),
          )
          .orderBy("chat_id")
          .limit(chats)
          .execute();
        if (page.length === 0) return { subscriptions: [], lastChatId: null };
        const byId = new Map(page.map((row) => [row.chat_id, row]));
        const rows = await db
          .selectFrom("subscriptions")
          .selectAll()
          .where("chat_id", "in", [...byId.keys()])
          .orderBy("chat_id")
          .orderBy("id")
          .execute();
        const subscriptions = rows.flatMap((row): ActiveSubscription[] => {
          const chat = byId.get(row.chat_id);
          if (chat === undefined) return [];
          const { language, time_zone: timeZone, reminder_hour: reminderHour } = chat;
          const preferences = { language, timeZone, reminderHour, blocked: false };
          return [{ ...readSubscription(row), chatId: row.chat_id, preferences }];
        });
        return { subscriptions, lastChatId: page.at(-1)?.chat_id ?? null };
      }),
  };
}
