import { HEADS_DIR, weightsSha256 } from "../../src/answer/brain.ts";
import { createReadAsking } from "../../src/answer/read-asking.ts";
import type { ReadAsking } from "../../src/answer/read-asking.ts";
import { createEmbedder } from "../../src/embeddings/embedder.ts";
import { readHeads } from "../../src/embeddings/heads/heads-file.ts";
import { cacheQueries } from "../../src/embeddings/query-cache.ts";

let opened: Promise<ReadAsking> | undefined;

async function open(): Promise<ReadAsking> {
  const embedder = createEmbedder({ modelDir: "embeddings/model" });
  const heads = await readHeads(HEADS_DIR, weightsSha256(await embedder.ready()));
  const asking = createReadAsking(heads, cacheQueries(embedder, { max: 5_000 }));
  // The first text takes longer than any other.
  await asking("?");
  return asking;
}

/** What tells what a question asks for, as the product does: by the model and its heads, which all tests of a process share. */
export function openAsking(): Promise<ReadAsking> {
  opened ??= open();
  return opened;
}
