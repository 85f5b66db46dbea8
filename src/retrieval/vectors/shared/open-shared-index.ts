import type { Passage } from "../../passages.ts";
import { BLOCK, embedAll } from "../index/embed-passages.ts";
import { contentsOf } from "../index/index-manifest.ts";
import type { OpenedIndex, OpenIndexOptions } from "../index/open-index.ts";
import { PgvectorStore } from "./pgvector-store.ts";
import { openSharedVectors } from "./shared-vectors.ts";
import type { SharedVectors } from "./shared-vectors.ts";
import { toUnitVector } from "../similarity.ts";
import { modelHash, textHash } from "../index/text-hash.ts";
import type { VectorDatabase } from "./vector-database.ts";

export interface OpenSharedIndexOptions extends Pick<
  OpenIndexOptions,
  "passages" | "embedder" | "model" | "onProgress" | "notice"
> {
  database: VectorDatabase;
  /** A number from 0 to 1, by default random; it shuffles the order in which texts are embedded. */
  random?: () => number;
}

/** Interval at which a corpus in use is marked, in milliseconds: far shorter than the time after which unmarked ones are deleted. */
const MARK_MS = 6 * 60 * 60_000;

function hashOf({ text }: Passage): string {
  return textHash(text).toString("hex");
}

/** Shuffles a list, so that processes which work through it at the same time rarely meet. */
function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}

/** Embeds the texts without vectors, block by block; texts that another process has embedded meanwhile are skipped. */
async function embedMissing(
  vectors: SharedVectors,
  missing: readonly string[],
  { passages, embedder, model, onProgress, random = Math.random }: OpenSharedIndexOptions,
): Promise<void> {
  const wanted = new Set(missing);
  const textOf = new Map<string, string>();
  for (const passage of passages) {
    const hash = hashOf(passage);
    if (wanted.has(hash)) textOf.set(hash, passage.text);
  }
  const count = passages.length;
  let done = count - missing.length;
  onProgress?.(done, count);
  const order = shuffled(missing, random);
  for (let start = 0; start < order.length; start += BLOCK) {
    const block = order.slice(start, start + BLOCK);
    const present = await vectors.present(block);
    const hashes = block.filter((hash) => !present.has(hash));
    const before = done + block.length - hashes.length;
    const texts = hashes.map((hash) => textOf.get(hash) ?? "");
    const made = await embedAll(embedder, texts, (ready) => {
      if (before + ready < count) onProgress?.(before + ready, count);
    });
    if (made.length > 0) {
      await vectors.add(
        hashes,
        made.map((vector) => toUnitVector(vector, model.dimension)),
      );
    }
    done += block.length;
  }
  onProgress?.(count, count);
}

/** Marks the corpus as in use from time to time. A mark that fails is made the next time. */
function keepMarked(vectors: SharedVectors): () => void {
  const timer = setInterval(() => void vectors.mark().catch(() => undefined), MARK_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

/**
 * Opens the vector store of these passages in a PostgreSQL database that several processes share. Embeds the texts that
 * have no vector of this model; processes that open the store at the same time share this work. Deletes the vectors
 * that no corpus in use needs.
 * @throws VectorDatabaseError when the database cannot hold vectors
 * @throws the database's error when it does not answer
 * @throws what the embedder throws
 */
export async function openSharedIndex(options: OpenSharedIndexOptions): Promise<OpenedIndex> {
  const { passages, embedder, model, database, notice } = options;
  const { dimension } = model;
  const contents = contentsOf(model, passages);
  const key = { model: modelHash(contents), corpus: contents.passages.sha256 };
  const vectors = await openSharedVectors(database, key, dimension);
  const isNew = (await vectors.count()) !== passages.length;
  if (isNew) {
    await vectors.register(passages.map((passage) => ({ ...idsOf(passage), hash: hashOf(passage) })));
  }
  const missing = await vectors.missing();
  if (missing.length > 0) {
    const isFirst = missing.length === new Set(passages.map(hashOf)).size;
    notice({ code: "index-build", reason: isFirst ? "absent" : "passages-changed", passages: missing.length });
    await embedMissing(vectors, missing, options);
  }
  if (isNew) await vectors.sweep();
  const store = new PgvectorStore(embedder, { dimension, passages, vectors });
  return { store, origin: missing.length > 0 ? "built" : "loaded", close: keepMarked(vectors) };
}

function idsOf({ id, eventId, language }: Passage): Pick<Passage, "id" | "eventId" | "language"> {
  return { id, eventId, language };
}
