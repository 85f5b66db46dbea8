import type { Worker } from "node:worker_threads";
import type { EmbeddingsInterface } from "@langchain/core/embeddings";
import { EmbeddingError } from "./errors.ts";
import type { ModelManifest } from "./manifest.ts";
import type { TextKind } from "./protocol.ts";
import { type Session, startSession } from "./session.ts";
import { PASSAGE_MAX_CHARACTERS, prepareText, QUERY_MAX_CHARACTERS } from "./text.ts";
import { startEmbeddingThread } from "./worker-thread.ts";

/** LangChain's embeddings, which may report progress. */
export interface PassageEmbedder extends EmbeddingsInterface {
  embedQuery(text: string, how?: Pick<HowToEmbed, "isBehind">): Promise<number[]>;
  /** The vectors, in the order of the texts. */
  embedDocuments(texts: string[], how?: HowToEmbed): Promise<number[][]>;
}

export interface HowToEmbed {
  /** Called from time to time with the number of texts done. */
  onProgress?: (done: number) => void;
  /** Whether somebody waits for the result. Then the texts queue with the questions, not after all of them. */
  isAwaited?: boolean;
  /** Whether the text comes last among the texts that somebody waits for. */
  isBehind?: boolean;
}

/** Wraps an embedder so that its texts come after all others that somebody waits for. */
export function behindOthers<E extends PassageEmbedder>(embedder: E): E {
  return {
    ...embedder,
    embedQuery: (text: string) => embedder.embedQuery(text, { isBehind: true }),
    embedDocuments: (texts: string[], how?: HowToEmbed) => embedder.embedDocuments(texts, { ...how, isBehind: true }),
  };
}

/** LangChain's embeddings with a life cycle. Vectors have length 1. */
export interface Embedder extends PassageEmbedder {
  /**
   * Starts loading, and resolves with the verified manifest once the model can embed. Calling it is optional. After a
   * failed load, the next call of any method tries again.
   * @throws ModelError when the model cannot be used
   */
  ready(): Promise<ModelManifest>;
  /** Whether no text is being embedded or waits for it. */
  isIdle(): boolean;
  /**
   * Rejects what is pending, lets the worker thread finish its current text, and resolves when it has ended. Nothing can be
   * embedded afterwards. Repeated calls are safe. Call it before the process exits: if the process exits in the middle of
   * a text, the native runtime may abort.
   */
  dispose(): Promise<void>;
}

export interface EmbedderOptions {
  /** Folder of the model: config.json, tokenizer.json, tokenizer_config.json, onnx/, manifest.json. */
  modelDir: string;
  /** Receives loads and failures of the worker; it never sees texts. */
  logger?: {
    info(fields: object, message: string): void;
    warn(fields: object, message: string): void;
  };
  /** Starts a thread that speaks `protocol.ts`; by default the one that loads the model in `modelDir`. */
  startThread?: (modelDir: string) => Worker;
  /** The most texts in the queue, including those being embedded. One more gets an EmbeddingError. Default 1000. */
  mostInHand?: number;
}

/** The queues, highest priority first. */
const ROWS = ["awaited", "behind", "later"] as const;
type Row = (typeof ROWS)[number];

function rowOf({ isAwaited = false, isBehind = false }: HowToEmbed): Row {
  if (!isAwaited) return "later";
  return isBehind ? "behind" : "awaited";
}

interface Job {
  kind: TextKind;
  texts: string[];
  resolve: (vectors: number[][]) => void;
  reject: (error: unknown) => void;
}

/**
 * Creates an embedder with its model in a worker thread, which starts at the first call. It embeds texts one at a time,
 * because an int8 layer rounds a batch together, so that a vector would depend on its neighbours. Questions go to the
 * thread at once, so that the thread never waits for the event loop. Passages, and texts with `isBehind`, go there only
 * when the thread is idle, so a question waits for at most one of them. If the thread stops, pending texts are rejected
 * with an EmbeddingError, and the next call starts a new thread.
 */
export function createEmbedder({
  modelDir,
  logger,
  startThread = startEmbeddingThread,
  mostInHand = 1000,
}: EmbedderOptions): Embedder {
  const waiting: Record<Row, Job[]> = { awaited: [], behind: [], later: [] };
  let session: Session | undefined;
  /** How many texts the thread has now. */
  let handed = 0;
  let disposal: Promise<void> | undefined;

  function open(): Session {
    if (disposal) throw new EmbeddingError("This embedder has been disposed of: create a new one.");
    if (!session || session.failure) {
      session = startSession(startThread(modelDir));
      session.loaded.then(
        ({ model, dtype }) => logger?.info({ model, dtype }, "embedding model loaded"),
        (error: unknown) => logger?.warn({ err: error }, "embedding model not loaded"),
      );
    }
    return session;
  }

  function take(): Job | undefined {
    const [first, ...others] = ROWS;
    return (
      waiting[first].shift() ??
      (handed === 0
        ? others
            .map((row) => waiting[row])
            .find((row) => row.length > 0)
            ?.shift()
        : undefined)
    );
  }

  function refuseWaiting(error: unknown): void {
    for (const job of ROWS.flatMap((row) => waiting[row].splice(0))) job.reject(error);
  }

  /** Hands the thread all texts that it may have now. */
  function feed(current: Session): void {
    for (let job = take(); job; job = take()) void hand(job, current);
  }

  async function hand({ kind, texts, resolve, reject }: Job, current: Session): Promise<void> {
    handed += 1;
    const outcome = await current.embed(kind, texts).then(
      (vectors) => () => {
        resolve(vectors);
      },
      (error: unknown) => () => {
        reject(error);
      },
    );
    handed -= 1;
    // Feed the thread first: the receiver of the vector will keep the event loop busy.
    if (!current.failure) feed(current);
    else if (session === current) refuseWaiting(current.failure);
    outcome();
  }

  /** Loads the model if needed, then hands over the waiting texts. Never throws. */
  function work(): void {
    try {
      const current = open();
      if (current.model) feed(current);
      else {
        current.loaded.then(() => {
          feed(current);
        }, refuseWaiting);
      }
    } catch (error) {
      refuseWaiting(error);
    }
  }

  const inHand = () => ROWS.reduce((sum, row) => sum + waiting[row].length, handed);

  function embed(kind: TextKind, texts: string[], row: Row): Promise<number[][]> {
    return new Promise((resolve, reject) => {
      if (inHand() >= mostInHand) throw new EmbeddingError("Too many texts wait for the model: ask again in a moment.");
      waiting[row].push({ kind, texts, resolve, reject });
      work();
    });
  }

  return {
    async embedQuery(text, how) {
      const row = rowOf({ ...how, isAwaited: true });
      const [vector] = await embed("query", [prepareText(text, QUERY_MAX_CHARACTERS)], row);
      return vector ?? [];
    },
    async embedDocuments(texts, how = {}) {
      const vectors: number[][] = [];
      for (const text of texts) {
        const row = rowOf(how);
        vectors.push(...(await embed("passage", [prepareText(text, PASSAGE_MAX_CHARACTERS)], row)));
        how.onProgress?.(vectors.length);
      }
      return vectors;
    },
    isIdle: () => inHand() === 0,
    async ready() {
      return open().loaded;
    },
    dispose() {
      disposal ??= Promise.resolve(
        session?.close(new EmbeddingError("The embedder was disposed of before it had embedded this.")),
      );
      return disposal;
    },
  };
}
