import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { readQuestions } from "../test/support/questions.ts";
import type { Brain } from "../src/answer/brain/brain.ts";
import { measureInference } from "./embedding.ts";
import { compared, createFigures, machine, readRun, saveRun } from "./figures.ts";
import type { Figures } from "./figures.ts";
import { readFlags } from "./flags.ts";
import { measureMemory } from "./memory.ts";
import { openBrain } from "./open-brain.ts";
import { mostExpensive, profiled } from "./profile.ts";
import { measureStores } from "./stores.ts";
import { clockOf } from "./systems.ts";
import { median, percentile, sample } from "./statistics.ts";
import { table } from "./table.ts";

/**
 * `npm run bench`: the cost of an answer without the embedding of its question, compared with dense search alone, cold
 * and warm, alone and with other work; the embedder's threads; exact search against HNSW. It prints medians and ratios
 * of one run, because machines and their other loads differ. `--save FILE` keeps the figures, `--compare FILE` compares
 * them with an earlier run. `--profile` only prints the ten most expensive functions. `--memory` only prints the memory
 * of the compiled program after 20,000 questions, or after `--questions` of them.
 */

const print = (text: string) => process.stdout.write(`${text}\n`);
const ms = (value: number) => value.toFixed(2);

interface Asked {
  text: string;
  context: ReturnType<typeof clockOf>;
}

/** How many labelled questions are asked: in all, for the profile, and in alternating rounds. */
const QUESTIONS = 4_000;
const PROFILED = 400;
const TURNS = 3;

/** Distinct texts of the labelled questions, so that no answer comes from a cache. */
async function questions(): Promise<Asked[]> {
  const all = sample(await readQuestions("development"), QUESTIONS);
  return all.map((question) => ({ text: question.question, context: clockOf(question) }));
}

async function answerCost(brain: Brain, { note }: Figures): Promise<void> {
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
    // A different text for the cache of questions, but nearly the same for the model.
    await brain.parts.dense?.search(`${text}.`);
    overDense.push(total / (performance.now() - startedMs));
  }
  note("answer by structure alone, ms", median(structural));
  note("answer with an embedding, ms", median(totals));
  note("answer / its own embedding", median(ratios));
  note("answer / dense search alone", median(overDense));
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

function coldStart({ note }: Figures): void {
  const runs = Array.from({ length: 5 }, () => {
    const startedMs = performance.now();
    spawnSync(process.execPath, ["scripts/run.js", "cli/ask", "--json", "des concerts de musique classique"]);
    return performance.now() - startedMs;
  });
  note("cold start to the first answer, ms", median(runs));
  print("\nCold start to the first answer, index built (milliseconds, 5 processes)");
  print(table([["median", "best", "worst"], [median(runs), Math.min(...runs), Math.max(...runs)].map(ms)]));
}

async function throughput(brain: Brain, { note }: Figures): Promise<void> {
  const asked = sample(await questions(), 128);
  const rows: (string | number)[][] = [["in flight", "answers/s", "embeddings/s alone", "ratio"]];
  let round = 0;
  const measure = async (inFlight: number, work: (text: string, context: Asked["context"]) => Promise<unknown>) => {
    round += 1;
    const startedMs = performance.now();
    const queue = asked.values();
    const worker = async () => {
      for (const { text, context } of queue) await work(`${text} ${round}`, context);
    };
    await Promise.all(Array.from({ length: inFlight }, worker));
    return (asked.length * 1000) / (performance.now() - startedMs);
  };
  for (const inFlight of [1, 8, 64]) {
    const runs: { answers: number; embeddings: number; ratio: number }[] = [];
    // Alternate, so that other load on the machine affects both equally.
    for (let turn = 0; turn < TURNS; turn += 1) {
      const answers = await measure(inFlight, (text, context) => brain.assistant.ask(text, context));
      const embeddings = await measure(inFlight, (text) => brain.parts.dense?.search(text) ?? Promise.resolve());
      runs.push({ answers, embeddings, ratio: answers / embeddings });
    }
    const [answers, embeddings, ratio] = (["answers", "embeddings", "ratio"] as const).map((name) =>
      median(runs.map((run) => run[name])),
    );
    rows.push([inFlight, (answers ?? 0).toFixed(0), (embeddings ?? 0).toFixed(0), (ratio ?? 0).toFixed(2)]);
    note(`answers a second / embeddings alone, ${inFlight} in flight`, ratio ?? 0);
  }
  print("\nQuestions in flight");
  print(table(rows));
}

/** The ten most expensive functions of answering; embedding runs in another thread. */
async function profileAnswers(brain: Brain): Promise<void> {
  const asked = sample(await questions(), PROFILED);
  const ask = async (round: string) => {
    for (const { text, context } of asked) await brain.assistant.ask(`${text} ${round}`, context);
  };
  await ask("warm");
  const functions = mostExpensive(await profiled(() => ask("profile")), 10);
  const rows = functions.map(({ name, share, ms }) => [name, (share * 100).toFixed(1), (ms / asked.length).toFixed(3)]);
  print(table([["function", "% of what was computed", "ms a question"], ...rows]));
}

async function measureAll(figures: Figures): Promise<void> {
  coldStart(figures);
  const brain = await openBrain();
  await answerCost(brain, figures);
  await throughput(brain, figures);
  await brain.dispose();
  await measureInference(
    print,
    (await questions()).map(({ text }) => text),
  );
  await measureStores(print);
}

async function measurePart({ profile, memory }: { profile: boolean; memory: boolean }, figures: Figures) {
  if (profile) {
    const brain = await openBrain();
    await profileAnswers(brain);
    await brain.dispose();
  }
  const texts = (await questions()).map(({ text }) => text);
  if (memory) await measureMemory(texts, { print, note: figures.note, most: Number(values.questions) });
}

const flag = { type: "boolean", default: false } as const;
const file = { type: "string" } as const;
const { values } = readFlags((args) =>
  parseArgs({
    args,
    options: {
      profile: flag,
      memory: flag,
      questions: { type: "string", default: "20000" },
      save: file,
      compare: file,
    },
  }),
);
const before = values.compare === undefined ? null : await readRun(values.compare);
const figures = createFigures();
const { node, processor, cores, gibibytes } = machine();
print(`Node ${node}, ${cores} cores (${processor}), ${gibibytes} GiB`);
await (values.profile || values.memory ? measurePart(values, figures) : measureAll(figures));
if (before) print(`\n${compared(before, figures.all())}`);
if (values.save !== undefined) await saveRun(values.save, figures.all());
