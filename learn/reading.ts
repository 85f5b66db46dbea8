import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createRandom } from "../bench/statistics.ts";
import { percent, table } from "../bench/table.ts";
import { loadCorpus } from "../src/corpus/load.ts";
import { sentencesOf } from "../src/answer/passages/excerpt.ts";
import type { Embedder } from "../src/embeddings/embedder.ts";
import { VECTOR_STRETCH } from "../src/embeddings/heads/heads.ts";
import { PAIRS_MANIFEST, PAIRS_WEIGHTS, packPairs } from "../src/embeddings/heads/pair-file.ts";
import { answersOf, COMPARISONS, pairInputs, scoreOf, sideOf } from "../src/embeddings/heads/pair-head.ts";
import type { PairHead, PairInput } from "../src/embeddings/heads/pair-head.ts";
import { ANSWERS } from "../src/answer/passages/read-sentences.ts";
import { LANGUAGES } from "../src/language/languages.ts";
import type { Language } from "../src/language/languages.ts";
import { probabilitiesOf, shuffled } from "./softmax.ts";

const READING_FOLDER = "learn/reading";
/** The first examples; the encoder learned from them too. */
const FIRST = "learn/examples/passages.jsonl";
const RANK = 24;
const BUCKETS = 1 << 13;
const SEED = 1;
/** The temperature is fitted on these files, after learning from the others. */
const FOR_TEMPERATURE = /hand-[ij]\.jsonl$/u;

/**
 * How a sentence answers a question, or "none". For a yes-or-no question: what the sentence says, or "unsaid" if no
 * sentence decides it.
 */
export type Verdict = "answers" | "none" | "yes" | "no" | "unsaid";

/** A question about one event, and the sentence that answers it. */
export interface ReadingLine {
  programme: string;
  row: number;
  language: Language;
  question: string;
  verdict: Verdict;
  /** As in the description; null if no sentence answers. */
  sentence: string | null;
}

/** The same with the inputs of the head. */
export interface ReadingExample {
  file: string;
  language: Language;
  verdict: Verdict;
  inputs: readonly PairInput[];
  /** The index of the answering sentence; null if there is none. */
  answer: number | null;
}

async function linesIn(file: string): Promise<ReadingLine[]> {
  const text = await readFile(file, "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as ReadingLine);
}

/** All files of examples, including those that only measure. */
export async function readingFiles(): Promise<string[]> {
  const names = (await readdir(READING_FOLDER)).filter((name) => name.endsWith(".jsonl")).sort();
  return [FIRST, ...names.map((name) => join(READING_FOLDER, name))];
}

const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/gu, " ");

/** Reads examples, and embeds their texts. */
export async function readReadings(files: readonly string[], embedder: Embedder): Promise<ReadingExample[]> {
  const corpora = new Map<string, Awaited<ReturnType<typeof loadCorpus>>>();
  const corpusOf = async (programme: string) => {
    const known = corpora.get(programme);
    if (known) return known;
    const corpus = await loadCorpus(programme === "shipped" ? "corpus" : join("test/programmes", programme));
    corpora.set(programme, corpus);
    return corpus;
  };
  const vectors = new Map<string, number[]>();
  const vectorOf = async (text: string) => {
    const vector = vectors.get(text) ?? (await embedder.embedDocuments([text]))[0] ?? [];
    vectors.set(text, vector);
    return vector;
  };
  const examples: ReadingExample[] = [];
  for (const file of files) {
    for (const line of await linesIn(file)) {
      const { events } = await corpusOf(line.programme);
      const event = events.find(({ source }) => source.row === line.row) ?? events[line.row - 1];
      if (!event)
        throw new Error(`${file}: "${line.question}" is about row ${line.row}, which ${line.programme} lacks.`);
      const texts = LANGUAGES.map((language) => sentencesOf(event.description[language], language));
      // Whoever writes an example types plain spaces.
      const said = line.sentence === null ? null : plainSpaces(line.sentence);
      const isSaid = (text: string) => {
        const sentence = plainSpaces(text);
        return said !== null && (sentence.includes(said) || said.includes(sentence));
      };
      const own = texts[LANGUAGES.indexOf(line.language)] ?? [];
      const sentences = said === null || own.some(isSaid) ? own : (texts.find((text) => text.some(isSaid)) ?? []);
      const answer = said === null ? null : sentences.findIndex(isSaid);
      // The description has this sentence, but it is left out of the sentences that can answer: skip the example.
      if (answer === -1 && LANGUAGES.some((language) => plainSpaces(event.description[language]).includes(said ?? "")))
        continue;
      if (answer === -1)
        throw new Error(`${file}: no sentence of row ${line.row} of ${line.programme} is "${said ?? ""}".`);
      const embedded = [];
      for (const text of sentences) embedded.push({ text, vector: await vectorOf(text) });
      const question = { text: line.question, vector: await embedder.embedQuery(line.question) };
      const options = { title: Object.values(event.title).join(" "), buckets: BUCKETS };
      const { language, verdict } = line;
      examples.push({ file, language, verdict, inputs: pairInputs(question, embedded, options), answer });
    }
  }
  return examples;
}

