// Finds the compiled program, and checks that it matches the sources. Plain JavaScript, because it runs before anything
// is compiled.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** The folder of bundles; each has a folder named by the hash of its sources. */
export const BUNDLES = join(ROOT, "dist");
/** The file that lists the bundle's files with their hashes; it is written last. */
export const BUNDLE_MANIFEST = "manifest.json";
/** The folders of sources; other inputs of the build follow. */
const SOURCE_FOLDERS = ["src", "packages/local-telegram/src"];
const OTHER_SOURCES = ["package-lock.json", "scripts/build.ts", "scripts/bundle.js"];

const sha256 = (content) => createHash("sha256").update(content).digest("hex");

function sourceFiles() {
  const entries = SOURCE_FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }),
  );
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return [...files.sort(), ...OTHER_SOURCES.map((name) => join(ROOT, name))];
}

/** The hash of everything that the program is compiled from. */
export function hashSources() {
  const hash = createHash("sha256");
  for (const file of sourceFiles()) {
    const content = readFileSync(file);
    hash.update(`${file.slice(ROOT.length)}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 16);
}

/** The hashes of the files in a folder, by name. */
export function hashFiles(folder) {
  const names = readdirSync(folder).filter((name) => name !== BUNDLE_MANIFEST);
  return Object.fromEntries(names.sort().map((name) => [name, sha256(readFileSync(join(folder, name)))]));
}

/** Whether a folder holds a complete bundle: every file of its manifest is there, unchanged. */
export function isWhole(folder) {
  try {
    const files = Object.entries(JSON.parse(readFileSync(join(folder, BUNDLE_MANIFEST), "utf8")));
    return files.length > 0 && files.every(([name, hash]) => sha256(readFileSync(join(folder, name))) === hash);
  } catch {
    return false;
  }
}
