import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { CorpusProblem } from "../../corpus.ts";
import { fileFault } from "../../check/file-faults.ts";
import { tooLarge } from "../../check/file-size.ts";
import { ImportError } from "../formats/decode.ts";
import type { CorpusFiles } from "./entries.ts";
import type { ImportPlan } from "./plan.ts";

/** The files that an import writes, in the order in which they are replaced. Each depends only on the files before it. */
const FILES = {
  places: "places.json",
  programme: "programme.json",
  events: "events.json",
  imported: "imported.json",
} as const;
type Name = keyof typeof FILES;
const NAMES = Object.keys(FILES) as Name[];
/** Files with one entry per line, as in the shipped folder. */
const ENTRY_A_LINE: ReadonlySet<Name> = new Set(["places"]);

/** Prefix of the staging folder beside the target; the process id and random letters follow. */
const STAGING = ".import-";

/** Finds the problems that make a folder unusable; an empty list for a valid one. */
export type CheckFolder = (folder: string) => Promise<readonly CorpusProblem[]>;

/** Turns a system error about a file or folder into a sentence; others are returned unchanged. */
function usable(path: string, error: unknown): unknown {
  const fault = fileFault(error);
  return fault === null ? error : new ImportError(`${path} ${fault}.`);
}

async function readPart(folder: string, name: Name): Promise<unknown> {
  const path = join(folder, FILES[name]);
  let text: string;
  try {
    const problem = await tooLarge(path);
    if (problem !== null) throw new ImportError(`${path} ${problem}.`);
    text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    if (error instanceof TypeError) throw new ImportError(`${path} is not saved as UTF-8: save it so first.`);
    throw usable(path, error);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ImportError(`${path} is no JSON: mend it or take it away first.`);
  }
}

/**
 * Reads the files that an import needs. The folder may not exist yet; entries are not validated here.
 * @throws {ImportError} for a file that is no JSON, too large, or unreadable
 */
export async function readFolder(folder: string): Promise<CorpusFiles> {
  const parts = await Promise.all(NAMES.map((name) => readPart(folder, name)));
  const files = Object.fromEntries(NAMES.map((name, index) => [name, parts[index]])) as unknown as CorpusFiles;
  for (const name of ["events", "places"] as const) {
    if (files[name] !== null && !Array.isArray(files[name]))
      throw new ImportError(`${join(folder, FILES[name])} is no list.`);
  }
  return files;
}

function textOf(name: Name, content: unknown): string {
  if (!ENTRY_A_LINE.has(name) || !Array.isArray(content)) return `${JSON.stringify(content, null, 2)}\n`;
  return content.length === 0 ? "[]\n" : `[\n${content.map((entry) => `  ${JSON.stringify(entry)}`).join(",\n")}\n]\n`;
}

/** The files whose content would change. */
async function changedFiles(folder: string, files: ImportPlan["files"]): Promise<{ file: string; text: string }[]> {
  const wanted = NAMES.flatMap((name) =>
    files[name] === undefined ? [] : [{ file: FILES[name], text: textOf(name, files[name]) }],
  );
  const present = await Promise.all(wanted.map(({ file }) => readFile(join(folder, file), "utf8").catch(() => null)));
  return wanted.filter(({ text }, index) => text !== present[index]);
}

/**
 * Writes a plan into a folder, completely or not at all. It writes everything to a staging folder, checks it there, and
 * renames it into place.
 * @returns the problems of the check; when there are any, nothing was changed
 * @throws {ImportError} when the folder cannot be written
 */
export async function applyPlan(
  folder: string,
  { files }: Pick<ImportPlan, "files">,
  check: CheckFolder,
): Promise<readonly CorpusProblem[]> {
  const target = resolve(folder);
  const changed = await changedFiles(target, files);
  if (changed.length === 0) return [];
  try {
    return await replaceFiles(target, changed, check);
  } catch (error) {
    throw usable(folder, error);
  }
}

async function replaceFiles(
  target: string,
  changed: readonly { file: string; text: string }[],
  check: CheckFolder,
): Promise<readonly CorpusProblem[]> {
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  await removeLeftovers(parent);
  const staging = await mkdtemp(join(parent, `${STAGING}${process.pid}-`));
  try {
    const present = await readdir(target).catch(() => []);
    for (const name of present.filter((file) => file.endsWith(".json")))
      await cp(join(target, name), join(staging, name));
    for (const { file, text } of changed) await writeFile(join(staging, file), text);
    const problems = await check(staging);
    if (problems.length > 0) return problems;
    await mkdir(target, { recursive: true });
    for (const { file } of changed) await rename(join(staging, file), join(target, file));
    return [];
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Whether a process exists, whoever owns it. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Removes the staging folders of imports that were killed; running ones keep theirs. */
async function removeLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const left = /^\.import-(?:(\d+)-)?[A-Za-z0-9]{6}$/u.exec(name);
    if (!left || (left[1] !== undefined && isRunning(Number(left[1])))) continue;
    await rm(join(parent, name), { recursive: true, force: true });
  }
}
