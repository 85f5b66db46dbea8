// Starts an entry of `src`, compiled or, if that is impossible, from its sources: `node scripts/run.js cli/ask …`.
import { existsSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { BUNDLES, ROOT, hashSources, isWhole } from "./bundle.js";

/** From here on, TypeScript files can be imported. */
async function loadTypeScript() {
  const { register } = await import("tsx/esm/api");
  register();
}

/** The folder of the compiled program, which is compiled if missing; null if that is impossible. */
async function findBundle() {
  const folder = join(BUNDLES, hashSources());
  if (isWhole(folder)) return folder;
  const state = existsSync(folder) ? "damaged" : existsSync(BUNDLES) ? "that of other sources" : "missing";
  await loadTypeScript();
  try {
    const { build } = await import("./build.ts");
    await build(folder);
    return folder;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    process.stderr.write(
      `The compiled program is ${state} and cannot be made (${reason}): starting from the sources.\n`,
    );
    return null;
  }
}

// Deprecation warnings about packages are for their developers; the program has its own messages for the operator.
process.noDeprecation = true;

const [, , entry = ""] = process.argv;
const source = join(ROOT, "src", `${entry}.ts`);
const folder = await findBundle();
const program = folder === null ? source : join(folder, `${entry.replace(/^.*\//u, "")}.js`);
// Node 22 caches compiled code here; failures are silent.
if (folder !== null) module.enableCompileCache?.(join(BUNDLES, "cache"));
process.argv.splice(1, 2, program);
await import(pathToFileURL(program).href);
