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

/** What one process at a time does of all that answer by a programme on a database. */
const LEASE = "sources of the programme";
/** How often it is looked whether the folder has changed, or others have something newer, in milliseconds. */
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
  /** Sources are asked by the days of the machine, whatever day is tried out. */
  clock: Clock;
  logger: Logger;
  /** Gives the vectors of texts, by which events without headings are sorted; without it they stand under none. */
  embed?: Embed | null;
}

type Place = Pick<Config, "corpusDir" | "syncEveryMs">;

async function namesSources(folder: string): Promise<boolean> {
  return (sourcesOf((await readFolder(folder)).programme) ?? []).length > 0;
}

/** Takes what other processes have of the programme, or hands on what is new here. @returns whether both are alike now */
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

/** Asks the sources once, and says in the log what became of each. */
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
 * Fetches a programme that names sources and has no events yet, so that there is something to answer by.
 * @returns a sign of the files that a brain is then made of, for {@link keepCurrent}
 * @throws {ImportError} where that is not possible
 */
export async function fetchFirst(
  { corpusDir }: Pick<Place, "corpusDir">,
  signal: AbortSignal,
  deps: KeepCurrentDeps,
): Promise<string> {
  // What cannot be read is there: whoever opens it says what is wrong with it.
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
  /** The files that the brain was made of, as {@link fetchFirst} tells them. */
  madeOf: string;
  /** Hears of each new brain. */
  onRenewed: (brain: Brain) => void;
  /** How often it is looked whether something has changed, in milliseconds. Default 60 000. */
  lookMs?: number;
}

export interface KeptCurrent {
  /** Whether what is answered by is what all processes on the store have. */
  isCurrent: () => Promise<boolean>;
  /** Ends it, and resolves when nothing of it runs any more but a renewal, which the brain ends. */
  stop: () => Promise<void>;
}

/** What some work comes to; null where the signal is aborted before. */
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
 * Keeps the programme current until the signal is aborted: asks its sources on a schedule (one process of all that share a store does),
 * and has the brain renewed whenever the files of its folder are other ones, whoever has changed them.
 */
export function keepCurrent(
  { corpusDir, syncEveryMs }: Place,
  brain: Pick<RenewableBrain, "renew">,
  { signal: ending, madeOf, onRenewed, lookMs = LOOK_MS, ...deps }: KeepCurrentOptions,
): KeptCurrent {
  const { store, clock, logger } = deps;
  const stopped = new AbortController();
  const signal = AbortSignal.any([ending, stopped.signal]);
  /** Of the files that are answered by, or could not be. */
  let signature = madeOf;
  let ownHash: string | null = null;
  /** What was there, here and for all processes, when it was looked last. */
  let looked: { signature: string; theirs: string | null } = { signature: "", theirs: null };
  /** Of what is shared with other processes. */
  let name: string | null = null;
  /** Whether the folder could be brought to what other processes have, and used. */
  let [isAlike, isUsable] = [true, true];
  let looking: Promise<void> = Promise.resolve();

  async function lookOnce(): Promise<void> {
    if (signal.aborted) return;
    const there = await signatureOf(corpusDir);
    if (store.isShared && there !== looked.signature) name = await sharedName(corpusDir);
    const theirs = store.isShared && name !== null ? await store.programmeHash(name) : null;
    // Where neither has changed since, nothing is read.
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
  /** One look after the other; what goes wrong is said, and tried again with the next one. */
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
        // Another program may ask meanwhile, or sources may be named.
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
