import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

async function sha256Of(path: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(join(ROOT, path)))
    .digest("hex");
}

interface Manifest {
  base: string;
  files: { path: string; sha256: string }[];
  taught: { script: string; settings: { seed: number }; examples: Record<string, string>; weights: string };
}

async function readManifest(): Promise<Manifest> {
  return JSON.parse(await readFile(join(ROOT, "embeddings/model/manifest.json"), "utf8")) as Manifest;
}

/** Of files that are named with their hashes those that are others now. */
async function changedOf(named: Record<string, string>): Promise<string[]> {
  const changed = await Promise.all(
    Object.entries(named).map(async ([path, hash]) => ((await sha256Of(path)) === hash ? [] : [path])),
  );
  return changed.flat();
}

/** Facts are mended without teaching anew; questions and words are what was taught. */
const isTaught = (path: string) => !path.endsWith("events.json");

describe("The manifest of the model", () => {
  it("names the base weights, the script, the seed and the weights that came of it", async () => {
    const { base, taught } = await readManifest();
    expect(base).toBe("intfloat/multilingual-e5-small");
    expect(existsSync(join(ROOT, taught.script))).toBe(true);
    expect(taught.settings.seed).toBe(20261130);
    expect(taught.weights).toMatch(/^[0-9a-f]{64}$/u);
  });

  it("names the examples that the encoder was taught, as they are now", async () => {
    const { taught } = await readManifest();
    const paths = Object.keys(taught.examples);
    expect(paths.length).toBeGreaterThan(60);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const named = Object.fromEntries(Object.entries(taught.examples).filter(([path]) => isTaught(path)));
    expect(await changedOf(named)).toEqual([]);
  });

  it("names none of the programmes that are only looked at or measured", async () => {
    const { taught } = await readManifest();
    const split = JSON.parse(await readFile(join(ROOT, "learn/examples/split.json"), "utf8")) as Record<
      string,
      string[]
    >;
    const apart = ["tune", "measured"].flatMap((part) => split[part] ?? []);
    expect(apart.length).toBeGreaterThan(15);
    const questions = Object.keys(taught.examples).filter((path) => path.endsWith("questions.jsonl"));
    expect(questions.filter((path) => apart.some((name) => path.includes(`/${name}/`)))).toEqual([]);
    expect(Object.keys(taught.examples)).not.toContain("test/questions/tune.jsonl");
    expect(Object.keys(taught.examples)).not.toContain("test/questions/held-out.jsonl");
  });
});
