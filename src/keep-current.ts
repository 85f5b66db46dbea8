import type { Brain } from "./answer/brain/brain.ts";
import type { RenewableBrain } from "./answer/brain/renewable-brain.ts";
import type { Config } from "./config.ts";
import { problemsOf } from "./corpus/load.ts";
import { readFolder } from "./corpus/import/plan/folder.ts";
import type { Embed } from "./corpus/import/fields/sorting.ts";
import { sourceLine } from "./corpus/sync/report.ts";
import { contentHash, sharedName, shareState, signatureOf } from "./corpus/sync/shared.ts";
import { nameOfSource, sourcesOf } from "./corpus/sync/sources.ts";
import { readState } from "./corpus/sync/state.ts";
import { syncFolder } from "./corpus/sync/sync.ts";
import type { Clock } from "./reminders/clock.ts";
import { whileLeading } from "./reminders/lease.ts";
import type { Store } from "./state/store.ts";
import type { Logger } from "./telegram/logger.ts";

/** The name of the lease: of all processes on a database, one fetches the sources. */
const LEASE = "sources of the programme";
/** How often to check whether the folder or the shared version has changed, in milliseconds. */
const LOOK_MS = 60_000;

export interface KeepCurrentDeps {
  store: Pick<
    Store,
    | "isShared"
    | "workerId"
    | "programmeHash"
    | "programmeState"
    | "keepProgrammeState"
    | "acquireLease"
    | "releaseLease"
  >;
  /** The real clock: sources are fetched by the machine's date, even when another day is simulated. */
  clock: Clock;
  logger: Logger;
  /** Embeds texts, to sort events without headings; without it they get no heading. */
  embed?: Embed | null;
}

type Place = Pick<Config, "corpusDir" | "syncEveryMs">;

async function namesSources(folder: string): Promise<boolean> {
  return (sourcesOf((await readFolder(folder)).programme) ?? []).length > 0;
}

/** Takes over the shared version of the programme, or shares a newer one. @returns whether both are now the same */
async function share(folder: string, { store, logger }: KeepCurrentDeps): Promise<boolean> {
  const name = store.isShared ? await sharedName(folder) : null;
  if (name === null) return true;
  const problems = await shareState(folder, { states: store, name, check: problemsOf });
  if (problems.length === 0) return true;
  logger.error(
    { problems: problems.length, first: problems[0] },
    "the programme that other processes have does not fit this folder: its own is answered by",
  );
  return false;
}

/** Fetches the sources once, and logs the outcome of each. */
async function sync(folder: string, signal: AbortSignal, { clock, logger, embed }: KeepCurrentDeps): Promise<void> {
  const { sources } = await syncFolder(folder, { check: problemsOf, now: clock.now, signal, embed });
  for (const report of sources) {
    const fields = { source: nameOfSource(report.address), line: sourceLine(report) };
    if (report.outcome === "failed") logger.warn(fields, "a source of the programme could not be taken");
    else if (report.outcome === "taken" && report.held) {
      logger.warn({ ...fields, because: report.held.because }, "a source has events no more that are kept");
    } else logger.info(fields, "a source of the programme was asked");
  }
}

/**
 * Fetches a programme that names sources but has no events yet.
 * @returns the signature of the files that the brain will be made from, for {@link keepCurrent}
 * @throws {ImportError} if that is impossible
 */
export async function fetchFirst(
  { corpusDir }: Pick<Place, "corpusDir">,
  signal: AbortSignal,
  deps: KeepCurrentDeps,
): Promise<string> {
  // An unreadable folder counts as present: opening it reports the problem.
  const isThere = async () => {
    const folder = await readFolder(corpusDir).catch(() => null);
    return folder?.events !== null;
  };
  if (!(await isThere()) && (await namesSources(corpusDir))) {
    await share(corpusDir, deps);
    if (!(await isThere())) {
      await sync(corpusDir, signal, deps);
      await share(corpusDir, deps);
    }
  }
  return signatureOf(corpusDir);
}

export interface KeepCurrentOptions extends KeepCurrentDeps {
  signal: AbortSignal;
  /** The signature of the files that the brain was made from, see {@link fetchFirst}. */
  madeOf: string;
  /** Called with each new brain. */
  onRenewed: (brain: Brain) => void;
  /** How often to check for changes, in milliseconds. Default 60 000. */
  lookMs?: number;
}

export interface KeptCurrent {
  /** Whether this process answers from the version that all processes on the store share. */
  isCurrent: () => Promise<boolean>;
  /** Stops it. Resolves when nothing is running any more, except a renewal, which the brain ends. */
  stop: () => Promise<void>;
}

