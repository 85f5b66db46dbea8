import { z } from "zod";
import type { Passage } from "../../passages.ts";
import type { PassageFilter } from "../index/passage.ts";
import { CORPORA, lockVectors, markUsed, provideTables, VECTORS_SCHEMA } from "./shared-setup.ts";
import type { CorpusKey, VectorTables } from "./shared-setup.ts";
import type { RunStatement, VectorDatabase } from "./vector-database.ts";

/** A passage with the hash of its vector, as hexadecimal digits. */
export type HashedPassage = Pick<Passage, "id" | "eventId" | "language"> & { hash: string };

/** The similarity of a passage or of an event. */
export interface Compared {
  id: string;
  similarity: number;
}

/** The vectors of a corpus, all of length 1, in a database that several processes share. */
export interface SharedVectors {
  /** Number of passages of the corpus in the database. */
  count(): Promise<number>;
  /** Replaces the passages of the corpus. */
  register(passages: readonly HashedPassage[]): Promise<void>;
  /** Adds passages to the corpus, with their vectors. */
  append(passages: readonly HashedPassage[], units: readonly (readonly number[])[]): Promise<void>;
  /** Hashes of passages in the corpus that have no vector yet. */
  missing(): Promise<string[]>;
  /** Which of these hashes have a vector. */
  present(hashes: readonly string[]): Promise<ReadonlySet<string>>;
  /** Stores vectors. An existing vector is not replaced. */
  add(hashes: readonly string[], units: readonly (readonly number[])[]): Promise<void>;
  /** The `k` nearest passages by exact search. */
  scan(query: readonly number[], k: number, filter: PassageFilter | undefined): Promise<Compared[]>;
  /** The `k` nearest passages by the graph. It may miss some, and return fewer than `k`. */
  walk(query: readonly number[], k: number, filter: PassageFilter | undefined, ef: number): Promise<Compared[]>;
  /** The similarity of the nearest passage of each event. */
  compareEvents(query: readonly number[], eventIds: readonly string[]): Promise<Compared[]>;
  /** The vectors of passages. */
  read(ids: readonly string[]): Promise<number[][]>;
  /** Marks the corpus as in use. */
  mark(): Promise<void>;
  /** Deletes corpora that were not used lately, and what only they need. */
  sweep(): Promise<void>;
}

/** Days that an unused corpus is kept, for a rollback or a replica that was off. */
const KEPT_DAYS = 7;
/**
 * How long a statement about vectors is retried while the database does not answer, in milliseconds: embedding them
 * again would be expensive.
 */
const PATIENCE_MS = 10 * 60_000;
/** Rows per statement. */
const ROWS_AT_ONCE = 2000;
/** The highest `ef_search` that pgvector allows, and the setting that lets an iterative scan visit all rows. */
const [MOST_EF, ALL_TUPLES] = [1000, "2147483647"];

const written = (vector: readonly number[]) => `[${vector.join(",")}]`;

function* inPieces(count: number): Generator<[number, number]> {
  for (let start = 0; start < count; start += ROWS_AT_ONCE) yield [start, Math.min(count, start + ROWS_AT_ONCE)];
}

async function insertPassages(
  run: RunStatement,
  { passages: table }: VectorTables,
  corpus: string,
  passages: readonly HashedPassage[],
): Promise<void> {
  for (const [start, end] of inPieces(passages.length)) {
    const piece = passages.slice(start, end);
    await run(
      `insert into ${table} (corpus, id, event_id, language, hash)
       select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::uuid[])
       on conflict (corpus, id) do update set event_id = excluded.event_id, language = excluded.language, hash = excluded.hash`,
      [
        corpus,
        piece.map(({ id }) => id),
        piece.map(({ eventId }) => eventId),
        piece.map(({ language }) => language),
        piece.map(({ hash }) => hash),
      ],
    );
  }
}

/** Inserts vectors: $1 are the hashes, $2 the vectors. */
function insertVectors({ vectors, extension }: VectorTables): string {
  return `insert into ${vectors} (hash, embedding) select * from unnest($1::uuid[], $2::${extension}.vector[])
    on conflict do nothing`;
}

/** The rows that a search reads: passages of corpus $1 with their vectors, compared with the vector $2, filtered. */
function searched({ vectors, passages, extension }: VectorTables, filter: PassageFilter | undefined) {
  const parameters: unknown[] = [];
  const conditions = ["corpus = $1"];
  if (filter?.language !== undefined) conditions.push(`language = $${parameters.push(filter.language) + 3}`);
  if (filter?.eventIds !== undefined) {
    conditions.push(`event_id = any($${parameters.push([...filter.eventIds]) + 3}::text[])`);
  }
  return {
    parameters,
    from: `${vectors} join ${passages} using (hash) where ${conditions.join(" and ")}`,
    distance: `embedding operator(${extension}.<#>) $2::${extension}.vector`,
  };
}

