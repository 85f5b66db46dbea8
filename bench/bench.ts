import { spawnSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { readQuestions } from "../test/support/questions.ts";
import type { Brain } from "../src/answer/brain.ts";
import { measureInference } from "./embedding.ts";
import { openBrain } from "./open-brain.ts";
import { measureStores } from "./stores.ts";
import { clockOf } from "./systems.ts";
import { median, percentile, sample } from "./statistics.ts";
import { table } from "./table.ts";

/**
 * `npm run bench`: what an answer costs beside its own embedding, beside dense search alone, cold and warm, alone and in
 * company; the embedder's threads; exact search against HNSW. Medians and ratios of one run: machines differ, and so do
 * their neighbours.
 */

const print = (text: string) => process.stdout.write(`${text}\n`);
const ms = (value: number) => value.toFixed(2);
const MEBIBYTE = 2 ** 20;

interface Asked {
  text: string;
  context: ReturnType<typeof clockOf>;
}

/** How many of the labelled questions are asked. */
const QUESTIONS = 4_000;

/** Different texts of the labelled questions, so that no answer comes from the memory of another. */
async function questions(): Promise<Asked[]> {
  const all = sample(await readQuestions("development"), QUESTIONS);
  return all.map((question) => ({ text: question.question, context: clockOf(question) }));
}

async function answerCost(brain: Brain): Promise<void> {
  const asked = await questions();
  for (const { text, context } of sample(asked, 40)) await brain.assistant.ask(`${text} warm`, context);
  const totals: number[] = [];
  const ratios: number[] = [];
  const overDense: number[] = [];
  const structural: number[] = [];
  for (const { text, context } of asked) {
    const { answer } = await brain.assistant.ask(text, context);
    const { total, embedding } = answer.milliseconds;
    if (embedding === 0) {
      structural.push(total);
      continue;
    }
    totals.push(total);
    ratios.push(total / embedding);
    const startedMs = performance.now();
    // Another text for the memory of questions, and nearly the same one for the model.
    await brain.parts.dense?.search(`${text}.`);
    overDense.push(total / (performance.now() - startedMs));
  }
  print("\nAnswering (milliseconds in the process)");
  print(
    table([
      ["", "questions", "median", "p95"],
      ["answered by structure alone", structural.length, ms(median(structural)), ms(percentile(structural, 0.95))],
      ["with an embedding", totals.length, ms(median(totals)), ms(percentile(totals, 0.95))],
    ]),
  );
  print(
    table([
      ["ratio, median", ""],
      ["answer / its own embedding", median(ratios).toFixed(3)],
      ["answer / dense search alone of the question", median(overDense).toFixed(3)],
    ]),
  );
}

function coldStart(): void {
  const runs = Array.from({ length: 5 }, () => {
    const startedMs = performance.now();
    spawnSync(process.execPath, ["scripts/run.js", "cli/ask", "--json", "des concerts de musique classique"]);
    return performance.now() - startedMs;
  });
  print("\nCold start to the first answer, index built (milliseconds, 5 processes)");
  print(table([["median", "best", "worst"], [median(runs), Math.min(...runs), Math.max(...runs)].map(ms)]));
}

async function throughput(brain: Brain): Promise<void> {
  const asked = sample(await questions(), 128);
  const rows: (string | number)[][] = [["in flight", "answers/s", "embeddings/s alone", "ratio"]];
  let round = 0;
  for (const inFlight of [1, 8, 64]) {
    const measure = async (work: (text: string, context: Asked["context"]) => Promise<unknown>) => {
      round += 1;
      const startedMs = performance.now();
      const queue = asked.values();
      const worker = async () => {
        for (const { text, context } of queue) await work(`${text} ${round}`, context);
      };
      await Promise.all(Array.from({ length: inFlight }, worker));
      return (asked.length * 1000) / (performance.now() - startedMs);
    };
    const answers = await measure((text, context) => brain.assistant.ask(`dentelle ${text}`, context));
    const embeddings = await measure((text) => brain.parts.dense?.search(text) ?? Promise.resolve());
    rows.push([inFlight, answers.toFixed(0), embeddings.toFixed(0), (answers / embeddings).toFixed(2)]);
  }
  print("\nQuestions in flight");
  print(table(rows));
}

async function main(): Promise<void> {
  print(`Node ${process.version}, ${cpus().length} cores, ${(totalmem() / MEBIBYTE / 1024).toFixed(0)} GiB`);
  coldStart();
  const brain = await openBrain();
  await answerCost(brain);
  print(`\nMemory of the process after these questions: ${(process.memoryUsage.rss() / MEBIBYTE).toFixed(0)} MiB`);
  await throughput(brain);
  await brain.dispose();
  await measureInference(
    print,
    (await questions()).map(({ text }) => text),
  );
  await measureStores(print);
}

await main();
