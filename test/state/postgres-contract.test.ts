import { describe } from "vitest";
import { openPostgresStore } from "../../src/state/postgres/open.ts";
import { startPostgres } from "../support/postgres.ts";
import { storeContract } from "./store-contract.ts";
import { transitContract } from "./transit-contract.ts";

const server = await startPostgres();

describe.skipIf(server === null)("With a PostgreSQL of its own", () => {
  const open = async (now: () => Date) =>
    openPostgresStore({ url: (await server?.createDatabase()) ?? "", now, commonNow: now });
  storeContract("PostgreSQL", open);
  transitContract("PostgreSQL", () => open(() => new Date()));
});
