import { createHash, randomUUID } from "node:crypto";
import * as nodeFileSystem from "node:fs/promises";
import { join } from "node:path";
import { HASH_SLICE, sha256OfFile } from "../../../disk/sha256.ts";
import { type IndexFile, type IndexManifest, type Mismatch, parseIndexManifest } from "./index-manifest.ts";

/** The part of `node:fs/promises` used here; tests inject faults. */
export type FileSystem = Pick<
  typeof nodeFileSystem,
  "mkdir" | "open" | "readdir" | "readFile" | "rename" | "rm" | "stat" | "writeFile"
>;

const EXTENSIONS = { vectors: "f32", graph: "hnsw", texts: "sha" };
const MANIFEST = "manifest.json";
const TEMPORARY = /^\.[0-9a-f-]+\.tmp$/;
const CONTENT = /^(?:(?:vectors|graph|texts)-[0-9a-f]{16}\.(?:f32|hnsw|sha)|growing-[0-9a-f]{16}\.part)$/;

/** How old an unnamed file must be before it is removed: a younger one may belong to a build in another process. */
const ORPHAN_AGE_MS = 60 * 60 * 1000;

/**
 * The files of an index: content files with their hash in the name, and a manifest that names them. The manifest is
 * written last and renamed into place, so readers always see a complete index, even when a build is killed.
 */
export interface IndexFiles {
  readManifest(): Promise<IndexManifest | Mismatch>;
  /** The bytes of a file that the manifest names, checked against its SHA-256. */
  read(file: IndexFile): Promise<Buffer | Mismatch>;
  /** Checks a file against its SHA-256 without keeping its bytes; null when it fits. */
  check(file: IndexFile): Promise<Mismatch | null>;
  path(file: IndexFile): string;
  /** Adds a content file: these bytes, or what the function writes to the path it is given. */
  add(kind: keyof typeof EXTENSIONS, content: Uint8Array | ((path: string) => Promise<void>)): Promise<IndexFile>;
  /**
   * Makes this the current index. Then removes the files of the previous manifest, and files that killed builds left
   * over an hour ago.
   */
  publish(manifest: IndexManifest): Promise<void>;
}

export function createIndexFiles(directory: string, fs: FileSystem = nodeFileSystem): IndexFiles {
  const pathOf = (name: string) => join(directory, name);

  async function readManifest(): Promise<IndexManifest | Mismatch> {
    let text: string;
    try {
      text = await fs.readFile(pathOf(MANIFEST), "utf8");
    } catch (error) {
      return isMissing(error) ? "absent" : "manifest-unreadable";
    }
    return parseIndexManifest(text);
  }

  async function sync(path: string, flags: "r" | "r+"): Promise<void> {
    const handle = await fs.open(path, flags);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  /** Writes to a temporary file with a random name, so that builds of two processes cannot mix. */
  async function writeDurably(
    write: (path: string) => Promise<void> | void,
    nameOf: (path: string) => Promise<string>,
  ): Promise<string> {
    await fs.mkdir(directory, { recursive: true });
    const temporary = pathOf(`.${randomUUID()}.tmp`);
    try {
      await write(temporary);
      await sync(temporary, "r+");
      const name = await nameOf(temporary);
      await fs.rename(temporary, pathOf(name));
      // Makes the rename survive a power cut; Windows has no such call.
      if (process.platform !== "win32") await sync(directory, "r");
      return name;
    } catch (error) {
      await fs.rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
  }

  async function removeOthers(current: IndexManifest, before: IndexManifest | Mismatch): Promise<void> {
    const kept = namesOf(current);
    const replaced = typeof before === "string" ? [] : namesOf(before);
    const { mtimeMs: publishedMs } = await fs.stat(pathOf(MANIFEST));
    for (const name of await fs.readdir(directory)) {
      if (kept.includes(name) || !(CONTENT.test(name) || TEMPORARY.test(name))) continue;
      const orphaned = async () => publishedMs - (await fs.stat(pathOf(name))).mtimeMs > ORPHAN_AGE_MS;
      if (replaced.includes(name) || (await orphaned())) await fs.rm(pathOf(name), { force: true });
    }
  }

  return {
    readManifest,
    path: ({ file }) => pathOf(file),
    async read({ file, sha256 }) {
      let bytes: Buffer;
      try {
        bytes = await fs.readFile(pathOf(file));
      } catch (error) {
        return isMissing(error) ? "file-missing" : "file-damaged";
      }
      return (await sha256Of(bytes)) === sha256 ? bytes : "file-damaged";
    },
    async check({ file, sha256 }) {
      try {
        return (await sha256OfFile(pathOf(file), fs)) === sha256 ? null : "file-damaged";
      } catch (error) {
        return isMissing(error) ? "file-missing" : "file-damaged";
      }
    },
    async add(kind, content) {
      const write = typeof content === "function" ? content : (path: string) => fs.writeFile(path, content);
      let sha256 = "";
      const file = await writeDurably(write, async (path) => {
        sha256 = await sha256OfFile(path, fs);
        return `${kind}-${sha256.slice(0, 16)}.${EXTENSIONS[kind]}`;
      });
      return { file, sha256 };
    },
    async publish(manifest) {
      const before = await readManifest();
      await writeDurably(
        (path) => fs.writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`),
        () => Promise.resolve(MANIFEST),
      );
      // Files left behind take space and do no harm.
      await removeOthers(manifest, before).catch(() => undefined);
    },
  };
}

function namesOf({ vectors, texts, graph }: IndexManifest): string[] {
  return [vectors, texts, graph].flatMap((file) => file?.file ?? []);
}

async function sha256Of(bytes: Buffer): Promise<string> {
  const hash = createHash("sha256");
  for (let at = 0; at < bytes.length; at += HASH_SLICE) {
    if (at > 0) await new Promise(setImmediate);
    hash.update(bytes.subarray(at, at + HASH_SLICE));
  }
  return hash.digest("hex");
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
