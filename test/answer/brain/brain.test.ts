import { access } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createBrain } from "../../../src/answer/brain/brain.ts";
import type { Brain, BrainOptions } from "../../../src/answer/brain/brain.ts";
import { createEmbedder } from "../../../src/embeddings/embedder.ts";
import type { Embedder } from "../../../src/embeddings/embedder.ts";
import { EmbeddingError } from "../../../src/embeddings/errors.ts";
import { CORPUS_FOLDER } from "../../corpus/corpus-folder.ts";
import { createFakeEmbedder } from "../../support/fake-embedder.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

const MODEL = "embeddings/model";
const CONTEXT = { now: new Date("2021-03-20T12:00:00Z"), today: "2021-03-20" };

/** A fake embedder that embeds the passages of an index when it is told to, or fails; and refuses what waits at its end. */
function createHeldEmbedder() {
  let release: () => void = () => undefined;
  let refuse: (error: Error) => void = () => undefined;
  const gate = new Promise<void>((resolve, reject) => {
    release = resolve;
    refuse = reject;
  });
  gate.catch(() => undefined);
  const fake = createFakeEmbedder();
  const ends = { disposed: 0 };
  const embedder: Embedder = {
    ...fake,
    embedDocuments: (texts) => gate.then(() => fake.embedDocuments(texts)),
    dispose: () => {
      ends.disposed += 1;
      refuse(new EmbeddingError("The embedder was disposed of."));
      return Promise.resolve();
    },
  };
  return { embedder, release, refuse, ends };
}

async function openBrain(embedder: Embedder, options: Partial<BrainOptions> = {}) {
  const said: string[] = [];
  const heard = new Map<string, () => void>();
  const brain = await createBrain({
    corpusDir: CORPUS_FOLDER,
    modelDir: MODEL,
    indexDir: await temporaryDirectory(),
    labelledDir: null,
    headsDir: null,
    answerWhileBuilding: true,
    embedder,
    elapsedMs: () => 0,
    notice: ({ code }) => {
      said.push(code);
      heard.get(code)?.();
    },
    ...options,
  });
  onTestFinished(() => brain.dispose());
  const hears = (code: string) =>
    new Promise<void>((resolve) => {
      heard.set(code, resolve);
      if (said.includes(code)) resolve();
    });
  return { brain, said, hears };
}

async function answerTo(brain: Brain, question = "Où voir de la dentelle ?") {
  const { answer } = await brain.assistant.ask(question, CONTEXT);
  return { mode: answer.mode, rows: answer.events.slice(0, 1).map(({ source }) => source.row) };
}

describe("A brain whose index has to be built", () => {
  test("answers by words meanwhile, and by words and meaning as soon as the index is ready", async () => {
    const { embedder, release } = createHeldEmbedder();
    const { brain, said, hears } = await openBrain(embedder);
    const { assistant } = brain;
    expect(await answerTo(brain)).toEqual({ mode: "lexical", rows: [7] });
    expect([brain.deps.mode, said]).toEqual(["lexical", ["index-build", "words-meanwhile"]]);

    release();
    await hears("index-ready");
    expect(await answerTo(brain)).toMatchObject({ mode: "hybrid" });
    expect(brain.deps.mode).toBe("hybrid");
    // Whoever took the assistant at the start has the same.
    expect((await assistant.ask("Où voir de la dentelle ?", CONTEXT)).answer.mode).toBe("hybrid");
  });

  test("can answer at every moment of the change", async () => {
    const { embedder, release } = createHeldEmbedder();
    const { brain, said } = await openBrain(embedder);
    release();
    const modes: string[] = [];
    while (!said.includes("index-ready")) {
      modes.push((await answerTo(brain)).mode);
      await new Promise(setImmediate);
    }
    modes.push((await answerTo(brain)).mode);
    expect(modes).toEqual([...modes].sort().reverse());
    expect([modes[0], modes.at(-1)]).toEqual(["lexical", "hybrid"]);
  });

  test("goes on by words when the build fails, says so once, and lets the model go", async () => {
    const { embedder, refuse, ends } = createHeldEmbedder();
    const { brain, said, hears } = await openBrain(embedder);
    refuse(new EmbeddingError("The embedding worker stopped."));
    await hears("index-failed");
    expect(await answerTo(brain)).toEqual({ mode: "lexical", rows: [7] });
    expect(said).toEqual(["index-build", "words-meanwhile", "index-failed"]);
    expect(ends.disposed).toBe(1);
  });

  test("is disposed of in the middle of the build without a word, and leaves no index", async () => {
    const indexDir = await temporaryDirectory();
    const embedder = createEmbedder({ modelDir: MODEL });
    const { brain, said } = await openBrain(embedder, { indexDir, hasOwnIndex: true });
    await brain.dispose();
    await brain.dispose();
    expect(said).toEqual(["index-build", "words-meanwhile"]);
    await expect(access(join(indexDir, "manifest.json"))).rejects.toThrow("ENOENT");
  });

  test("is not built where the repository has it, whatever folder it would be kept in", async () => {
    const { brain, said } = await openBrain(createEmbedder({ modelDir: MODEL }));
    expect([brain.deps.mode, said]).toEqual(["hybrid", []]);
  });

  test("waits for the index where it is not to answer by words", async () => {
    const { brain, said } = await openBrain(createFakeEmbedder(), { answerWhileBuilding: false });
    expect(await answerTo(brain)).toMatchObject({ mode: "hybrid" });
    expect(said).toEqual(["index-build"]);
  });

  test("is not there at all when it waits and the build fails", async () => {
    const { embedder, refuse, ends } = createHeldEmbedder();
    refuse(new EmbeddingError("The embedding worker stopped."));
    await expect(openBrain(embedder, { answerWhileBuilding: false })).rejects.toThrow("The embedding worker stopped.");
    expect(ends.disposed).toBe(1);
  });
});

describe("A brain whose index is there", () => {
  test("answers by words and meaning at once", async () => {
    const indexDir = await temporaryDirectory();
    const first = await openBrain(createFakeEmbedder(), { indexDir, answerWhileBuilding: false });
    await first.brain.dispose();
    const { brain, said } = await openBrain(createFakeEmbedder(), { indexDir });
    expect(await answerTo(brain)).toMatchObject({ mode: "hybrid" });
    expect(said).toEqual([]);
  });
});

describe("What is embedded of a programme", () => {
  const endings = ({ passages }: Brain) => [...new Set(passages.map(({ id }) => id.slice(id.indexOf("#"))))];

  test("are its texts, and names where it has any", async () => {
    const { brain } = await openBrain(createFakeEmbedder());
    expect(endings(brain)).toEqual(["#fr", "#ru"]);
    const other = await openBrain(createFakeEmbedder(), { corpusDir: "test/season" });
    expect(endings(other.brain)).toEqual(["#fr", "#fr#names", "#ru", "#ru#names"]);
  });
});

describe("A brain whose model cannot be used", () => {
  test("does not come about, though it could answer by words", async () => {
    const embedder = createEmbedder({ modelDir: "no-such-model" });
    await expect(openBrain(embedder)).rejects.toThrow("no-such-model");
  });
});