/** The result of some work; null if the signal is aborted first. */
async function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result | null> {
  const watching = new AbortController();
  const aborted = new Promise<null>((resolve) => {
    const give = () => {
      resolve(null);
    };
    if (signal.aborted) give();
    signal.addEventListener("abort", give, { signal: watching.signal });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    watching.abort();
    work.catch(() => undefined);
  }
}

/**
 * Keeps the programme current until the signal is aborted. It fetches the sources on a schedule (in one of the
 * processes on a store), and renews the brain whenever the files in the folder have changed for any reason.
 */
export function keepCurrent(
  { corpusDir, syncEveryMs }: Place,
  brain: Pick<RenewableBrain, "renew">,
  { signal: ending, madeOf, onRenewed, lookMs = LOOK_MS, ...deps }: KeepCurrentOptions,
): KeptCurrent {
  const { store, clock, logger } = deps;
  const stopped = new AbortController();
  const signal = AbortSignal.any([ending, stopped.signal]);
  /** The signature of the files that are in use, or that failed to load. */
  let signature = madeOf;
  let ownHash: string | null = null;
  /** The state at the last check, here and in the shared store. */
  let looked: { signature: string; theirs: string | null } = { signature: "", theirs: null };
  /** The name of the programme in the shared store. */
  let name: string | null = null;
  /** Whether the folder matches the shared version, and whether it could be loaded. */
  let [isAlike, isUsable] = [true, true];
  let looking: Promise<void> = Promise.resolve();

  async function lookOnce(): Promise<void> {
    if (signal.aborted) return;
    const there = await signatureOf(corpusDir);
    if (store.isShared && there !== looked.signature) name = await sharedName(corpusDir);
    const theirs = store.isShared && name !== null ? await store.programmeHash(name) : null;
    // Nothing has changed, so nothing is read.
    if (there === looked.signature && theirs === looked.theirs) return;
    isAlike = await share(corpusDir, deps);
    const found = await signatureOf(corpusDir);
    const hash = store.isShared ? await contentHash(corpusDir) : null;
    looked = { signature: found, theirs };
    if (signature !== found) {
      signature = found;
      try {
        const next = await unlessAborted(brain.renew(), signal);
        if (next === null) return;
        onRenewed(next);
        isUsable = true;
        logger.info({ events: next.deps.corpus.events.length }, "the programme has changed and is answered by");
      } catch (error) {
        isUsable = false;
        logger.error({ err: error }, "the programme has changed and cannot be used: the one before is answered by");
      }
    }
    ownHash = hash;
  }
  /** Queues a check; an error is logged, and the next check tries again. */
  function look(): Promise<void> {
    looking = looking.then(lookOnce).catch((error: unknown) => {
      logger.warn({ err: error }, "whether the programme has changed could not be found out yet");
    });
    return looking;
  }

  async function watch(): Promise<void> {
    while (!signal.aborted) {
      await look();
      await clock.sleep(lookMs, signal);
    }
  }

  async function askSources(leading: AbortSignal, everyMs: number): Promise<void> {
    while (!leading.aborted) {
      const { syncedAt } = await readState(corpusDir);
      const waitMs = syncedAt === undefined ? 0 : Date.parse(syncedAt) + everyMs - clock.now().getTime();
      const mayAsk = await namesSources(corpusDir).catch(() => false);
      if (!mayAsk || waitMs > 0) {
        // Check again soon: another program may fetch meanwhile, or sources may be added.
        await clock.sleep(mayAsk ? Math.min(waitMs, lookMs) : lookMs, leading);
        continue;
      }
      try {
        await share(corpusDir, deps);
        await sync(corpusDir, leading, deps);
      } catch (error) {
        logger.warn({ err: error }, "the sources of the programme could not be asked");
        await clock.sleep(lookMs, leading);
      }
      await look();
    }
  }

  const watching = watch();
  const lease = { store, clock, logger, name: LEASE, holder: store.workerId };
  const asking =
    syncEveryMs === null
      ? Promise.resolve()
      : store.isShared
        ? whileLeading(lease, signal, (leading) => askSources(leading, syncEveryMs))
        : askSources(signal, syncEveryMs);
  return {
    async isCurrent() {
      if (!store.isShared || !isAlike || !isUsable) return true;
      const theirs = name === null ? null : await store.programmeHash(name);
      return theirs === null || theirs === ownHash;
    },
    async stop() {
      stopped.abort();
      await Promise.all([watching, asking]);
      await looking;
    },
  };
}
