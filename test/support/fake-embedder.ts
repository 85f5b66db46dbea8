import type { Embedder } from "../../src/embeddings/embedder.ts";
import type { ModelManifest } from "../../src/embeddings/manifest.ts";

export interface FakeEmbedder extends Embedder {
  /** How many questions and passages have been embedded. */
  readonly calls: { queries: number; passages: number };
  /** If set, every embedding fails with it. */
  failure: Error | undefined;
}

/** The manifest of a fake with this dimension. */
export function fakeModel(dimension = 64): ModelManifest {
  return {
    schema: 1,
    model: "test/character-n-grams",
    licence: "MIT",
    dtype: "fp32",
    dimension,
    prefixes: { query: "query: ", passage: "passage: " },
    pooling: "mean",
    files: [
      { path: "config.json", bytes: 1, sha256: "a".repeat(64) },
      { path: "onnx/model.onnx", bytes: 1, sha256: "b".repeat(64) },
    ],
  };
}

/**
 * A deterministic embedder without a model: it hashes n-grams of one to three code points into a vector of length 1.
 * Texts that share letters are close, in Cyrillic as in Latin; meaning plays no role.
 */
export function createFakeEmbedder({ dimension = 64 } = {}): FakeEmbedder {
  const calls = { queries: 0, passages: 0 };
  const embed = (text: string): number[] => {
    if (fake.failure) throw fake.failure;
    return nGramVector(text, dimension);
  };
  const fake: FakeEmbedder = {
    calls,
    failure: undefined,
    embedQuery: (text) => {
      calls.queries += 1;
      return Promise.resolve().then(() => embed(text));
    },
    embedDocuments: (texts) => {
      calls.passages += texts.length;
      return Promise.resolve().then(() => texts.map(embed));
    },
    isIdle: () => true,
    ready: () => Promise.resolve(fakeModel(dimension)),
    dispose: () => Promise.resolve(),
  };
  return fake;
}

function nGramVector(text: string, dimension: number): number[] {
  const vector = new Array<number>(dimension).fill(0);
  const letters = Array.from(` ${text.toLowerCase()} `);
  for (let size = 1; size <= 3; size += 1) {
    for (let first = 0; first + size <= letters.length; first += 1) {
      const hash = fnv1a(letters.slice(first, first + size));
      const slot = hash % dimension;
      vector[slot] = (vector[slot] ?? 0) + (hash & 0x10000 ? 1 : -1);
    }
  }
  // The first component is never zero, so that no text has a zero vector.
  vector[0] = (vector[0] ?? 0) + 0.5;
  const norm = Math.hypot(...vector);
  return vector.map((value) => value / norm);
}

/** FNV-1a over code points, 32 bits. */
function fnv1a(letters: string[]): number {
  return letters.reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);
}
