import { openStore } from "../../src/state/open-store.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { storeContract } from "./store-contract.ts";
import { transitContract } from "./transit-contract.ts";

const open = async (now: () => Date) => openStore({ databaseUrl: null, dataDir: await temporaryDirectory() }, now);

storeContract("A store in its thread", open);
transitContract("A store in its thread", () => open(() => new Date()));
