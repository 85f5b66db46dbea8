import { createBrain } from "../src/answer/brain.ts";
import type { Brain, BrainOptions } from "../src/answer/brain.ts";
import { noticeText } from "../src/cli/notices.ts";

export const elapsedMs = (): number => performance.now();

/** The product's brain on the repository's own corpus, model and index. */
export function openBrain(options: Pick<BrainOptions, "probeFile"> = {}): Promise<Brain> {
  return createBrain({
    ...options,
    corpusDir: "corpus",
    modelDir: process.env["EMBEDDING_MODEL_DIR"] ?? "embeddings/model",
    indexDir: process.env["INDEX_DIR"] ?? "embeddings/index",
    elapsedMs,
    notice: (notice) => process.stderr.write(`${noticeText(notice)}\n`),
  });
}
