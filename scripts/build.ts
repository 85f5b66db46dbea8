/** Compiles the program: `node --import tsx scripts/build.ts`, which `npm ci` does and a start where it is not done. */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleClient } from "@jumelages/local-telegram";
import { build as esbuild, stop } from "esbuild";
import type { Plugin } from "esbuild";
import type * as brainModule from "../src/answer/brain/brain.ts";
import { BUNDLE_MANIFEST, BUNDLES, hashFiles, hashSources, isWhole, ROOT } from "./bundle.js";

/** What is started by name, and the threads that embed and keep. */
const ENTRIES = [
  ...["main", "cli/ask", "cli/index", "cli/mcp", "cli/state"],
  ...["embeddings/worker", "state/thread/store-thread", "answer/brain/brain"],
];
/** Our own package, and those of plain JavaScript whose many files take their time to be found and read; all others are loaded as they are installed. */
const BUNDLED =
  /^(?:@jumelages\/local-telegram|@langchain\/core|zod|snowball-stemmers|russian-nouns-js|date-easter|fastest-levenshtein|csv-parse|grammy|kysely|ical-generator|ical\.js|tz-lookup|cli-progress|feedsmith)(?:\/|$)/u;
/** Bundles that are kept beside a new one: a program that runs may have to load more of its own. */
const KEPT = 2;

const src = join(ROOT, "src");

/** Whether a file is of this repository, and not of a package from elsewhere. */
const isOwn = (path: string) => !/[\\/]node_modules[\\/]/u.test(path);

/** Leaves packages out that `bundled` does not name. */
const packages = (bundled: RegExp): Plugin => ({
  name: "packages",
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, importer }) =>
      isOwn(importer) && !path.startsWith("node:") && !bundled.test(path) ? { path, external: true } : null,
    );
  },
});

/** Files that lie beside a source are found by the way from the bundle to where the folder of sources is, or its copy. */
const whereabouts = (sources: string, fromBundle: string): Plugin => ({
  name: "whereabouts",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!path.startsWith(sources) || !isOwn(path) || !text.includes("import.meta.url")) return null;
      const url = JSON.stringify(`${fromBundle}/${relative(sources, path).replaceAll("\\", "/")}`);
      return { loader: "ts", contents: text.replaceAll("import.meta.url", `new URL(${url}, BUNDLE_URL).href`) };
    });
  },
});

/** What of `src` is compiled into a folder, and how. */
interface Compiled {
  entries: readonly string[];
  folder: string;
  plugins: Plugin[];
}

async function bundle({ entries, folder, plugins }: Compiled): Promise<void> {
  await esbuild({
    entryPoints: Object.fromEntries(entries.map((entry) => [entry.replace(/^.*\//u, ""), join(src, `${entry}.ts`)])),
    outdir: folder,
    bundle: true,
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    charset: "utf8",
    legalComments: "none",
    platform: "node",
    format: "esm",
    target: "node20",
    define: { BUNDLE_URL: "import.meta.url" },
    // CommonJS that is bundled still asks for what is Node's own.
    banner: {
      js: 'import{createRequire as bundleRequire}from"node:module";const require=bundleRequire(import.meta.url);',
    },
    plugins,
    logLevel: "silent",
  });
}

async function compile(folder: string): Promise<void> {
  await bundle({ entries: ENTRIES, folder, plugins: [whereabouts(ROOT, "../.."), packages(BUNDLED)] });
  const { script, style } = await bundleClient();
  writeFileSync(join(folder, "page.js"), script);
  writeFileSync(join(folder, "page.css"), style);
}

function prune(): void {
  const bundles = readdirSync(BUNDLES)
    .filter((name) => /^[0-9a-f]{16}$/u.test(name))
    .map((name) => ({ path: join(BUNDLES, name), time: statSync(join(BUNDLES, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of bundles.slice(1 + KEPT)) rmSync(path, { recursive: true, force: true });
}

/**
 * Compiles the program into a folder, which is there as a whole or not at all.
 * @throws what esbuild or the disk says
 */
export async function build(folder: string): Promise<void> {
  const making = `${folder}.${process.pid}`;
  try {
    mkdirSync(making, { recursive: true });
    await compile(making);
    writeFileSync(join(making, BUNDLE_MANIFEST), JSON.stringify(hashFiles(making)));
    if (isWhole(folder)) return;
    rmSync(folder, { recursive: true, force: true });
    renameSync(making, folder);
    prune();
  } finally {
    // Its helper process would stay and hold memory.
    await stop();
    rmSync(making, { recursive: true, force: true });
  }
}

/**
 * Compiles the library of the package into a folder whose inner one is named by the hash of the sources, as what is derived hangs on
 * it. All packages are loaded as they are installed: a chain and the library have to share theirs.
 */
export async function buildLibrary(folder: string): Promise<void> {
  const hash = hashSources();
  try {
    rmSync(folder, { recursive: true, force: true });
    const plugins = [whereabouts(src, "."), packages(/^$/u)];
    await bundle({ entries: ["index", "embeddings/worker"], folder: join(folder, hash), plugins });
    cpSync(join(src, "language", "data"), join(folder, hash, "language", "data"), { recursive: true });
    writeFileSync(join(folder, "index.js"), `export * from "./${hash}/index.js";\n`);
    writeFileSync(join(folder, "index.d.ts"), 'export * from "./types/index.js";\n');
  } finally {
    await stop();
  }
}

/** Has the compiled program put the words of the shipped corpus in order, which is kept beside its index. */
async function derive(folder: string): Promise<void> {
  const url = pathToFileURL(join(folder, "brain.js")).href;
  const { createBrain } = (await import(url)) as typeof brainModule;
  const [corpusDir, modelDir, indexDir] = ["corpus", "embeddings/model", "embeddings/index"] as const;
  const options = { corpusDir, modelDir, indexDir, lexicalOnly: true, elapsedMs: () => performance.now() };
  await (await createBrain({ ...options, notice: () => undefined })).dispose();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.chdir(ROOT);
  const folder = join(BUNDLES, hashSources());
  if (!isWhole(folder)) await build(folder);
  // What is wrong with the corpus is said when the program starts.
  await derive(folder).catch(() => undefined);
}
