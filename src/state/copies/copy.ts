import type { Database } from "../database/database.ts";
import type { Tables, Tx } from "../database/schema.ts";
import { StoreError } from "../store-error.ts";

/** Tables of chats, in an order that satisfies their foreign keys. */
const CHAT_TABLES = ["chats", "subscriptions", "deliveries", "memory"] as const;
/** Small tables that belong to no chat. */
const WHOLE_TABLES = ["progress", "votes", "unanswered"] as const;
/** Tables whose rows expire. Backups leave them out, because a backup lives longer than the rows may. */
const FORGOTTEN: ReadonlySet<string> = new Set(["memory", "unanswered"]);
type ChatTable = (typeof CHAT_TABLES)[number];

/** How many chats are read and how many rows are written at a time: well below any engine's limit of parameters. */
const [CHATS_AT_ONCE, ROWS_AT_ONCE] = [200, 200];

/** Number of copied rows per table; `chats` has one for each chat with preferences. */
export type Copied = Record<ChatTable, number>;

/** The error when the target store is not empty. */
function notEmpty(chats: number): StoreError {
  return new StoreError(
    "failed",
    `The store that should be written holds ${chats} chat(s) already: nothing was copied. Name an empty one, or set that one aside.`,
  );
}

/** The next rows of a table, by ascending chat id; a chat is never split. Empty at the end. */
async function rowsOf(tx: Tx, table: ChatTable, after: number | null): Promise<Record<string, unknown>[]> {
  const chatId = tx.dynamic.ref<string>("chat_id");
  const chats = tx
    .selectFrom(table)
    .select("chat_id")
    .distinct()
    .$if(after !== null, (query) => query.where("chat_id", ">", after ?? 0))
    .orderBy("chat_id")
    .limit(CHATS_AT_ONCE);
  const ids = (await chats.execute()).map((row) => row.chat_id);
  if (ids.length === 0) return [];
  return tx.selectFrom(table).selectAll().where(chatId, "in", ids).orderBy(chatId).execute();
}

async function copyTable(source: Tx, target: Tx, table: ChatTable): Promise<number> {
  let copied = 0;
  let after: number | null = null;
  for (;;) {
    const rows = await rowsOf(source, table, after);
    if (rows.length === 0) return copied;
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
      const piece = rows.slice(start, start + ROWS_AT_ONCE);
      await target
        .insertInto(table)
        .values(piece as never)
        .execute();
    }
    copied += rows.length;
    after = rows.at(-1)?.["chat_id"] as number;
  }
}

/** Replaces a small table of the target. */
async function copyWhole(source: Tx, target: Tx, table: (typeof WHOLE_TABLES)[number]): Promise<void> {
  await target.deleteFrom(table).execute();
  const rows = await source.selectFrom(table).selectAll().execute();
  if (rows.length > 0) {
    await target.insertInto(table).values(rows).execute();
  }
}

/** Number of chats with any data. */
async function countChats(tx: Tx): Promise<number> {
  const known = tx.selectFrom("chats").select("chat_id").union(tx.selectFrom("memory").select("chat_id"));
  const { count } = await tx
    .selectFrom(known.as("known"))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

async function countOf(tx: Tx, table: keyof Tables): Promise<number> {
  const { count } = await tx
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

export interface CopyOptions {
  /** Whether to copy memory (values with an expiry). Backups must not have it, because they live longer than the values may. */
  withMemory: boolean;
}

/**
 * Copies all data of chats into another, empty database, as a consistent snapshot: either everything or nothing. Does not
 * copy rows in transit, which the running bot finishes.
 * @throws {StoreError} if either database fails, or if the target is not empty
 */
export function copyStore(source: Database, target: Database, { withMemory }: CopyOptions): Promise<Copied> {
  const readAll = source.db.transaction().setIsolationLevel("repeatable read");
  const write = (from: Tx) =>
    target.db.transaction().execute(async (to) => {
      const present = await countChats(to);
      if (present > 0) throw notEmpty(present);
      const copied: Copied = { chats: 0, subscriptions: 0, deliveries: 0, memory: 0 };
      for (const table of CHAT_TABLES) {
        if (withMemory || !FORGOTTEN.has(table)) copied[table] = await copyTable(from, to, table);
      }
      await target.engine.renumber(to, "subscriptions");
      for (const table of WHOLE_TABLES) {
        if (withMemory || !FORGOTTEN.has(table)) await copyWhole(from, to, table);
      }
      return copied;
    });
  return source.engine.run(() => readAll.execute((from) => target.engine.run(() => write(from))));
}

/** Number of unanswered updates and unsent requests in a database. */
export function countInTransit({ db, engine }: Database): Promise<number> {
  return engine.run(() =>
    db.transaction().execute(async (tx) => {
      const unanswered = await tx.selectFrom("inbox").select("update_id").where("payload", "!=", "").execute();
      return unanswered.length + (await countOf(tx, "outbox"));
    }),
  );
}
