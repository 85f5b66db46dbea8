import type { Embedder } from "../src/embeddings/embedder.ts";
import type { Concept } from "../src/language/word-lists.ts";
import { MANIFEST_FILE, sha256Of, VECTORS_FILE } from "../src/retrieval/labelled-questions.ts";
import { termsHash, termsOf } from "../src/retrieval/thesaurus-votes.ts";
import type { ThesaurusManifest } from "../src/retrieval/thesaurus-votes.ts";
import { embedAll, writeWhole } from "./labelled.ts";

/** Writes the vectors of the words of a thesaurus into a folder, bound to these words and to the model by its SHA-256. */
export async function writeThesaurusVectors(
  folder: string,
  concepts: readonly Concept[],
  { model, embedder }: { model: string; embedder: Pick<Embedder, "embedQuery"> },
): Promise<void> {
  const terms = termsOf(concepts);
  const { mean, scale, bytes } = await embedAll(
    terms.map(({ text }) => text),
    embedder,
  );
  const manifest: ThesaurusManifest = {
    schema: 1,
    date: new Date().toISOString().slice(0, 10),
    model,
    terms: termsHash(terms),
    mean,
    scale,
    files: { [VECTORS_FILE]: sha256Of(new Uint8Array(bytes.buffer)) },
  };
  await writeWhole(folder, { [VECTORS_FILE]: bytes, [MANIFEST_FILE]: `${JSON.stringify(manifest)}\n` });
}
