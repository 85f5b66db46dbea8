import type { Worker } from "node:worker_threads";
import { EmbeddingError, ModelError } from "./errors.ts";
import type { ModelManifest } from "./manifest.ts";
import type { TextKind, WorkerReply, WorkerRequest } from "./protocol.ts";
import { toUnitVectors } from "./unit-vectors.ts";

/** A worker thread from its start to its end. It answers requests in order, see `protocol.ts`. */
export interface Session {
  /** Resolves with the verified manifest once the model can embed; rejects with `failure`. */
  loaded: Promise<ModelManifest>;
  /** The manifest, once the model can embed. */
  readonly model: ModelManifest | undefined;
  /** Why this session can no longer be used; undefined while it can. */
  readonly failure: Error | undefined;
  /** Embeds a batch, after the earlier ones. */
  embed(kind: TextKind, texts: string[]): Promise<number[][]>;
  /** Rejects what is pending with `reason`, lets the thread finish its batch, and resolves when it has ended. */
  close(reason: Error): Promise<void>;
}

export function startSession(worker: Worker): Session {
  let failure: Error | undefined;
  let model: ModelManifest | undefined;
  /** Pending replies, in the order of the requests. */
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
  // Prevents an unhandled rejection when nobody waits for the load.
  loaded.catch(() => undefined);

  return {
    loaded,
    get failure() {
      return failure;
    },
    get model() {
      return model;
    },
    // Once the model is loaded, sends the request synchronously, since the caller may keep the event loop busy afterwards.
    embed: (kind, texts) => (model ? embed(model, kind, texts) : loaded.then((known) => embed(known, kind, texts))),
    async close(reason) {
      fail(reason);
      worker.postMessage({ type: "close" } satisfies WorkerRequest);
      await ended;
    },
  };
}
