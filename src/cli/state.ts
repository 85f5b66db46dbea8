import { existsSync } from "node:fs";
import { folderFor, SHIPPED_CORPUS } from "../corpus/folder.ts";
import { storeFiles } from "../state/sqlite/files.ts";
import { openSqliteStore } from "../state/sqlite/open.ts";
import { sentenceOf } from "./failures.ts";

const USAGE = "Usage: npm run --silent state -- export <chat id>";

/** Prints as JSON everything that is kept of a chat; `null` when nothing is. */
async function printChat(chatId: number, directory: string): Promise<void> {
  const { database } = storeFiles(directory);
  // Opening would make one.
  if (!existsSync(database)) {
    throw new Error(`There is no store at ${database}: set DATA_DIR to the folder that the bot uses.`);
  }
  const store = await openSqliteStore({ directory, now: () => new Date() });
  try {
    process.stdout.write(`${JSON.stringify(await store.exportChat(chatId), null, 2)}\n`);
  } finally {
    await store.close();
  }
}

/** `npm run state -- export <chat>`: shows what is kept of a chat; a wrong command line ends with 2, all else with 1. */
async function main(): Promise<number> {
  const [command, chat = "", ...rest] = process.argv.slice(2);
  if (command !== "export" || !/^-?\d{1,15}$/.test(chat) || rest.length > 0) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    const setting = (name: string) => process.env[name]?.trim() ?? "";
    const directory = setting("DATA_DIR") || folderFor(setting("CORPUS_DIR") || SHIPPED_CORPUS, "data");
    await printChat(Number(chat), directory);
    return 0;
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    return 1;
  }
}

process.exitCode = await main();
