import { Pool, types } from "pg";
import type { PoolClient } from "pg";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import { storeErrorOf } from "./failures.ts";
import type { Address } from "./address.ts";

type TypeId = Parameters<typeof types.getTypeParser>[0];

/** Connections of one process at a time: more than its lanes use, a tenth of what a server takes by default. */
const CONNECTIONS = 10;
/** How long a connection may take to be made, and a statement to be answered, in milliseconds. */
const [CONNECT_MS, STATEMENT_MS] = [5000, 15_000];

/** Nothing has been asked of the database yet when this is thrown, so that the same can be tried again. */
export class NotConnected extends Error {
  constructor(cause: unknown) {
    super("no connection to the database", { cause });
    this.name = "NotConnected";
  }
}

/**
 * Connections to a database. One on which something was not answered is not used again, and none of those that were made before a server
 * was found to take nothing but questions: it has a successor, to which the next one may lead.
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
    // Ids of chats and instants all fit a number of JavaScript.
    types: {
      getTypeParser: (type: TypeId, format?: "text" | "binary"): ((value: string) => unknown) =>
        type === types.builtins.INT8 ? Number : (types.getTypeParser(type, format) as (value: string) => unknown),
    },
  });
  // A connection that breaks, in use or not, must not end the process: who uses it is told, the next one makes another.
  pool.on("error", () => undefined);
  let servers = 1;
  /** Which server a connection leads to, counted by those that were left. */
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
      // kysely's type asks for cursors as well, which nothing here uses.
      return guarded as unknown as PostgresPoolClient;
    },
    end: () => pool.end(),
  };
}

/** Resolves when the database has answered something. */
export async function reach(pool: PostgresPool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select 1", []);
  } finally {
    client.release();
  }
}
