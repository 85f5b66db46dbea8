import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { behindOthers, createEmbedder, type Embedder } from "../../src/embeddings/embedder.ts";
import { EmbeddingError, ModelError } from "../../src/embeddings/errors.ts";
import { fakeModel } from "../support/fake-embedder.ts";

/**
 * A real thread that speaks the worker's protocol without a model. Its vectors are [cos, sin] of a hundredth of the number
 * of texts it has had, so that a vector tells when its text was served. Some texts make it misbehave.
 */
const SCRIPT = `
  const { parentPort, workerData } = require("node:worker_threads");
  let served = 0;
  let held = [];
  parentPort.on("message", (request) => {
    // The first answers only once the others have come.
    if (request.texts?.includes("held") && held.push(request) < 3) return;
    for (const one of held.length === 3 ? held.splice(0) : [request]) answer(one);
  });
  function answer(request) {
    if (request.type === "close") return parentPort.close();
    if (request.texts.includes("exit")) process.exit(3);
    if (request.texts.includes("throw")) throw new Error("out of memory");
    if (request.texts.includes("refuse")) return parentPort.postMessage({ type: "refused", cause: "no" });
    const values = request.texts.flatMap((text) => {
      served += 1;
      if (text === "NaN") return [NaN, 0];
      if (text === "long") return [1, 1];
      if (text === "missing") return [1];
      return [Math.cos(served / 100), Math.sin(served / 100)];
    });
    parentPort.postMessage({ type: "vectors", values: Float32Array.from(values) });
  }
  if (workerData.fails) parentPort.postMessage({ type: "unusable", message: "no model here", cause: "ENOENT" });
  else parentPort.postMessage({ type: "loaded", model: workerData.model });
`;

let embedder: Embedder;
let starts = 0;

function withScriptedThread({ failedLoads = 0, mostInHand = 1000 } = {}): Embedder {
  starts = 0;
  embedder = createEmbedder({
    modelDir: "/not/used",
    mostInHand,
    startThread: () => {
      starts += 1;
      return new Worker(SCRIPT, { eval: true, workerData: { model: fakeModel(2), fails: starts <= failedLoads } });
    },
  });
  return embedder;
}

/** Which text of the thread's life this one was, from 1. */
function turn([cos = 0, sin = 0]: number[] = []): number {
  return Math.round(Math.atan2(sin, cos) * 100);
}

afterEach(() => embedder.dispose());

