import { answersOf, pairInputs } from "../../embeddings/heads/pair-head.ts";
import type { PairHead } from "../../embeddings/heads/pair-head.ts";
import type { PassageEmbedder } from "../../embeddings/embedder.ts";
import { rememberLately } from "../../embeddings/remember-lately.ts";

/** From which probability on a sentence answers; on hands that only measure as many are told wrongly as are kept back. */
export const ANSWERS = 0.5;
/** Of how many sentences the vectors are kept: those of a hundred descriptions, in a megabyte. */
const RECENT_SENTENCES = 600;

/**
 * How probably (0–1) each sentence of a text about one event answers a question, in their order.
 * @param title of the event: words of it in the question name the event, and say nothing of what is asked
 */
export type ReadSentences = (question: string, sentences: readonly string[], title: string) => Promise<number[]>;

/** How probably each sentence that is said of an event answers what is asked of it, by event id and sentence; 0–1. */
export type Sayings = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Builds what reads sentences with a question in mind, by the vectors of the encoder and a layer over both. */
export function createReadSentences(
  head: PairHead,
  embedder: Pick<PassageEmbedder, "embedQuery" | "embedDocuments">,
): ReadSentences {
  const vectorOf = rememberLately(async (text): Promise<readonly number[]> => {
    const [vector = []] = await embedder.embedDocuments([text], { isAwaited: true });
    return vector;
  }, RECENT_SENTENCES);
  return async (text, sentences, title) => {
    const [vector, ...vectors] = await Promise.all([embedder.embedQuery(text), ...sentences.map(vectorOf)]);
    const embedded = sentences.map((sentence, at) => ({ text: sentence, vector: vectors[at] ?? [] }));
    return answersOf(head, pairInputs({ text, vector }, embedded, { title, buckets: head.buckets }));
  };
}
