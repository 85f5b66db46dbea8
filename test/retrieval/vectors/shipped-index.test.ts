import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { adaptEmbedder, adaptManifest } from "../../../src/embeddings/adapter.ts";
import { createEmbedder } from "../../../src/embeddings/embedder.ts";
import { THESAURUS_DIR, weightsSha256 } from "../../../src/answer/brain/brain.ts";
import { createWordLists } from "../../../src/language/word-lists.ts";
import { readAdapter } from "../../../src/retrieval/subjects/thesaurus-votes.ts";
import { passagesOf } from "../../../src/retrieval/passages.ts";
import { openIndex } from "../../../src/retrieval/vectors/index/open-index.ts";
import { CORPUS_FOLDER } from "../../corpus/corpus-folder.ts";
import { howMany } from "../../support/full.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const indexDir = join(root, "embeddings/index");
const unadapted = createEmbedder({ modelDir: join(root, "embeddings/model") });
afterAll(() => unadapted.dispose());
const weights = await unadapted.ready();
const adapter = await readAdapter(join(root, THESAURUS_DIR), {
  model: weightsSha256(weights),
  concepts: createWordLists().concepts(),
});
if (!adapter) throw new Error("The thesaurus is of another model.");
const embedder = adaptEmbedder(unadapted, adapter);

const { events } = await loadCorpus(CORPUS_FOLDER);
const passages = passagesOf(events);
const model = adaptManifest(weights, adapter);

type Row = readonly number[] | Float32Array;
function cosine(left: Row, right: Row): number {
  let sum = 0;
  for (let index = 0; index < left.length; index += 1) sum += (left[index] ?? NaN) * (right[index] ?? NaN);
  return sum;
}

/** The vectors of the index, by passage. */
async function shippedVectors(): Promise<Float32Array[]> {
  const manifest = JSON.parse(await readFile(join(indexDir, "manifest.json"), "utf8")) as { vectors: { file: string } };
  const bytes = await readFile(join(indexDir, manifest.vectors.file));
  const values = new Float32Array(Uint8Array.from(bytes).buffer);
  return passages.map((_, at) => values.subarray(at * model.dimension, (at + 1) * model.dimension));
}

describe("the index that comes with the repository", () => {
  it("is of these texts and this model: it is found, and nothing is embedded", async () => {
    const said: string[] = [];
    const refusing = {
      embedQuery: () => Promise.reject(new Error("Nothing is to be embedded.")),
      embedDocuments: () => Promise.reject(new Error("Nothing is to be embedded.")),
    };
    const notice = ({ code }: { code: string }) => said.push(code);
    const { origin } = await openIndex({ passages, embedder: refusing, model, indexDir, store: "hnsw", notice });
    expect([origin, said]).toEqual(["loaded", []]);
  });

  it("is what this machine makes of them, though bytes may differ by processor", { timeout: 180_000 }, async () => {
    const step = howMany({ sample: 4, full: 1 });
    const some = passages.flatMap((passage, at) => (at % step === 0 ? [{ passage, at }] : []));
    expect(some.length).toBeGreaterThan(30);
    const shipped = await shippedVectors();
    const made = await embedder.embedDocuments(some.map(({ passage }) => passage.text));
    const pairs = some.map(({ at }, index) => ({ at, shipped: shipped[at] ?? [], made: made[index] ?? [] }));
    expect(pairs.filter((pair) => !(cosine(pair.shipped, pair.made) >= 0.999)).map(({ at }) => at)).toEqual([]);

    for (const question of ["des concerts de musique classique", "Где посмотреть кружево?", "jeunesse et sport"]) {
      const asked = await embedder.embedQuery(question);
      const topTen = (vectorOf: (pair: (typeof pairs)[number]) => Row) =>
        [...pairs].sort((a, b) => cosine(asked, vectorOf(b)) - cosine(asked, vectorOf(a))).slice(0, 10);
      expect(topTen((pair) => pair.shipped).map(({ at }) => at)).toEqual(
        topTen((pair) => pair.made).map(({ at }) => at),
      );
    }
  });
});
