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

/** What a search by meaning returns for one text. */
export interface DenseResult {
  /** Similarity to the events of the corpus. */
  similarities: EventSimilarities;
  /** Similarity of each event to the subjects nearest to the text: query expansion. Null where no subjects are known. */
  expanded?: EventSimilarities | null;
  /** The vote of the labelled questions, or of the thesaurus where there are none; null where none fits this model. */
  taught: Taught | null;
  /** How long embedding took; 0 when the same text was searched for just before. */
  embeddingMs: number;
}

/** Searches by the meaning of a text. */
export interface DenseSearch {
  /** How many passages are searched. */
  readonly passages: number;
  /** Whether there are voters: labelled questions of this programme, or the thesaurus. */
  isTaught: boolean;
  /**
   * The vote of the labelled questions on a text, without the ballots that `isLeftOut` picks; null where there are no
   * questions.
   */
  teach: (text: string, isLeftOut: (ballot: Ballot) => boolean) => Promise<Taught | null>;
  /**
   * The probability, 0–1, that each event is of a kind (concert, workshop …). Events that are certainly not of that kind
   * are absent. Null for an unknown kind.
   */
  ofKind?: (kind: string) => Promise<ReadonlyMap<string, number> | null>;
  /** Announces a text that may be searched for next, so that it is embedded meanwhile. */
  prepare(text: string): void;
  /** Compares a text with the events of the corpus. */
  search(text: string): Promise<DenseResult>;
}

/** How many texts keep their result. A turn is read in several ways, and most of these readings look for the same text. */
const RECENT_TEXTS = 16;
/** How many nearest questions are fetched when some ballots are left out, so that enough remain to vote. */
const LEFT_OUT_DEPTH = 200;

/**
 * Search by meaning over the passages of a store and over labelled questions. `prepare` embeds a text early, while the
 * rest of the question is read; the embedding time counts from then.
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
  /** A text that was embedded ahead is handed out once, so that its time is not counted twice. */
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
    return {
      ...vote(voters.slice(0, VOTE.neighbours), ballotOf),
      by: labelled.of,
      scopeLogOdds: scopeLogOddsOf(vector),
    };
  };
  const lookUp = rememberLately(async (text) => {
    const { vector, embeddingMs } = await take(text);
    // Ranking takes long, and several questions may get their vectors at the same moment.
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
      // While other questions wait for the model, embed nothing that may not be needed.
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
