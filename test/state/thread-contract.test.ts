import { openThreadedStore } from "../../src/state/thread/open.ts";
import { createThreadStart } from "../support/compiled-thread.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { storeContract } from "./store-contract.ts";
import { transitContract } from "./transit-contract.ts";

const startThread = createThreadStart();
const open = async (now: () => Date) =>
  openThreadedStore({ place: { databaseUrl: null, dataDir: await temporaryDirectory() }, now, startThread });

storeContract("A store in its thread", open);
transitContract("A store in its thread", () => open(() => new Date()));
