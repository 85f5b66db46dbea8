import type { Engine } from "./engine.ts";
import type { Db, Tables, Tx } from "./schema.ts";

interface Migration {
  version: number;
  name: string;
  up(tx: Tx, engine: Engine): Promise<void>;
}

/** All migrations, in order. Never edit one that was released: add another. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    name: "chats",
    async up(tx) {
      await tx.schema
        .createTable("chats")
        .addColumn("chat_id", "bigint", (column) => column.primaryKey())
        .addColumn("language", "text")
        .addColumn("time_zone", "text")
        .addColumn("reminder_hour", "integer")
        .addColumn("blocked", "integer", (column) => column.notNull().defaultTo(0))
        .execute();
    },
  },
  {
    version: 2,
    name: "reminders",
    async up(tx, { identity }) {
      await tx.schema
        .createTable("subscriptions")
        .addColumn("id", identity.type, (column) => identity.build(column))
        .addColumn("chat_id", "bigint", (column) => column.notNull().references("chats.chat_id"))
        .addColumn("target_kind", "text", (column) => column.notNull())
        .addColumn("target_id", "text", (column) => column.notNull())
        .addColumn("leads", "text", (column) => column.notNull())
        .addUniqueConstraint("one_subscription_per_target", ["chat_id", "target_kind", "target_id"])
        .execute();
      await tx.schema
        .createTable("deliveries")
        .addColumn("chat_id", "bigint", (column) => column.notNull().references("chats.chat_id"))
        .addColumn("twinning_id", "text", (column) => column.notNull())
        .addColumn("year", "integer", (column) => column.notNull())
        .addColumn("lead_days", "integer", (column) => column.notNull())
        .addColumn("state", "text", (column) => column.notNull())
        .addColumn("not_before", "bigint", (column) => column.notNull())
        .addColumn("worker_id", "text")
        .addColumn("attempts", "integer", (column) => column.notNull())
        .addColumn("maybe_repeat", "integer", (column) => column.notNull())
        .addPrimaryKeyConstraint("one_delivery_per_reminder", ["chat_id", "twinning_id", "year", "lead_days"])
        .execute();
      await tx.schema
        .createTable("progress")
        .addColumn("name", "text", (column) => column.primaryKey())
        .addColumn("until", "bigint", (column) => column.notNull())
        .execute();
    },
  },
  {
    version: 3,
    name: "in transit",
    async up(tx, { identity }) {
      await tx.schema
        .createTable("inbox")
        .addColumn("update_id", "bigint", (column) => column.primaryKey())
        .addColumn("identity", "text", (column) => column.notNull())
        .addColumn("payload", "text", (column) => column.notNull())
        .addColumn("deaths", "integer", (column) => column.notNull())
        .addColumn("alone", "integer", (column) => column.notNull())
        .execute();
      await tx.schema
        .createTable("outbox")
        .addColumn("id", identity.type, (column) => identity.build(column))
        .addColumn("lane", "text", (column) => column.notNull())
        .addColumn("method", "text", (column) => column.notNull())
        .addColumn("payload", "text", (column) => column.notNull())
        .addColumn("reply_to", "bigint")
        .addColumn("asked_at", "bigint", (column) => column.notNull())
        .execute();
    },
  },
  {
    version: 4,
    name: "reminders of events",
    async up(tx) {
      await tx.schema.alterTable("subscriptions").addColumn("told", "text").execute();
      await tx.schema.alterTable("deliveries").renameTo("deliveries_by_year").execute();
      await tx.schema
        .createTable("deliveries")
        .addColumn("chat_id", "bigint", (column) => column.notNull().references("chats.chat_id"))
        .addColumn("target_kind", "text", (column) => column.notNull())
        .addColumn("target_id", "text", (column) => column.notNull())
        .addColumn("occurrence", "text", (column) => column.notNull())
        .addColumn("lead_days", "integer", (column) => column.notNull())
        .addColumn("state", "text", (column) => column.notNull())
        .addColumn("not_before", "bigint", (column) => column.notNull())
        .addColumn("worker_id", "text")
        .addColumn("attempts", "integer", (column) => column.notNull())
        .addColumn("maybe_repeat", "integer", (column) => column.notNull())
        .addPrimaryKeyConstraint("one_delivery_per_occurrence", [
          "chat_id",
          "target_kind",
          "target_id",
          "occurrence",
          "lead_days",
        ])
        .execute();
      await moveDeliveriesByYear(tx);
      await tx.schema.dropTable("deliveries_by_year").execute();
    },
  },
  {
    version: 5,
    name: "several processes",
    async up(tx) {
      await tx.schema
        .createTable("leases")
        .addColumn("name", "text", (column) => column.primaryKey())
        .addColumn("holder", "text", (column) => column.notNull())
        .addColumn("until", "bigint", (column) => column.notNull())
        .addColumn("token", "bigint", (column) => column.notNull())
        .execute();
      // SQLite adds one column per statement.
      const inbox = tx.schema.alterTable("inbox");
      await inbox.addColumn("worker_id", "text").execute();
      await inbox.addColumn("lane", "bigint").execute();
      await inbox.addColumn("begun", "integer", (column) => column.notNull().defaultTo(0)).execute();
      await inbox.addColumn("kept_at", "bigint", (column) => column.notNull().defaultTo(0)).execute();
      await tx.schema.alterTable("outbox").addColumn("worker_id", "text").execute();
    },
  },
  {
    version: 6,
    name: "memory",
    async up(tx) {
      await tx.schema
        .createTable("memory")
        .addColumn("chat_id", "bigint", (column) => column.notNull())
        .addColumn("kind", "text", (column) => column.notNull())
        .addColumn("key", "text", (column) => column.notNull())
        .addColumn("value", "text", (column) => column.notNull())
        .addColumn("expires_at", "bigint", (column) => column.notNull())
        .addPrimaryKeyConstraint("one_value_per_key", ["chat_id", "kind", "key"])
        .execute();
      await tx.schema.createIndex("memory_by_expiry").on("memory").column("expires_at").execute();
    },
  },
  {
    version: 7,
    name: "votes",
    async up(tx) {
      await tx.schema
        .createTable("votes")
        .addColumn("asks", "text", (column) => column.notNull())
        .addColumn("kind", "text", (column) => column.notNull())
        .addColumn("language", "text", (column) => column.notNull())
        .addColumn("verdict", "text", (column) => column.notNull())
        .addColumn("count", "bigint", (column) => column.notNull())
        .addPrimaryKeyConstraint("one_count_per_sort", ["asks", "kind", "language", "verdict"])
        .execute();
    },
  },
  {
    version: 8,
    name: "lanes", // Finished updates leave thousands of rows; each new update looks up those of its chat.
    up: (tx) => tx.schema.createIndex("inbox_by_lane").on("inbox").column("lane").execute(),
  },
  {
    version: 9,
    name: "lanes of answers", // An update that begins looks up unsent requests of other processes for its chat.
    up: (tx) => tx.schema.createIndex("outbox_by_lane").on("outbox").column("lane").execute(),
  },
  {
    version: 10,
    name: "programmes",
    async up(tx) {
      await tx.schema
        .createTable("programmes")
        .addColumn("name", "text", (column) => column.primaryKey())
        .addColumn("sha256", "text", (column) => column.notNull())
        .addColumn("content", "text", (column) => column.notNull())
        .addColumn("kept_at", "bigint", (column) => column.notNull())
        .execute();
    },
  },
  {
    version: 11,
    name: "unanswered",
    async up(tx) {
      await tx.schema
        .createTable("unanswered")
        .addColumn("question", "text", (column) => column.notNull())
        .addColumn("language", "text", (column) => column.notNull())
        .addColumn("day", "text", (column) => column.notNull())
        .addColumn("count", "bigint", (column) => column.notNull())
        .addPrimaryKeyConstraint("one_count_per_question", ["question", "language"])
        .execute();
    },
  },
];

/** Converts deliveries of the time when only ties had reminders: gives them the current keys. */
async function moveDeliveriesByYear(tx: Tx): Promise<void> {
  const kept = ["chat_id", "lead_days", "state", "not_before", "worker_id", "attempts", "maybe_repeat"] as const;
  await tx
    .withTables<{
      deliveries_by_year: Omit<Tables["deliveries"], "target_kind" | "target_id" | "occurrence"> & {
        twinning_id: string;
        year: number;
      };
    }>()
    .insertInto("deliveries")
    .columns([...kept, "target_kind", "target_id", "occurrence"])
    .expression((eb) =>
      eb
        .selectFrom("deliveries_by_year")
        .select((row) => [
          ...kept,
          row.cast<"twinning">(row.val("twinning"), "text").as("target_kind"),
          "twinning_id as target_id",
          row.cast<string>("year", "text").as("occurrence"),
        ]),
    )
    .execute();
}

