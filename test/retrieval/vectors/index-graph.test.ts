import { execFile } from "node:child_process";
import { copyFile, readFile, rm, truncate } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createIndexFolder, flipBit, OTHERS, PASSAGES } from "./index-folder.ts";

let index: Awaited<ReturnType<typeof createIndexFolder>>;

beforeEach(async () => {
  index = await createIndexFolder();
});

afterEach(() => index.remove());

describe("the graph of an index", () => {
  it("is built from the vectors that an exact store left, without embedding, and said", async () => {
    const exact = await index.open({ store: "exact" });
    const hnsw = await index.open({ store: "hnsw" });
    expect([hnsw.origin, hnsw.said, hnsw.embedded]).toEqual(["built", ["graph-build: absent"], 0]);
    expect(hnsw.found).toEqual(exact.found);
    expect((await index.open({ store: "exact" })).origin).toBe("loaded");
    expect((await index.open({ store: "hnsw" })).origin).toBe("loaded");
  });

  it.each<[string, (path: string) => Promise<void>, string]>([
    ["has a flipped bit", flipBit, "file-damaged"],
    ["was cut short", (path) => truncate(path, 200), "file-damaged"],
    ["is gone", (path) => rm(path), "file-missing"],
    ["was built otherwise", () => index.setField("graph.settings.m", 16), "settings-changed"],
    ["was searched otherwise", () => index.setField("graph.settings.ef", 10), "settings-changed"],
  ])("is built again, without embedding, when it %s", async (_, damage, reason) => {
    const { found } = await index.open();
    await damage(await index.fileOf("graph"));
    const again = await index.open();
    expect([again.origin, again.said, again.embedded]).toEqual(["built", [`graph-build: ${reason}`], 0]);
    expect(again.found).toEqual(found);
    expect((await index.open()).origin).toBe("loaded");
  });

  it("is built again when the file is sound but of other vectors", async () => {
    await index.open({ passages: OTHERS, indexDir: join(index.folder, "other") });
    const other = JSON.parse(await readFile(join(index.folder, "other", "manifest.json"), "utf8")) as {
      graph: { file: string; sha256: string };
    };
    const { found } = await index.open();
    await copyFile(join(index.folder, "other", other.graph.file), join(index.indexDir, other.graph.file));
    const { file, sha256 } = other.graph;
    await index.setField("graph.file", file);
    await index.setField("graph.sha256", sha256);
    const again = await index.open();
    expect(again.said).toEqual(["graph-build: file-damaged"]);
    expect(again.found).toEqual(found);
  });

  it("gives way to exact search when the native addon cannot be loaded, which is said once", async () => {
    const loadAddon = () => Promise.reject(new Error("Cannot find package 'hnswlib-node'"));
    const without = await index.open({ loadAddon });
    expect(without.said).toEqual(["addon-missing", "index-build: absent"]);
    expect(without.store._vectorstoreType()).toBe("exact");
    expect((await index.open({ loadAddon })).said).toEqual(["addon-missing"]);
    const later = await index.open();
    expect([later.said, later.embedded]).toEqual([["graph-build: absent"], 0]);
    expect(later.found).toEqual(without.found);
  });
});

describe("a process that is killed while it puts the manifest in place", () => {
  it("leaves the index before it as it was", async () => {
    const before = await index.open({ passages: OTHERS });
    const root = fileURLToPath(new URL("../../../", import.meta.url));
    const script = `
      import * as fs from "node:fs/promises";
      import { openIndex } from ${JSON.stringify(join(root, "src/retrieval/vectors/index/open-index.ts"))};
      import { createFakeEmbedder, fakeModel } from ${JSON.stringify(join(root, "test/support/fake-embedder.ts"))};
      const rename = (from, to) => (to.endsWith("manifest.json") ? process.kill(process.pid, "SIGKILL") : fs.rename(from, to));
      await openIndex({
        passages: ${JSON.stringify(PASSAGES)}, embedder: createFakeEmbedder(), model: fakeModel(),
        indexDir: ${JSON.stringify(index.indexDir)}, store: "hnsw", notice: () => {}, fs: { ...fs, rename },
      });
    `;
    const node = ["--import", "tsx", "--input-type=module", "--eval", script];
    const death = promisify(execFile)(process.execPath, node, { cwd: root });
    await expect(death).rejects.toMatchObject({ signal: "SIGKILL" });
    expect((await index.kinds()).filter((name) => name.endsWith(".f32"))).toHaveLength(2);

    const { origin, found } = await index.open({ passages: OTHERS });
    expect([origin, found]).toEqual(["loaded", before.found]);
    // What the killed one had embedded is not embedded again.
    const built = await index.open();
    expect([built.origin, built.said, built.embedded]).toEqual(["built", [], 0]);
    expect((await index.open()).origin).toBe("loaded");
  });
});
