import { StoreError } from "../../../src/state/store-error.ts";
import { runDailyBackups } from "../../../src/state/copies/daily-backups.ts";
import { openTestStore } from "../../support/open-test-store.ts";

/** Subscribes one chat after another and prints the id of each when the store has acknowledged it; or why it stopped. */
const [directory = "", first = "1", last = "Infinity", backUp = "false"] = process.argv.slice(2);
try {
  const store = await openTestStore(directory, () => new Date());
  if (backUp === "true") {
    const warn = (_: object, message: string) => process.stdout.write(`${message}\n`);
    const clock = { now: () => new Date(), sleep: () => Promise.resolve() };
    const place = { databaseUrl: null, dataDir: directory };
    const once = new AbortController();
    const made = runDailyBackups({ place, clock, logger: { warn } }, once.signal);
    once.abort();
    await made;
  }
  for (let chatId = Number(first); chatId <= Number(last); chatId += 1) {
    await store.savePreferences(chatId, { language: "fr" });
    await store.subscribe(chatId, { kind: "all" }, [0, 1, 7, 30]);
    process.stdout.write(`${chatId}\n`);
  }
  await store.close();
} catch (error) {
  if (!(error instanceof StoreError)) throw error;
  process.stdout.write(`${JSON.stringify({ code: error.code, message: error.message, cause: String(error.cause) })}\n`);
}
