import { readFileSync } from "node:fs";
import type * as brainModule from "../src/answer/brain/brain.ts";
import type { Brain } from "../src/answer/brain/brain.ts";
import { median, percentile, sample } from "./statistics.ts";

/**
 * The separate process of `bench:size`: the compiled program answers questions about one programme, and this prints
 * their cost.
 */

/** The cost of a start, in milliseconds and MiB. */
export interface Started {
  passages: number;
  modulesMs: number;
  readyMs: number;
  memory: number;
}

/** The cost of a start and of the questions after it. */
export interface Measured extends Started {
  structural: { median: number; p95: number };
  topic: { median: number; p95: number };
  firstTopic: number;
  /** The longest time that one question blocks the event loop, in milliseconds. */
  stretch: number;
}

const MONTHS = [
  ["mars", "марте"],
  ["juin", "июне"],
  ["décembre", "декабре"],
] as const;
const TOPICS = [
  "un concert de jazz",
  "выставка кружева",
  "de la danse contemporaine",
  "что-нибудь про космос",
  "des ateliers pour les enfants",
  "вино и гастрономия",
  "un colloque sur l’environnement",
  "спортивные соревнования для молодёжи",
  "la littérature russe",
  "архитектура и реставрация памятников",
  "des échanges entre universités",
  "театр кукол",
  "le patrimoine industriel",
  "туристические маршруты по рекам",
  "un hommage à Tolstoï",
  "медицина и больницы",
];
const TOWNS = 6;
const ROUNDS = 1;
const MEBIBYTE = 2 ** 20;

const NOW = new Date("2021-02-01T12:00:00Z");
const CONTEXT = { now: NOW, today: "2021-02-01" };

/** Questions for a town, for a month, and for both, in both languages. */
function structuralQuestions({ deps: { corpus } }: Brain): string[] {
  const towns = sample(
    corpus.places.filter(({ kind }) => kind === "city"),
    TOWNS,
  );
  return [
    ...towns.flatMap(({ fr, ru }) => [
      `Que se passe-t-il ${fr.in} ?`,
      `Что запланировано ${ru.in}?`,
      ...MONTHS.map(([month]) => `Qu’y a-t-il ${fr.in} en ${month} ?`),
    ]),
    ...MONTHS.flatMap(([fr, ru]) => [`Que se passe-t-il en ${fr} ?`, `Что запланировано в ${ru}?`]),
  ];
}

/** CPU milliseconds of this thread, if Linux reports them, so that other load does not count; else elapsed time. */
function spentMs(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

async function costs(brain: Brain, questions: readonly string[], rounds: number): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const question of questions) {
      const startedMs = spentMs();
      await brain.assistant.ask(question, CONTEXT);
      all.push(spentMs() - startedMs);
      // Let other work run.
      await new Promise(setImmediate);
    }
  }
  return all;
}

/** The longest blocking of the event loop while questions are answered. */
async function longestStretch(brain: Brain, questions: readonly string[]): Promise<number> {
  let longest = 0;
  let lastMs = spentMs();
  let isOver = false;
  const turn = () => {
    const nowMs = spentMs();
    longest = Math.max(longest, nowMs - lastMs);
    lastMs = nowMs;
    if (!isOver) setImmediate(turn);
  };
  turn();
  await costs(brain, questions, 1);
  isOver = true;
  return longest;
}

async function main(): Promise<void> {
  const modulesMs = spentMs();
  const [program = "", corpusDir = "", indexDir = "", part = "all"] = process.argv.slice(2);
  const { createBrain } = (await import(program)) as typeof brainModule;
  const brain = await createBrain({
    corpusDir,
    modelDir: "embeddings/model",
    indexDir,
    labelledDir: null,
    elapsedMs: () => performance.now(),
    notice: (notice) => process.stderr.write(`${JSON.stringify(notice)}\n`),
  });
  const readyMs = spentMs();
  const questions = part === "start" ? null : await answer(brain);
  const memory = process.memoryUsage.rss() / MEBIBYTE;
  const measured = { passages: brain.parts.dense?.passages ?? 0, modulesMs, readyMs, memory, ...questions };
  process.stdout.write(JSON.stringify(measured));
  await brain.dispose();
}

/** The cost of answering. */
async function answer(brain: Brain) {
  const [first = 0] = await costs(brain, ["un concert de musique classique"], 1);
  await costs(brain, structuralQuestions(brain), 1);
  await costs(brain, TOPICS, 1);
  const structural = await costs(brain, structuralQuestions(brain), ROUNDS);
  const topic = await costs(
    brain,
    Array.from({ length: ROUNDS }, (_, round) => TOPICS.map((text) => `${text} ${"?".repeat(round)}`)).flat(),
    1,
  );
  const spread = (values: readonly number[]) => ({ median: median(values), p95: percentile(values, 0.95) });
  const all = [...structuralQuestions(brain), ...TOPICS];
  const stretch = await longestStretch(brain, all);
  return { structural: spread(structural), topic: spread(topic), firstTopic: first, stretch };
}

await main();
