import { mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { join } from "node:path";
import { z } from "zod";
import { fileFault } from "../check/file-faults.ts";
import { ImportError } from "../import/formats/decode.ts";

/** The subfolder in which a sync keeps its state. */
export const SYNC_FOLDER = ".sync";
const STATE = "state.json";
const LOCK = "lock";

/** Writing a plan takes seconds, so a lock older than this belongs to a process that died. */
const LOCK_MS = 5 * 60_000;
const LOCK_TRY_MS = 200;

const knownSchema = z.object({
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** SHA-256 of the bytes that were imported last. */
  sha256: z.string(),
  /** Hash of all other input that determines the result. */
  settings: z.string(),
});
const stateSchema = z.object({
  version: z.literal(1),
  /** When all sources were last asked, an ISO instant. */
  syncedAt: z.iso.datetime().optional(),
  /** Hash of the content that was last equal to the shared state. */
  shared: z.string().optional(),
  sources: z.record(
    z.string(),
    z.object({
      /** The version that was imported last; absent when there is none yet. */
      taken: knownSchema.optional(),
      /** The server's Retry-After, an ISO instant. */
      notBefore: z.iso.datetime().optional(),
    }),
  ),
});
export type SyncState = z.output<typeof stateSchema>;
export type SourceState = SyncState["sources"][string];
export type Taken = z.output<typeof knownSchema>;

/** The state after the last sync. Empty when there is none or it cannot be read: then everything is fetched again. */
export async function readState(folder: string): Promise<SyncState> {
  const text = await readFile(join(folder, SYNC_FOLDER, STATE), "utf8").catch(() => "");
  try {
    return stateSchema.parse(JSON.parse(text));
  } catch {
    return { version: 1, sources: {} };
  }
}

/** Changes the state. The caller must hold the lock. */
export async function changeState(folder: string, change: (state: SyncState) => SyncState): Promise<void> {
  const file = join(folder, SYNC_FOLDER, STATE);
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, `${JSON.stringify(change(await readState(folder)), null, 2)}\n`);
  await rename(temporary, file);
}

/** Replaces the state of one source. */
export function keepSourceState(folder: string, address: string, known: SourceState): Promise<void> {
  return changeState(folder, (state) => ({ ...state, sources: { ...state.sources, [address]: known } }));
}

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > LOCK_MS;
}

/**
 * Runs `work` while holding the folder's lock.
 * @throws {ImportError} when the folder cannot be written, or another process holds the lock for minutes
 */
export async function whileLocked<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(folder, SYNC_FOLDER, LOCK);
  try {
    await mkdir(join(folder, SYNC_FOLDER), { recursive: true });
    for (let waitedMs = 0; ; waitedMs += LOCK_TRY_MS) {
      const handle = await open(lock, "wx").catch((error: unknown) => {
        if (error instanceof Error && "code" in error && error.code === "EEXIST") return null;
        throw error;
      });
      if (handle) {
        await handle.close();
        break;
      }
      if (await isOld(lock)) await rm(lock, { force: true });
      else if (waitedMs > LOCK_MS) throw new ImportError(`Another program is at work in ${folder}: try again later.`);
      else await sleep(LOCK_TRY_MS);
    }
  } catch (error) {
    const fault = fileFault(error);
    throw fault === null ? error : new ImportError(`${folder} ${fault}.`, { cause: error });
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}
