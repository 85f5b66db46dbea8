// Removes native libraries for other systems, because packages bring the libraries for every system.
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./bundle.js";

const MODULES = join(ROOT, "node_modules");
const BINARIES = join(MODULES, "onnxruntime-node", "bin");

const foldersIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, path: join(folder, name) }));

/** SQLite's library for the other C library; a lock file can only select packages by system and processor. */
function otherLibc() {
  const folder = join(MODULES, "@libsql");
  if (process.platform !== "linux" || !existsSync(folder)) return [];
  const own = process.report.getReport().header.glibcVersionRuntime === undefined ? "-musl" : "-gnu";
  const all = foldersIn(folder).filter(({ name }) => /^linux-.*-(?:gnu|musl)$/u.test(name));
  return all.some(({ name }) => name.endsWith(own)) ? all.filter(({ name }) => !name.endsWith(own)) : [];
}

/**
 * The folders of binaries for other systems and processors; empty if there are none for this machine, so that nothing
 * needed is lost.
 */
function foreign() {
  const all = foldersIn(BINARIES).flatMap(({ path }) =>
    foldersIn(path).flatMap((system) => foldersIn(system.path).map((cpu) => ({ system: system.name, ...cpu }))),
  );
  const isOurs = ({ system, name }) => system === process.platform && name === process.arch;
  return all.some(isOurs) ? all.filter((binaries) => !isOurs(binaries)) : [];
}

try {
  for (const { path } of [...foreign(), ...otherLibc()]) rmSync(path, { recursive: true, force: true });
} catch (error) {
  process.stderr.write(`What was installed for other machines stays where it is (${error.message}).\n`);
}
