import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createFakeEmbedder, fakeModel } from "../../support/fake-embedder.ts";
import { createIndexFolder } from "./index-folder.ts";
import { numberedPassages } from "./numbered-passages.ts";

const SCRIPT = fileURLToPath(new URL("children/build.ts", import.meta.url));
/** Forty blocks: more than a second, of which each process lives for some. */
const COUNT = 1_280;
const passages = numberedPassages(COUNT);
/** A process lives until it has embedded so many texts; the last one for as long as it takes. */
const LIVES = [100, 33, 250, 1, Infinity];
/** Five processes start, which takes seconds each on a busy machine. */
const TIMEOUT = { timeout: 120_000 };

let index: Awaited<ReturnType<typeof createIndexFolder>>;
beforeEach(async () => {
  index = await createIndexFolder();
});
afterEach(() => index.remove());

/** Has a process build the index and kills it, with no warning, once it has embedded so many texts. */
async function buildFor(life: number): Promise<{ embedded: number; isBuilt: boolean }> {
  const child = spawn(process.execPath, ["--import", "tsx", SCRIPT, index.indexDir, String(COUNT)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  const linesOf = (word: string) => output.split("\n").filter((line) => line === word).length;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    if (linesOf("embedded") >= life) child.kill("SIGKILL");
  });
  await once(child, "close");
  return { embedded: linesOf("embedded"), isBuilt: linesOf("built") > 0 };
}

async function open(indexDir: string) {
  const embedder = createFakeEmbedder();
  const { store, origin } = await index.open({ passages, embedder, model: fakeModel(), indexDir });
  return { origin, embedded: embedder.calls.passages, found: await store.similaritySearch("Projet numéro 7", COUNT) };
}

test("a build whose process is killed goes on where it was, to the right index", TIMEOUT, async () => {
  const lives = [];
  for (const life of LIVES) lives.push(await buildFor(life));
  expect(lives.map(({ isBuilt }) => isBuilt)).toEqual([false, false, false, false, true]);
  // A block that was embedded and not yet kept is all that each kill may cost.
  const block = 32;
  const embedded = lives.reduce((sum, life) => sum + life.embedded, 0);
  expect(embedded).toBeGreaterThanOrEqual(COUNT);
  expect(embedded).toBeLessThanOrEqual(COUNT + block * (LIVES.length - 1));

  const built = await open(index.indexDir);
  expect([built.origin, built.embedded]).toEqual(["loaded", 0]);
  const inOneGo = await open(join(index.folder, "other"));
  expect(built.found).toEqual(inOneGo.found);
});
