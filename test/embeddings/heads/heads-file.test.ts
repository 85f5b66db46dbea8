import { readFile, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { HEADS_DIR, weightsSha256 } from "../../../src/answer/brain/brain.ts";
import { HEADS_MANIFEST, HEADS_WEIGHTS, packHeads, readHeads } from "../../../src/embeddings/heads/heads-file.ts";
import { verifyModel } from "../../../src/embeddings/manifest.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

const MODEL = "a".repeat(64);
const HEAD = {
  values: ["list", "when"],
  temperature: 0.5,
  bias: [0.1, -0.1],
  vector: Int8Array.of(1, 2, 3, 4),
  vectorSteps: [0.5, 0.25],
  parts: Int8Array.of(5, -6, 7, -8, 9, -10),
  partSteps: [0.1, 0.2],
};

async function written() {
  const folder = await temporaryDirectory();
  const { manifest, weights } = packHeads(
    { buckets: 3, of: { kind: HEAD, matter: { ...HEAD, values: ["price", "hour"] } } },
    { model: MODEL, dimension: 2, taughtBy: { "hand.jsonl": "b".repeat(64) } },
  );
  await writeFile(join(folder, HEADS_MANIFEST), manifest);
  await writeFile(join(folder, HEADS_WEIGHTS), weights);
  return folder;
}

describe("Heads in a folder", () => {
  it("are read as they were written", async () => {
    const { buckets, of } = await readHeads(await written(), MODEL);
    expect(buckets).toBe(3);
    expect(of["kind"]).toEqual(HEAD);
    expect(of["matter"]).toEqual({ ...HEAD, values: ["price", "hour"] });
  });

  it("of another model are refused, with what to do", async () => {
    await expect(readHeads(await written(), "c".repeat(64))).rejects.toThrow(
      /^The heads in .* were learned for another model: take them from the repository or run "npm run learn"\.$/u,
    );
  });

  it("that are damaged, or not there, are refused", async () => {
    const folder = await written();
    await writeFile(join(folder, HEADS_WEIGHTS), "changed");
    await expect(readHeads(folder, MODEL)).rejects.toThrow("are not those that their manifest describes");
    await writeFile(join(folder, HEADS_MANIFEST), "{}");
    await expect(readHeads(folder, MODEL)).rejects.toThrow("cannot be read");
    await expect(readHeads(join(folder, "none"), MODEL)).rejects.toThrow("cannot be read");
  });
});

describe("The heads that are shipped", () => {
  it("are of the model that is shipped, and were taught by the examples as they stand", async () => {
    const model = weightsSha256(await verifyModel("embeddings/model"));
    const { of } = await readHeads(HEADS_DIR, model);
    expect(of["kind"]?.values).toHaveLength(20);
    const { taughtBy } = JSON.parse(await readFile(join(HEADS_DIR, HEADS_MANIFEST), "utf8")) as {
      taughtBy: Record<string, string>;
    };
    expect(Object.keys(taughtBy).length).toBeGreaterThan(10);
    for (const [path, sha256] of Object.entries(taughtBy)) {
      const digest = createHash("sha256")
        .update(await readFile(path))
        .digest("hex");
      expect([path, digest]).toEqual([path, sha256]);
    }
  });
});
