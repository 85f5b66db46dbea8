import { Worker } from "node:worker_threads";
import type { Embedder } from "../src/embeddings/embedder.ts";
import type { Inference } from "../src/embeddings/inference.ts";
import { openEmbedder } from "./open-brain.ts";
import { median } from "./statistics.ts";
import { table } from "./table.ts";

/** Settings of the inference; the first is the runtime's default. */
const VARIANTS: readonly (Inference & { name: string })[] = [
  { name: "the runtime's own threads, spinning", threads: 0, spinning: true },
  { name: "1 thread", threads: 1, spinning: false },
  { name: "2 threads, not spinning", threads: 2, spinning: false },
];
const ROUNDS = 8;
const QUESTIONS_A_ROUND = 32;
const IN_FLIGHT = 64;

/** A thread that works on strings like the bot's main thread, and counts its rounds. */
function startNeighbour(): { worked: () => number; stop: () => Promise<number> } {
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const script = `
    const counter = require("node:worker_threads").workerData;
    const text = "Où voir de la dentelle et des tableaux à Nice en décembre ? ".repeat(20);
    for (;;) {
      JSON.stringify(text.normalize("NFD").toLowerCase().match(/\\p{L}+/gu).sort());
      Atomics.add(counter, 0, 1);
    }`;
  const worker = new Worker(script, { eval: true, workerData: counter });
  return { worked: () => Atomics.load(counter, 0), stop: () => worker.terminate() };
}

interface Spent {
  wallMs: number;
  cpuMs: number;
}

async function spentOn(work: () => Promise<unknown>): Promise<Spent> {
  const cpu = process.cpuUsage();
  const startedMs = performance.now();
  await work();
  const wallMs = performance.now() - startedMs;
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs, cpuMs: (user + system) / 1000 };
}

const pause = (delayMs: number) => new Promise((resolve) => setTimeout(resolve, delayMs));

/** The cost of each piece of work on each embedder. They alternate, so that other load affects all equally. */
async function inTurns<Work>(
  embedders: readonly Embedder[],
  works: readonly Work[],
  embed: (embedder: Embedder, work: Work) => Promise<unknown>,
  worked: () => number = () => 0,
): Promise<(Spent & { worked: number })[][]> {
  const spent = embedders.map((): (Spent & { worked: number })[] => []);
  for (const work of works) {
    for (const [index, embedder] of embedders.entries()) {
      // The previous embedder's threads may still be spinning.
      await pause(100);
      const before = worked();
      const cost = await spentOn(() => embed(embedder, work));
      spent[index]?.push({ ...cost, worked: (worked() - before) / cost.wallMs });
    }
  }
  return spent;
}

/**
 * Measures thread counts and spinning: one inference alone, one next to a busy thread, and 64 questions at once, out of
 * 512.
 */
export async function measureInference(print: (text: string) => void, questions: readonly string[]): Promise<void> {
  const embedders = VARIANTS.map((inference) => openEmbedder(inference));
  for (const embedder of embedders) await embedder.embedQuery("warm");
  const rounds = (count: number) =>
    Array.from({ length: ROUNDS }, (_, round) => questions.slice(round * count, (round + 1) * count));
  const oneByOne = async (embedder: Embedder, texts: readonly string[]) => {
    for (const text of texts) await embedder.embedQuery(text);
  };
  const alone = await inTurns(embedders, rounds(QUESTIONS_A_ROUND), oneByOne);
  const atOnce = await inTurns(embedders, rounds(IN_FLIGHT), (embedder, texts) =>
    Promise.all(texts.map((text) => embedder.embedQuery(text))),
  );
  const neighbour = startNeighbour();
  await pause(500);
  const startedMs = performance.now();
  const before = neighbour.worked();
  await pause(1000);
  const undisturbed = (neighbour.worked() - before) / (performance.now() - startedMs);
  const beside = await inTurns(embedders, rounds(QUESTIONS_A_ROUND), oneByOne, neighbour.worked);
  await neighbour.stop();
  for (const embedder of embedders) await embedder.dispose();

  const middle = (runs: readonly Spent[] = [], key: keyof Spent, passes: number) =>
    median(runs.map((run) => run[key])) / passes;
  const rows = VARIANTS.map(({ name }, index) => [
    name,
    middle(alone[index], "wallMs", QUESTIONS_A_ROUND).toFixed(1),
    middle(alone[index], "cpuMs", QUESTIONS_A_ROUND).toFixed(1),
    middle(beside[index], "wallMs", QUESTIONS_A_ROUND).toFixed(1),
    (median((beside[index] ?? []).map(({ worked }) => worked)) / undisturbed).toFixed(2),
    (1000 / middle(atOnce[index], "wallMs", IN_FLIGHT)).toFixed(0),
    middle(atOnce[index], "cpuMs", IN_FLIGHT).toFixed(1),
  ]);
  print("\nEmbedding a question (milliseconds a pass)");
  print(
    table([["", "alone", "CPU", "beside work", "work done beside", `a second, ${IN_FLIGHT} at once`, "CPU"], ...rows]),
  );
}
