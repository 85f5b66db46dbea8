import { join } from "node:path";
import { createBrain } from "../src/answer/brain/brain.ts";
import type { Brain, BrainOptions } from "../src/answer/brain/brain.ts";
import { SHIPPED_CORPUS } from "../src/corpus/folder.ts";
import { noticeText } from "../src/cli/shared/notices.ts";
import { openVectorsOf } from "../src/cli/shared/vectors.ts";
import { weightsSha256 } from "../src/answer/brain/brain.ts";
import { createEmbedder } from "../src/embeddings/embedder.ts";
import type { Embedder } from "../src/embeddings/embedder.ts";
import type { Inference } from "../src/embeddings/inference.ts";
import { startEmbeddingThread } from "../src/embeddings/worker-thread.ts";
import { keepQueryVectors } from "./embedding-cache.ts";

/** The model's folder: the repository's own, or `EMBEDDING_MODEL_DIR`. */
function modelDir(): string {
  return process.env["EMBEDDING_MODEL_DIR"] ?? "embeddings/model";
}

/** The facts' folder: the repository's own, or `CORPUS_DIR`. */
export function corpusDir(): string {
  return process.env["CORPUS_DIR"]?.trim() || SHIPPED_CORPUS;
}

/**
 * The product's brain with the repository's model and index, and its own corpus or another. `VECTOR_STORE` selects the
 * store, as for the bot.
 */
export async function openBrain(
  options: Partial<
    Pick<BrainOptions, "corpusDir" | "labelledDir" | "lexicalOnly" | "embedder" | "lists" | "headsDir">
  > = {},
): Promise<Brain> {
  const { vectors, close } = await openVectorsOf(process.env);
  const brain = await createBrain({
    corpusDir: corpusDir(),
    ...options,
    modelDir: modelDir(),
    indexDir: process.env["INDEX_DIR"] ?? "embeddings/index",
    vectors,
    elapsedMs: () => performance.now(),
    notice: (notice) => process.stderr.write(`${noticeText(notice)}\n`),
  });
  return {
    ...brain,
    async dispose() {
      await brain.dispose();
      await close();
    },
  };
}

/** An embedder for that brain's model in its own thread, with the product's settings or the given ones. */
export function openEmbedder(inference?: Inference): Embedder {
  return createEmbedder({ modelDir: modelDir(), startThread: (dir) => startEmbeddingThread(dir, inference) });
}

/** The same with the cache of earlier runs, for measuring answers rather than speed. */
export async function openKeptEmbedder(): Promise<Embedder> {
  const embedder = openEmbedder();
  const model = weightsSha256(await embedder.ready()).slice(0, 16);
  return keepQueryVectors(embedder, join(process.env["EMBEDDING_CACHE_DIR"] ?? "embeddings/cache", model));
}
