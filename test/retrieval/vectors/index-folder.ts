import * as nodeFileSystem from "node:fs/promises";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Passage } from "../../../src/retrieval/passages.ts";
import type { FileSystem } from "../../../src/retrieval/vectors/index/index-files.ts";
import { type IndexNotice, openIndex, type OpenIndexOptions } from "../../../src/retrieval/vectors/index/open-index.ts";
import { createFakeEmbedder, fakeModel } from "../../support/fake-embedder.ts";

export const PASSAGES: Passage[] = [
  { id: "opera#fr", eventId: "opera", language: "fr", text: "L’opéra de Nice" },
  { id: "opera#ru", eventId: "opera", language: "ru", text: "Опера Ниццы" },
  { id: "hockey#fr", eventId: "hockey", language: "fr", text: "Tournoi de hockey" },
  { id: "hockey#ru", eventId: "hockey", language: "ru", text: "Хоккейный турнир" },
];
export const OTHERS: Passage[] = [{ id: "wine#ru", eventId: "wine", language: "ru", text: "Дни вина" }];

/** A temporary folder, in which `index` may become an index. */
export async function createIndexFolder() {
  const folder = await mkdtemp(join(tmpdir(), "index-"));
  const indexDir = join(folder, "index");

  return {
    folder,
    indexDir,
    remove: () => rm(folder, { recursive: true }),

    /** Opens the index with a fake embedder and asks it a question that the Russian hockey passage answers best. */
    async open(changes: Partial<OpenIndexOptions> = {}) {
      const embedder = createFakeEmbedder({ dimension: 64 });
      const notices: IndexNotice[] = [];
      const { store, origin } = await openIndex({
        passages: PASSAGES,
        embedder,
        model: fakeModel(64),
        indexDir,
        store: "hnsw",
        notice: (notice) => notices.push(notice),
        ...changes,
      });
      const found = await store.similaritySearchWithScore("хоккейный турнир", 10);
      return {
        store,
        origin,
        said: notices.map((notice) => ("reason" in notice ? `${notice.code}: ${notice.reason}` : notice.code)),
        embedded: embedder.calls.passages,
        found: found.map(([{ id }, similarity]) => [id, similarity]),
      };
    },

    /** The names of the files in the index, without their hashes. */
    async kinds(): Promise<string[]> {
      return (await readdir(indexDir)).map((name) => name.replace(/-[0-9a-f]{16}/, "")).sort();
    },

    /** The path of the only file of this kind. */
    async fileOf(kind: "vectors" | "graph" | "texts"): Promise<string> {
      const name = (await readdir(indexDir)).find((file) => file.startsWith(kind));
      return join(indexDir, name ?? "missing");
    },

    /** Sets one field of the manifest, such as `model.name`. */
    async setField(field: string, value: unknown): Promise<void> {
      const path = join(indexDir, "manifest.json");
      const manifest = JSON.parse(await readFile(path, "utf8")) as Record<string, unknown>;
      const names = field.split(".");
      const last = names.pop() ?? "";
      const parent = names.reduce((object, name) => object[name] as Record<string, unknown>, manifest);
      parent[last] = value;
      await writeFile(path, JSON.stringify(manifest));
    },
  };
}

/** Flips the lowest bit of a byte, the hundredth by default. */
export async function flipBit(path: string, at = 99): Promise<void> {
  const bytes = await readFile(path);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  await writeFile(path, bytes);
}

/** A file system that fails with `code` whenever something would be changed. */
export function readOnly(code: string): FileSystem {
  const refuse = () => Promise.reject(Object.assign(new Error(`${code}: refused`), { code }));
  return { ...nodeFileSystem, mkdir: refuse, writeFile: refuse, rename: refuse, rm: refuse };
}

/** A file system that makes `survived` changes and then, like a process that was killed, none. */
export function dyingAfter(survived: number): { fs: FileSystem; died: () => boolean } {
  let changes = 0;
  const mortal = <Change extends (...given: never[]) => Promise<unknown>>(change: Change): Change =>
    ((...given) => {
      changes += 1;
      return changes > survived ? Promise.reject(new Error("killed")) : change(...given);
    }) as Change;
  const { mkdir, writeFile, rename, rm, open } = nodeFileSystem;
  return {
    fs: {
      ...nodeFileSystem,
      mkdir: mortal(mkdir),
      writeFile: mortal(writeFile),
      rename: mortal(rename),
      rm: mortal(rm),
      open: mortal(open),
    },
    died: () => changes > survived,
  };
}
