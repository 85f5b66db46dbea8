import { Pool, types } from "pg";
import type { PoolClient } from "pg";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import { storeErrorOf } from "./failures.ts";
import type { Address } from "./address.ts";

type TypeId = Parameters<typeof types.getTypeParser>[0];

/** How many connections a process may have: more than its lanes use, and a tenth of a server's default limit. */
const CONNECTIONS = 10;
/** Timeouts for connecting and for a statement, in milliseconds. */
const [CONNECT_MS, STATEMENT_MS] = [5000, 15_000];

/** There is no connection. Nothing was sent, so the operation can be retried. */
export class NotConnected extends Error {
  constructor(cause: unknown) {
    super("no connection to the database", { cause });
    this.name = "NotConnected";
  }
}

/**
 * A connection pool. Does not reuse a connection whose query got no answer. If the server turns out to be read-only,
 * another one has taken over: connections made before are closed when taken or released, and new ones may lead there.
 */
export function createPool(url: string, at: Address): PostgresPool {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: STATEMENT_MS,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: 2 * STATEMENT_MS,
    keepAlive: true,
    application_name: "jumelages",
    // Chat ids and instants fit a JavaScript number.
    types: {
      getTypeParser: (type: TypeId, format?: "text" | "binary"): ((value: string) => unknown) =>
        type === types.builtins.INT8 ? Number : (types.getTypeParser(type, format) as (value: string) => unknown),
    },
  });
  // A broken connection must not end the process. Whoever uses it gets an error; the next one gets another connection.
  pool.on("error", () => undefined);
  let servers = 1;
  /** For each connection, the number that `servers` had when it was made. */
  const serverOf = new WeakMap<PoolClient, number>();
  const isOfNow = (client: PoolClient) => serverOf.get(client) === servers;
  pool.on("connect", (client) => {
    client.on("error", () => undefined);
    serverOf.set(client, servers);
  });

  async function take(): Promise<PoolClient> {
    for (;;) {
      const client = await pool.connect().catch((error: unknown) => {
        throw new NotConnected(error);
      });
      if (isOfNow(client)) return client;
      client.release(true);
    }
  }

  return {
    async connect() {
      const client = await take();
      let isBroken = false;
      const guarded = {
        async query(sql: string, parameters: readonly unknown[]) {
          try {
            return await client.query(sql, [...parameters]);
          } catch (error) {
            const { code } = storeErrorOf(error, at);
            isBroken ||= code === "unreachable";
            if (code === "read-only" && isOfNow(client)) servers += 1;
            throw error;
          }
        },
        release: () => {
          client.release(isBroken || !isOfNow(client));
        },
      };
      // kysely's type includes cursors, which are not used.
      return guarded as unknown as PostgresPoolClient;
    },
    end: () => pool.end(),
  };
}

/** Resolves when the database has answered. */
export async function reach(pool: PostgresPool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select 1", []);
  } finally {
    client.release();
  }
}
