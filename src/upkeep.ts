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

/** The name of the lease: of all processes on a database, one makes the backups. */
const LEASE = "daily copies";
/** If a write takes longer, in milliseconds, the store counts as not writable. */
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
 * The metrics of stored data.
 * @param store the open store; the error that it is waiting out; or undefined before it is opened
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

/** Makes daily backups until the signal is aborted; if several processes share a database, one of them does. */
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
  // The real clock, even when another day is simulated.
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
