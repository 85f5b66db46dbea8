import { createBrain } from "../answer/brain/brain.ts";
import type { BrainOptions } from "../answer/brain/brain.ts";
import { loadCorpus } from "../corpus/load.ts";
import { createEmbedder } from "../embeddings/embedder.ts";
import type { Store } from "../state/store.ts";
import { sentenceOf } from "./shared/failures.ts";

/**
 * Something that the program needs: its name, and a function that tries it and describes the result, or throws if it
 * fails.
 */
export type Check = readonly [name: string, tryIt: () => string | Promise<string>];

/** Runs all checks in order, and prints a line for each. @returns whether all succeeded */
export async function runChecks(checks: readonly Check[], say: (line: string) => void): Promise<boolean> {
  let isWell = true;
  for (const [name, tryIt] of checks) {
    try {
      say(`ok    ${name}: ${await tryIt()}`);
    } catch (error) {
      isWell = false;
      say(`FAIL  ${name}: ${sentenceOf(error).replaceAll(/(?<!\s)\s*\n\s*/g, " ")}`);
    }
  }
  return isWell;
}

async function checkModel(modelDir: string): Promise<string> {
  const embedder = createEmbedder({ modelDir });
  try {
    const { model, dtype } = await embedder.ready();
    return `${model} (${dtype})`;
  } finally {
    await embedder.dispose();
  }
}

async function checkIndex(options: BrainOptions): Promise<string> {
  const brain = await createBrain(options);
  await brain.dispose();
  return "it is there";
}

async function checkStore(openStore: () => Promise<Store>): Promise<string> {
  const store = await openStore();
  try {
    await store.tryWriting();
    return "it can be written";
  } finally {
    await store.close();
  }
}

/** The checks of this machine: the corpus, the model, the index (which it builds if missing) and the store. */
export function checksOfMachine({
  brain,
  openStore,
}: {
  brain: BrainOptions;
  openStore: () => Promise<Store>;
}): Check[] {
  const byMeaning: Check[] = [
    ["model", () => checkModel(brain.modelDir)],
    ["index", () => checkIndex(brain)],
  ];
  return [
    [
      "corpus",
      async () => {
        const { events, places, twinnings } = await loadCorpus(brain.corpusDir);
        return `${events.length} events, ${places.length} places, ${twinnings.length} ties`;
      },
    ],
    ...(brain.lexicalOnly === true ? [] : byMeaning),
    ["store", () => checkStore(openStore)],
  ];
}
