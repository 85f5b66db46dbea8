import { rm } from "node:fs/promises";
import { KNOWN_VERSION } from "../migrations.ts";
import { copyToBackup, listBackups, oldBackups, removeUnfinished } from "./backups.ts";
import { LOCK_WAIT_MS, patiently } from "./engine.ts";
import { storeFiles } from "./files.ts";
import { rememberFile } from "./presence.ts";

/** Daily copies that are kept; those that were made before a change of the schema are not counted. */
export const KEPT_DAILY_BACKUPS = 7;

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

export interface DailyBackupOptions {
  /** Folder of a store that is open and has the present schema. */
  directory: string;
  /** Tells the day; sleeps until the signal is aborted at the latest. */
  clock: { now(): Date; sleep(delayMs: number, signal: AbortSignal): Promise<void> };
  /** Told once for each copy that could not be made. */
  logger: { warn(fields: object, message: string): void };
}

/**
 * Copies the store into `backups/` once a day, at once when the last copy is older than that, and keeps the seven newest. A
 * copy that fails is tried again after an hour.
 * @returns what ends it, when a copy that is being made is done
 */
export function startDailyBackups({ directory, clock, logger }: DailyBackupOptions): () => Promise<void> {
  const files = storeFiles(directory);
  const assertPresent = rememberFile(files);
  const stopping = new AbortController();

  /** Newest first; what is dated ahead was made by a wrong clock: it is not fresh, and goes first. */
  async function dailyBackups(now: Date) {
    const daily = (await listBackups(files)).filter(({ kind }) => kind === "daily");
    return [...daily.filter(({ at }) => at <= now), ...daily.filter(({ at }) => at > now)];
  }

  /** The copies that nobody needs any more. */
  async function spentBackups(now: Date) {
    return [...(await dailyBackups(now)).slice(KEPT_DAILY_BACKUPS), ...(await oldBackups(files, now))];
  }

  /** @returns in how many milliseconds the next copy is due */
  async function backUpIfDue(): Promise<number> {
    const now = clock.now();
    const [newest] = await dailyBackups(now);
    const ageMs = newest === undefined ? Infinity : now.getTime() - newest.at.getTime();
    if (ageMs >= 0 && ageMs < DAY_MS) return DAY_MS - ageMs;
    await assertPresent();
    await removeUnfinished(files);
    const copy = { kind: "daily", version: KNOWN_VERSION, at: now } as const;
    await patiently(() => copyToBackup(files, copy), files, LOCK_WAIT_MS);
    for (const { path } of await spentBackups(now)) await rm(path, { force: true });
    return DAY_MS;
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      let dueMs = HOUR_MS;
      try {
        dueMs = await backUpIfDue();
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        logger.warn(
          { err: error },
          `The daily copy of the store could not be made and is tried again in an hour. ${why}`,
        );
      }
      // A clock that was set, or a computer that slept, is noticed within the hour.
      await clock.sleep(Math.min(dueMs, HOUR_MS), stopping.signal);
    }
  }

  const loop = run();
  return async () => {
    stopping.abort();
    await loop;
  };
}
