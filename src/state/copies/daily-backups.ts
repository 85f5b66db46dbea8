import { readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createCopier } from "./back-up.ts";
import type { StorePlace } from "../place.ts";
import { listBackups, oldBackups, removeUnfinished } from "../sqlite/backups.ts";
import type { Backup } from "../sqlite/backups.ts";
import { storeFiles } from "../sqlite/files.ts";
import type { StoreFiles } from "../sqlite/files.ts";

/** Number of daily backups that are kept; backups before a schema change do not count. */
export const KEPT_DAILY_BACKUPS = 7;

/** A file that names the last backup taken off the machine, so that it is not taken again after a restart. */
const TAKEN = "taken";

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** The steps of a backup that can fail: making it, and taking it off the machine. */
export type BackupStep = "made" | "taken";

const FAILED: Readonly<Record<BackupStep, string>> = {
  made: "The daily copy of the store could not be made and is tried again in an hour.",
  taken: "The daily copy of the store could not be taken off the machine and is tried again in an hour.",
};

export interface DailyBackupOptions {
  /** The place of an open store with the current schema. With either engine, backups go into its `backups/`. */
  place: StorePlace;
  /** Takes a backup off the machine, by its path. Default: nothing. */
  takeAway?: ((path: string, signal: AbortSignal) => Promise<void>) | undefined;
  /** The clock; `sleep` returns at the latest when the signal is aborted. */
  clock: { now(): Date; sleep(delayMs: number, signal: AbortSignal): Promise<void> };
  /** Receives a warning for each failed attempt. */
  logger: { warn(fields: object, message: string): void };
  onFailed?: ((step: BackupStep) => void) | undefined;
}

/** The daily backups, newest first. A backup dated in the future comes from a wrong clock, so it is last and is deleted first. */
async function dailyBackups(files: StoreFiles, now: Date): Promise<Backup[]> {
  const daily = (await listBackups(files)).filter(({ kind }) => kind === "daily");
  return [...daily.filter(({ at }) => at <= now), ...daily.filter(({ at }) => at > now)];
}

const takenName = ({ backups }: StoreFiles) => readFile(join(backups, TAKEN), "utf8").catch(() => null);

/** When the newest daily backup was made, and when the last one taken off the machine was made; null for none. */
export async function lastBackups(dataDir: string, now: Date): Promise<Record<BackupStep, Date | null>> {
  const files = storeFiles(dataDir);
  const [daily, taken] = [await dailyBackups(files, now), await takenName(files)];
  return { made: daily[0]?.at ?? null, taken: daily.find(({ path }) => basename(path) === taken)?.at ?? null };
}

/**
 * Backs up the store once a day, or at once if the last backup is older than that. Takes each backup off the machine, and
 * keeps the seven newest. Retries failures after an hour.
 * @returns when the signal is aborted and the current backup is done
 */
export async function runDailyBackups(
  { place, takeAway, clock, logger, onFailed }: DailyBackupOptions,
  signal: AbortSignal,
): Promise<void> {
  const files = storeFiles(place.dataDir);
  const copy = createCopier(place);

  /** The backups to delete. */
  async function spentBackups(now: Date) {
    return [...(await dailyBackups(files, now)).slice(KEPT_DAILY_BACKUPS), ...(await oldBackups(files, now))];
  }

  /** @returns milliseconds until the next backup is due */
  async function backUpIfDue(): Promise<number> {
    const now = clock.now();
    const [newest] = await dailyBackups(files, now);
    const ageMs = newest === undefined ? Infinity : now.getTime() - newest.at.getTime();
    if (ageMs >= 0 && ageMs < DAY_MS) return DAY_MS - ageMs;
    await removeUnfinished(files);
    await copy("daily", now);
    for (const { path } of await spentBackups(now)) await rm(path, { force: true });
    return DAY_MS;
  }

  async function takeNewest(): Promise<void> {
    const [newest] = await dailyBackups(files, clock.now());
    if (takeAway === undefined || newest === undefined) return;
    const name = basename(newest.path);
    if ((await takenName(files)) === name) return;
    await takeAway(newest.path, signal);
    await writeFile(join(files.backups, TAKEN), name, { mode: 0o600 });
  }

  /** @returns the result; undefined when it failed */
  async function attempt<Result>(step: BackupStep, work: () => Promise<Result>) {
    try {
      return await work();
    } catch (error) {
      if (step === "taken" && signal.aborted) return undefined;
      onFailed?.(step);
      logger.warn({ err: error }, `${FAILED[step]} ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  while (!signal.aborted) {
    const dueMs = (await attempt("made", backUpIfDue)) ?? HOUR_MS;
    await attempt("taken", takeNewest);
    // Sleeps at most an hour, so that a changed clock or a suspended computer is noticed.
    await clock.sleep(Math.min(dueMs, HOUR_MS), signal);
  }
}
