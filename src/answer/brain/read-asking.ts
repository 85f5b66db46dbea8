import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { headInput, likeliest } from "../../embeddings/heads/heads.ts";
import type { Heads } from "../../embeddings/heads/heads-file.ts";
import { EmbeddingError } from "../../embeddings/errors.ts";
import { ASKS_FOR_LIST } from "../../reading/asking.ts";
import type { AskedKind, Asking } from "../../reading/asking.ts";

/** Tells what a question asks for, once it is embedded. */
export type ReadAsking = (question: string) => Promise<Asking>;

/** The head that tells the kind of a question. Each of the others tells a detail of some kinds. */
const KIND = "kind";

/** Builds the function that tells what a question asks for: the heads of the encoder read its vector and its letters. */
export function createReadAsking(
  { buckets, of }: Heads,
  embedder: Pick<EmbeddingsInterface, "embedQuery">,
): ReadAsking {
  const { [KIND]: ofKind, ...others } = of;
  const readFrom = (question: string, vector: readonly number[]): Asking => {
    const input = headInput(question, vector, buckets);
    const told = ofKind ? likeliest(ofKind, input) : [];
    const more = Object.entries(others).map(([name, head]) => [name, likeliest(head, input)[0]?.value ?? ""] as const);
    return {
      kinds: told.map(({ value, probability }) => ({ kind: value as AskedKind, probability })),
      more: Object.fromEntries(more),
    };
  };
  return async (question) => {
    try {
      return readFrom(question, await embedder.embedQuery(question));
    } catch (error) {
      // A question that cannot be embedded is searched by words.
      if (error instanceof EmbeddingError) return ASKS_FOR_LIST;
      throw error;
    }
  };
}
