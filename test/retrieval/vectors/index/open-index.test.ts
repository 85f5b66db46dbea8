import { readdir, rm, stat, truncate, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Passage } from "../../../../src/retrieval/passages.ts";
import type { OpenIndexOptions } from "../../../../src/retrieval/vectors/index/open-index.ts";
import { createFakeEmbedder, fakeModel } from "../../../support/fake-embedder.ts";
import { createIndexFolder, dyingAfter, flipBit, OTHERS, PASSAGES, readOnly } from "../index-folder.ts";

let index: Awaited<ReturnType<typeof createIndexFolder>>;

beforeEach(async () => {
  index = await createIndexFolder();
});

afterEach(() => index.remove());

describe.each(["exact", "hnsw"] as const)("the index of the %s store", (store) => {
  it("is built when there is none, which is said, and loaded the next time without embedding", async () => {
    const first = await index.open({ store });
    expect([first.origin, first.said, first.embedded]).toEqual(["built", ["index-build: absent"], 4]);
    expect(first.found[0]?.[0]).toBe("hockey#ru");
    const second = await index.open({ store });
    expect([second.origin, second.said, second.embedded]).toEqual(["loaded", [], 0]);
    expect(second.found).toEqual(first.found);
    expect(second.store._vectorstoreType()).toBe(store);
  });

  it("is read where it was built ahead when there is none, and nothing is written there or here", async () => {
    const readyDir = join(index.folder, "ready");
    await index.open({ indexDir: readyDir });
    const before = await readdir(readyDir);
    const { origin, said, embedded, found } = await index.open({ store, readyDir });
    expect([origin, said, embedded]).toEqual(["loaded", [], 0]);
    expect(found[0]?.[0]).toBe("hockey#ru");
    expect(await readdir(readyDir)).toEqual(before);
    expect(await readdir(index.folder)).toEqual(["ready"]);
  });

  it("is built here when that built ahead is of other passages or damaged", async () => {
    const readyDir = join(index.folder, "ready");
    await index.open({ indexDir: readyDir });
    const changed = await index.open({ store, readyDir, passages: OTHERS });
    expect([changed.origin, changed.said]).toEqual(["built", ["index-build: absent"]]);
    await rm(index.indexDir, { recursive: true });
    const [graph = ""] = (await readdir(readyDir)).filter((name) => name.startsWith("graph"));
    await flipBit(join(readyDir, graph));
    expect((await index.open({ store, readyDir })).origin).toBe("built");
  });

  it("may be of no passages at all", async () => {
    expect((await index.open({ store, passages: [] })).found).toEqual([]);
    const { origin, found } = await index.open({ store, passages: [] });
    expect([origin, found]).toEqual(["loaded", []]);
  });

  it("tells of its progress", async () => {
    const passages = Array.from({ length: 20 }, (_, index) => ({ ...OTHERS[0], id: `p${index}` }) as Passage);
    const steps: [number, number][] = [];
    await index.open({ store, passages, onProgress: (done, total) => steps.push([done, total]) });
    expect(steps[0]).toEqual([0, 20]);
    expect(steps.at(-1)).toEqual([20, 20]);
    expect(steps.map(([done]) => done)).toEqual(steps.map(([done]) => done).sort((a, b) => a - b));
  });

  it.each<[string, Partial<OpenIndexOptions>, string]>([
    ["another model", { model: { ...fakeModel(64), model: "other" } }, "model-changed"],
    ["another precision", { model: { ...fakeModel(64), dtype: "q4" } }, "model-changed"],
    ["another dimension", { model: fakeModel(32), embedder: createFakeEmbedder({ dimension: 32 }) }, "model-changed"],
    ["other prefixes", { model: { ...fakeModel(64), prefixes: { query: "", passage: "" } } }, "prefixes-changed"],
    [
      "another file of the model",
      { model: { ...fakeModel(64), files: fakeModel().files.map((file) => ({ ...file, sha256: "c".repeat(64) })) } },
      "model-changed",
    ],
    [
      "another text",
      { passages: PASSAGES.map((passage) => ({ ...passage, text: `${passage.text}.` })) },
      "passages-changed",
    ],
  ])("is built again for %s", async (_, changes, reason) => {
    await index.open({ store });
    const again = await index.open({ store, ...changes });
    expect([again.origin, again.said]).toEqual(["built", [`index-build: ${reason}`]]);
    const vectors = store === "hnsw" ? ["graph.hnsw"] : [];
    expect(await index.kinds()).toEqual([...vectors, "manifest.json", "texts.sha", "vectors.f32"]);
    expect((await index.open({ store, ...changes })).origin).toBe("loaded");
  });

  it.each<[string, Passage[]]>([
    ["a passage less", PASSAGES.slice(1)],
    ["another order", PASSAGES.toReversed()],
    ["another event", PASSAGES.map((passage) => ({ ...passage, eventId: "x" }))],
  ])("embeds nothing for %s, and says nothing", async (_, passages) => {
    await index.open({ store });
    const again = await index.open({ store, passages });
    expect([again.origin, again.said, again.embedded]).toEqual(["built", [], 0]);
    const fresh = await index.open({ store, passages, indexDir: join(index.folder, "oracle") });
    expect(again.found).toEqual(fresh.found);
    expect((await index.open({ store, passages })).origin).toBe("loaded");
  });

  it("embeds only what is new in a programme that changed, and finds what an index of its own would", async () => {
    await index.open({ store });
    const counted: number[] = [];
    const changes = { passages: [...OTHERS, ...PASSAGES.slice(0, 3)], notice: () => undefined };
    const again = await index.open({ store, ...changes, onProgress: (done) => counted.push(done) });
    expect([again.origin, again.embedded, counted.at(-1)]).toEqual(["built", 1, 4]);
    const fresh = await index.open({ store, ...changes, indexDir: join(index.folder, "oracle") });
    expect(again.found).toEqual(fresh.found);
  });

  it("embeds all again when the hashes of its texts are damaged, or it has none", async () => {
    await index.open({ store });
    await flipBit(await index.fileOf("texts"), 10);
    expect((await index.open({ store, passages: [...PASSAGES, ...OTHERS] })).embedded).toBe(5);
    await index.setField("texts", undefined);
    expect((await index.open({ store })).embedded).toBe(4);
  });

  it.each([
    ["schema", 2, "schema-changed"],
    ["model.name", "x", "model-changed"],
    ["model.dtype", "q8", "model-changed"],
    ["model.dimension", 63, "model-changed"],
    ["model.files", [], "model-changed"],
    ["prefixes.query", "", "prefixes-changed"],
    ["prefixes.passage", "", "prefixes-changed"],
    ["passages.count", 5, "passages-changed"],
    ["vectors.sha256", "0".repeat(64), "file-damaged"],
    ["vectors.file", "vectors-0000000000000000.f32", "file-missing"],
    ["vectors.file", "..", "manifest-unreadable"],
    ["unknown", 1, "manifest-unreadable"],
  ])("is built again when %s of its manifest is %j", async (field, value, reason) => {
    const { found } = await index.open({ store });
    await index.setField(field, value);
    const again = await index.open({ store });
    expect([again.origin, again.said, again.embedded]).toEqual(["built", [`index-build: ${reason}`], 4]);
    expect(again.found).toEqual(found);
    expect((await index.open({ store })).origin).toBe("loaded");
  });

  it.each([
    ["a flipped bit", flipBit],
    ["half of them missing", (path: string) => truncate(path, 500)],
  ])("is built again when its vectors have %s", async (_, damage) => {
    const { found } = await index.open({ store });
    await damage(await index.fileOf("vectors"));
    const again = await index.open({ store });
    expect(again.said).toEqual(["index-build: file-damaged"]);
    expect(again.found).toEqual(found);
  });

  it("is built again when its manifest was cut short", async () => {
    await index.open({ store });
    await truncate(join(index.indexDir, "manifest.json"), 40);
    expect((await index.open({ store })).said).toEqual(["index-build: manifest-unreadable"]);
  });

  it("is whole or built again, whichever of its writes a build is killed at", async () => {
    const { found } = await index.open({ store, indexDir: join(index.folder, "oracle") });
    for (let survived = 0; ; survived += 1) {
      await rm(index.indexDir, { recursive: true, force: true });
      await index.open({ store, passages: OTHERS });
      const { fs, died } = dyingAfter(survived);
      await index.open({ store, fs });
      const next = await index.open({ store });
      expect(next.found).toEqual(found);
      expect((await index.open({ store })).origin).toBe("loaded");
      if (!died()) break;
      expect(survived).toBeLessThan(40);
    }
  });

  it("is fine in a folder that cannot be written, when it is right", async () => {
    await index.open({ store });
    const { origin, said } = await index.open({ store, fs: readOnly("EROFS") });
    expect([origin, said]).toEqual(["loaded", []]);
  });

  it("is built in memory, which is said, when it is not right and its folder cannot be written", async () => {
    const { found } = await index.open({ store, indexDir: join(index.folder, "oracle") });
    await index.open({ store, passages: OTHERS });
    const { origin, said, ...memory } = await index.open({ store, fs: readOnly("EACCES") });
    expect([origin, said]).toEqual(["built-in-memory", ["index-build: passages-changed", "index-in-memory"]]);
    expect(memory.found).toEqual(found);
  });

  it("is built in memory when there can be no such folder", async () => {
    await writeFile(join(index.folder, "file"), "");
    const { origin, said, found } = await index.open({ store, indexDir: join(index.folder, "file", "index") });
    expect([origin, said]).toEqual(["built-in-memory", ["index-build: absent", "index-in-memory"]]);
    expect(found[0]?.[0]).toBe("hockey#ru");
  });

  it("may be built by two at once", async () => {
    const [first, second] = await Promise.all([index.open({ store }), index.open({ store })]);
    expect(first.found).toEqual(second.found);
    const { origin, found } = await index.open({ store });
    expect([origin, found]).toEqual(["loaded", first.found]);
  });

  it("stays right when two at once build it of different passages", async () => {
    const [first] = await Promise.all([index.open({ store }), index.open({ store, passages: OTHERS })]);
    expect((await index.open({ store })).found).toEqual(first.found);
    expect((await index.open({ store, passages: OTHERS })).found).toHaveLength(1);
  });

  it("leaves nothing behind when the passages cannot be embedded, and is built the next time", async () => {
    const embedder = createFakeEmbedder({ dimension: 64 });
    embedder.failure = new Error("the worker stopped");
    await expect(index.open({ store, embedder })).rejects.toThrow("the worker stopped");
    expect((await index.open({ store })).origin).toBe("built");
  });

  it("removes what killed builds left long ago, and not what another may be writing now", async () => {
    await index.open({ store });
    const old = [".0a-1b.tmp", "vectors-00000000000000aa.f32"];
    const recent = [".0a-2c.tmp", "graph-00000000000000bb.hnsw", "notes.txt"];
    for (const name of [...old, ...recent]) await writeFile(join(index.indexDir, name), "");
    const threeHoursAgo = new Date((await stat(index.indexDir)).mtimeMs - 3 * 3600_000);
    for (const name of old) await utimes(join(index.indexDir, name), threeHoursAgo, threeHoursAgo);
    await index.open({ store, passages: OTHERS });
    const names = await readdir(index.indexDir);
    expect(names).toEqual(expect.arrayContaining(recent));
    for (const name of old) expect(names).not.toContain(name);
  });
});
