import type { BrainOptions } from "../../answer/brain/brain.ts";
import { ADDRESS_ADVICE, isDatabaseUrl } from "../../state/postgres/address.ts";

/** Where vectors are stored: in memory or in the database. */
export interface VectorPlace {
  vectorStore: "hnsw" | "exact" | "pgvector";
  databaseUrl: string | null;
}

/** An open vector search; close it after use. It does not contact a database before the first search. */
export interface OpenedVectors {
  vectors: NonNullable<BrainOptions["vectors"]>;
  close: () => Promise<void>;
}

export async function openVectors({ vectorStore, databaseUrl }: VectorPlace): Promise<OpenedVectors> {
  if (vectorStore !== "pgvector") return { vectors: vectorStore, close: () => Promise.resolve() };
  if (databaseUrl === null) throw new Error("VECTOR_STORE=pgvector works only with DATABASE_URL: set that too.");
  // Imported only when needed, since most starts need no database.
  const { openSql } = await import("../../state/postgres/sql.ts");
  const database = openSql(databaseUrl);
  return { vectors: database, close: database.close };
}

/**
 * Opens the vector search that the environment names, for tools that need no other configuration.
 * @throws with a sentence that says what to correct
 */
export async function openVectorsOf(env: Readonly<Record<string, string | undefined>>): Promise<OpenedVectors> {
  const vectorStore = env["VECTOR_STORE"]?.trim() || "hnsw";
  const url = env["DATABASE_URL"]?.trim() || null;
  if (vectorStore !== "hnsw" && vectorStore !== "exact" && vectorStore !== "pgvector") {
    throw new Error("VECTOR_STORE must be one of hnsw, exact, pgvector.");
  }
  if (vectorStore === "pgvector" && url !== null && !isDatabaseUrl(url)) {
    throw new Error(`DATABASE_URL ${ADDRESS_ADVICE}`);
  }
  return openVectors({ vectorStore, databaseUrl: url });
}
