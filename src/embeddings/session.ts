import type { Worker } from "node:worker_threads";
import { EmbeddingError, ModelError } from "./errors.ts";
import type { ModelManifest } from "./manifest.ts";
import type { TextKind, WorkerReply, WorkerRequest } from "./protocol.ts";
import { toUnitVectors } from "./unit-vectors.ts";

/** One life of the worker thread, spoken to as `protocol.ts` says: it answers requests in their order. */
export interface Session {
  /** Resolves with the verified manifest once the model can embed; rejects with what `failure` holds. */
  loaded: Promise<ModelManifest>;
  /** The same, once the model can embed. */
  readonly model: ModelManifest | undefined;
  /** Why this session can no longer be used, as soon as that is so. */
  readonly failure: Error | undefined;
  /** Embeds one batch, after those that it was given before. */
  embed(kind: TextKind, texts: string[]): Promise<number[][]>;
  /** Refuses what is pending with `reason`, lets the thread end after the batch it is at, and resolves when it has. */
  close(reason: Error): Promise<void>;
}

export function startSession(worker: Worker): Session {
  let failure: Error | undefined;
  let model: ModelManifest | undefined;
  /** Those who wait for a reply, in the order of their requests. */
  const awaiting: { resolve: (reply: WorkerReply) => void; reject: (error: Error) => void }[] = [];

  function fail(error: Error): void {
    failure ??= error;
    for (const { reject } of awaiting.splice(0)) reject(failure);
  }

  worker.on("message", (reply: WorkerReply) => {
    awaiting.shift()?.resolve(reply);
  });
  worker.once("error", (cause) => {
    fail(new EmbeddingError("The embedding worker failed: ask again, a new one starts.", { cause }));
  });
  const ended = new Promise<void>((resolve) => {
    worker.once("exit", (code) => {
      fail(new EmbeddingError(`The embedding worker stopped with code ${code}: ask again, a new one starts.`));
      resolve();
    });
  });

  function nextReply(request?: WorkerRequest): Promise<WorkerReply> {
    return new Promise((resolve, reject) => {
      if (failure) throw failure;
      awaiting.push({ resolve, reject });
      if (request) worker.postMessage(request);
    });
  }

  async function load(): Promise<ModelManifest> {
    const reply = await nextReply();
    if (reply.type === "loaded") return (model = reply.model);
    failure =
      reply.type === "unusable"
        ? new ModelError(reply.message, { cause: reply.cause })
        : new EmbeddingError("The embedding worker answered before it was asked.");
    throw failure;
  }

  async function embed({ dimension }: ModelManifest, kind: TextKind, texts: string[]): Promise<number[][]> {
    const reply = await nextReply({ type: "embed", kind, texts });
    if (reply.type === "vectors") return toUnitVectors(reply.values, texts.length, dimension);
    throw new EmbeddingError("The model could not embed this text.", { cause: reply });
  }

  const loaded = load();
  // Those who wait for the load hear of its failure; nobody has to wait.
  loaded.catch(() => undefined);

  return {
    loaded,
    get failure() {
      return failure;
    },
    get model() {
      return model;
    },
    // Once there is a model the thread is asked at once: whoever asks has work to do that nothing else gets a turn in.
    embed: (kind, texts) => (model ? embed(model, kind, texts) : loaded.then((known) => embed(known, kind, texts))),
    async close(reason) {
      fail(reason);
      worker.postMessage({ type: "close" } satisfies WorkerRequest);
      await ended;
    },
  };
}
