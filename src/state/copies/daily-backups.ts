import { readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { createCopier } from "./back-up.ts";
import type { StorePlace } from "../place.ts";
import { listBackups, oldBackups, removeUnfinished } from "../sqlite/backups.ts";
import type { Backup } from "../sqlite/backups.ts";
import { storeFiles } from "../sqlite/files.ts";
import type { StoreFiles } from "../sqlite/files.ts";

/** Daily copies that are kept; those that were made before a change of the schema are not counted. */
export const KEPT_DAILY_BACKUPS = 7;

/** Holds the name of the last copy that was taken off the machine, so that a restart takes none twice. */
const TAKEN = "taken";

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** What can fail of a copy: making it, or taking it off the machine. */
export type BackupStep = "made" | "taken";

const FAILED: Readonly<Record<BackupStep, string>> = {
  made: "The daily copy of the store could not be made and is tried again in an hour.",
  taken: "The daily copy of the store could not be taken off the machine and is tried again in an hour.",
};

export interface DailyBackupOptions {
  /** Where a store is that is open and has the present schema; copies go into `backups/` of its folder, whichever engine it has. */
  place: StorePlace;
  /** Takes a copy off the machine, by its path. Default: nothing does. */
  takeAway?: ((path: string, signal: AbortSignal) => Promise<void>) | undefined;
  /** Tells the day; sleeps until the signal is aborted at the latest. */
  clock: { now(): Date; sleep(delayMs: number, signal: AbortSignal): Promise<void> };
  /** Told once for each try that failed. */
  logger: { warn(fields: object, message: string): void };
  onFailed?: ((step: BackupStep) => void) | undefined;
}

/** Newest first; what is dated ahead was made by a wrong clock: it is not fresh, and goes first. */
async function dailyBackups(files: StoreFiles, now: Date): Promise<Backup[]> {
  const daily = (await listBackups(files)).filter(({ kind }) => kind === "daily");
  return [...daily.filter(({ at }) => at <= now), ...daily.filter(({ at }) => at > now)];
}

const takenName = ({ backups }: StoreFiles) => readFile(join(backups, TAKEN), "utf8").catch(() => null);

/** When the newest daily copy in a folder was made, and the newest that was taken off the machine; null where none was. */
export async function lastBackups(dataDir: string, now: Date): Promise<Record<BackupStep, Date | null>> {
  const files = storeFiles(dataDir);
  const [daily, taken] = [await dailyBackups(files, now), await takenName(files)];
  return { made: daily[0]?.at ?? null, taken: daily.find(({ path }) => basename(path) === taken)?.at ?? null };
}

/**
 * Copies the store into `backups/` once a day, at once when the last copy is older than that, and keeps the seven newest; each
 * is then taken off the machine. What fails is tried again after an hour.
 * @returns when the signal is aborted, and a copy that is being made is done
 */
export async function runDailyBackups(
  { place, takeAway, clock, logger, onFailed }: DailyBackupOptions,
  signal: AbortSignal,
): Promise<void> {
  const files = storeFiles(place.dataDir);
  const copy = createCopier(place);

  /** The copies that nobody needs any more. */
  async function spentBackups(now: Date) {
    return [...(await dailyBackups(files, now)).slice(KEPT_DAILY_BACKUPS), ...(await oldBackups(files, now))];
  }

  /** @returns in how many milliseconds the next copy is due */
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

  /** @returns what it does; undefined when that failed */
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
    // A clock that was set, or a computer that slept, is noticed within the hour.
    await clock.sleep(Math.min(dueMs, HOUR_MS), signal);
  }
}
