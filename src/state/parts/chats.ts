import type { Access } from "../database/access.ts";
import { exportedDeliveries, moveDeliveries } from "./deliveries.ts";
import type { Db, Tx } from "../database/schema.ts";
import type { ChatStore, Preferences } from "../store.ts";
import { moveSubscriptions, subscriptionsOf } from "./subscriptions.ts";

const NOTHING_CHOSEN: Preferences = { language: null, timeZone: null, reminderHour: null, blocked: false };

async function preferencesOf(db: Db | Tx, chatId: number): Promise<Preferences | null> {
  const row = await db.selectFrom("chats").selectAll().where("chat_id", "=", chatId).executeTakeFirst();
  if (row === undefined) return null;
  const { language, time_zone: timeZone, reminder_hour: reminderHour, blocked } = row;
  return { language, timeZone, reminderHour, blocked: blocked === 1 };
}

/** Creates the part of the store that keeps chats and their preferences. */
export function createChats({
  read,
  transactIn,
}: Access): Pick<
  ChatStore,
  "preferences" | "savePreferences" | "setBlocked" | "deleteChat" | "exportChat" | "migrateChat"
> {
  return {
    preferences: (chatId) => read(async (db) => (await preferencesOf(db, chatId)) ?? { ...NOTHING_CHOSEN }),

    savePreferences: (chatId, changes) =>
      transactIn(chatId, async (tx) => {
        const before = (await preferencesOf(tx, chatId)) ?? NOTHING_CHOSEN;
        const after: Preferences = { ...before, ...changes, blocked: before.blocked };
        const row = { language: after.language, time_zone: after.timeZone, reminder_hour: after.reminderHour };
        await tx
          .insertInto("chats")
          .values({ chat_id: chatId, ...row })
          .onConflict((conflict) => conflict.column("chat_id").doUpdateSet(row))
          .execute();
        return after;
      }),

    setBlocked: (chatId, blocked) =>
      transactIn(chatId, async (tx) => {
        await tx
          .updateTable("chats")
          .set({ blocked: blocked ? 1 : 0 })
          .where("chat_id", "=", chatId)
          .execute();
      }),

    deleteChat: (chatId) =>
      transactIn(chatId, async (tx) => {
        const deleted = async (table: "deliveries" | "subscriptions" | "chats"): Promise<number> =>
          Number((await tx.deleteFrom(table).where("chat_id", "=", chatId).executeTakeFirst()).numDeletedRows);
        await tx.deleteFrom("memory").where("chat_id", "=", chatId).execute();
        const deliveries = await deleted("deliveries");
        const subscriptions = await deleted("subscriptions");
        return { preferences: (await deleted("chats")) > 0, subscriptions, deliveries };
      }),

    exportChat: (chatId) =>
      transactIn(chatId, async (tx) => {
        const preferences = await preferencesOf(tx, chatId);
        if (preferences === null) return null;
        const subscriptions = await subscriptionsOf(tx, chatId);
        return { chatId, preferences, subscriptions, deliveries: await exportedDeliveries(tx, chatId) };
      }),

    migrateChat: (fromChatId, toChatId) =>
      transactIn([fromChatId, toChatId], async (tx) => {
        const old = await tx.selectFrom("chats").selectAll().where("chat_id", "=", fromChatId).executeTakeFirst();
        if (old === undefined || fromChatId === toChatId) return;
        await tx
          .insertInto("chats")
          .values({ ...old, chat_id: toChatId, blocked: 0 })
          .onConflict((conflict) =>
            conflict.column("chat_id").doUpdateSet((eb) => ({
              language: eb.fn.coalesce("chats.language", "excluded.language"),
              time_zone: eb.fn.coalesce("chats.time_zone", "excluded.time_zone"),
              reminder_hour: eb.fn.coalesce("chats.reminder_hour", "excluded.reminder_hour"),
            })),
          )
          .execute();
        await moveSubscriptions(tx, fromChatId, toChatId);
        await moveDeliveries(tx, fromChatId, toChatId);
        await tx.deleteFrom("chats").where("chat_id", "=", fromChatId).execute();
      }),
  };
}