describe("the embedder", () => {
  it("starts its thread with the first call, and only once", async () => {
    withScriptedThread();
    expect(starts).toBe(0);
    await Promise.all([embedder.embedQuery("a"), embedder.embedQuery("b")]);
    expect(starts).toBe(1);
  });

  it("answers with the manifest when it is ready", async () => {
    expect(await withScriptedThread().ready()).toEqual(fakeModel(2));
  });

  it("keeps the order of passages", async () => {
    const vectors = await withScriptedThread().embedDocuments(["a", "b", "c", "d", "e"]);
    expect(vectors.map(turn)).toEqual([1, 2, 3, 4, 5]);
  });

  it("tells how many passages are embedded, after each", async () => {
    const steps: number[] = [];
    await withScriptedThread().embedDocuments(["a", "b", "c"], { onProgress: (done) => steps.push(done) });
    expect(steps).toEqual([1, 2, 3]);
  });

  it("returns no vectors for no passages", async () => {
    expect(await withScriptedThread().embedDocuments([])).toEqual([]);
  });

  it("lets a question go ahead of passages that wait", async () => {
    withScriptedThread();
    const passages = Array.from({ length: 40 }, (_, index) => `passage ${index}`);
    const [vectors, question] = await Promise.all([embedder.embedDocuments(passages), embedder.embedQuery("?")]);
    expect(turn(question)).toBeLessThan(turn(vectors[10]));
  });

  it("lets those who come behind others wait for all who come first, but not for passages", async () => {
    const behind = behindOthers(withScriptedThread());
    await embedder.ready();
    const passages = Array.from({ length: 40 }, (_, index) => `passage ${index}`);
    const [later, guest, sentences, ...first] = await Promise.all([
      embedder.embedDocuments(passages),
      behind.embedQuery("a"),
      behind.embedDocuments(["b", "c"], { isAwaited: true }),
      ...["d", "e", "f"].map((text) => embedder.embedQuery(text)),
    ]);
    const last = Math.max(...first.map(turn));
    expect(turn(guest)).toBeGreaterThan(last);
    expect(turn(sentences[0])).toBeGreaterThan(last);
    expect(turn(sentences[1])).toBeLessThan(turn(later[10]));
  });

  it("refuses a text where too many wait, and goes on", async () => {
    withScriptedThread({ mostInHand: 2 });
    const asked = await Promise.allSettled(["a", "b", "c"].map((text) => embedder.embedQuery(text)));
    expect(asked.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
    expect(asked[2]).toMatchObject({
      reason: { message: "Too many texts wait for the model: ask again in a moment." },
    });
    expect(await embedder.embedQuery("d")).toHaveLength(2);
  });

  it("has the next questions at its thread before the first is answered, and gives each its own vector", async () => {
    withScriptedThread();
    const vectors = await Promise.all(["held", "held", "held"].map((text) => embedder.embedQuery(text)));
    expect(vectors.map(turn)).toEqual([1, 2, 3]);
  });

  it("is idle when nothing waits and nothing is at its thread", async () => {
    withScriptedThread();
    expect(embedder.isIdle()).toBe(true);
    const embedded = embedder.embedQuery("a");
    expect(embedder.isIdle()).toBe(false);
    await embedded;
    expect(embedder.isIdle()).toBe(true);
  });

  it.each([
    ["not a number", "NaN"],
    ["not of length 1", "long"],
    ["too short", "missing"],
  ])("refuses a vector that is %s, and goes on", async (_, text) => {
    withScriptedThread();
    await expect(embedder.embedQuery(text)).rejects.toThrow(EmbeddingError);
    expect(await embedder.embedQuery("a")).toHaveLength(2);
    expect(starts).toBe(1);
  });

  it("refuses only the text that the model could not embed", async () => {
    withScriptedThread();
    const [refused, next] = await Promise.allSettled([embedder.embedQuery("refuse"), embedder.embedQuery("a")]);
    expect([refused.status, next.status]).toEqual(["rejected", "fulfilled"]);
  });

  it("tries a failed load again on the next call", async () => {
    withScriptedThread({ failedLoads: 2 });
    await expect(embedder.ready()).rejects.toThrow(new ModelError("no model here"));
    await expect(embedder.embedQuery("a")).rejects.toThrow(ModelError);
    expect(await embedder.embedQuery("a")).toHaveLength(2);
    expect(starts).toBe(3);
  });

  it.each(["exit", "throw"])("refuses what is pending when the thread dies (%s), and starts another", async (end) => {
    withScriptedThread();
    const pending = await Promise.allSettled([
      embedder.embedQuery(end),
      embedder.embedQuery("a"),
      embedder.embedDocuments(["b", "c", "d"]),
    ]);
    expect(pending.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(await embedder.embedQuery("a")).toHaveLength(2);
    expect(starts).toBe(2);
  });

  it("starts another thread when the first ended while nothing was asked of it", async () => {
    let thread: Worker | undefined;
    embedder = createEmbedder({
      modelDir: "/not/used",
      startThread: () => (thread = new Worker(SCRIPT, { eval: true, workerData: { model: fakeModel(2) } })),
    });
    await embedder.embedQuery("a");
    await thread?.terminate();
    expect(turn(await embedder.embedQuery("a"))).toBe(1);
  });

  it("ends its thread when disposed of, any number of times, and refuses what is pending and what comes", async () => {
    withScriptedThread();
    await embedder.ready();
    const pending = Promise.allSettled([embedder.embedQuery("a"), embedder.embedDocuments(["b", "c", "d"])]);
    await Promise.all([embedder.dispose(), embedder.dispose()]);
    await embedder.dispose();
    expect((await pending).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect(embedder.embedQuery("a")).rejects.toThrow("create a new one");
    await expect(embedder.ready()).rejects.toThrow("create a new one");
    expect(starts).toBe(1);
  });

  it("refuses those who wait for a load when it is disposed of", async () => {
    withScriptedThread();
    const loading = embedder.ready();
    await Promise.all([expect(loading).rejects.toThrow(EmbeddingError), embedder.dispose()]);
  });

  it("can be disposed of without having been used", async () => {
    await withScriptedThread().dispose();
    expect(starts).toBe(0);
  });
});
