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

/** The folder of the model: the repository's own, or that of `EMBEDDING_MODEL_DIR`. */
function modelDir(): string {
  return process.env["EMBEDDING_MODEL_DIR"] ?? "embeddings/model";
}

/** The folder of the facts: the repository's own, or that of `CORPUS_DIR`. */
export function corpusDir(): string {
  return process.env["CORPUS_DIR"]?.trim() || SHIPPED_CORPUS;
}

/** The product's brain on the repository's own model and index, and its own corpus or another one; `VECTOR_STORE` chooses its store as for the bot. */
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

/** An embedder of the model of that brain, in a thread of its own, which computes as the product does or as it is told. */
export function openEmbedder(inference?: Inference): Embedder {
  return createEmbedder({ modelDir: modelDir(), startThread: (dir) => startEmbeddingThread(dir, inference) });
}

/** The same embedder with what it embedded in earlier runs, for measuring answers rather than their time. */
export async function openKeptEmbedder(): Promise<Embedder> {
  const embedder = openEmbedder();
  const model = weightsSha256(await embedder.ready()).slice(0, 16);
  return keepQueryVectors(embedder, join(process.env["EMBEDDING_CACHE_DIR"] ?? "embeddings/cache", model));
}