/**
 * Chosen on two files and six programmes that did not teach; doubling or halving changes the result by less than a
 * point.
 */
const SETTINGS = { rate: 0.02, vectorRate: 0.006, comparisonRate: 0.05, rounds: 3, spread: 0.05, decay: 0.003 };
/**
 * The weight of a yes-or-no question that the text leaves open: its sentences are close to an answer, so it counts
 * half.
 */
const UNSAID_WEIGHT = 0.5;
/** The initial weights: the encoder's cosine, and the bias at which it separates answers from other sentences. */
const [FIRST_COSINE, FIRST_BIAS] = [15, -12];
const FIRST_SQUARE = 1e-6;
const NEGLIGIBLE = 1e-3;

function emptyHead(dimension: number, random: () => number): PairHead {
  // Box–Muller transform.
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()) * SETTINGS.spread;
  const comparison = new Float32Array(COMPARISONS);
  comparison[0] = FIRST_COSINE;
  return {
    rank: RANK,
    buckets: BUCKETS,
    temperature: 1,
    bias: FIRST_BIAS,
    comparison,
    vectorOfQuestion: Float32Array.from({ length: dimension * RANK }, normal),
    vectorOfSentence: new Float32Array(dimension * RANK),
    partsOfQuestion: Float32Array.from({ length: BUCKETS * RANK }, normal),
    partsOfSentence: new Float32Array(BUCKETS * RANK),
  };
}

interface Descent {
  /** A slope for each number of the row, and a common factor. */
  slopes: Float64Array;
  factor: number;
  rate: number;
}

/** Weights with the sums of their squared slopes. */
interface Descending {
  weights: Float32Array;
  squares: Float32Array;
}

/** Updates one row of a matrix with AdaGrad, like the other heads. */
function descendRow({ weights, squares }: Descending, row: number, { slopes, factor, rate }: Descent): void {
  for (let at = 0; at < slopes.length; at += 1) {
    const place = row * slopes.length + at;
    const weight = weights[place] ?? 0;
    const slope = (slopes[at] ?? 0) * factor + SETTINGS.decay * weight;
    const square = (squares[place] ?? 0) + slope * slope;
    squares[place] = square;
    weights[place] = weight - (rate * slope) / Math.sqrt(square);
  }
}

/** Creates the function that updates the head, given the slope of the loss for a score. */
function createStep(head: PairHead) {
  const descending = (weights: Float32Array): Descending => ({
    weights,
    squares: new Float32Array(weights.length).fill(FIRST_SQUARE),
  });
  const ofQuestion = { vector: descending(head.vectorOfQuestion), parts: descending(head.partsOfQuestion) };
  const ofSentence = { vector: descending(head.vectorOfSentence), parts: descending(head.partsOfSentence) };
  const comparison = descending(head.comparison);
  const stepSide = (
    side: typeof ofQuestion,
    { vector, parts }: PairInput["question"],
    { slopes, share }: { slopes: Float64Array; share: number },
  ) => {
    const factor = 1 / Math.sqrt(parts.length || 1);
    for (const part of parts) descendRow(side.parts, part, { slopes, factor, rate: SETTINGS.rate * share });
    vector.forEach((value, place) => {
      const stretched = { slopes, factor: value * VECTOR_STRETCH, rate: SETTINGS.vectorRate * share };
      descendRow(side.vector, place, stretched);
    });
  };
  return (input: PairInput, slope: number, share: number) => {
    if (Math.abs(slope) < NEGLIGIBLE) return;
    const { question, sentence } = input;
    const [asked, said] = [
      sideOf(question, { ofVector: head.vectorOfQuestion, ofParts: head.partsOfQuestion, rank: RANK }),
      sideOf(sentence, { ofVector: head.vectorOfSentence, ofParts: head.partsOfSentence, rank: RANK }),
    ];
    head.bias -= SETTINGS.comparisonRate * share * slope;
    input.comparison.forEach((value, at) => {
      const own = { slopes: Float64Array.of(slope), factor: value, rate: SETTINGS.comparisonRate * share };
      descendRow(comparison, at, own);
    });
    stepSide(ofQuestion, question, { slopes: said.map((value) => value * slope), share });
    stepSide(ofSentence, sentence, { slopes: asked.map((value) => value * slope), share });
  };
}

/**
 * Fits the head with a softmax over the sentences of an event and "none". The learning rate falls to zero. The same
 * examples give the same weights.
 */
export function fitPairs(examples: readonly ReadingExample[], dimension: number): PairHead {
  const random = createRandom(SEED);
  const head = emptyHead(dimension, random);
  const step = createStep(head);
  const total = SETTINGS.rounds * examples.length;
  let done = 0;
  for (let round = 0; round < SETTINGS.rounds; round += 1) {
    for (const at of shuffled(examples.length, random)) {
      const share = 1 - done / total;
      done += 1;
      const { inputs = [], answer = null, verdict } = examples[at] ?? {};
      const weight = verdict === "unsaid" ? UNSAID_WEIGHT : 1;
      const shares = probabilitiesOf([...inputs.map((input) => scoreOf(head, input)), 0]);
      inputs.forEach((input, place) => {
        step(input, weight * ((shares[place] ?? 0) - Number(place === answer)), share);
      });
    }
  }
  return head;
}

