import { closeSync, existsSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Embedder } from "../src/embeddings/embedder.ts";
import { prepareText, QUERY_MAX_CHARACTERS } from "../src/embeddings/text.ts";

const BYTES = Float32Array.BYTES_PER_ELEMENT;

/** The vectors of earlier runs, and those that this run adds. */
interface VectorLog {
  get(text: string): number[] | undefined;
  add(text: string, vector: readonly number[]): void;
  close(): void;
}

/**
 * Opens the log of a folder: one file has a line of JSON for each text, another one its vector at the same index. An
 * incomplete last entry of an aborted run is cut off.
 */
function openLog(folder: string, dimension: number): VectorLog {
  mkdirSync(folder, { recursive: true });
  const [textFile, vectorFile] = [join(folder, "texts.jsonl"), join(folder, "vectors.f32")];
  const lines = existsSync(textFile) ? readFileSync(textFile, "utf8").split("\n").slice(0, -1) : [];
  const bytes = existsSync(vectorFile) ? readFileSync(vectorFile) : Buffer.alloc(0);
  const count = Math.min(lines.length, Math.floor(bytes.length / (dimension * BYTES)));
  const kept = lines.slice(0, count);
  const vectors = new Float32Array(Uint8Array.from(bytes.subarray(0, count * dimension * BYTES)).buffer);
  const known = new Map(
    kept.map((line, index) => [
      JSON.parse(line) as string,
      vectors.subarray(index * dimension, (index + 1) * dimension),
    ]),
  );
  const [texts, numbers] = [openSync(textFile, "a"), openSync(vectorFile, "a")];
  const open = [texts, numbers];
  truncateSync(textFile, Buffer.byteLength(kept.map((line) => `${line}\n`).join("")));
  truncateSync(vectorFile, count * dimension * BYTES);
  return {
    get(text) {
      const vector = known.get(text);
      return vector && [...vector];
    },
    add(text, vector) {
      const own = Float32Array.from(vector);
      known.set(text, own);
      writeSync(numbers, new Uint8Array(own.buffer));
      writeSync(texts, `${JSON.stringify(text)}\n`);
    },
    close() {
      for (const file of open.splice(0)) closeSync(file);
    },
  };
}

/**
 * The same embedder, with the vectors of questions cached in a folder between runs: twenty thousand labelled questions
 * take minutes once for each model. Passages are not cached. Only one process at a time may add vectors.
 * @param folder one for each model, because vectors of different models do not mix
 */
export async function keepQueryVectors(embedder: Embedder, folder: string): Promise<Embedder> {
  const { dimension } = await embedder.ready();
  const log = openLog(folder, dimension);
  return {
    ...embedder,
    async embedQuery(text) {
      const prepared = prepareText(text, QUERY_MAX_CHARACTERS);
      const kept = log.get(prepared);
      if (kept) return kept;
      const vector = await embedder.embedQuery(prepared);
      log.add(prepared, vector);
      return vector;
    },
    async dispose() {
      log.close();
      await embedder.dispose();
    },
  };
}