function createSearches(database: VectorDatabase, tables: VectorTables, corpus: string) {
  return {
    scan(query: readonly number[], k: number, filter: PassageFilter | undefined) {
      const { from, distance, parameters } = searched(tables, filter);
      // pgvector gives the negative scalar product. Subtracted from 0, and materialized, it does not use the graph's index.
      return database.query<Compared>(
        `with compared as materialized (select id, 0 - (${distance}) as similarity from ${from})
         select id, similarity from compared order by similarity desc, id limit $3`,
        [corpus, written(query), k, ...parameters],
      );
    },
    walk(query: readonly number[], k: number, filter: PassageFilter | undefined, ef: number) {
      const { from, distance, parameters } = searched(tables, filter);
      return database.transact(async (run) => {
        await run(
          `select set_config('hnsw.ef_search', $1, true), set_config('hnsw.iterative_scan', 'strict_order', true),
             set_config('hnsw.max_scan_tuples', $2, true), set_config('enable_sort', 'off', true)`,
          [String(Math.min(MOST_EF, ef)), ALL_TUPLES],
        );
        return run<Compared>(`select id, 0 - (${distance}) as similarity from ${from} order by ${distance} limit $3`, [
          corpus,
          written(query),
          k,
          ...parameters,
        ]);
      });
    },
    async read(ids: readonly string[]) {
      const { vectors, passages } = tables;
      const found = await database.query<{ written: string }>(
        `select embedding::text as written from ${vectors} join ${passages} using (hash)
         where corpus = $1 and id = any($2::text[])`,
        [corpus, ids],
      );
      return found.map(({ written: numbers }) => z.array(z.number()).parse(JSON.parse(numbers)));
    },
    compareEvents(query: readonly number[], eventIds: readonly string[]) {
      const { from, distance } = searched(tables, undefined);
      return database.query<Compared>(
        `select event_id as id, max(0 - (${distance})) as similarity from ${from} and event_id = any($3::text[])
         group by event_id`,
        [corpus, written(query), eventIds],
      );
    },
  };
}

/** Deletes unused corpora, then passages and vectors without a corpus, then the tables of models without a corpus. */
async function sweep(run: RunStatement, { vectors, passages }: VectorTables, model: string): Promise<void> {
  await lockVectors(run);
  await run(`delete from ${CORPORA} where used_at < now() - make_interval(days => ${KEPT_DAYS})`);
  await run(`delete from ${passages} where corpus not in (select corpus from ${CORPORA} where model = $1)`, [model]);
  await run(
    `delete from ${vectors} where not exists (select from ${passages} where ${passages}.hash = ${vectors}.hash)`,
  );
  const abandoned = await run<{ name: string }>(
    `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
     where schemaname = $1 and tablename ~ '^(vectors|passages)_[0-9a-f]{16}$'
       and substring(tablename from '_(.*)$') not in (select model from ${CORPORA})`,
    [VECTORS_SCHEMA],
  );
  for (const { name } of abandoned) await run(`drop table ${name}`);
}

/** Reads and changes the passages of a corpus. */
function createContents(database: VectorDatabase, tables: VectorTables, key: CorpusKey) {
  const { vectors, passages } = tables;
  const { corpus } = key;
  /** One transaction under the lock, so that a sweep sees a change completely or not at all. */
  const change = (work: (run: RunStatement) => Promise<unknown>) =>
    database.transact(async (run) => {
      await lockVectors(run);
      await markUsed(run, key);
      await work(run);
    });
  return {
    async count() {
      const [found] = await database.query<{ count: number }>(
        `select count(*) as count from ${passages} where corpus = $1`,
        [corpus],
      );
      return found?.count ?? 0;
    },
    register: (registered: readonly HashedPassage[]) =>
      change(async (run) => {
        await run(`delete from ${passages} where corpus = $1 and id <> all($2::text[])`, [
          corpus,
          registered.map(({ id }) => id),
        ]);
        await insertPassages(run, tables, corpus, registered);
      }),
    append: (added: readonly HashedPassage[], units: readonly (readonly number[])[]) =>
      change(async (run) => {
        await insertPassages(run, tables, corpus, added);
        await run(insertVectors(tables), [added.map(({ hash }) => hash), units.map(written)]);
      }),
    async missing() {
      const rows = await database.query<{ hash: string }>(
        `select distinct replace(hash::text, '-', '') as hash from ${passages}
         where corpus = $1 and not exists (select from ${vectors} where ${vectors}.hash = ${passages}.hash)
         order by hash`,
        [corpus],
      );
      return rows.map(({ hash }) => hash);
    },
    mark: () => database.transact((run) => markUsed(run, key)),
    sweep: () => database.transact((run) => sweep(run, tables, key.model)),
  };
}

/** Vectors by hash, for all corpora. */
function createVectors({ query }: VectorDatabase, tables: VectorTables) {
  return {
    async present(hashes: readonly string[]) {
      const rows = await query<{ hash: string }>(
        `select replace(hash::text, '-', '') as hash from ${tables.vectors} where hash = any($1::uuid[])`,
        [hashes],
        PATIENCE_MS,
      );
      return new Set(rows.map(({ hash }) => hash));
    },
    async add(hashes: readonly string[], units: readonly (readonly number[])[]) {
      await query(insertVectors(tables), [hashes, units.map(written)], PATIENCE_MS);
    },
  };
}

/**
 * Opens the vectors of a corpus in a database, and creates the tables when they are missing.
 * @param dimension numbers in a vector
 * @throws VectorDatabaseError when the database cannot hold vectors
 */
export async function openSharedVectors(
  database: VectorDatabase,
  key: CorpusKey,
  dimension: number,
): Promise<SharedVectors> {
  const tables = await provideTables(database, key, dimension);
  return {
    ...createSearches(database, tables, key.corpus),
    ...createContents(database, tables, key),
    ...createVectors(database, tables),
  };
}