/** The temperature that makes the probabilities of answers accurate on examples that taught nothing. */
export function fitPairTemperature(head: PairHead, examples: readonly ReadingExample[]): number {
  const told = examples
    .filter(({ inputs, verdict }) => inputs.length > 0 && verdict !== "unsaid")
    .map(({ inputs, answer }) => {
      const scores = inputs.map((input) => scoreOf(head, input));
      const best = Math.max(...scores);
      return { best, isRight: answer !== null && scores[answer] === best };
    });
  const lossAt = (temperature: number) =>
    told.reduce((sum, { best, isRight }) => sum + Math.log1p(Math.exp(((isRight ? -1 : 1) * best) / temperature)), 0);
  const tried = Array.from({ length: 41 }, (_, at) => 0.2 * 1.08 ** at);
  return tried.reduce((least, temperature) => (lossAt(temperature) < lossAt(least) ? temperature : least));
}

/** Counts of right results: how many, and out of how many. */
export interface Measured {
  /** The answering sentence comes first. */
  first: readonly [number, number];
  /** A sentence is shown when one answers the question. */
  told: readonly [number, number];
  /** No sentence is shown when none answers. */
  notSaid: readonly [number, number];
  /** For yes-or-no questions: a sentence is shown when the text decides it, and none when it does not. */
  spoken: readonly [number, number];
  open: readonly [number, number];
}

/** @param least the minimum probability of an answer that is shown */
export function measurePairs(head: PairHead, examples: readonly ReadingExample[], least: number): Measured {
  const read = examples.map(({ inputs, answer, verdict }) => {
    const answers = answersOf(head, inputs);
    const best = answers.indexOf(Math.max(...answers));
    return { verdict, isFirst: best === answer, isTold: (answers[best] ?? 0) >= least };
  });
  const share = (verdicts: readonly Verdict[], isRight: (one: (typeof read)[number]) => boolean) => {
    const own = read.filter(({ verdict }) => verdicts.includes(verdict));
    return [own.filter(isRight).length, own.length] as const;
  };
  return {
    first: share(["answers", "yes", "no"], ({ isFirst }) => isFirst),
    told: share(["answers"], ({ isFirst, isTold }) => isFirst && isTold),
    notSaid: share(["none"], ({ isTold }) => !isTold),
    spoken: share(["yes", "no"], ({ isFirst, isTold }) => isFirst && isTold),
    open: share(["unsaid"], ({ isTold }) => !isTold),
  };
}

/** The counts as rows of a table. */
export function measuredTable(rows: readonly (readonly [string, Measured])[]): string {
  const share = ([right, of]: readonly [number, number]) => (of === 0 ? "" : percent(right / of));
  return table([
    ["", "first", "told", "not said", "yes or no spoken of", "left open"],
    ...rows.map(([name, { first, told, notSaid, spoken, open }]) => [
      name,
      ...[first, told, notSaid, spoken, open].map(share),
    ]),
  ]);
}

/**
 * Fits the head for the answering sentence to the examples in learn/reading, and writes it to a folder with its
 * sources. A table shows the results on files and programmes that only measure.
 * @param model SHA-256 of the embedding model's weights
 */
export async function writeReading(
  folder: string,
  { embedder, model }: { embedder: Embedder; model: string },
): Promise<void> {
  const { dimension } = await embedder.ready();
  const files = await readingFiles();
  const all = await readReadings(files, embedder);
  const isMeasured = ({ file }: ReadingExample) => file.includes("measured-");
  const teaching = all.filter((example) => !isMeasured(example));
  const apart = teaching.filter(({ file }) => FOR_TEMPERATURE.test(file));
  const others = teaching.filter((example) => !apart.includes(example));
  const first = fitPairs(others, dimension);
  const temperature = fitPairTemperature(first, apart);
  const head = { ...fitPairs(teaching, dimension), temperature };
  const measured = LANGUAGES.map((language) => {
    const own = all.filter((example) => isMeasured(example) && example.language === language);
    return [language, measurePairs(head, own, ANSWERS)] as const;
  });
  const tuned = measurePairs({ ...first, temperature }, apart, ANSWERS);
  process.stdout.write(`${measuredTable([["hands of the temperature", tuned], ...measured])}\n`);
  const hashes = files
    .filter((file) => !file.includes("measured-"))
    .map(async (file) => {
      const digest = createHash("sha256").update(await readFile(file));
      return [file, digest.digest("hex")] as const;
    });
  const taughtBy = Object.fromEntries(await Promise.all(hashes));
  const { manifest, weights } = packPairs(head, { model, dimension, taughtBy });
  await writeFile(join(folder, PAIRS_WEIGHTS), weights);
  await writeFile(join(folder, PAIRS_MANIFEST), manifest);
}
