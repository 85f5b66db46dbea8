import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { CorpusProblem } from "../corpus.ts";
import type { CorpusFiles, ProgrammeEntry } from "../import/plan/entries.ts";
import { applyPlan, readFolder } from "../import/plan/folder.ts";
import type { CheckFolder } from "../import/plan/folder.ts";
import { sourcesOf } from "./sources.ts";
import { changeState, readState, whileLocked } from "./state.ts";

/** What a sync has written into a folder, as one text, and its hash. */
interface Content {
  sha256: string;
  content: string;
}

/** The store through which processes share the state. */
export interface SharedStates {
  programmeHash: (name: string) => Promise<string | null>;
  programmeState: (name: string) => Promise<Content | null>;
  keepProgrammeState: (name: string, state: Content, before: string | null) => Promise<boolean>;
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Fields of `programme.json` that a sync writes; all others belong to the operator of each folder. */
const SYNCED = ["headings", "edition"] as const;
/** Fields that a sync writes only when they are missing. */
const FILLED_IN = ["title", "timeZone"] as const;

/** The name under which folders with the same sources share their state: a hash of these sources. Null without sources. */
export async function sharedName(folder: string): Promise<string | null> {
  const sources = sourcesOf((await readFolder(folder)).programme) ?? [];
  return sources.length === 0 ? null : sha256(JSON.stringify(sources.map(({ address }) => address).sort()));
}

/** The hash of what a sync has written; null when it has written nothing. */
function hashIn({ events, places, imported }: CorpusFiles): string | null {
  return events && places && imported ? sha256(JSON.stringify([events, places, imported])) : null;
}

function contentIn({ events, places, imported, programme }: CorpusFiles): string {
  const fields = [...SYNCED, ...FILLED_IN].map((field) => [field, programme?.[field]] as const);
  const text = JSON.stringify({ events, places, imported, programme: Object.fromEntries(fields) });
  return gzipSync(text).toString("base64");
}

/** The hash of what a sync has written into a folder; null when it has written nothing. */
export async function contentHash(folder: string): Promise<string | null> {
  return hashIn(await readFolder(folder));
}

function takeContent(folder: string, own: CorpusFiles, content: string, check: CheckFolder) {
  const theirs = JSON.parse(gunzipSync(Buffer.from(content, "base64")).toString()) as CorpusFiles;
  const given = theirs.programme ?? {};
  const synced = Object.fromEntries(SYNCED.flatMap((field) => (field in given ? [[field, given[field]]] : [])));
  const filled = Object.fromEntries(FILLED_IN.flatMap((field) => (field in given ? [[field, given[field]]] : [])));
  const programme: ProgrammeEntry = { ...filled, ...own.programme, ...synced };
  const { events, places, imported } = theirs;
  const files = { ...(events && { events }), ...(places && { places }), ...(imported && { imported }), programme };
  return applyPlan(folder, { files }, check);
}

/**
 * Makes a folder and the shared state equal. If the folder has changed since they were last equal, it publishes its
 * content; otherwise it takes the shared content.
 * @returns the problems that kept the folder from taking it; empty when both are equal now
 * @throws what the store throws, and {@link ImportError} when the folder cannot be read or written
 */
export function shareState(
  folder: string,
  { states, name, check }: { states: SharedStates; name: string; check: CheckFolder },
): Promise<readonly CorpusProblem[]> {
  return whileLocked(folder, async () => {
    const files = await readFolder(folder);
    const own = hashIn(files);
    const { shared = null } = await readState(folder);
    const theirs = await states.programmeHash(name);
    const noteShared = (hash: string) => changeState(folder, (state) => ({ ...state, shared: hash }));
    if (own !== null && theirs === own) {
      if (shared !== own) await noteShared(own);
      return [];
    }
    if (own !== null && (theirs === null || theirs === shared)) {
      // If another process was faster, the next call takes its content.
      const state = { sha256: own, content: contentIn(files) };
      if (await states.keepProgrammeState(name, state, theirs)) await noteShared(own);
      return [];
    }
    const state = await states.programmeState(name);
    if (!state) return [];
    const problems = await takeContent(folder, files, state.content, check);
    if (problems.length === 0) await noteShared(state.sha256);
    return problems;
  });
}

/** A signature of a folder's files by size, time and inode, without reading them. */
export async function signatureOf(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const found = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => null)));
  return JSON.stringify(
    names.map((name, index) => [name, found[index]?.size, found[index]?.mtimeMs, found[index]?.ino]),
  );
}
