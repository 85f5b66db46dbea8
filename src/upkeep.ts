import { statfs } from "node:fs/promises";
import type { Config } from "./config.ts";
import type { Releasers } from "./lifetime.ts";
import type { Gauges, Metrics, Room } from "./metrics/metrics.ts";
import { createSystemClock } from "./reminders/clock.ts";
import { whileLeading } from "./reminders/lease.ts";
import { lastBackups, runDailyBackups } from "./state/copies/daily-backups.ts";
import type { Store } from "./state/store.ts";
import { StoreError } from "./state/store-error.ts";
import { createTakeAway } from "./state/copies/take-away.ts";
import type { Logger } from "./telegram/logger.ts";

/** What one process at a time does of all that work on a database. */
const LEASE = "daily copies";
/** A store that has not taken a word after so long, in milliseconds, is none that is written. */
const PATIENCE_MS = 3000;

async function isWritable(store: Store | StoreError | undefined): Promise<boolean | null> {
  if (store === undefined) return null;
  if (store instanceof StoreError) return false;
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  const tried = store.tryWriting().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([tried, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

async function roomIn(folder: string): Promise<Room> {
  const { bavail, blocks, bsize } = await statfs(folder);
  return { freeBytes: bavail * bsize, sizeBytes: blocks * bsize };
}

type Place = Pick<Config, "dataDir" | "databaseUrl" | "backupCommand">;

/**
 * What is measured of what keeps people's choices.
 * @param store what is open; the error that it waits for the end of; undefined before
 */
export function upkeepGauges(
  { dataDir }: Place,
  store: () => Store | StoreError | undefined,
): Pick<Gauges, "isWritable" | "lastBackups" | "room"> {
  return {
    isWritable: () => isWritable(store()),
    lastBackups: () => lastBackups(dataDir, new Date()),
    room: () => roomIn(dataDir),
  };
}

/** Makes daily copies until the signal is aborted: of a database that several processes work on, one of them does. */
export function startBackups(
  { dataDir, databaseUrl, backupCommand }: Place,
  {
    store,
    metrics,
    logger,
    signal,
    releasers,
  }: { store: Store; metrics: Metrics | null; logger: Logger; signal: AbortSignal; releasers: Releasers },
): void {
  // Copies follow the days of the machine, whatever day is tried out.
  const clock = createSystemClock();
  const options = {
    place: { dataDir, databaseUrl },
    takeAway: backupCommand === null ? undefined : createTakeAway(backupCommand),
    clock,
    logger,
    onFailed: metrics?.backupFailed,
  };
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  const lease = { store, clock, logger, name: LEASE, holder: store.workerId };
  const running = store.isShared
    ? whileLeading(lease, either, (leading) => runDailyBackups(options, leading))
    : runDailyBackups(options, either);
  releasers.add("the daily copies of the store", async () => {
    ended.abort();
    await running;
  });
}
