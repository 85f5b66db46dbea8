import { onTestFinished } from "vitest";
import { createBrain } from "../../src/answer/brain/brain.ts";
import type { Brain } from "../../src/answer/brain/brain.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

/** What answers for the programme of a folder by words, meaning and votes; its index is built for the test. */
export async function wholeBrainFor(corpusDir: string): Promise<Brain> {
  const brain = await createBrain({
    corpusDir,
    modelDir: "embeddings/model",
    indexDir: await temporaryDirectory(),
    elapsedMs: () => 0,
    notice: () => undefined,
  });
  onTestFinished(() => brain.dispose());
  return brain;
}
