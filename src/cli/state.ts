import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { folderFor, SHIPPED_CORPUS } from "../corpus/folder.ts";
import { createEmbedder } from "../embeddings/embedder.ts";
import { backUpStore } from "../state/copies/back-up.ts";
import { copyStore, countInTransit } from "../state/copies/copy.ts";
import type { Database } from "../state/database/database.ts";
import { openStore } from "../state/open-store.ts";
import type { StorePlace } from "../state/place.ts";
import { ADDRESS_ADVICE, isDatabaseUrl } from "../state/postgres/address.ts";
import { restoreStore } from "../state/copies/restore.ts";
import { openPostgresDatabase } from "../state/postgres/open.ts";
import { storeFiles } from "../state/sqlite/files.ts";
import { openSqliteDatabase } from "../state/sqlite/open.ts";
import type { Store } from "../state/store.ts";
import { createTakeAway } from "../state/copies/take-away.ts";
import { groupAlike, unansweredLines } from "./shared/unanswered.ts";
import { sentenceOf } from "./shared/failures.ts";
import { printsVersion } from "./shared/version.ts";

const USAGE = `Usage: npm run --silent state -- export <chat id>           prints all that is kept of a chat
       npm run --silent state -- votes                      prints how many votes on answers there are of each sort
       npm run --silent state -- unanswered                 prints what nothing was found for, like questions together (KEEP_UNANSWERED)
       npm run --silent state -- backup                     copies the store into DATA_DIR/backups, while the bot runs
       npm run --silent state -- restore FILE              puts such a copy back, while no bot runs; what was there is kept
       npm run --silent state -- copy --to postgres|sqlite  moves what is kept to DATABASE_URL, or back to DATA_DIR, while no bot runs`;

const now = () => new Date();
const setting = (name: string) => process.env[name]?.trim() ?? "";
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Fails if there is no store, since opening would create an empty one. */
function assertPresent({ databaseUrl, dataDir }: StorePlace): void {
  const { database } = storeFiles(dataDir);
  if (databaseUrl !== null || existsSync(database)) return;
  throw new Error(`There is no store at ${database}: set DATA_DIR to the folder that the bot uses.`);
}

async function withStore(place: StorePlace, work: (store: Store) => Promise<void>): Promise<void> {
  assertPresent(place);
  const store = await openStore(place, now);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

/** Prints everything stored about a chat as JSON; `null` if nothing is. */
const printChat = (place: StorePlace, chatId: number) =>
  withStore(place, async (store) => {
    say(JSON.stringify(await store.exportChat(chatId), null, 2));
  });

/** Prints the votes, one line of JSON for each combination. */
const printVotes = (place: StorePlace) =>
  withStore(place, async (store) => {
    for (const count of await store.votes()) say(JSON.stringify(count));
  });

/** Prints the unanswered questions, the most frequent first, with similar ones below. */
const printUnanswered = (place: StorePlace) =>
  withStore(place, async (store) => {
    const questions = await store.unanswered();
    const embedder = createEmbedder({ modelDir: setting("EMBEDDING_MODEL_DIR") || "embeddings/model" });
    try {
      // One at a time: the model's queue is only as long as answers need.
      const vectors: number[][] = [];
      for (const { question } of questions) vectors.push(await embedder.embedQuery(question));
      for (const line of unansweredLines(groupAlike(questions, vectors))) say(line);
    } finally {
      await embedder.dispose();
    }
  });

async function copy({ databaseUrl, dataDir }: StorePlace, to: string): Promise<void> {
  if (databaseUrl === null) {
    throw new Error("DATABASE_URL is not set: it names the PostgreSQL database to copy to or from.");
  }
  if (to === "postgres") assertPresent({ databaseUrl: null, dataDir });
  const opened: Database[] = [];
  const open = async (kind: string) => {
    const database = await (kind === "postgres"
      ? openPostgresDatabase({ url: databaseUrl, now })
      : openSqliteDatabase({ directory: dataDir, now }));
    opened.push(database);
    return database;
  };
  try {
    const source = await open(to === "postgres" ? "sqlite" : "postgres");
    const target = await open(to);
    // No bot may use either side: changes made during the copy would be lost or mixed up.
    for (const { engine } of opened) await engine.run(() => engine.takeAlone());
    const { chats, subscriptions, deliveries, memory } = await copyStore(source, target, { withMemory: true });
    const parts = [
      counted(chats, "chat"),
      counted(subscriptions, "reminder") + " that they asked for",
      counted(deliveries, "reminder") + " sent or being sent",
      counted(memory, "row") + " of memory, which expires within a day",
    ];
    say(`Copied: ${parts.join(", ")}.`);
    const onTheWay = await countInTransit(source);
    if (onTheWay > 0) {
      say(
        `Messages are still on their way there (${onTheWay}) and stay: let the bot finish them on the old store, and copy again into an empty one.`,
      );
    }
  } finally {
    for (const { db } of opened) await db.destroy();
  }
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Makes a backup, runs the configured command on it, and prints its path. */
async function backUp(place: StorePlace): Promise<void> {
  assertPresent(place);
  const path = await backUpStore(place, now());
  say(path);
  const command = setting("BACKUP_COMMAND");
  if (command !== "") await createTakeAway(command)(path, new AbortController().signal);
}

async function restore(place: StorePlace, file: string): Promise<void> {
  const { chats, aside } = await restoreStore(place, file, now);
  say(`Restored: ${counted(chats, "chat")}.${aside === null ? "" : ` What was there before is in ${aside}.`}`);
}

/** The action of a command line; null if it is invalid. */
function commandOf(parameters: string[]): ((place: StorePlace) => Promise<void>) | null {
  const [command, chat = "", ...rest] = parameters;
  if (command === "export" && /^-?\d{1,15}$/.test(chat) && rest.length === 0) {
    return (place) => printChat(place, Number(chat));
  }
  if (command === "votes" && parameters.length === 1) return printVotes;
  if (command === "unanswered" && parameters.length === 1) return printUnanswered;
  if (command === "backup" && parameters.length === 1) return backUp;
  if (command === "restore" && parameters.length === 2 && chat !== "") {
    return (place) => restore(place, chat);
  }
  if (command !== "copy") return null;
  const { values } = parseArgs({ args: parameters.slice(1), options: { to: { type: "string" } }, strict: false });
  const { to } = values;
  return to === "postgres" || to === "sqlite" ? (place) => copy(place, to) : null;
}

/** The location of the store, from the environment. */
function placeOf(): StorePlace {
  const dataDir = setting("DATA_DIR") || folderFor(setting("CORPUS_DIR") || SHIPPED_CORPUS, "data");
  const url = setting("DATABASE_URL");
  if (url !== "" && !isDatabaseUrl(url)) {
    throw new Error(`DATABASE_URL ${ADDRESS_ADVICE}`);
  }
  return { databaseUrl: url === "" ? null : url, dataDir };
}

/**
 * `npm run state`: shows, copies and moves stored data. The exit code is 2 for an invalid command line, 1 for other
 * failures.
 */
async function main(): Promise<number> {
  if (printsVersion(process.argv.slice(2))) return 0;
  const command = commandOf(process.argv.slice(2));
  if (command === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    await command(placeOf());
    return 0;
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    return 1;
  }
}

process.exitCode = await main();
