// Looks through a database and prints as JSON what it found. It runs in a process of its own: on a damaged file the native
// code under libsql may abort, which no handler of an error can catch. It writes nothing. Plain JavaScript starts fastest.
import { existsSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import Database from "libsql";

/** Columns by which our own table of migrations is told from that of some other program. */
const MIGRATION_COLUMNS = ["version", "name", "applied_at"];

const [, , path = "", lockWaitMs = "0"] = process.argv;

/** A connection that cannot write. An immutable one leaves no side files either, and sees nothing that is not in the file itself. */
function connect(mode) {
  const database = new Database(`${pathToFileURL(path).href}?${mode}`);
  database.pragma(`busy_timeout = ${Number(lockWaitMs)}`);
  return database;
}

function all(database, query) {
  return database.prepare(query).all();
}

const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

function isForeign(database) {
  const tables = all(database, "SELECT name FROM sqlite_schema WHERE type = 'table'").map(({ name }) => name);
  if (!tables.includes("schema_migrations")) {
    return tables.length > 0 || all(database, "PRAGMA application_id")[0].application_id !== 0;
  }
  const columns = all(database, "PRAGMA table_info(schema_migrations)").map(({ name }) => name);
  return MIGRATION_COLUMNS.some((name) => !columns.includes(name));
}

/** Somebody else's file is not even given side files; ours may be written by another process meanwhile. */
function isSomebodyElses() {
  const wal = `${path}-wal`;
  const writtenAt = () => statSync(path, { bigint: true }).mtimeNs;
  if (!existsSync(wal)) {
    const before = writtenAt();
    const database = connect("immutable=1");
    const foreign = isForeign(database);
    database.close();
    if (!foreign) return false;
    if (!existsSync(wal) && writtenAt() === before) return true;
  }
  const database = connect("mode=ro");
  const foreign = isForeign(database);
  database.close();
  return foreign;
}

/** What is wrong with our own file, or null: SQLite's own check, and every value read once, of the schema and of every row. */
function damageOf() {
  const database = connect("mode=ro");
  try {
    const report = database.pragma("integrity_check(1)")[0]?.integrity_check;
    if (report !== "ok") return String(report).replace("*** in database main ***", "").replace(/\s+/g, " ").trim();
    const tables = all(database, "SELECT * FROM sqlite_schema").filter(({ type }) => type === "table");
    for (const { name } of tables) {
      for (const row of database.prepare(`SELECT * FROM ${quoted(name)}`).iterate()) void row;
    }
    return null;
  } finally {
    database.close();
  }
}

function findingOf() {
  if (isSomebodyElses()) return { kind: "foreign" };
  const damage = damageOf();
  return damage === null ? { kind: "sound" } : { kind: "damaged", damage };
}

function answer() {
  try {
    return findingOf();
  } catch (error) {
    return { kind: "failed", message: error.message, code: error.code, rawCode: error.rawCode };
  }
}

process.stdout.write(`${JSON.stringify(answer())}\n`);
