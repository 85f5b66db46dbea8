import { openSqliteStore } from "../../src/state/sqlite/open.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { storeContract } from "./store-contract.ts";
import { transitContract } from "./transit-contract.ts";

storeContract("SQLite", async (now) => openSqliteStore({ directory: await temporaryDirectory(), now }));
transitContract("SQLite", async () =>
  openSqliteStore({ directory: await temporaryDirectory(), now: () => new Date() }),
);
