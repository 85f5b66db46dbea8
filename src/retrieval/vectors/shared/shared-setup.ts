import { capitalized } from "../../../language/capitalized.ts";
import type { RunStatement, VectorDatabase } from "./vector-database.ts";
import { VectorDatabaseError } from "./vector-database.ts";

/** The schema of the vector tables. It is separate from the store's schema, so that backups of the store can leave out the vectors. */
export const VECTORS_SCHEMA = "jumelages_vectors";
/**
 * `m` and `ef_construction` of the graph: pgvector's defaults. With our graph's settings, linking a vector takes longer
 * than embedding it; searches make up for the lower recall by weighing more candidates.
 */
const [LINKS, EF_CONSTRUCTION] = [16, 64];
/** The table with the time at which each corpus was last used. */
export const CORPORA = `${VECTORS_SCHEMA}.corpora`;

/** The advisory lock for changing tables. It has two numbers, so no lock of the store can equal it. */
const LOCK = "select pg_advisory_xact_lock(1952806260, 1)";

/** From this version on, a filtered search continues until it has found enough (iterative scan). */
const LEAST_VERSION = [0, 8];

/** A corpus of a model. */
export interface CorpusKey {
  /** Hash of the model, as hexadecimal digits. */
  model: string;
  /** Hash of the corpus. */
  corpus: string;
}

/** Records that a corpus is in use. */
export async function markUsed(run: RunStatement, { model, corpus }: CorpusKey): Promise<void> {
  await run(
    `insert into ${CORPORA} (model, corpus, used_at) values ($1, $2, now())
     on conflict (model, corpus) do update set used_at = excluded.used_at`,
    [model, corpus],
  );
}

/** Locks out all other processes that change the vectors, until the transaction ends. */
export async function lockVectors(run: RunStatement): Promise<void> {
  await run(LOCK);
}

/** The tables of one model's vectors and passages. */
export interface VectorTables {
  /** Hash of a text → its vector. */
  vectors: string;
  /** Passages by corpus, each with the hash of its text. */
  passages: string;
  /** The schema of the extension's types and operators, quoted for SQL. */
  extension: string;
}

/** PostgreSQL's error code. */
function codeOf(error: unknown): unknown {
  return error instanceof Error ? (error.cause as { code?: unknown } | undefined)?.code : undefined;
}

interface Extension {
  version: string;
  schema: string;
}

const EXTENSION = `
  select extversion as version, quote_ident(nspname) as schema
  from pg_extension join pg_namespace on pg_namespace.oid = extnamespace where extname = 'vector'`;

async function makeExtension({ place, user, transact }: VectorDatabase): Promise<void> {
  try {
    await transact(async (run) => {
      await lockVectors(run);
      await run("create extension if not exists vector");
    });
  } catch (cause) {
    const code = codeOf(cause);
    // Older servers report a missing extension file instead.
    if (code === "0A000" || code === "58P01") {
      throw new VectorDatabaseError(
        `${capitalized(place)} has no pgvector: install that extension on its server (Debian's package is postgresql-NN-pgvector), or set VECTOR_STORE=hnsw.`,
        { cause },
      );
    }
    if (code !== "42501") throw cause;
    throw new VectorDatabaseError(
      `${capitalized(place)} does not let the user ${user} add pgvector: have an administrator run CREATE EXTENSION vector there, or set VECTOR_STORE=hnsw.`,
      { cause },
    );
  }
}

async function provideExtension(database: VectorDatabase): Promise<Extension> {
  const find = async () => (await database.query<Extension>(EXTENSION))[0];
  let found = await find();
  if (!found) {
    await makeExtension(database);
    found = await find();
  }
  const { version, schema } = found ?? { version: "", schema: "" };
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_VERSION;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return { version, schema };
  throw new VectorDatabaseError(
    `${capitalized(database.place)} has pgvector ${version}, and ${LEAST_VERSION.join(".")} or later is needed: install that on its server and run ALTER EXTENSION vector UPDATE there, or set VECTOR_STORE=hnsw.`,
  );
}

/** The statements that create each table and index, in order. */
function statements({ vectors, passages, extension }: VectorTables, dimension: number): [name: string, sql: string][] {
  return [
    [
      CORPORA,
      `create table ${CORPORA} (model text, corpus text, used_at timestamptz not null, primary key (model, corpus))`,
    ],
    [vectors, `create table ${vectors} (hash uuid primary key, embedding ${extension}.vector(${dimension}) not null)`],
    [
      `${vectors}_near`,
      `create index ${vectors.replace(`${VECTORS_SCHEMA}.`, "")}_near on ${vectors}
         using hnsw (embedding ${extension}.vector_ip_ops) with (m = ${LINKS}, ef_construction = ${EF_CONSTRUCTION})`,
    ],
    [
      passages,
      `create table ${passages} (corpus text, id text collate "C", event_id text not null, language text not null,
         hash uuid not null, primary key (corpus, id))`,
    ],
    [
      `${passages}_of_vector`,
      `create index ${passages.replace(`${VECTORS_SCHEMA}.`, "")}_of_vector on ${passages} (hash)`,
    ],
    [
      `${passages}_of_event`,
      `create index ${passages.replace(`${VECTORS_SCHEMA}.`, "")}_of_event on ${passages} (corpus, event_id)`,
    ],
  ];
}

/**
 * Creates what the database still lacks to hold vectors of a model, and marks the corpus as in use. Several processes
 * may do so at the same time.
 * @throws VectorDatabaseError when the extension or the tables cannot be created
 */
export async function provideTables(
  database: VectorDatabase,
  key: CorpusKey,
  dimension: number,
): Promise<VectorTables> {
  const { schema: extension } = await provideExtension(database);
  const tables = {
    vectors: `${VECTORS_SCHEMA}.vectors_${key.model}`,
    passages: `${VECTORS_SCHEMA}.passages_${key.model}`,
    extension,
  };
  try {
    await database.transact(async (run) => {
      await lockVectors(run);
      const [found] = await run<{ isThere: boolean }>(`select to_regnamespace($1) is not null as "isThere"`, [
        VECTORS_SCHEMA,
      ]);
      if (found?.isThere !== true) await run(`create schema ${VECTORS_SCHEMA}`);
      for (const [name, sql] of statements(tables, dimension)) {
        const [made] = await run<{ isThere: boolean }>(`select to_regclass($1) is not null as "isThere"`, [name]);
        if (made?.isThere !== true) await run(sql);
      }
      // In the same transaction: tables without a corpus in use may be dropped.
      await markUsed(run, key);
    });
  } catch (cause) {
    if (codeOf(cause) !== "42501") throw cause;
    throw new VectorDatabaseError(
      `${capitalized(database.place)} does not let the user ${database.user} keep vectors: make this user its owner, or GRANT it CREATE on the database.`,
      { cause },
    );
  }
  return tables;
}
