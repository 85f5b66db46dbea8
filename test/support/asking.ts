import { HEADS_DIR, weightsSha256 } from "../../src/answer/brain/brain.ts";
import type { InViewWeights } from "../../src/answer/in-view/evidence.ts";
import { readInViewWeights } from "../../src/answer/in-view/weights-file.ts";
import { createReadAsking } from "../../src/answer/brain/read-asking.ts";
import type { ReadAsking } from "../../src/answer/brain/read-asking.ts";
import { createReadSentences } from "../../src/answer/passages/read-sentences.ts";
import type { ReadSentences } from "../../src/answer/passages/read-sentences.ts";
import { createEmbedder } from "../../src/embeddings/embedder.ts";
import { readHeads } from "../../src/embeddings/heads/heads-file.ts";
import { readPairHead } from "../../src/embeddings/heads/pair-file.ts";
import { cacheQueries } from "../../src/embeddings/query-cache.ts";

interface Understanding {
  asking: ReadAsking;
  reading: ReadSentences;
  inView: InViewWeights;
}

let opened: Promise<Understanding> | undefined;

async function open(): Promise<Understanding> {
  const model = createEmbedder({ modelDir: "embeddings/model" });
  const sha256 = weightsSha256(await model.ready());
  const embedder = cacheQueries(model, { max: 5_000 });
  const asking = createReadAsking(await readHeads(HEADS_DIR, sha256), embedder);
  // The first inference is slower than all others.
  await asking("?");
  const reading = createReadSentences(await readPairHead(HEADS_DIR, sha256), embedder);
  return { asking, reading, inView: await readInViewWeights(HEADS_DIR, sha256) };
}

/** The understanding of questions as in the product, by the model and its heads; shared by all tests of a process. */
export function openUnderstanding(): Promise<Understanding> {
  opened ??= open();
  return opened;
}

/** The reading of what a question asks for. */
export async function openAsking(): Promise<ReadAsking> {
  return (await openUnderstanding()).asking;
}
