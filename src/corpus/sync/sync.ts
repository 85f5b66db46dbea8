import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { readMap } from "../import/tables/columns.ts";
import { ImportError } from "../import/formats/decode.ts";
import { applyPlan, readFolder } from "../import/plan/folder.ts";
import type { CheckFolder } from "../import/plan/folder.ts";
import { loadKnownPlaces } from "../import/places/known-places.ts";
import { planFile } from "../import/plan/plan-file.ts";
import type { Embed } from "../import/fields/sorting.ts";
import type { ImportPlan } from "../import/plan/plan.ts";
import { MOST_BYTES } from "../import/read.ts";
import { problemLines } from "../import/report/report.ts";
import { advised } from "../import/plan/check-advice.ts";
import { download } from "./download.ts";
import type { Download } from "./download.ts";
import { settleGone, without } from "./gone.ts";
import type { Gone } from "./gone.ts";
import { isRemote, sourcesOf } from "./sources.ts";
import type { Source } from "./sources.ts";
import { changeState, keepSourceState, readState, whileLocked } from "./state.ts";
import type { SourceState, Taken } from "./state.ts";

export interface SyncDeps {
  /** Finds the problems that make a folder unusable. */
  check: CheckFolder;
  now: () => Date;
  /** Stops the sync before its next source. */
  signal?: AbortSignal | undefined;
  /** Remove all events that sources no longer have, however many. False by default. */
  takesAll?: boolean | undefined;
  /** For a whole download, in milliseconds. Default 60 000. */
  timeoutMs?: number | undefined;
  /** Most bytes of one source. Default 50 MB. */
  mostBytes?: number | undefined;
  /** Embeds texts, to sort events without headings; without it they get none. */
  embed?: Embed | null | undefined;
}

export type SourceReport = { address: string } & (
  | { outcome: "same" }
  | ({ outcome: "taken"; plan: ImportPlan; isChanged: boolean } & Gone)
  /** Its events stay as they are. `problem` completes a sentence that begins with the address. */
  | { outcome: "failed"; problem: string; details: readonly string[] }
  /** Its server asked us to wait until then (Retry-After). */
  | { outcome: "waits"; until: Date }
);

export interface SyncReport {
  sources: SourceReport[];
  /** Whether a file of the folder changed. */
  isChanged: boolean;
}

const failed = (address: string, problem: string, details: readonly string[] = []): SourceReport => ({
  address,
  outcome: "failed",
  problem: problem.replace(/\.$/u, ""),
  details,
});

const sha256 = (content: Uint8Array | string) => createHash("sha256").update(content).digest("hex");

/** Reads a source that is a file, as if it were a download. */
async function readSourceFile(path: string, mostBytes: number): Promise<Download> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return { kind: "failed", problem: "is no file that is there" };
  if (found.size > mostBytes) return { kind: "failed", problem: `has more than ${Math.round(mostBytes / 2 ** 20)} MB` };
  return { kind: "new", bytes: await readFile(path), validators: {} };
}

interface Fetched {
  bytes: Uint8Array;
  /** What to remember about the bytes, without the settings. */
  known: Omit<Taken, "settings">;
}

/** A hash of all input, besides the bytes, that determines the result. */
const settingsOf = (source: Source, programme: { timeZone?: string } | null) =>
  sha256(JSON.stringify([source, programme?.timeZone ?? ""]));

