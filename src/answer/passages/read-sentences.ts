import { answersOf, pairInputs } from "../../embeddings/heads/pair-head.ts";
import type { PairHead } from "../../embeddings/heads/pair-head.ts";
import type { PassageEmbedder } from "../../embeddings/embedder.ts";
import { rememberLately } from "../../embeddings/remember-lately.ts";

/**
 * From this probability on, a sentence counts as an answer. At this threshold as many sentences are wrongly told as are wrongly kept back,
 * measured on questions of writers from whom the model learned nothing.
 */
export const ANSWERS = 0.5;
/** How many sentences have their vectors kept: those of a hundred descriptions, in a megabyte. */
const RECENT_SENTENCES = 600;

/**
 * Returns the probability (0–1) that each sentence of a text about one event answers a question, in the order of the sentences.
 * @param title of the event: words of it in the question name the event, and say nothing about what is asked
 */
export type ReadSentences = (question: string, sentences: readonly string[], title: string) => Promise<number[]>;

/** The probability (0–1) that each sentence about an event answers what is asked about it, by event id and sentence. */
export type Sayings = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Builds the reader of sentences: the encoder gives vectors of question and sentence, and a layer over both gives the probability. */
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
