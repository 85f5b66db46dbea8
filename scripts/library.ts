/** Builds the package for other programs: `node --import tsx scripts/library.ts`; `npm pack` runs it. */
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildLibrary } from "./build.ts";
import { BUNDLES, ROOT } from "./bundle.js";

const folder = join(BUNDLES, "library");
await buildLibrary(folder);
const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
execFileSync(process.execPath, [compiler, "-p", "tsconfig.library.json"], { cwd: ROOT, stdio: "inherit" });
