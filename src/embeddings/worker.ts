/** Entry point of the worker thread: verifies and loads the model in `workerData.modelDir`, then embeds batch after batch. */
import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { inspect } from "node:util";
import { setFlagsFromString } from "node:v8";
import { parentPort, workerData } from "node:worker_threads";
import type { FeatureExtractionPipeline } from "@xenova/transformers";
import { runInBackground } from "../event-loop/background-thread.ts";
import { ModelError } from "./errors.ts";
import { sessionOptionsOf } from "./inference.ts";
import { type ModelManifest, modelProblem, verifyModel } from "./manifest.ts";
import type { WorkerReply, WorkerRequest } from "./protocol.ts";
import { slimTokenizer } from "./slim-tokenizer.ts";
import type { ThreadData } from "./worker-thread.ts";

/**
 * Gives the library a model's files in the form of a cache. Otherwise it would open a stream of each file. Nobody reads
 * the stream of the weights, so they would stay in memory.
 */
function filesOf(modelDir: string) {
  return {
    async match(request: string): Promise<Response | string | undefined> {
      const name = basename(request);
      if (name.endsWith(".onnx")) return join(modelDir, "onnx", name);
      const content = await readFile(join(modelDir, name)).catch(() => undefined);
      return content && new Response(content);
    },
    put: () => Promise.resolve(),
  };
}

/**
 * Collects the library's own trie and parsed files (25 MB), because nothing else would trigger a collection in this
 * thread. Compacts the heap, since everything left lives until the end.
 */
function collectDensely(): void {
  if (!globalThis.gc) return;
  setFlagsFromString("--compact-on-every-full-gc");
  globalThis.gc();
  setFlagsFromString("--no-compact-on-every-full-gc");
}

async function loadExtractor(
  { modelDir, inference }: ThreadData,
  { dtype }: ModelManifest,
): Promise<FeatureExtractionPipeline> {
  const { env, pipeline } = await import("@xenova/transformers");
  env.allowRemoteModels = false;
  env.localModelPath = dirname(modelDir);
  env.useCustomCache = true;
  env.customCache = filesOf(modelDir);
  const options = { dtype, session_options: sessionOptionsOf(inference) };
  const extractor = await pipeline("feature-extraction", basename(modelDir), options);
  slimTokenizer(extractor.tokenizer);
  collectDensely();
  return extractor;
}

async function load(given: ThreadData): Promise<{ model: ModelManifest; extractor: FeatureExtractionPipeline }> {
  const { modelDir } = given;
  const model = await verifyModel(modelDir);
  try {
    return { model, extractor: await loadExtractor(given, model) };
  } catch (cause) {
    throw modelProblem(modelDir, "its files are right but it does not load (is the installation complete?)", cause);
  }
}

async function serve(port: NonNullable<typeof parentPort>, given: ThreadData): Promise<void> {
  const reply = (message: WorkerReply, transfer: ArrayBuffer[] = []) => {
    port.postMessage(message, transfer);
  };
  try {
    const { model, extractor } = await load(given);
    let isClosed = false;
    const embed = async ({ kind, texts }: Extract<WorkerRequest, { type: "embed" }>): Promise<void> => {
      if (isClosed) return;
      try {
        const prefixed = texts.map((text) => model.prefixes[kind] + text);
        const tensor = await extractor(prefixed, { pooling: "mean", normalize: true });
        const values = Float32Array.from(tensor.data as Float32Array);
        reply({ type: "vectors", values }, [values.buffer]);
      } catch (error) {
        reply({ type: "refused", cause: inspect(error) });
      }
    };
    let last = Promise.resolve();
    port.on("message", (request: WorkerRequest) => {
      if (request.type === "embed") {
        last = last.then(() => embed(request));
        return;
      }
      isClosed = true;
      port.close();
    });
    reply({ type: "loaded", model });
  } catch (error) {
    const problem = error instanceof ModelError ? error : modelProblem(given.modelDir, "it does not load", error);
    reply({ type: "unusable", message: problem.message, cause: inspect(problem.cause) });
  }
}

if (parentPort) {
  runInBackground();
  const { modelDir, inference } = workerData as ThreadData;
  void serve(parentPort, { modelDir: resolve(modelDir), inference });
}
