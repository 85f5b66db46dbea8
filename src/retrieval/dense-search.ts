import { ownTurn } from "../event-loop/own-turn.ts";
import type { Embedder } from "../embeddings/embedder.ts";
import { rememberLately } from "../embeddings/remember-lately.ts";
import type { LabelledQuestions } from "./subjects/labelled-questions.ts";
import { VOTE, vote } from "./subjects/vote.ts";
import type { Ballot, Taught } from "./subjects/vote.ts";
import type { PassageStore } from "./vectors/index/passage-store.ts";
import { toUnitVector } from "./vectors/similarity.ts";
import { compareWithEvents } from "./vectors/event-similarities.ts";
import type { EventSimilarities } from "./vectors/event-similarities.ts";

/** What the meaning of a text says. */
export interface DenseResult {
  /** Similarity to the events of the corpus. */
  similarities: EventSimilarities;
  /** The same of what the subjects nearest to the text are about, whatever words it has itself; null where none are known. */
  expanded?: EventSimilarities | null;
  /** What labelled questions teach; null where there are none for this programme and model. */
  taught: Taught | null;
  /** What embedding took; 0 where the same text was searched for just before. */
  embeddingMs: number;
}

/** Searches by the meaning of a text. */
export interface DenseSearch {
  /** How many passages are searched. */
  readonly passages: number;
  /** Whether labelled questions teach something of this programme. */
  isTaught: boolean;
  /** What they teach of a text, those of some texts left out; null where there are none. */
  teach: (text: string, isLeftOut: (ballot: Ballot) => boolean) => Promise<Taught | null>;
  /** How probably each event is of a kind of happening, 0–1, as far as it may be; null where that is not known. */
  ofKind?: (kind: string) => Promise<ReadonlyMap<string, number> | null>;
  /** Says that a text may be searched for next, so that it can be embedded meanwhile. */
  prepare(text: string): void;
  /** Compares a text with the events of the corpus. */
  search(text: string): Promise<DenseResult>;
}

/** Of how many texts is kept what they say: a turn is read in several ways, and most of them look for the same text. */
const RECENT_TEXTS = 16;
/** Among how many of the nearest enough are left where some are left out. */
const LEFT_OUT_DEPTH = 200;

/**
 * Search by meaning over the passages of a store, and over labelled questions. A text can be embedded ahead, while the rest of
 * the question is read; its time counts from then.
 */
export function createDenseSearch(
  store: PassageStore,
  embedder: Pick<Embedder, "embedQuery" | "embedDocuments" | "isIdle">,
  { elapsedMs, labelled = null }: { elapsedMs: () => number; labelled?: LabelledQuestions | null },
): DenseSearch {
  const embed = async (text: string) => {
    const startedMs = elapsedMs();
    const vector = await embedder.embedQuery(text);
    return { vector, embeddingMs: elapsedMs() - startedMs };
  };
  let ahead: { text: string; embedded: ReturnType<typeof embed> } | undefined;
  /** What was embedded ahead is given once: its time is not to be counted again. */
  const take = (text: string) => {
    if (ahead?.text !== text) return embed(text);
    const { embedded } = ahead;
    ahead = undefined;
    return embedded;
  };
  const teach = (vector: readonly number[], isLeftOut?: (ballot: Ballot) => boolean): Taught | null => {
    if (!labelled) return null;
    const { nearest, ballotOf, scopeLogOddsOf } = labelled;
    const near = nearest(vector, isLeftOut ? LEFT_OUT_DEPTH : VOTE.neighbours);
    const voters = isLeftOut
      ? near.filter(({ index }) => {
          const ballot = ballotOf(index);
          return ballot !== undefined && !isLeftOut(ballot);
        })
      : near;
    return { ...vote(voters.slice(0, VOTE.neighbours), ballotOf), scopeLogOdds: scopeLogOddsOf(vector) };
  };
  const lookUp = rememberLately(async (text) => {
    const { vector, embeddingMs } = await take(text);
    // Ranking is long, and the vectors of several questions may come together.
    await ownTurn();
    await labelled?.findMeant?.(labelled.nearest(vector));
    const taught = teach(vector);
    const expansion = (taught && labelled?.expand?.(taught.neighbours)) ?? null;
    const expanded = expansion && (await compareWithEvents(store, toUnitVector(expansion, expansion.length)));
    return {
      said: { similarities: await compareWithEvents(store, vector), expanded, taught },
      uncountedMs: embeddingMs,
    };
  }, RECENT_TEXTS);
  return {
    get passages() {
      return store.count;
    },
    isTaught: labelled !== null,
    teach: async (text, isLeftOut) => teach((await embed(text)).vector, isLeftOut),
    ofKind: async (kind) => (await labelled?.ofKind?.(kind)) ?? null,
    prepare(text) {
      // Where others wait for the model, nothing is embedded that may not be needed.
      if (!embedder.isIdle()) return;
      ahead = { text, embedded: embed(text) };
      ahead.embedded.catch(() => undefined);
    },
    async search(text) {
      const looked = await lookUp(text);
      const embeddingMs = looked.uncountedMs;
      looked.uncountedMs = 0;
      return { ...looked.said, embeddingMs };
    },
  };
}
