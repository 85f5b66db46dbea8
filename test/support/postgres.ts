import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { setUpServer, WITH_PGVECTOR } from "./postgres-server.ts";
import type { TestPostgres } from "./postgres-server.ts";

export type { TestPostgres } from "./postgres-server.ts";

/**
 * Starts a server for the tests of a file; it ends with them.
 * @returns null, after printing why, if none can be started; tests that need it are skipped then
 */
export async function startPostgres({ hasPgvector = false } = {}): Promise<TestPostgres | null> {
  const folder = await mkdtemp(join(tmpdir(), "jumelages-postgres-"));
  let server: TestPostgres | null = null;
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  try {
    return (server = await setUpServer(folder, hasPgvector));
  } catch (error) {
    const what = hasPgvector ? `PostgreSQL with pgvector (${WITH_PGVECTOR} of PyPI, by python3)` : "PostgreSQL";
    console.warn(`SKIPPED: no ${what} can be started here, and nothing is tested with it. ${String(error)}`);
    return null;
  }
}
