import { randomBytes } from "node:crypto";
import type { DocumentInterface } from "@langchain/core/documents";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { afterAll } from "vitest";
import { ExactStore } from "../../../src/retrieval/vectors/exact-store.ts";
import { loadHnswAddon } from "../../../src/retrieval/vectors/hnsw-graph.ts";
import { HnswStore } from "../../../src/retrieval/vectors/hnsw-store.ts";
import type { PassageStore } from "../../../src/retrieval/vectors/index/passage-store.ts";
import { PgvectorStore } from "../../../src/retrieval/vectors/shared/pgvector-store.ts";
import { openSharedVectors } from "../../../src/retrieval/vectors/shared/shared-vectors.ts";
import { openSql } from "../../../src/state/postgres/sql.ts";
import type { Sql } from "../../../src/state/postgres/sql.ts";
import { startPostgres } from "../../support/postgres.ts";
import type { TestPostgres } from "../../support/postgres.ts";

export interface StoreKind {
  kind: "exact" | "hnsw" | "pgvector";
  /** An empty store of this kind. */
  create: (embeddings: EmbeddingsInterface, dimension: number) => Promise<PassageStore>;
}

export const EXACT: StoreKind = {
  kind: "exact",
  create: (embeddings, dimension) => Promise.resolve(new ExactStore(embeddings, { dimension })),
};
export const HNSW: StoreKind = {
  kind: "hnsw",
  create: async (embeddings, dimension) => new HnswStore(embeddings, { dimension, addon: await loadHnswAddon() }),
};

/** A server with pgvector for the tests of a file, and ways to it; null, with a word why, where there is none. */
export async function startVectorServer(): Promise<{ server: TestPostgres; connect: (url: string) => Sql } | null> {
  const opened: Sql[] = [];
  // Connections are let go before their server is: what is registered last goes first.
  const server = await startPostgres({ hasPgvector: true });
  afterAll(() => Promise.all(opened.map((sql) => sql.close())));
  const connect = (url: string) => {
    const sql = openSql(url);
    opened.push(sql);
    return sql;
  };
  return server && { server, connect };
}

/** The hash of a model or a corpus that nothing else in a database has. */
export function someHash(): string {
  return randomBytes(8).toString("hex");
}

/** The stores that the contract holds for, as far as they can be had: for the tests of a file. */
export async function storeKinds({ comparedUpTo }: { comparedUpTo?: number } = {}): Promise<StoreKind[]> {
  const started = await startVectorServer();
  if (started === null) return [EXACT, HNSW];
  const sql = started.connect(await started.server.createDatabase());
  const create: StoreKind["create"] = async (embeddings, dimension) => {
    const vectors = await openSharedVectors(sql, { model: someHash(), corpus: someHash() }, dimension);
    return new PgvectorStore(embeddings, { dimension, vectors, ...(comparedUpTo !== undefined && { comparedUpTo }) });
  };
  return [EXACT, HNSW, { kind: "pgvector", create }];
}

/** A result of a search as ids and similarities to five digits. */
export function brief(found: [DocumentInterface, number][]): [unknown, number][] {
  return found.map(([{ metadata }, similarity]) => [metadata["id"], Math.round(similarity * 1e5) / 1e5]);
}
