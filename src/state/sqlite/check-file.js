// Checks a database file and prints the result as JSON; writes nothing to the file. It runs in a process of its own,
// because libsql's native code may abort on a damaged file, which JavaScript cannot catch. Plain JavaScript starts fastest.
import { existsSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import Database from "libsql";

/** Columns that distinguish our own table of migrations from the one of another program. */
const MIGRATION_COLUMNS = ["version", "name", "applied_at"];

const [, , path = "", lockWaitMs = "0"] = process.argv;

/** Opens a connection that cannot write. With `immutable=1` it also creates no side files, and sees only the file itself. */
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

/**
 * Whether another program made the file. Such a file must not even get side files, so it is read as immutable. If it
 * changes meanwhile, a running process writes it, so it is read again in the usual way.
 */
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

/** Says what is wrong with our own file; null if nothing is. Runs SQLite's own check, then reads every value once. */
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
