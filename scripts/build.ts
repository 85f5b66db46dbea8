/**
 * Compiles the program: `node --import tsx scripts/build.ts`. `npm ci` runs it, and so does a start without a compiled
 * program.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleClient } from "@jumelages/local-telegram";
import { build as esbuild, stop } from "esbuild";
import type { Plugin } from "esbuild";
import type * as brainModule from "../src/answer/brain/brain.ts";
import { BUNDLE_MANIFEST, BUNDLES, hashFiles, hashSources, isWhole, ROOT } from "./bundle.js";

/** The entry points: commands, and the threads for embedding and for the store. */
const ENTRIES = [
  ...["main", "cli/ask", "cli/index", "cli/mcp", "cli/state"],
  ...["embeddings/worker", "state/thread/store-thread", "answer/brain/brain"],
];
/**
 * Packages that are bundled: our own, and plain JavaScript ones with many files, which are slow to find and read. All
 * others are loaded as installed.
 */
const BUNDLED =
  /^(?:@jumelages\/local-telegram|@langchain\/core|zod|snowball-stemmers|russian-nouns-js|date-easter|fastest-levenshtein|csv-parse|grammy|kysely|ical-generator|ical\.js|tz-lookup|cli-progress|feedsmith)(?:\/|$)/u;
/** How many older bundles to keep: a program that runs from one may still have to load parts of it. */
const KEPT = 2;

const src = join(ROOT, "src");

/** Whether a file belongs to this repository rather than to a package. */
const isOwn = (path: string) => !/[\\/]node_modules[\\/]/u.test(path);

/** Leaves out packages that do not match `bundled`. */
const packages = (bundled: RegExp): Plugin => ({
  name: "packages",
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, importer }) =>
      isOwn(importer) && !path.startsWith("node:") && !bundled.test(path) ? { path, external: true } : null,
    );
  },
});

/** Files next to a source are found relative to the bundle, in the source folder or its copy. */
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

/** What to compile into a folder, and how. */
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
    // Bundled CommonJS still requires Node's modules.
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
 * Compiles the program into a folder, completely or not at all.
 * @throws the errors of esbuild or the file system
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
    // Otherwise esbuild's helper process stays and holds memory.
    await stop();
    rmSync(making, { recursive: true, force: true });
  }
}

/**
 * Compiles the package's library into a folder. Its inner folder is named by the hash of the sources, because derived
 * files depend on it. No package is bundled: the library and the chain that uses it must share theirs.
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

/** Lets the compiled program sort the words of the shipped corpus; the result is kept next to its index. */
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
  // An error in the corpus is reported when the program starts.
  await derive(folder).catch(() => undefined);
}
