import { openSqliteStore } from "../../src/state/sqlite/open.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { storeContract } from "./store-contract.ts";

storeContract("SQLite", async (now) => openSqliteStore({ directory: await temporaryDirectory(), now }));