/** The schema version of this code. */
export const KNOWN_VERSION = Math.max(...MIGRATIONS.map(({ version }) => version));

/** Columns by which we recognise our own table of migrations. */
const MIGRATION_COLUMNS = ["version", "name", "applied_at"];
/** The lock of a migration; no chat has this id. */
const MIGRATION_LOCK = 0;

/** The schema version of a database: 0 when it is empty, null when its tables are not ours. */
async function versionOf(db: Db | Tx, engine: Engine): Promise<number | null> {
  const schema = await engine.namespace(db);
  const tables = (await db.introspection.getTables()).filter((table) => table.schema === schema);
  if (tables.length === 0) return 0;
  const columns = tables.find(({ name }) => name === "schema_migrations")?.columns.map(({ name }) => name) ?? [];
  if (!MIGRATION_COLUMNS.every((name) => columns.includes(name))) return null;
  const row = await db
    .selectFrom("schema_migrations")
    .select((eb) => eb.fn.max("version").as("version"))
    .executeTakeFirst();
  return row?.version ?? 0;
}

/**
 * Migrates a database to the schema of this code, in one transaction. Backs up a database with data first.
 * @param migrations all by default; a shorter list gives an older schema
 * @throws the engine's error for a newer or foreign database
 */
export async function migrate(db: Db, engine: Engine, now: () => Date, migrations = MIGRATIONS): Promise<void> {
  const before = await versionOf(db, engine);
  if (before === null) throw await engine.foreign();
  if (before > KNOWN_VERSION) throw await engine.newer(before, KNOWN_VERSION);
  if (migrations.every(({ version }) => version <= before)) return;
  await db.transaction().execute(async (tx) => {
    await engine.lock(tx, MIGRATION_LOCK);
    // Another process may have migrated it in the meantime.
    const found = (await versionOf(tx, engine)) ?? 0;
    const missing = migrations.filter(({ version }) => version > found);
    if (missing.length === 0) return;
    if (found > 0) await engine.backUp(found);
    else await createMigrationTable(tx);
    for (const migration of missing) {
      const { version, name } = migration;
      await migration.up(tx, engine);
      await tx.insertInto("schema_migrations").values({ version, name, applied_at: now().getTime() }).execute();
    }
  });
}

async function createMigrationTable(tx: Tx): Promise<void> {
  await tx.schema
    .createTable("schema_migrations")
    .addColumn("version", "integer", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("applied_at", "bigint", (column) => column.notNull())
    .execute();
}
