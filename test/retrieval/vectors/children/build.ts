/** A process of its own that builds an index, slowly, and prints a line for each text that it embeds: to be killed. */
import { setTimeout as delay } from "node:timers/promises";
import { openIndex } from "../../../../src/retrieval/vectors/index/open-index.ts";
import { createFakeEmbedder, fakeModel } from "../../../support/fake-embedder.ts";
import { numberedPassages } from "../numbered-passages.ts";

const BLOCK_MS = 30;
const [indexDir = "", count = "0"] = process.argv.slice(2);
const embedder = createFakeEmbedder();
await openIndex({
  passages: numberedPassages(Number(count)),
  embedder: {
    embedQuery: (text) => embedder.embedQuery(text),
    async embedDocuments(texts) {
      await delay(BLOCK_MS);
      const vectors = await embedder.embedDocuments(texts);
      process.stdout.write("embedded\n".repeat(texts.length));
      return vectors;
    },
  },
  model: fakeModel(),
  indexDir,
  store: "hnsw",
  notice: () => undefined,
});
process.stdout.write("built\n");
