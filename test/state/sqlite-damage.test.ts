import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, onTestFinished, test } from "vitest";
import { StoreError } from "../../src/state/store-error.ts";
import { checkFile } from "../../src/state/sqlite/check.ts";
import { openSqliteStore } from "../../src/state/sqlite/open.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { createRandom, damage } from "./damage.ts";

const CHATS = 60;
const now = () => new Date("2026-10-01T08:00:00Z");

/** Damaged copies that are tried; raise it for a longer hunt. */
const TRIALS = 25;
const SEED = 20_210_319;

/** The bytes of a store in which every table has rows; made once. */
async function populatedStore(): Promise<Buffer> {
  populated ??= populate();
  return Buffer.from(await populated);
}
let populated: Promise<Buffer> | undefined;

async function populate(): Promise<Buffer> {
  const directory = await temporaryDirectory();
  const store = await openSqliteStore({ directory, now });
  for (let chatId = 1; chatId <= CHATS; chatId += 1) {
    await store.savePreferences(chatId, { language: "ru", timeZone: "Europe/Moscow", reminderHour: 8 });
    await store.subscribe(chatId, { kind: "twinning", id: `dijon-volgograd-${chatId}` }, [0, 1, 7, 30]);
    await store.recordSkipped([
      { chatId, target: { kind: "twinning", id: "dijon-volgograd" }, occurrence: "2026", leadDays: 1 },
    ]);
  }
  await store.setCheckedUntil(now());
  const file = join(directory, "jumelages.db");
  // Otherwise some of it may still be in the side file.
  const other = new Database(file);
  other.pragma("wal_checkpoint(TRUNCATE)");
  other.close();
  await store.close();
  return readFile(file);
}

async function folderWith(bytes: Buffer): Promise<string> {
  const directory = await temporaryDirectory();
  await writeFile(join(directory, "jumelages.db"), bytes, { mode: 0o600 });
  return directory;
}

/** Opens a store and reads all that is in it; what went wrong, or null. */
async function failureOfReading(directory: string): Promise<unknown> {
  try {
    const store = await openSqliteStore({ directory, now });
    try {
      await store.subscriptionPage(null, 1000);
      await store.checkedUntil();
      for (let chatId = 1; chatId <= CHATS; chatId += 1) await store.exportChat(chatId);
      return null;
    } finally {
      await store.close();
    }
  } catch (error) {
    return error;
  }
}

describe("a store on a failing disk", () => {
  test.each([
    ["a row", "Europe/Moscow"],
    ["the schema", 'text not null, "target_id"'],
  ])("with text in %s that is no longer text is refused as damaged, in a process that lives on", async (_, text) => {
    const bytes = await populatedStore();
    const at = bytes.indexOf(text);
    bytes.fill(0xff, at, at + 4);
    const failure = await failureOfReading(await folderWith(bytes));
    expect(failure).toMatchObject({
      code: "damaged",
      message: expect.stringMatching(
        / is damaged \(reading it ends with [A-Z0-9a-z ]+\): there is no backup of it/,
      ) as string,
    });
  });

  test("with a row that no longer says what it said is refused as damaged", async () => {
    const bytes = await populatedStore();
    bytes.write("?", bytes.indexOf('"days":30'));
    expect(await failureOfReading(await folderWith(bytes))).toMatchObject({
      code: "damaged",
      cause: expect.any(SyntaxError) as SyntaxError,
    });
  });

  test(
    `is read or refused with a StoreError, however its bytes are changed (${TRIALS} trials)`,
    { timeout: 30_000 + TRIALS * 5000 },
    async () => {
      const bytes = await populatedStore();
      const random = createRandom(SEED);
      const outcomes: Record<string, number> = {};
      const copies = Array.from({ length: TRIALS }, () => damage(bytes, random));
      // Two at a time: the check of each is a process of its own.
      const trial = copies.entries();
      const tryAll = async () => {
        for (const [at, copy] of trial) {
          const failure = await failureOfReading(await folderWith(copy));
          if (failure !== null && !(failure instanceof StoreError)) throw new Error(`trial ${at}`, { cause: failure });
          const outcome = failure === null ? "read" : failure.code;
          outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
        }
      };
      await Promise.all([tryAll(), tryAll()]);
      console.info(`${TRIALS} damaged stores: ${JSON.stringify(outcomes)}`);
      expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(TRIALS);
    },
  );
});

describe("the check of a file", () => {
  test("is bounded in time", async () => {
    const directory = await folderWith(await populatedStore());
    await expect(checkFile(join(directory, "jumelages.db"), { timeoutMs: 1 })).rejects.toMatchObject({
      code: "failed",
      message: expect.stringMatching(/did not end within 1 ms: see whether its disk is slow/) as string,
    });
  });

  test("finds a store sound that another process has open", async () => {
    const directory = await temporaryDirectory();
    const store = await openSqliteStore({ directory, now });
    onTestFinished(() => store.close());
    await store.savePreferences(1, { language: "fr" });
    expect(await checkFile(join(directory, "jumelages.db"))).toEqual({ kind: "sound" });
    await store.savePreferences(1, { language: "ru" });
  });
});