/** Imports the bytes of a source into a folder. Changes nothing if the folder is invalid before or would be after. */
async function take(
  folder: string,
  source: Source,
  { bytes, known }: Fetched,
  { check, now, takesAll = false, embed = null }: SyncDeps,
): Promise<SourceReport> {
  const { address, town, zone, encoding } = source;
  const corpus = await readFolder(folder);
  const before = corpus.events ? await check(folder) : [];
  if (before.length > 0)
    return failed(address, "was not taken: the folder has problems", problemLines(advised(before)));
  const map = readMap(source.map ?? "");
  const settings = { source: address, town, zone, encoding, ...("map" in map && map), ...(await loadKnownPlaces()) };
  const { file, plan } = await planFile(bytes, corpus, { ...settings, embed });
  if (plan.added.length + plan.changed.length + plan.unchanged === 0) {
    return failed(address, "has no event that can be taken", problemLines(plan.problems));
  }
  const today = now().toISOString().slice(0, 10);
  const gone = settleGone(plan.gone, { corpus, file, source: address }, { today, takesAll });
  const { imported } = plan.files;
  const events = plan.files.events ?? corpus.events;
  const isChanged = plan.added.length + plan.changed.length + gone.withdrawn.length > 0;
  const programme = plan.files.programme ?? corpus.programme ?? {};
  const files = {
    ...plan.files,
    ...(gone.withdrawn.length > 0 && imported && events && without(gone.withdrawn, { events, imported })),
    // Subscribed calendars detect a change by the edition.
    ...(isChanged && { programme: { ...programme, edition: today } }),
  };
  const problems = await applyPlan(folder, { files }, check);
  if (problems.length > 0) {
    return failed(address, "was not taken: the folder would have problems", problemLines(advised(problems)));
  }
  await keepSourceState(folder, address, { taken: { ...known, settings: settingsOf(source, programme) } });
  return { address, outcome: "taken", plan, isChanged, ...gone };
}

/** Downloads a source if it has changed, and imports it. */
async function syncSource(folder: string, source: Source, deps: SyncDeps): Promise<SourceReport> {
  const { address } = source;
  const { now, signal, timeoutMs, mostBytes = MOST_BYTES } = deps;
  const known: SourceState = (await readState(folder)).sources[address] ?? {};
  const notBefore = known.notBefore === undefined ? null : new Date(known.notBefore);
  if (notBefore && notBefore > now()) return { address, outcome: "waits", until: notBefore };
  const settings = settingsOf(source, (await readFolder(folder)).programme);
  // If the settings have changed, even the same bytes must be imported again.
  const before = known.taken?.settings === settings && !deps.takesAll ? known.taken : undefined;
  const got = isRemote(address)
    ? await download(address, { validators: before, mostBytes, timeoutMs, signal, now })
    : await readSourceFile(resolve(folder, address), mostBytes);
  if (got.kind === "failed") {
    const until = got.notBefore?.toISOString();
    if (until !== undefined) {
      await whileLocked(folder, () => keepSourceState(folder, address, { ...known, notBefore: until }));
    }
    return failed(address, got.problem);
  }
  if (got.kind === "same") return { address, outcome: "same" };
  const { bytes, validators } = got;
  const fetched = { bytes, known: { ...validators, sha256: sha256(bytes) } };
  return whileLocked(folder, async () => {
    if (before?.sha256 === fetched.known.sha256) {
      await keepSourceState(folder, address, { taken: { ...fetched.known, settings } });
      return { address, outcome: "same" };
    }
    try {
      return await take(folder, source, fetched, deps);
    } catch (error) {
      if (error instanceof ImportError) return failed(address, `cannot be taken: ${error.message}`);
      throw error;
    }
  });
}

/**
 * Updates a folder from its sources, one after the other. When a source cannot be fetched, read or used, its events
 * stay as they are.
 * @throws {ImportError} when the folder names no source, or cannot be read or written
 */
export async function syncFolder(folder: string, deps: SyncDeps): Promise<SyncReport> {
  const { programme, events } = await readFolder(folder);
  const sources = sourcesOf(programme);
  if (sources === null)
    throw new ImportError(`The sources in ${folder}/programme.json cannot be used: see corpus check.`);
  if (sources.length === 0) {
    throw new ImportError(
      `${folder}/programme.json names no sources: write "sources": ["https://…"] into it, addresses or files.`,
    );
  }
  // Without events, the state of the sources is worthless.
  if (!events) await forgetSources(folder);
  const reports: SourceReport[] = [];
  for (const source of sources) {
    if (deps.signal?.aborted === true) break;
    reports.push(await syncSource(folder, source, deps));
  }
  const syncedAt = deps.now().toISOString();
  if (reports.length === sources.length) {
    await whileLocked(folder, () => changeState(folder, (state) => ({ ...state, syncedAt })));
  }
  return { sources: reports, isChanged: reports.some((one) => one.outcome === "taken" && one.isChanged) };
}

function forgetSources(folder: string): Promise<void> {
  return whileLocked(folder, async () => {
    await changeState(folder, (state) => ({
      ...state,
      sources: Object.fromEntries(
        Object.entries(state.sources).map(([address, { notBefore }]) => [address, { notBefore }]),
      ),
    }));
  });
}
